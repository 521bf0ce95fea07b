package dev.diapason.playbook.output.page;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import dev.diapason.playbook.output.view.FrameView;
import dev.diapason.playbook.output.view.FrontView;
import dev.diapason.playbook.output.view.FrontView.ScopeItem;
import dev.diapason.playbook.output.view.FrontView.ZoneItem;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.plan.SitePaths;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * The front page where a reader picks country and language, one for each version besides, the page for addresses that do not
 * exist, and short addresses that lead to an edition's default.
 */
public final class FrontOutput implements Output {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    @Override
    public String id() {
        return PAGES;
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        return List.of(sink -> write(context, sink));
    }

    private static void write(OutputContext context, OutputSink sink) throws IOException {
        Site site = context.site();
        if (sink.wants(INDEX)) {
            sink.accept(INDEX, page("front", context, site.preferred(), "./"));
        }
        if (sink.wants(NOT_FOUND)) {
            // The server answers with this page at any depth, so its links cannot be relative unless the address is
            // known.
            String root = site.settings().baseUrl().map(URI::getPath).orElse("./");
            sink.accept(NOT_FOUND, page("not-found", context, site.preferred(), root));
        }
        for (SiteVersion version : site.versions()) {
            if (sink.wants(version, INDEX)) {
                byte[] html = page("front", context, version, "../");
                sink.accept(version, INDEX, html, html.length);
            }
            for (SiteEdition edition : version.editions()) {
                writeScope(edition, version, context, sink);
            }
        }
    }

    /** {@code /latest/br/} leads to the country's default language. */
    private static void writeScope(SiteEdition edition, SiteVersion version, OutputContext context, OutputSink sink)
            throws IOException {
        SiteEdition first = version.editions().stream()
                .filter(other -> other.key().scope().equals(edition.key().scope()))
                .findFirst()
                .orElse(edition);
        String path = edition.key().scope().slug() + "/" + INDEX;
        if (first.key().equals(edition.key()) && sink.wants(version, path)) {
            LanguageTag tag = edition.key().locale();
            EditionContext own = context.edition(version, edition);
            byte[] html = Redirects.html(
                    context.templates(),
                    tag,
                    SitePaths.up(2),
                    "./" + tag + "/",
                    own.name(edition.key().scope()));
            sink.accept(version, path, html, html.length);
        }
    }

    private static byte[] page(String layout, OutputContext context, SiteVersion version, String root) {
        Site site = context.site();
        SiteEdition source = version.editions().stream()
                .filter(edition -> edition.key().scope() instanceof Scope.Global
                        && edition.key().locale().equals(site.settings().sourceLanguage()))
                .findFirst()
                .orElse(version.editions().get(0));
        EditionContext own = context.edition(version, source);
        List<ZoneItem> zones = new Switches(own, site, path -> root + path)
                .zones().stream().map(FrontOutput::zone).toList();
        List<LinkView> versions = site.versions().stream()
                .map(other ->
                        new LinkView(root + other.slug() + "/", other.number().toString(), "", ""))
                .toList();
        String canonical = site.settings().baseUrl().map(URI::toString).orElse("");
        FrontView view = new FrontView(
                own.title(),
                own.tag().value(),
                LocaleNames.of(own.tag()).direction(),
                root,
                version.number().toString(),
                zones,
                root.equals("./") ? canonical : "",
                versions);
        return Html.bytes(context.templates().render(layout, own.tag(), view));
    }

    private static ZoneItem zone(FrameView.ZoneView zone) {
        return new ZoneItem(
                zone.name(), zone.scopes().stream().map(FrontOutput::scope).toList());
    }

    private static ScopeItem scope(FrameView.ScopeView scope) {
        List<LinkView> editions = scope.editions().stream()
                .map(edition -> new LinkView(edition.href(), edition.languageName(), edition.lang(), edition.dir()))
                .toList();
        return new ScopeItem(scope.name(), editions);
    }
}
