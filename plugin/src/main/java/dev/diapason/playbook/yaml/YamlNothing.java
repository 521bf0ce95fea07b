package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * The absence of a value behind a key or a dash.
 *
 * @param at the point where the value would stand
 * @param comment what stands there instead: {@code hashtag: #OneVoice} has no value, but a comment
 */
public record YamlNothing(Location at, Optional<YamlComment> comment) implements YamlNode {

    public YamlNothing {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(comment, "comment");
    }
}
