package dev.diapason.playbook.output.context;

import java.util.Objects;

/**
 * Something that an output makes and that pages lead to. Pages show what is offered and know no output by name.
 *
 * @param word the key of the words it is called by: {@code offer.} and this
 * @param path relative to the edition's home, or to the page itself
 * @param isOfPage whether {@code path} is relative to the page: every page has its own
 * @param rel the link type for machines ({@code alternate}, {@code search}); empty when it is for people only
 * @param type the media type for machines; empty when it is for people only
 */
public record Offer(String word, String path, boolean isOfPage, String rel, String type) {

    /** In a path: the edition's own path below its version, such as {@code br/pt-BR/}. */
    public static final String EDITION = "{edition}";

    /**
     * The page to search on, which the pages hold when an output offers it. A name with a dot is never that of a section, which
     * is a folder; the link type is that of the HTML Standard, 4.6.7.
     */
    public static final Offer SEARCH = new Offer("search", "search.html", false, "search", "");

    public Offer {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(path, "path");
    }

    /** A page for people, at one address for the whole edition. */
    public static Offer page(String word, String path) {
        return new Offer(word, path, false, "", "");
    }
}
