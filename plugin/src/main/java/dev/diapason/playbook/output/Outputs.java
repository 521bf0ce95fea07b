package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Settings;
import java.util.List;

/** The register of outputs, in the order in which they run. */
public final class Outputs {

    public static final List<Output> ALL =
            List.of(new AssetsOutput(), new FrontOutput(), new PagesOutput(), new SitemapOutput());

    /** The words that {@code playbook.yaml} may name; some belong to outputs that are still to come. */
    public static final List<String> WORDS = List.of("pages", "search", "sitemap", "feed", "voice-pack");

    private Outputs() {}

    /** Those that the settings ask for; all when they name none. */
    public static List<Output> of(Settings settings) {
        return ALL.stream()
                .filter(output ->
                        settings.outputs().isEmpty() || settings.outputs().contains(output.id()))
                .toList();
    }
}
