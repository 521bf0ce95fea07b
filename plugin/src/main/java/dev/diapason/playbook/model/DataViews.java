package dev.diapason.playbook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data views that a {@code playbook} fence can ask for. */
public final class DataViews {

    /** By name: the fields that an option may pick records by. */
    public static final Map<String, List<String>> OPTIONS = options();

    private DataViews() {}

    private static Map<String, List<String>> options() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        options.put("people", List.of("role", "team"));
        options.put("contacts", List.of("role"));
        options.put("escalation", List.of());
        options.put("channels", List.of("status", "owner"));
        options.put("accounts", List.of("channel", "language", "owner", "status"));
        options.put("terms", List.of());
        options.put("disclosures", List.of());
        options.put("hashtags", List.of());
        options.put("adoption", List.of());
        return Ordered.copy(options);
    }
}
