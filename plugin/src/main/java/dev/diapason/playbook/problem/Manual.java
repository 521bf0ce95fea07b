package dev.diapason.playbook.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manual page of one kind of problem. The pages are written once, as comments of {@link ProblemId}; {@code manual.txt} is
 * made from them, a line for each, and a test holds both against each other.
 *
 * @param markdown the whole page, words to type between back quotes
 */
record Manual(String markdown) {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?\\.)\\s+(.*)$");

    private static final Map<ProblemId, Manual> PAGES = read();

    /** The page of a kind of problem. */
    static Manual of(ProblemId id) {
        return PAGES.getOrDefault(id, new Manual(id.word()));
    }

    /** The first sentence: what is wrong. */
    String cause() {
        Matcher first = FIRST_SENTENCE.matcher(whole());
        return first.matches() ? first.group(1) : whole();
    }

    /** The rest: what to do. */
    String cure() {
        Matcher first = FIRST_SENTENCE.matcher(whole());
        return first.matches() ? first.group(2) : whole();
    }

    /** The whole page without Markdown. */
    String whole() {
        return markdown.replace('`', '"');
    }

    private static Map<ProblemId, Manual> read() {
        Map<ProblemId, Manual> pages = new EnumMap<>(ProblemId.class);
        try (InputStream in = Manual.class.getResourceAsStream("manual.txt")) {
            if (in == null) {
                return pages;
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        ProblemId.of(line.substring(0, Math.max(0, colon)))
                                .ifPresent(id -> pages.put(id, new Manual(line.substring(colon + 2))));
                    });
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
