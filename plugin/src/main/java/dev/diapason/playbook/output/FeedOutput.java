package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import dev.diapason.playbook.plan.SitePaths;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One feed per edition (Atom, RFC 4287) with an entry for each released version: what has changed for its readers. Needs the
 * site's address and the versions' dates; what has no date is left out.
 */
final class FeedOutput implements Output {

    private static final String FILE = "feed.xml";

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return isMade(site, version)
                ? List.of(new Offer("feed", FILE, false, "alternate", "application/atom+xml"))
                : List.of();
    }

    private static boolean isMade(Site site, SiteVersion version) {
        return site.settings().baseUrl().isPresent()
                && version.isLatest()
                && version.date().isPresent();
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        Site site = context.site();
        return site.latest()
                .filter(version -> isMade(site, version))
                .map(version -> version.editions().stream()
                        .<Job>map(edition -> sink -> write(site, context.edition(version, edition), sink))
                        .toList())
                .orElse(List.of());
    }

    private static void write(Site site, EditionContext context, OutputSink sink) throws IOException {
        if (!context.isWanted(FILE, sink)) {
            return;
        }
        byte[] feed = Html.bytes(feed(site, context));
        sink.accept(context.version(), context.site().key().path() + FILE, feed, feed.length);
    }

    private static String feed(Site site, EditionContext context) {
        String base = site.settings().baseUrl().orElseThrow().toString();
        String home =
                base + context.version().slug() + "/" + context.site().key().path();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(context.tag())
                .append("\">\n");
        String title = context.title() + " · " + context.name(context.scope());
        element(xml, "title", context.words().text("feed.title", title));
        element(xml, "id", home + FILE);
        element(xml, "updated", time(context.version().date().orElseThrow()));
        xml.append("<author><name>").append(Html.escape(context.title())).append("</name></author>\n");
        link(xml, "self", "application/atom+xml", home + FILE);
        link(xml, "alternate", "text/html", home);
        List<SiteVersion> versions = released(site, context);
        for (int i = 0; i < versions.size(); i++) {
            Optional<SiteVersion> before =
                    i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.empty();
            entry(xml, versions.get(i), before, context, base);
        }
        return xml.append("</feed>\n").toString();
    }

    /** The dated releases that have this edition, the newest first. */
    private static List<SiteVersion> released(Site site, EditionContext context) {
        return site.versions().stream()
                .filter(version -> version.kind() != SiteVersion.Kind.NEXT)
                .filter(version -> version.date().isPresent())
                .filter(version -> version.edition(context.site().key()).isPresent())
                .toList();
    }

    private static void entry(
            StringBuilder xml, SiteVersion version, Optional<SiteVersion> before, EditionContext context, String base) {
        String address = base + version.number() + "/" + context.site().key().path();
        xml.append("<entry>\n");
        element(xml, "title", context.words().text("feed.version", version.number()));
        element(xml, "id", address);
        element(xml, "updated", time(version.date().orElseThrow()));
        link(xml, "alternate", "text/html", address);
        SiteEdition now = version.edition(context.site().key()).orElseThrow();
        String content = before.flatMap(old -> old.edition(context.site().key()))
                .map(old -> content(EditionChanges.between(old, now), context, address))
                .orElseGet(() -> "<p>" + Html.escape(context.words().text("feed.first")) + "</p>");
        xml.append("<content type=\"html\">").append(Html.escape(content)).append("</content>\n</entry>\n");
    }

    private static String content(EditionChanges changes, EditionContext context, String address) {
        if (changes.isEmpty()) {
            return "<p>" + Html.escape(context.words().text("feed.same")) + "</p>";
        }
        List<String> parts = new ArrayList<>();
        parts.add(list("feed.new", changes.added(), context, address));
        parts.add(list("feed.changed", changes.changed(), context, address));
        parts.add(list("feed.gone", changes.removed(), context, ""));
        return String.join("", parts);
    }

    /** The titles of pages under a word; links unless the pages are gone. */
    private static String list(String key, List<Page> pages, EditionContext context, String address) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<p>")
                .append(Html.escape(context.words().text(key)))
                .append("</p><ul>");
        for (Page page : pages) {
            String title = Html.escape(page.section().title().text());
            String href = Html.escape(address + SitePaths.section(page.id()));
            html.append("<li>")
                    .append(address.isEmpty() ? title : "<a href=\"" + href + "\">" + title + "</a>")
                    .append("</li>");
        }
        return html.append("</ul>").toString();
    }

    /** A day has no hour; midnight in UTC stands for it (RFC 3339). */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(Html.escape(text));
        xml.append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder xml, String rel, String type, String href) {
        xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type).append("\" href=\"");
        xml.append(Html.escape(href)).append("\"/>\n");
    }
}
