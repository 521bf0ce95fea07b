package dev.diapason.playbook.output.context;

import java.nio.charset.StandardCharsets;

/** Text to HTML and to bytes in UTF-8. */
public final class Html {

    /** No bytes at all; shared, since nobody can change them. */
    public static final byte[] NOTHING = {};

    private Html() {}

    /** Escapes for text and for attributes in double quotes. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty() && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(entity.isEmpty() ? String.valueOf(text.charAt(i)) : entity);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /** Ready markup as UTF-8. */
    public static byte[] bytes(String html) {
        return html.isEmpty() ? NOTHING : html.getBytes(StandardCharsets.UTF_8);
    }

    /** Escaped text as bytes. */
    public static byte[] text(String text) {
        return bytes(escape(text));
    }
}
