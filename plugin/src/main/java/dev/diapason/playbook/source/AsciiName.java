package dev.diapason.playbook.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Proposes a name that is safe everywhere, as near as can be to the one that an author chose. */
final class AsciiName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");

    private AsciiName() {}

    /**
     * Spells a name with ASCII characters in a form.
     *
     * @return empty text when nothing readable is left, as of a name in Chinese characters
     */
    static String propose(String name, NameRules.Form form) {
        boolean isId = form == NameRules.Form.ID;
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder();
        (isId ? composed.toLowerCase(Locale.ROOT) : composed)
                .codePoints()
                .forEach(character -> spelled.append(spelling(character)));
        String ascii = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll(isId ? "[^a-z0-9]+" : "[^A-Za-z0-9._-]+", "-")
                .replaceAll("-*\\.[.-]*", ".");
        String proposal = EDGES.matcher(ascii).replaceAll("");
        return form.fits(proposal) && !NameRules.isReserved(proposal) ? proposal : "";
    }

    /** As the languages that have these letters spell them in ASCII; decomposition does all others. */
    private static String spelling(int character) {
        return switch (character) {
            case 'ä', 'æ' -> "ae";
            case 'ö', 'œ', 'ø' -> "oe";
            case 'ü' -> "ue";
            case 'å' -> "aa";
            case 'Ä', 'Æ' -> "Ae";
            case 'Ö', 'Œ', 'Ø' -> "Oe";
            case 'Ü' -> "Ue";
            case 'Å' -> "Aa";
            case 'ß' -> "ss";
            case 'ð', 'đ' -> "d";
            case 'þ' -> "th";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ı' -> "i";
            default -> Character.toString(character);
        };
    }
}
