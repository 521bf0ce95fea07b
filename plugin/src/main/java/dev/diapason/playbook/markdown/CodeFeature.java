package dev.diapason.playbook.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Text shown letter by letter, always from left to right. */
final class CodeFeature implements MarkdownFeature {

    private static final int LONGEST_LANGUAGE = 20;

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof Code code) {
            to.raw("<code dir=\"ltr\">").text(code.getLiteral()).raw("</code>");
        } else if (node instanceof FencedCodeBlock fence) {
            block(fence.getLiteral(), language(fence.getInfo()), to);
        } else if (node instanceof IndentedCodeBlock block) {
            block(block.getLiteral(), "", to);
        }
        return true;
    }

    /** Focusable, because a long line scrolls; and something to copy. */
    private static void block(String code, String language, ProseBuilder to) {
        to.raw("<pre dir=\"ltr\" tabindex=\"0\" data-copy><code");
        if (!language.isEmpty()) {
            to.raw(" class=\"language-").raw(language).raw("\"");
        }
        to.raw(">").text(code).raw("</code></pre>\n");
    }

    /** The first word behind the fence, if it is fit for a class: {@code [a-z0-9+#-]{1,20}}. */
    private static String language(@Nullable String fenceLine) {
        if (fenceLine == null) {
            return "";
        }
        int end = 0;
        while (end < fenceLine.length() && !Character.isWhitespace(fenceLine.charAt(end))) {
            end++;
        }
        String word = fenceLine.substring(0, end).toLowerCase(Locale.ROOT);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && "+#-".indexOf(c) < 0) {
                return "";
            }
        }
        return word.length() > LONGEST_LANGUAGE ? "" : word;
    }
}
