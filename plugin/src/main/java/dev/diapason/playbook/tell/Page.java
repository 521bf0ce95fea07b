package dev.diapason.playbook.tell;

import java.util.ArrayList;
import java.util.List;

/** Markdown of a limited length: what no longer fits is counted, and told at the end. Not for several threads. */
final class Page {

    /** What the closing words may take. */
    private static final int CLOSING = 600;

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final List<String> left = new ArrayList<>();

    /** @param longest how many characters it may have, closing words included */
    Page(int longest) {
        this.longest = longest - CLOSING;
    }

    /** Adds what must be said. */
    void text(String words) {
        text.append(words).append('\n');
    }

    /** A heading and a list below it; nothing when the list is empty. */
    void list(String heading, String noun, List<String> items) {
        entries(heading, noun, items.stream().map(item -> "- " + item + "\n").toList());
        if (!items.isEmpty()) {
            text.append('\n');
        }
    }

    /** A heading and entries below it, as many as fit; nothing when there are none. */
    void entries(String heading, String noun, List<String> entries) {
        String head = "### " + heading + "\n\n";
        int told = 0;
        for (String entry : entries) {
            int more = entry.length() + (told == 0 ? head.length() : 0) + 1;
            if (text.length() + more > longest) {
                continue; // a shorter one may still fit
            }
            text.append(told == 0 ? head : "").append(entry);
            told++;
        }
        if (told < entries.size()) {
            left.add(Counted.of(entries.size() - told, noun));
        }
    }

    String close() {
        if (!left.isEmpty()) {
            text.append("Not told here, for want of room: ")
                    .append(Counted.list(left, left.size()))
                    .append(". The file in JSON beside this one has them all.\n");
        }
        return text.toString().stripTrailing() + "\n";
    }
}
