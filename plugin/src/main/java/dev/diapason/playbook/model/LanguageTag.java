package dev.diapason.playbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A canonical BCP 47 language tag such as {@code de}, {@code pt-BR} or {@code zh-Hans}. Ordered as text.
 *
 * @param value the tag, already canonical
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    public LanguageTag {
        Objects.requireNonNull(value, "value");
    }

    /** Where Chinese is written with simplified or traditional characters (CLDR, likely subtags). */
    private static final Map<String, LanguageTag> CHINESE = Map.of(
            "zh-CN", new LanguageTag("zh-Hans"),
            "zh-SG", new LanguageTag("zh-Hans"),
            "zh-TW", new LanguageTag("zh-Hant"),
            "zh-HK", new LanguageTag("zh-Hant"),
            "zh-MO", new LanguageTag("zh-Hant"));

    /**
     * The tag and what is left when subtags are cut from its end: {@code de-Latn-CH, de-Latn, de} (RFC 4647, 3.4). Chinese of
     * a region finds the script that is written there: {@code zh-TW, zh-Hant, zh}.
     */
    public List<LanguageTag> truncations() {
        List<LanguageTag> tags = new ArrayList<>();
        tags.add(this);
        LanguageTag script = CHINESE.get(value);
        if (script != null) {
            tags.add(script);
        }
        String rest = value;
        for (int hyphen = rest.lastIndexOf('-'); hyphen > 0; hyphen = rest.lastIndexOf('-')) {
            rest = rest.substring(0, hyphen);
            tags.add(new LanguageTag(rest));
        }
        return tags;
    }

    /** The primary language subtag. */
    public String language() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
