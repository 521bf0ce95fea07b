package dev.diapason.playbook.markdown;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/** Answers where relative links and images lead; given by the caller, who knows the layout of a playbook. */
public interface MarkdownLinks {

    /**
     * Finds what a relative link leads to, and reports it when there is nothing.
     *
     * @param path as written, percent-decoded once, such as {@code ../crisis.md}; empty for a place in the same section
     * @param anchor what stands behind {@code #}, or empty
     * @param at the link
     */
    Target resolve(String path, String anchor, Location at);

    /**
     * Finds the asset that an image shows, and reports it when there is none.
     *
     * @param path as written, percent-decoded once
     * @param at the image
     * @return the asset's path, starting with {@code assets/}
     */
    Optional<String> image(String path, Location at);

    /** What a link leads to. */
    sealed interface Target {}

    /**
     * A section of the playbook.
     *
     * @param id its id; empty for the section that holds the link
     * @param anchor a block or heading in it, or empty
     */
    record Section(String id, String anchor) implements Target {
        public Section {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(anchor, "anchor");
        }
    }

    /**
     * A file of the playbook.
     *
     * @param assetPath its path, starting with {@code assets/}
     */
    record File(String assetPath) implements Target {
        public File {
            Objects.requireNonNull(assetPath, "assetPath");
        }
    }

    /** Nothing; that has been reported, and the link's words are shown without a link. */
    record Unknown() implements Target {}
}
