package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of the interface in one language. What it lacks is taken from a broader tag, at last from English:
 * {@code de-CH}, {@code de}, {@code en}.
 */
public final class Words {

    private static final LanguageTag LAST = new LanguageTag("en");
    private static final char ISOLATE = '\u2068';
    private static final char END_ISOLATE = '\u2069';

    private final LanguageTag language;
    private final List<Map<String, String>> chain;

    private Words(LanguageTag language, List<Map<String, String>> chain) {
        this.language = language;
        this.chain = chain;
    }

    /** Picks a language out of all catalogues. */
    static Words of(LanguageTag language, Map<LanguageTag, Map<String, String>> catalogues) {
        List<LanguageTag> tags = new ArrayList<>(language.truncations());
        tags.add(LAST);
        return new Words(
                language,
                tags.stream().map(catalogues::get).filter(Objects::nonNull).toList());
    }

    /** The language asked for, even when all words come from another. */
    public LanguageTag language() {
        return language;
    }

    /**
     * The words of a key, as plain text.
     *
     * @param values put in the place of {@code {0}}, {@code {1}} ...; in a language that runs from right to left each is
     *     isolated, so that its own direction does not stir the sentence (Unicode UAX #9, section 2.4)
     * @throws IllegalArgumentException when no catalogue has the key
     */
    public String text(String key, Object... values) {
        for (Map<String, String> catalogue : chain) {
            String text = catalogue.get(key);
            if (text != null) {
                return values.length == 0 ? text : filled(text, values, "rtl".equals(catalogue.get("direction")));
            }
        }
        throw new IllegalArgumentException("no words for " + key + " in " + language);
    }

    /** Whether any catalogue of the chain has the key. */
    public boolean has(String key) {
        return chain.stream().anyMatch(catalogue -> catalogue.containsKey(key));
    }

    private static String filled(String text, Object[] values, boolean isolated) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
            int end = text.indexOf('}', brace);
            String value = String.valueOf(values[Integer.parseInt(text.substring(brace + 1, end))]);
            filled.append(text, from, brace);
            filled.append(isolated ? ISOLATE + value + END_ISOLATE : value);
            from = end + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
