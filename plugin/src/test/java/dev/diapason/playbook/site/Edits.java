package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may do to one file of a playbook: every kind of change that can matter, and some that cannot. */
final class Edits {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n{}]*\\p{L}[^\"\\n{}]*\"");
    private static final Pattern TITLE = Pattern.compile("(?m)^title: \"?(.*?)\"?$");
    private static final Pattern ORDER = Pattern.compile("(?m)^order: (\\d+)$");

    private Edits() {}

    /**
     * One change of one file.
     *
     * @param name what is done
     * @param path to which file
     * @param bytes what it holds then; empty when it is gone
     */
    record Edit(String name, String path, Optional<byte[]> bytes) {

        /** The files after it. */
        Map<String, byte[]> in(Map<String, byte[]> files) {
            Map<String, byte[]> changed = new TreeMap<>(files);
            changed.remove(path);
            bytes.ifPresent(content -> changed.put(path, content));
            return changed;
        }

        @Override
        public String toString() {
            return path + ": " + name;
        }
    }

    /** Every change of every file. */
    static List<Edit> of(Map<String, byte[]> files) {
        List<Edit> edits = new ArrayList<>();
        files.forEach((path, bytes) -> edits.addAll(of(path, bytes)));
        return edits;
    }

    /** Every change of one file. */
    static List<Edit> of(String path, byte[] bytes) {
        List<Edit> edits = new ArrayList<>();
        if (path.endsWith(".md")) {
            add(edits, "a sentence more", path, bytes, text -> text + "\nOne sentence more.\n");
            add(edits, "a block more", path, bytes, text -> text + "\n## Added {#added}\n\nWords.\n");
            add(edits, "another title", path, bytes, text -> TITLE.matcher(text).replaceFirst("title: \"$1 anew\""));
            add(edits, "another order", path, bytes, text -> ORDER.matcher(text).replaceFirst("order: 9$1"));
            add(edits, "a former id", path, bytes, text -> text.replaceFirst("\n---\n", "\naliases: [once]\n---\n"));
            edits.add(new Edit("a copy", path.replace(".md", "-copy.md"), Optional.of(bytes)));
        } else if (path.endsWith(".yaml")) {
            add(edits, "a remark", path, bytes, text -> text + "# A remark.\n");
            add(edits, "its first words", path, bytes, text -> worded(text, 0));
            add(edits, "its middle words", path, bytes, text -> worded(text, quoted(text) / 2));
            add(edits, "its last words", path, bytes, text -> worded(text, quoted(text) - 1));
            add(edits, "its last line", path, bytes, text -> text.replaceFirst("\\n[^\\n]*\\n*$", "\n"));
        } else if (path.endsWith(".svg")) {
            add(
                    edits,
                    "another size",
                    path,
                    bytes,
                    text -> text.replaceFirst("viewBox=\"0 0 \\d+", "viewBox=\"0 0 77"));
            add(edits, "another drawing", path, bytes, text -> text.replaceFirst("</svg>", "<path d=\"M0 0\"/></svg>"));
        } else {
            add(edits, "a space more", path, bytes, text -> text + " \n");
            add(edits, "other words", path, bytes, text -> text.replaceFirst("(\\p{L}{4,})", "$1x"));
        }
        edits.add(new Edit("gone", path, Optional.empty()));
        return edits;
    }

    private static void add(List<Edit> edits, String name, String path, byte[] bytes, UnaryOperator<String> change) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String changed = change.apply(text);
        if (!changed.equals(text)) {
            edits.add(new Edit(name, path, Optional.of(changed.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static int quoted(String text) {
        return (int) QUOTED.matcher(text).results().count();
    }

    /** With a word more in one of the texts between quotation marks. */
    private static String worded(String text, int which) {
        List<MatchResult> all = QUOTED.matcher(text).results().toList();
        if (which < 0 || which >= all.size()) {
            return text;
        }
        int end = all.get(which).end() - 1;
        return text.substring(0, end) + Matcher.quoteReplacement(" anew") + text.substring(end);
    }
}
