package dev.diapason.playbook.output.search;

/** Text inside JSON inside a script: harmless wherever the file ends up, and what it was once it is parsed. */
final class ScriptText {

    private static final String HEX = "0123456789abcdef";

    private ScriptText() {}

    /** Escapes for a JSON string (RFC 8259), and besides what would end a script, a comment, a section or a line. */
    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < '\u007f' && "\"\\<>&".indexOf(c) < 0
                    || c > '\u009f' && c != '\u2028' && c != '\u2029' && c != '\ufeff';
            if (!isPlain && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                append(escaped, c, isPlain);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static void append(StringBuilder escaped, char c, boolean isPlain) {
        if (isPlain) {
            escaped.append(c);
        } else if (c == '"' || c == '\\') {
            escaped.append('\\').append(c);
        } else {
            escaped.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                escaped.append(HEX.charAt(c >> shift & 0xf));
            }
        }
    }
}
