package dev.diapason.playbook.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Chinese and Japanese, which are written without spaces. */
final class EastAsian {

    private EastAsian() {}

    /**
     * Whether a line of the source ends inside a run of Chinese or Japanese, where a space would be a mistake: both
     * neighbours are wide, and neither is Hangul (CSS Text Module Level 3, 4.1.3, segment break transformation).
     */
    static boolean isUnspaced(Node lineBreak) {
        Text before = last(lineBreak.getPrevious());
        Text after = first(lineBreak.getNext());
        if (before == null || after == null || before.getLiteral().isEmpty()) {
            return false;
        }
        String words = before.getLiteral();
        return isWide(words.codePointBefore(words.length()))
                && !after.getLiteral().isEmpty()
                && isWide(after.getLiteral().codePointAt(0));
    }

    private static @Nullable Text last(@Nullable Node node) {
        Node end = node;
        while (end != null && end.getLastChild() != null) {
            end = end.getLastChild();
        }
        return end instanceof Text text ? text : null;
    }

    private static @Nullable Text first(@Nullable Node node) {
        Node start = node;
        while (start != null && start.getFirstChild() != null) {
            start = start.getFirstChild();
        }
        return start instanceof Text text ? text : null;
    }

    /** Ideographs, kana, bopomofo, yi, and their punctuation. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c < 0x3130
                || c >= 0x3190 && c < 0xA4D0
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFE30 && c < 0xFE50
                || c >= 0xFF00 && c < 0xFFA0
                || c >= 0x20000 && c < 0x40000;
    }
}
