package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The register of outputs, the one with most work first. */
public final class Outputs {

    public static final List<Output> ALL = List.of(
            new PagesOutput(),
            new PrintOutput(),
            new MarkdownOutput(),
            new SearchOutput(),
            new FrontOutput(),
            new AssetsOutput(),
            new SitemapOutput(),
            new FeedOutput(),
            new OfflineOutput());

    private static final String PAGES = "pages";

    private Outputs() {}

    /** Whether pages are made, so that something can list them. */
    static boolean hasPages(Settings settings) {
        return settings.outputs().isEmpty() || settings.outputs().contains(PAGES);
    }

    /**
     * Makes what the settings ask for; outputs are independent of each other, so all cores work on them.
     *
     * @param sinks gives each output the place for its files
     * @throws IOException when a sink cannot take a file
     */
    public static void write(OutputContext context, Function<Output, OutputSink> sinks) throws IOException {
        try {
            of(context.site().settings()).parallelStream().forEach(output -> {
                try {
                    output.write(context, sinks.apply(output));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the pages of one version may lead to, in the order of the outputs. */
    static List<Offer> offers(Site site, SiteVersion version) {
        return of(site.settings()).stream()
                .flatMap(output -> output.offers(site, version).stream())
                .toList();
    }

    /** What a reader's device should keep of an edition: paths relative to its home, each once. */
    static List<String> kept(Site site, SiteVersion version, SiteEdition edition) {
        return of(site.settings()).stream()
                .flatMap(output -> output.kept(site, version, edition).stream())
                .distinct()
                .toList();
    }

    /** Those that the settings ask for; all when they name none. */
    private static List<Output> of(Settings settings) {
        return ALL.stream()
                .filter(output ->
                        settings.outputs().isEmpty() || settings.outputs().contains(output.id()))
                .toList();
    }
}
