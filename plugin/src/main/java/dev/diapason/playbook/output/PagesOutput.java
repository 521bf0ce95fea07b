package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteVersion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The pages of every version and edition. */
final class PagesOutput implements Output {

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public void write(OutputContext context, OutputSink sink) throws IOException {
        Components components = new Components(context.templates());
        ProseCache prose = new ProseCache(context.templates());
        for (SiteVersion version : context.site().versions()) {
            VersionCaches caches = new VersionCaches(
                    components,
                    prose,
                    new HeadLinks(context.site(), version),
                    new Images(version.playbook().assets()));
            write(version, caches, context, sink);
        }
    }

    /** Editions are independent of each other, so all cores work on them. */
    private static void write(SiteVersion version, VersionCaches caches, OutputContext context, OutputSink sink)
            throws IOException {
        Site site = context.site();
        try {
            version.editions().parallelStream().forEach(edition -> {
                try {
                    EditionContext own = new EditionContext(version, edition, context.templates());
                    context.progress().edition(new EditionPages(own, site, caches).write(sink));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
