package dev.diapason.playbook.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a screen reader finds its way by, from the browser's own accessibility tree.
 *
 * @param roles the role of every landmark and its name
 * @param headings the rank of every heading, in order
 */
record Landmarks(List<Landmark> roles, List<Integer> headings) {

    /** The roles that count here. */
    private static final Set<String> ROLES = Set.of("banner", "main", "contentinfo", "navigation", "search", "region");

    record Landmark(String role, String name) {}

    static Landmarks of(Browser browser) {
        List<Landmark> roles = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        for (Object each :
                (List<?>) browser.tell("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            Map<?, ?> node = (Map<?, ?>) each;
            String role = value(node, "role");
            if (Boolean.TRUE.equals(node.get("ignored"))) {
                continue;
            }
            if (role.equals("heading")) {
                headings.add(level(node));
            } else if (ROLES.contains(role)) {
                roles.add(new Landmark(role, value(node, "name")));
            }
        }
        return new Landmarks(roles, headings);
    }

    long count(String role) {
        return roles.stream().filter(it -> it.role().equals(role)).count();
    }

    /** What is wrong with them. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (count("main") != 1) {
            faults.add(count("main") + " main parts");
        }
        Set<Landmark> seen = new HashSet<>();
        roles.stream()
                .filter(it -> !seen.add(it))
                .forEach(it -> faults.add("two of role " + it.role() + " are called \"" + it.name() + "\""));
        roles.stream()
                .filter(it -> it.role().equals("navigation") && it.name().isBlank())
                .forEach(it -> faults.add("a navigation without a name"));
        if (headings.stream().filter(rank -> rank == 1).count() != 1) {
            faults.add("headings of rank " + headings);
        }
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i) > headings.get(i - 1) + 1) {
                faults.add("a heading of rank " + headings.get(i) + " follows one of " + headings.get(i - 1));
            }
        }
        return faults;
    }

    private static String value(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> value ? String.valueOf(value.get("value")) : "";
    }

    private static int level(Map<?, ?> node) {
        return ((List<?>) node.get("properties"))
                .stream()
                        .map(property -> (Map<?, ?>) property)
                        .filter(property -> property.get("name").equals("level"))
                        .map(property -> ((Number) ((Map<?, ?>) property.get("value")).get("value")).intValue())
                        .findFirst()
                        .orElseThrow();
    }
}
