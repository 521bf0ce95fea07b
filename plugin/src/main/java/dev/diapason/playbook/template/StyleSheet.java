package dev.diapason.playbook.template;

/** Makes a style sheet small for readers: without comments, and with no more white space than its meaning needs. */
final class StyleSheet {

    /** A space before or behind one of these says nothing; before a colon or a bracket it may. */
    private static final String AROUND = "{};,>~";

    private final String css;
    private final StringBuilder out;
    private int at;

    private StyleSheet(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    /** The same rules in fewer bytes; texts in quotes stay as they are (CSS Syntax Module Level 3, 4.3). */
    static String compact(String css) {
        return new StyleSheet(css).run();
    }

    private String run() {
        boolean isSpaced = false;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                isSpaced = true;
            } else if (Character.isWhitespace(c)) {
                at++;
                isSpaced = true;
            } else {
                if (isSpaced && isNeeded(c)) {
                    out.append(' ');
                }
                isSpaced = false;
                take(c);
            }
        }
        return out.toString();
    }

    private boolean isNeeded(char next) {
        if (out.length() == 0 || AROUND.indexOf(next) >= 0) {
            return false;
        }
        char last = out.charAt(out.length() - 1);
        return AROUND.indexOf(last) < 0 && last != ':' && last != '(' && next != ')';
    }

    private void take(char c) {
        int start = at++;
        if (c == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
            out.setLength(out.length() - 1);
        }
        if (c == '"' || c == '\'') {
            while (at < css.length() && css.charAt(at) != c) {
                at += css.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(css.length(), at + 1);
        }
        out.append(css, start, at);
    }
}
