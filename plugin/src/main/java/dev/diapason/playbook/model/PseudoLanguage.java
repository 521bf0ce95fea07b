package dev.diapason.playbook.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Languages that nobody speaks, made from English to show what is not translated, too long or not mirrored. CLDR keeps the
 * regions XA and XB for them; they look as on Android.
 */
public enum PseudoLanguage {
    /** {@code en-XA}: letters with accents, 40 % longer, in brackets. */
    ACCENTED("en-XA") {
        @Override
        public String say(String english) {
            String plain = PLACE.matcher(english).replaceAll("");
            int more = (plain.length() * 2 + 4) / 5;
            String filling = FILLING.repeat(more / FILLING.length() + 1).substring(0, more);
            return "[" + accented(english) + filling.replaceAll(" $", "~") + "]";
        }
    },

    /** {@code ar-XB}: English words that run from right to left, each between marks that end where the word ends. */
    MIRRORED("ar-XB") {
        @Override
        public String say(String english) {
            return WORD.matcher(english).replaceAll("\u200f\u202e$0\u202c\u200f");
        }
    };

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTS = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    private static final String FILLING = " öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé";

    private final String tag;

    PseudoLanguage(String tag) {
        this.tag = tag;
    }

    /** The one with this tag; empty for a language of people. */
    public static Optional<PseudoLanguage> of(LanguageTag tag) {
        return Arrays.stream(values())
                .filter(each -> each.tag.equals(tag.value()))
                .findFirst();
    }

    /**
     * An English text as this language says it.
     *
     * @param english plain text; {@code {0}} to {@code {9}} are places for values and stay as they are
     */
    public abstract String say(String english);

    public LanguageTag tag() {
        return new LanguageTag(tag);
    }

    private static String accented(String english) {
        StringBuilder accented = new StringBuilder();
        for (int i = 0; i < english.length(); i++) {
            int at = PLAIN.indexOf(english.charAt(i));
            accented.append(at < 0 ? english.charAt(i) : ACCENTS.charAt(at));
        }
        return accented.toString();
    }
}
