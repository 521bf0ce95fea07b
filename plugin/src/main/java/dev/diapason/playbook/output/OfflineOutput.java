package dev.diapason.playbook.output;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Prose;
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
import dev.diapason.playbook.output.view.OfflineView;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lets a reader open an edition again without a network: the worker that keeps copies, the page that stands in for one
 * that is not kept, and the manifest by which a device takes the site for an application (W3C, Web Application Manifest).
 */
final class OfflineOutput implements Output {

    private static final String CRISIS = "crisis";
    private static final String WORKER = "worker.js";
    private static final String MANIFEST = "site.webmanifest";
    private static final String FOLDER = "offline/";

    /** The views that show whom to call. */
    private static final Set<String> CONTACTS = Set.of("contacts", "escalation", "people");

    @Override
    public String id() {
        return "offline";
    }

    /** The home, what is needed in an emergency, whom to call, and the search. */
    @Override
    public List<String> kept(SiteEdition edition, List<Offer> offers) {
        List<String> kept = new ArrayList<>(List.of("./"));
        edition.pages().values().stream()
                .filter(page -> isUrgent(page) || showsContacts(page))
                .forEach(page -> kept.add(page.path()));
        offers.stream()
                .filter(offer -> offer.rel().equals("search") && !offer.isOfPage())
                .forEach(offer -> kept.add(offer.path()));
        return kept;
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        return List.of(sink -> write(context, sink));
    }

    private static void write(OutputContext context, OutputSink sink) throws IOException {
        Site site = context.site();
        if (!site.settings().makes(PAGES)) {
            return;
        }
        Templates templates = context.templates();
        if (sink.wants(WORKER)) {
            // A new build of the looks is a new worker, which brings what it keeps up to date.
            String build =
                    "'use strict';\nconst BUILD = '" + Digest.of(templates.worker(), templates.assets()) + "';\n";
            sink.accept(WORKER, (build + templates.worker()).getBytes(StandardCharsets.UTF_8));
        }
        if (sink.wants(MANIFEST)) {
            EditionContext first = context.edition(
                    site.preferred(), site.preferred().editions().get(0));
            byte[] css = templates.assets().getOrDefault("site.css", Html.NOTHING);
            String style = new String(css, StandardCharsets.UTF_8);
            sink.accept(MANIFEST, WebManifest.of(first.title(), first.tag(), style, templates.brand()));
        }
        if (sink.wants(FOLDER)) {
            writePages(context, sink);
        }
    }

    private static void writePages(OutputContext context, OutputSink sink) throws IOException {
        for (Map.Entry<LanguageTag, EditionContext> language :
                languages(context).entrySet()) {
            String path = FOLDER + language.getKey() + ".html";
            if (sink.wants(path)) {
                sink.accept(path, page(language.getValue(), context.templates()));
            }
        }
    }

    /** One edition for each language that any version has, the preferred version's before others. */
    private static Map<LanguageTag, EditionContext> languages(OutputContext context) {
        Site site = context.site();
        Map<LanguageTag, EditionContext> languages = new TreeMap<>();
        List<SiteVersion> versions = new ArrayList<>(site.versions());
        versions.add(0, site.preferred());
        for (SiteVersion version : versions) {
            version.editions()
                    .forEach(edition -> languages.computeIfAbsent(
                            edition.key().locale(), tag -> context.edition(version, edition)));
        }
        return languages;
    }

    private static byte[] page(EditionContext context, Templates templates) {
        OfflineView view = new OfflineView(
                context.title(),
                context.tag().value(),
                LocaleNames.of(context.tag()).direction(),
                "../");
        return Html.bytes(templates.render("offline", context.tag(), view));
    }

    private static boolean isUrgent(Page page) {
        return page.id().equals(CRISIS) || page.id().startsWith(CRISIS + "/");
    }

    private static boolean showsContacts(Page page) {
        return page.section().blocks().stream()
                .filter(block -> block.state().isShown())
                .flatMap(block -> block.text().parts().stream())
                .anyMatch(part -> part instanceof Prose.DataView view && CONTACTS.contains(view.name()));
    }
}
