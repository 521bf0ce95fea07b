package dev.diapason.playbook.tell;

import dev.diapason.playbook.problem.TextWidth;
import java.util.regex.Pattern;

/** How words look where they are read. */
enum Style {
    /** Markdown of a Git host. */
    MARKDOWN {
        @Override
        String text(String words) {
            return MarkdownText.of(words);
        }

        @Override
        String code(String word) {
            return MarkdownText.code(word);
        }

        @Override
        String strong(String words) {
            return "**" + words + "**";
        }
    },
    /** A terminal. */
    PLAIN {
        @Override
        String text(String words) {
            return line(words);
        }

        @Override
        String code(String word) {
            return text(word);
        }

        @Override
        String strong(String words) {
            return words;
        }
    };

    /** Any space: those of French and Japanese, which do not break or are wider, look like one. */
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\n]");

    /** Words of authors on one line, in which everything can be seen. */
    static String line(String words) {
        return TextWidth.visible(SPACE.matcher(words).replaceAll(" "));
    }

    /** Words of authors, in which nothing has a meaning. */
    abstract String text(String words);

    /** An address, a path or a key. */
    abstract String code(String word);

    /** Words of our own that stand out. */
    abstract String strong(String words);
}
