package dev.diapason.playbook.model;

import java.util.Objects;

/**
 * A block's heading.
 *
 * @param html its inline HTML, safe and without links
 * @param text the same as plain text
 */
public record Heading(String html, String text) {

    public Heading {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
    }
}
