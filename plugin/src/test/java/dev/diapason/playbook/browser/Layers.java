package dev.diapason.playbook.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cascade layers of a style sheet (CSS Cascading and Inheritance Level 5, section 6.4). */
final class Layers {

    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|@layer[^;{]*[;{]|[{}]", Pattern.DOTALL);

    private Layers() {}

    /** The same rules without the layers around them, line for line. */
    static String off(String style) {
        StringBuilder bare = new StringBuilder();
        Deque<Boolean> layers = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(style);
        while (token.find()) {
            token.appendReplacement(bare, Matcher.quoteReplacement(bare(token.group(), layers)));
        }
        return token.appendTail(bare).toString();
    }

    private static String bare(String token, Deque<Boolean> layers) {
        boolean isLayer = token.startsWith("@layer");
        if (token.endsWith("{") && !token.startsWith("/*")) {
            layers.push(isLayer);
        }
        boolean isEndOfLayer = token.equals("}") && layers.pop();
        return isLayer || isEndOfLayer ? "" : token;
    }
}
