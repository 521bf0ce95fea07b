package dev.diapason.playbook.template;

import dev.diapason.playbook.model.Colour;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grounds on which text stands, read from the style sheet of tokens: {@code --dp-paper}, {@code --dp-sheet} and all whose
 * names end in {@code wash}.
 *
 * <p>Understands a value for all, {@code light-dark()}, dark values inside {@code prefers-color-scheme: dark} and inside a
 * selector with {@code data-theme}. A ground in another form than {@code #rrggbb} is not known.
 *
 * @param light by name, in the light scheme
 * @param dark by name, in the dark scheme
 */
record Grounds(SortedMap<String, Colour> light, SortedMap<String, Colour> dark) {

    private static final Pattern NAME = Pattern.compile("--dp-(?:paper|sheet|[a-z-]*wash)");
    private static final Pattern BOTH = Pattern.compile("light-dark\\(\\s*([^,]+?)\\s*,\\s*([^)]+?)\\s*\\)");
    private static final Pattern DARK =
            Pattern.compile("prefers-color-scheme:\\s*dark|\\[data-theme\\s*=\\s*[\"']?dark[\"']?\\s*]");

    /** Values for some readers only, such as those of one language, or on paper. */
    private static final Pattern SPECIAL = Pattern.compile(":lang|@media(?!.*prefers-color-scheme)");

    private static final Pattern PART = Pattern.compile("([^{};]*)([{};])");

    Grounds {
        light = Collections.unmodifiableSortedMap(new TreeMap<>(light));
        dark = Collections.unmodifiableSortedMap(new TreeMap<>(dark));
    }

    static Grounds of(String css) {
        SortedMap<String, Colour> light = new TreeMap<>();
        SortedMap<String, Colour> dark = new TreeMap<>();
        Deque<String> around = new ArrayDeque<>();
        Matcher parts = PART.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (parts.find()) {
            String words = parts.group(1).strip();
            if (parts.group(2).equals("{")) {
                around.push(words);
            } else {
                boolean isSpecial =
                        around.stream().anyMatch(each -> SPECIAL.matcher(each).find());
                int colon = words.indexOf(':');
                if (!isSpecial
                        && colon > 0
                        && NAME.matcher(words.substring(0, colon).strip()).matches()) {
                    boolean isDark =
                            around.stream().anyMatch(each -> DARK.matcher(each).find());
                    read(
                            words.substring(0, colon).strip(),
                            words.substring(colon + 1).strip(),
                            isDark,
                            light,
                            dark);
                }
                if (parts.group(2).equals("}")) {
                    around.poll();
                }
            }
        }
        TreeMap<String, Colour> whole = new TreeMap<>(light);
        whole.putAll(dark);
        return new Grounds(light, whole);
    }

    private static void read(
            String name,
            String value,
            boolean isDark,
            SortedMap<String, Colour> light,
            SortedMap<String, Colour> dark) {
        Matcher both = BOTH.matcher(value);
        if (both.matches()) {
            put(name, both.group(1), light);
            put(name, both.group(2), dark);
        } else {
            put(name, value, isDark ? dark : light);
        }
    }

    private static void put(String name, String value, SortedMap<String, Colour> to) {
        Optional<Colour> colour = Colour.parse(value);
        colour.ifPresent(each -> to.put(name, each));
    }
}
