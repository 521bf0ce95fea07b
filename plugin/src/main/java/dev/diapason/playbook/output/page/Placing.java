package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.plan.SitePaths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text is put, which decides on its ids, its links and the ranks of its headings. */
enum Placing {
    /** On its section's own page. */
    PAGE,
    /** A second time on a page that shows another text in its place: its ids must not meet those. */
    AGAIN,
    /** On one page with all sections: ids begin with the section's, links stay on the page, headings are one rank lower. */
    WHOLE;

    private static final Pattern REFERENCES =
            Pattern.compile("( aria-(?:labelledby|describedby|controls|details)=\")([^\"]*)");
    private static final Pattern WORD = Pattern.compile("[^ ]+");

    /** What every id of a text begins with; no id of an author has a colon or a slash in it. */
    String prefix(String section) {
        return switch (this) {
            case PAGE -> "";
            case AGAIN -> "group:";
            case WHOLE -> section + "/";
        };
    }

    /** The address of a link, relative to the page. */
    String href(Prose.SectionLink link, String page, Prose within) {
        String section = link.section().isEmpty() ? page : link.section();
        if (this == WHOLE) {
            return "#" + section + "/" + link.anchor();
        }
        if (section.equals(page)) {
            return "#" + (isInside(link, page, within) ? prefix(page) : "") + link.anchor();
        }
        String anchor = link.anchor().isEmpty() ? "" : "#" + link.anchor();
        return SitePaths.up(SitePaths.depth(SitePaths.section(page))) + SitePaths.section(section) + anchor;
    }

    /** Whether a link leads to a heading of the very text that stands here a second time. */
    boolean isInside(Prose.SectionLink link, String page, Prose within) {
        boolean isSamePage = link.section().isEmpty() || link.section().equals(page);
        return this == AGAIN && isSamePage && within.anchors().contains(link.anchor());
    }

    /** Ready markup as it stands here; in texts and values, quotes and angle brackets are escaped. */
    String markup(String html, String section) {
        if (this == PAGE) {
            return html;
        }
        StringBuilder placed = new StringBuilder(html.length() + 64);
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            int close = html.indexOf('>', tag);
            int end = close < 0 ? html.length() : close; // a word of the interface may stand inside a tag
            int name = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
            if (this == WHOLE && isHeading(html, name)) {
                placed.append(html, done, name + 1).append((char) (html.charAt(name + 1) + 1));
                done = name + 2;
            }
            int space = html.indexOf(' ', name);
            if (space >= 0 && space < end) {
                placed.append(html, done, space).append(attributes(html.substring(space, end), prefix(section)));
                done = end;
            }
        }
        return placed.append(html, done, html.length()).toString();
    }

    /** A heading that can be one rank lower; there is none below the sixth. */
    private static boolean isHeading(String html, int name) {
        char rank = html.charAt(name + 1);
        return html.charAt(name) == 'h' && rank >= '1' && rank <= '5';
    }

    private static String attributes(String all, String prefix) {
        String placed = all.replace(" id=\"", " id=\"" + prefix).replace(" href=\"#", " href=\"#" + prefix);
        return placed.contains(" aria-") ? referring(placed, prefix) : placed;
    }

    /** Attributes that name one id or several. */
    private static String referring(String attributes, String prefix) {
        return REFERENCES.matcher(attributes).replaceAll(match -> {
            String ids = WORD.matcher(match.group(2)).replaceAll(id -> Matcher.quoteReplacement(prefix + id.group()));
            return Matcher.quoteReplacement(match.group(1) + ids);
        });
    }
}
