package dev.diapason.playbook.problem;

import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Knows how many columns of a terminal a character takes, and which characters cannot be shown at all. */
public final class TextWidth {

    /** The code points with East Asian Width W or F (Unicode 17, UAX 11); gaps that are unassigned are filled. */
    private static final String WIDE =
            "1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637 2648-2653 267F "
                    + "268A-268F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 "
                    + "270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E "
                    + "3041-3247 3250-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6B FF01-FF60 FFE0-FFE6 "
                    + "16FE0-1B2FB 1D300-1D376 1F004 1F0CF 1F18E 1F191-1F19A 1F1AE 1F200-1F320 1F32D-1F335 1F337-1F37C "
                    + "1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D "
                    + "1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 "
                    + "1F6D5-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7DA 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF "
                    + "1FA70-1FAFA 20000-3FFFD";

    private static final NavigableMap<Integer, Integer> WIDE_RANGES = ranges(WIDE);

    private TextWidth() {}

    /** 0 for marks that combine with the letter before them, 2 for wide letters and most emoji, else 1. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        if (isCombining(codePoint)) {
            return 0;
        }
        var range = WIDE_RANGES.floorEntry(codePoint);
        return range != null && codePoint <= range.getValue() ? 2 : 1;
    }

    /** How many columns a text takes. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * A character as it can be shown: itself, or its number when it would be invisible, would move the cursor or would
     * turn the direction of what follows. The joiners and marks that languages need stay as they are.
     */
    static String visible(int codePoint) {
        boolean isHidden = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isNeededByLanguages(codePoint);
            case Character.SPACE_SEPARATOR -> codePoint != ' ' && codePoint != 0x3000;
            default -> false;
        };
        return isHidden ? String.format(Locale.ROOT, "<U+%04X>", codePoint) : Character.toString(codePoint);
    }

    /** A text in which everything can be seen; line ends stay. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(c == '\n' ? "\n" : visible(c)));
        return shown.toString();
    }

    private static boolean isCombining(int codePoint) {
        if (codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Joiners (U+200C, U+200D), direction marks (U+200E, U+200F, U+061C), the soft hyphen. */
    private static boolean isNeededByLanguages(int codePoint) {
        return (codePoint >= 0x200C && codePoint <= 0x200F) || codePoint == 0x61C || codePoint == 0xAD;
    }

    private static NavigableMap<Integer, Integer> ranges(String written) {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (String range : written.split(" ")) {
            int hyphen = range.indexOf('-');
            String first = hyphen < 0 ? range : range.substring(0, hyphen);
            ranges.put(Integer.valueOf(first, 16), Integer.valueOf(range.substring(hyphen + 1), 16));
        }
        return ranges;
    }
}
