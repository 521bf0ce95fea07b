package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One page that prints a whole edition, for the latest and the next version. It has one address: under the number of the
 * latest version, which stays when the version is no longer the latest, there is none.
 */
final class PrintOutput implements Output {

    private static final String FILE = "all.html";

    @Override
    public String id() {
        return "print";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return isPrinted(version)
                ? List.of(Offer.page("all", "../../../" + version.slug() + "/" + Offer.EDITION + FILE))
                : List.of();
    }

    @Override
    public void write(OutputContext context, OutputSink sink) throws IOException {
        Components components = new Components(context.templates());
        ProseCache prose = new ProseCache(context.templates());
        for (SiteVersion version : context.site().versions()) {
            if (isPrinted(version)) {
                VersionCaches caches = new VersionCaches(
                        components,
                        prose,
                        new HeadLinks(context.site(), version),
                        new Images(version.playbook().assets()));
                write(version, caches, context, sink);
            }
        }
    }

    private static boolean isPrinted(SiteVersion version) {
        return version.kind() != SiteVersion.Kind.OLD;
    }

    /** Editions are independent of each other, so all cores work on them; each page is dropped when it is written. */
    private static void write(SiteVersion version, VersionCaches caches, OutputContext context, OutputSink sink)
            throws IOException {
        boolean hasPages = Outputs.hasPages(context.site().settings());
        try {
            version.editions().parallelStream().forEach(edition -> {
                try {
                    EditionContext own = new EditionContext(version, edition, context.templates());
                    ByteBuilder page = new ByteBuilder(262_144);
                    new WholeWriter(own, context.site(), caches).write(hasPages, page);
                    sink.accept(path(version, edition), page.array(), page.length());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String path(SiteVersion version, SiteEdition edition) {
        return version.slug() + "/" + edition.key().path() + FILE;
    }
}
