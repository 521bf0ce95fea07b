package dev.diapason.playbook.yaml;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.text.Location;
import java.util.Optional;

/** Understands a language tag that stands as a key over a text. */
@FunctionalInterface
public interface LanguageReader {

    /** Reads the tag; empty when it is none, which the reader itself has then reported at its place. */
    Optional<LanguageTag> read(String word, Location at);
}
