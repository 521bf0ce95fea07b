package dev.diapason.playbook.yaml;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed view of a map for those who know which keys it may have.
 *
 * <pre>{@code
 * var fields = new YamlFields(map, "countries/BR.yaml", problems);
 * Optional<String> zone = fields.text("zone");
 * fields.finish();
 * }</pre>
 *
 * <p>The known keys are those that {@link #only} names, else those that were asked for. What is not as asked for is reported
 * once, where it stands, and answered as if it were absent. Other keys are reported by {@link #finish()}.
 */
public final class YamlFields {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,8}");

    private final YamlMap map;
    private final String name;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean isClosed;

    /** Missing keys that may be there with a slip of the pen. */
    private final Set<String> doubtful = new LinkedHashSet<>();

    /**
     * Looks at a map.
     *
     * @param map what was written
     * @param name whose keys these are, for sentences such as "the keys of countries/BR.yaml are: ..."
     * @param problems told about missing-field, not-text, bad-value and unknown-field
     */
    public YamlFields(YamlMap map, String name, Problems problems) {
        this.map = map;
        this.name = name;
        this.problems = problems;
    }

    /** Looks at what a whole file holds: keys, or nothing at all. A list is reported. */
    public static Optional<YamlFields> of(YamlNode root, Problems problems) {
        String path = root.at().path();
        if (root instanceof YamlMap keys) {
            return Optional.of(new YamlFields(keys, path, problems));
        }
        if (root instanceof YamlNothing) {
            return Optional.of(new YamlFields(new YamlMap(Map.of(), root.at()), path, problems));
        }
        problems.report(FieldMistakes.noKeysInFile(root.at()));
        return Optional.empty();
    }

    /** Where the map starts. */
    public Location at() {
        return map.at();
    }

    /** All keys that were written, in the author's order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(map.entries().keySet());
    }

    /** Whether the key was written, with or without a value. */
    public boolean has(String key) {
        return entry(key).isPresent();
    }

    /** Where a key stands; the start of the map if it does not. */
    public Location keyAt(String key) {
        return entry(key).map(YamlEntry::keyAt).orElse(at());
    }

    /** Where the value of a key stands; the start of the map if the key does not. */
    public Location at(String key) {
        return node(key).map(YamlNode::at).orElse(at());
    }

    /** The value of a key as it is. */
    public Optional<YamlNode> node(String key) {
        return entry(key).map(YamlEntry::value);
    }

    /** A text; a blank one counts as absent. */
    public Optional<String> text(String key) {
        return textNode(key).map(YamlText::text);
    }

    /** A text that must be there. */
    public Optional<String> requiredText(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty() && DidYouMean.among(keys(), key).isPresent()) {
            doubtful.add(key);
        } else if (node.isEmpty()) {
            problems.report(FieldMistakes.missing(key, at()));
        } else if (node.get() instanceof YamlText text && text.text().isBlank()) {
            problems.report(FieldMistakes.empty(key, text.at()));
        }
        return text(key);
    }

    /** A text with its place; a blank one counts as absent. */
    public Optional<YamlText> textNode(String key) {
        return entry(key)
                .flatMap(entry -> asText(entry.value(), key, entry.keyAt()))
                .filter(text -> !text.text().isBlank());
    }

    /** Texts in a list; a single text is a list of one, and an empty key a list of none. */
    public List<String> texts(String key) {
        return textNodes(key).stream().map(YamlText::text).toList();
    }

    /** The same with their places. */
    public List<YamlText> textNodes(String key) {
        List<YamlText> texts = new ArrayList<>();
        for (YamlNode node : nodes(key)) {
            asText(node, key, node.at()).filter(text -> !text.text().isBlank()).ifPresent(texts::add);
        }
        return texts;
    }

    /** The items of a list; a single value is a list of one, and an empty key a list of none. */
    public List<YamlNode> nodes(String key) {
        YamlNode node = node(key).orElse(null);
        if (node instanceof YamlList list) {
            return list.items();
        }
        return node == null || isLeftEmpty(node, key) ? List.of() : List.of(node);
    }

    /** {@code true} or {@code false}; nothing else is understood. */
    public Optional<Boolean> bool(String key) {
        Optional<YamlText> written = textNode(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String word = written.get().text();
        boolean isPlain = !written.get().isQuoted() && !written.get().isBlock();
        if (isPlain && (word.equals("true") || word.equals("false"))) {
            return Optional.of(word.equals("true"));
        }
        problems.report(FieldMistakes.notBool(key, written.get()));
        return Optional.empty();
    }

    /** A day of the calendar, written as 2027-06-30. */
    public Optional<LocalDate> date(String key) {
        return textNode(key).flatMap(written -> {
            Matcher date = DATE.matcher(written.text());
            if (!date.matches()) {
                problems.report(FieldMistakes.notDate(key, written));
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
            } catch (DateTimeException e) {
                problems.report(FieldMistakes.noSuchDay(key, written));
                return Optional.empty();
            }
        });
    }

    /** A whole number of up to nine digits. */
    public Optional<Integer> integer(String key) {
        Optional<YamlText> written = textNode(key);
        Optional<YamlText> digits =
                written.filter(text -> INTEGER.matcher(text.text()).matches());
        if (written.isPresent() && digits.isEmpty()) {
            problems.report(FieldMistakes.notInteger(key, written.get()));
        }
        return digits.map(text -> Integer.valueOf(text.text()));
    }

    /** One of some words. */
    public Optional<String> choice(String key, Collection<String> allowed) {
        Optional<YamlText> written = textNode(key);
        if (written.isPresent() && !allowed.contains(written.get().text())) {
            problems.report(FieldMistakes.notAllowed(key, written.get(), allowed));
            return Optional.empty();
        }
        return written.map(YamlText::text);
    }

    /** A text in one or more languages: a single text is in the default language. */
    public LocalText localText(String key, LanguageTag defaultLanguage, LanguageReader languages) {
        if (node(key).orElse(null) instanceof YamlMap texts) {
            return byLanguage(texts, languages);
        }
        return text(key).map(text -> LocalText.of(defaultLanguage, text)).orElse(LocalText.NONE);
    }

    private LocalText byLanguage(YamlMap written, LanguageReader languages) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        written.entries().values().forEach(entry -> {
            Optional<LanguageTag> language = languages.read(entry.key(), entry.keyAt());
            asText(entry.value(), entry.key(), entry.keyAt())
                    .filter(text -> !text.text().isBlank())
                    .ifPresent(text -> language.ifPresent(tag -> texts.putIfAbsent(tag, text.text())));
        });
        return new LocalText(texts);
    }

    /** The keys below a key; empty also when nothing stands below it. */
    public Optional<YamlFields> map(String key) {
        YamlNode node = node(key).orElse(null);
        if (node instanceof YamlMap keys) {
            return Optional.of(new YamlFields(keys, Words.quoted(key), problems));
        }
        if (node != null && !isLeftEmpty(node, key)) {
            problems.report(FieldMistakes.notMap(key, node));
        }
        return Optional.empty();
    }

    /**
     * Says at once which keys there may be, in the order in which messages list them. To ask for another one is from now on a
     * mistake of ours.
     *
     * @throws IllegalArgumentException when another one was asked for before
     */
    public YamlFields only(Collection<String> keys) {
        known.stream().filter(key -> !keys.contains(key)).forEach(this::refuse);
        known.clear();
        known.addAll(keys);
        isClosed = true;
        return this;
    }

    /** Reports every key that nobody asked for. A missing key that was misspelt is one mistake, not two. */
    public void finish() {
        for (YamlEntry entry : map.entries().values()) {
            if (!known.contains(entry.key())) {
                problems.report(FieldMistakes.unknown(entry, name, known));
                DidYouMean.among(doubtful, entry.key()).ifPresent(doubtful::remove);
            }
        }
        doubtful.forEach(key -> problems.report(FieldMistakes.missing(key, at())));
        doubtful.clear();
    }

    private Optional<YamlEntry> entry(String key) {
        if (known.add(key) && isClosed) {
            refuse(key);
        }
        return Optional.ofNullable(map.entries().get(key));
    }

    private void refuse(String key) {
        throw new IllegalArgumentException("\"" + key + "\" is not among the keys of " + name);
    }

    /** A key without a value is no mistake where a list or keys may follow, unless a comment swallowed the value. */
    private boolean isLeftEmpty(YamlNode node, String key) {
        if (!(node instanceof YamlNothing nothing)) {
            return false;
        }
        nothing.comment()
                .filter(YamlComment::isMeantAsText)
                .ifPresent(comment -> problems.report(FieldMistakes.onlyComment(key, comment)));
        return true;
    }

    private Optional<YamlText> asText(YamlNode node, String key, Location place) {
        if (node instanceof YamlText text) {
            return Optional.of(text);
        }
        problems.report(FieldMistakes.notText(key, node, place));
        return Optional.empty();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
