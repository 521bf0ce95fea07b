package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * What a section's front matter says in one language.
 *
 * @param title the section's title
 * @param summary one sentence, if given
 * @param basedOn the version whose source text a translation was made from
 * @param at the title
 */
public record SectionText(String title, Optional<String> summary, Optional<BasedOn> basedOn, Location at) {

    public SectionText {
        Objects.requireNonNull(title, "title");
    }
}
