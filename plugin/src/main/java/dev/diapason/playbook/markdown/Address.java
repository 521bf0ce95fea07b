package dev.diapason.playbook.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a link or image leads, as written by an author, vetted. What a browser might take for something else than a reader
 * would is refused (WHATWG URL Standard, 4.4: browsers drop tabs and line ends, strip control characters, and read
 * {@code \} as {@code /}).
 */
sealed interface Address {

    /**
     * A site, a mailbox or a telephone.
     *
     * @param href percent-encoded, to be escaped for HTML
     * @param isSite whether it leaves for another site
     */
    record Outside(String href, boolean isSite) implements Address {}

    /**
     * A file of the playbook.
     *
     * @param path percent-decoded once; may be empty
     * @param anchor what stands behind {@code #}, or empty
     */
    record Inside(String path, String anchor) implements Address {}

    /**
     * Nothing that may be linked to.
     *
     * @param message the first line of the problem
     * @param label the nearest cure
     */
    record Refused(String message, String label) implements Address {}

    /** Vets an address; entities and backslash escapes are decoded already. */
    static Address of(String written) {
        String seen = visible(written);
        String scheme = scheme(seen);
        if (!scheme.isEmpty() && !WebAddress.SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return refusedScheme(scheme);
        }
        if (seen.length() != written.strip().length()) {
            return new Refused(
                    "the address " + Words.quoted(seen) + " has an invisible character in it",
                    "type the address again");
        }
        if (seen.indexOf('\\') >= 0) {
            return new Refused("the address " + Words.quoted(seen) + " has a backslash in it", "write / instead of \\");
        }
        if (seen.startsWith("//")) {
            return new Refused("the address " + Words.quoted(seen) + " lacks \"https:\"", "begin with https://");
        }
        return scheme.isEmpty() ? inside(seen) : WebAddress.of(seen, scheme.toLowerCase(Locale.ROOT));
    }

    private static Refused refusedScheme(String scheme) {
        String label = scheme.equalsIgnoreCase("playbook")
                ? "a fact stands alone between < and >"
                : "use https:, mailto:, tel: or a relative link";
        return new Refused("an address that starts with " + Words.quoted(scheme + ":") + " is not allowed", label);
    }

    /** Leaves out what a browser drops or a reader cannot see; joiners belong to the spelling of some languages. */
    private static String visible(String written) {
        String stripped = written.strip();
        if (!hasHidden(stripped)) {
            return stripped;
        }
        StringBuilder seen = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i += Character.charCount(stripped.codePointAt(i))) {
            if (!isHidden(stripped.codePointAt(i))) {
                seen.appendCodePoint(stripped.codePointAt(i));
            }
        }
        return seen.toString();
    }

    private static boolean hasHidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F || codePoint == 0x200C || codePoint == 0x200D) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    /** The letters before the first colon, if they form a scheme (RFC 3986, 3.1); else nothing. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':') {
                return address.substring(0, i);
            }
            if (!isLetter && (i == 0 || (c < '0' || c > '9') && "+.-".indexOf(c) < 0)) {
                return "";
            }
        }
        return "";
    }

    private static Address inside(String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        String decodedPath = decode(path);
        String decodedAnchor = decode(anchor);
        if (decodedPath.isEmpty() != path.isEmpty() || decodedAnchor.isEmpty() != anchor.isEmpty()) {
            return new Refused(
                    "the address " + Words.quoted(address) + " hides characters behind %",
                    "write the characters themselves");
        }
        String scheme = scheme(decodedPath);
        return scheme.isEmpty() ? new Inside(decodedPath, decodedAnchor) : refusedScheme(scheme);
    }

    /** Decodes {@code %} and two digits, once; nothing when they hide what a path must show, or are no UTF-8. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] == '%' ? code(bytes, i + 1) : -1;
            if (code >= 0
                    && (code < ' ' || code == 0x7F || code == '.' || code == '/' || code == '\\' || code == '#')) {
                return "";
            }
            decoded.put(code < 0 ? bytes[i] : (byte) code);
            i += code < 0 ? 0 : 2;
        }
        try {
            String result =
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
            return hasHidden(result) ? "" : result;
        } catch (CharacterCodingException notText) {
            return "";
        }
    }

    private static int code(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
