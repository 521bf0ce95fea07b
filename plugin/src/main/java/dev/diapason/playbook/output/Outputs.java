package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Settings;
import java.util.List;

/** The register of outputs, in the order in which they run. */
public final class Outputs {

    public static final List<Output> ALL =
            List.of(new AssetsOutput(), new FrontOutput(), new PagesOutput(), new SitemapOutput());

    private static final String PAGES = "pages";

    private Outputs() {}

    /** Whether pages are made, so that something can list them. */
    static boolean hasPages(Settings settings) {
        return settings.outputs().isEmpty() || settings.outputs().contains(PAGES);
    }

    /** Those that the settings ask for; all when they name none. */
    public static List<Output> of(Settings settings) {
        return ALL.stream()
                .filter(output ->
                        settings.outputs().isEmpty() || settings.outputs().contains(output.id()))
                .toList();
    }
}
