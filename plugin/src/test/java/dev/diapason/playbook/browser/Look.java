package dev.diapason.playbook.browser;

import java.util.Map;

/** The colours that a reader asked the machine for. */
enum Look {
    LIGHT(Map.of("prefers-color-scheme", "light")),
    DARK(Map.of("prefers-color-scheme", "dark")),
    FORCED(Map.of("forced-colors", "active"));

    private final Map<String, String> features;

    Look(Map<String, String> features) {
        this.features = features;
    }

    Map<String, String> features() {
        return features;
    }
}
