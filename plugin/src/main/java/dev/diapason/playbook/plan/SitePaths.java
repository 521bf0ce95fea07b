package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.Section;

/** The addresses of a site (content model, section 9). Everything is ASCII and comes from ids. */
public final class SitePaths {

    private SitePaths() {}

    /** A section's path below its edition: {@code voice/tone/}; the home's is empty. */
    public static String section(String id) {
        return id.equals(Section.HOME) ? "" : id + "/";
    }

    /** How many path parts a path has, such as two for {@code voice/tone/}. */
    public static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** The way up over so many path parts: {@code ../../}, or {@code ./} for none. */
    public static String up(int parts) {
        return parts == 0 ? "./" : "../".repeat(parts);
    }
}
