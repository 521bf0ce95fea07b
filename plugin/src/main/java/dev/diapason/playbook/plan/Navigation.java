package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the tree of chapters and sections of one edition: by {@code order}, then by id. */
final class Navigation {

    private static final Comparator<Node> BY_ORDER =
            Comparator.comparingInt(Node::order).thenComparing(node -> node.id);

    private Navigation() {}

    static List<NavigationItem> of(Edition edition) {
        Node root = new Node("");
        edition.sections().forEach((id, section) -> {
            if (!id.equals(Section.HOME)) {
                root.place(id, section);
            }
        });
        return root.items(edition);
    }

    /** A folder or a section while the tree grows. */
    private static final class Node {
        private final String id;
        private final Map<String, Node> children = new TreeMap<>();
        private final List<ResolvedSection> own = new ArrayList<>(1);

        private Node(String id) {
            this.id = id;
        }

        private void place(String sectionId, ResolvedSection section) {
            Node node = this;
            StringBuilder path = new StringBuilder();
            for (String part : sectionId.split("/", -1)) {
                path.append(path.length() == 0 ? "" : "/").append(part);
                node = node.children.computeIfAbsent(path.toString(), Node::new);
            }
            node.own.add(section);
        }

        /** Its own order; a folder without a page stands where its first section would. */
        private int order() {
            return own.isEmpty()
                    ? children.values().stream().mapToInt(Node::order).min().orElse(Integer.MAX_VALUE)
                    : own.get(0).section().order();
        }

        private List<NavigationItem> items(Edition edition) {
            return children.values().stream()
                    .sorted(BY_ORDER)
                    .map(child -> child.item(edition))
                    .toList();
        }

        private NavigationItem item(Edition edition) {
            Said title = own.isEmpty()
                    ? new Said(words(), edition.key().locale())
                    : own.get(0).title();
            return new NavigationItem(id, title, !own.isEmpty(), items(edition));
        }

        /** What a folder without a page is called: the last part of its id in words. */
        private String words() {
            String last = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
            return Character.toUpperCase(last.charAt(0)) + last.substring(1);
        }
    }
}
