package dev.diapason.playbook.output;

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

    /** Ready markup as it stands here; attributes are written in one way only, and quotes in texts are escaped. */
    String markup(String html, String section) {
        if (this == PAGE) {
            return html;
        }
        String prefix = prefix(section);
        String prefixed = html.replace(" id=\"", " id=\"" + prefix).replace(" href=\"#", " href=\"#" + prefix);
        String placed = prefixed.contains(" aria-") ? referring(prefixed, prefix) : prefixed;
        return this == WHOLE ? lowered(placed) : placed;
    }

    /** Attributes that name one id or several. */
    private static String referring(String html, String prefix) {
        return REFERENCES.matcher(html).replaceAll(match -> {
            String ids = WORD.matcher(match.group(2)).replaceAll(id -> Matcher.quoteReplacement(prefix + id.group()));
            return Matcher.quoteReplacement(match.group(1) + ids);
        });
    }

    /** Headings one rank lower; there is none below the sixth. */
    private static String lowered(String html) {
        String lowered = html;
        for (int rank = 5; rank >= 2; rank--) {
            lowered = lowered.replace("<h" + rank, "<h" + (rank + 1)).replace("</h" + rank, "</h" + (rank + 1));
        }
        return lowered;
    }
}
