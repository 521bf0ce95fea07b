package dev.diapason.playbook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the authoring guide as its examples: the code blocks whose first line says what they are. */
final class GuidePage {

    private static final Pattern FENCE =
            Pattern.compile("^(`{3,})([^`\n]+)\n(.*?)^\\1\n", Pattern.MULTILINE | Pattern.DOTALL);

    private GuidePage() {}

    /**
     * One example.
     *
     * @param language such as {@code yaml}
     * @param words what follows the language: a path and how the text is used
     * @param text between the fences
     * @param start where the text begins in the page
     */
    record Example(String language, List<String> words, String text, int start) {

        /** Whether the words end like this. */
        boolean is(String end) {
            return String.join(" ", words).endsWith(end);
        }

        /** Whether it is a file of the playbook that the reader builds. */
        boolean isFile() {
            return language.equals("yaml") || language.equals("markdown");
        }

        String path() {
            return words.get(0);
        }
    }

    static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            List<String> info = List.of(fence.group(2).strip().split(" +"));
            examples.add(new Example(info.get(0), info.subList(1, info.size()), fence.group(3), fence.start(3)));
        }
        return examples;
    }
}
