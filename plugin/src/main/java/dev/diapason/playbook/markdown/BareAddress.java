package dev.diapason.playbook.markdown;

import org.jspecify.annotations.Nullable;

/**
 * An address in running text. Other than GitHub Flavored Markdown 6.9, it ends before Chinese, Japanese or Korean characters
 * and typographic quotation marks, because those scripts put no space behind it.
 *
 * @param start of its first character
 * @param end behind its last character
 * @param href what it leads to
 */
record BareAddress(int start, int end, String href) {

    /** Whether it is worth looking; nearly all texts have none. */
    static boolean mayBeIn(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    /** Whether it is worth looking in a source, where most addresses stand behind a link's words. */
    static boolean mayStandIn(String source) {
        for (int at = source.indexOf("://"); at >= 0; at = source.indexOf("://", at + 3)) {
            int start = at;
            while (start > 0 && isAsciiWord(source.charAt(start - 1))) {
                start--;
            }
            boolean isLink = source.startsWith("](", start - 2) || source.startsWith("<", start - 1);
            if (!isLink) {
                return true;
            }
        }
        for (int at = source.indexOf("www."); at >= 0; at = source.indexOf("www.", at + 4)) {
            if (!source.startsWith("/", at - 1)) {
                return true;
            }
        }
        return source.indexOf('@') >= 0;
    }

    /** The first address at or behind an index. */
    static @Nullable BareAddress find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            BareAddress found = switch (text.charAt(i)) {
                case 'h', 'H', 'w' -> site(text, i, from);
                case '@' -> mailbox(text, i, from);
                default -> null;
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable BareAddress site(String text, int start, int from) {
        if (start > from && isAsciiWord(text.charAt(start - 1))) {
            return null;
        }
        int name = start;
        String prefix = "";
        if (text.regionMatches(true, start, "https://", 0, 8)) {
            name = start + 8;
        } else if (text.regionMatches(true, start, "http://", 0, 7)) {
            name = start + 7;
        } else if (text.startsWith("www.", start)) {
            prefix = "http://";
        } else {
            return null;
        }
        int end = trim(text, name, run(text, name));
        int dot = text.indexOf('.', name);
        return dot <= name || dot >= end - 1 ? null : new BareAddress(start, end, prefix + text.substring(start, end));
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && isAddressPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddressPart(char c) {
        boolean isAfterAlphabets = c >= 0x2000 && !Character.isSurrogate(c);
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '«' && c != '»' && c != 0xA0 && !isAfterAlphabets;
    }

    /** Leaves out punctuation that belongs to the sentence, and a bracket that was opened before the address. */
    private static int trim(String text, int from, int untrimmed) {
        int end = untrimmed;
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean isOuterBracket = last == ')' && count(text, from, end, ')') > count(text, from, end, '(');
            if ("?!.,:;*_~']}".indexOf(last) < 0 && !isOuterBracket) {
                break;
            }
            end--;
        }
        return end;
    }

    private static int count(String text, int from, int end, char wanted) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /** A mailbox; {@code @name@site} is an account, not a mailbox. */
    private static @Nullable BareAddress mailbox(String text, int at, int from) {
        int start = at;
        while (start > from && (isAsciiWord(text.charAt(start - 1)) || ".-_+".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && (isAsciiWord(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at && ".-_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int dot = text.indexOf('.', at);
        boolean isAccount =
                start > 0 && text.charAt(start - 1) == '@' || end < text.length() && text.charAt(end) == '@';
        return start == at || dot < 0 || dot >= end || isAccount
                ? null
                : new BareAddress(start, end, "mailto:" + text.substring(start, end));
    }

    private static boolean isAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
