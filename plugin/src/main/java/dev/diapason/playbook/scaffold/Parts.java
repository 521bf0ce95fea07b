package dev.diapason.playbook.scaffold;

import java.util.List;
import java.util.Optional;

/** The register of parts that {@code playbook:new} can make. */
public final class Parts {

    public static final List<Part> ALL = List.of(
            new SectionPart(),
            new CountryPart(),
            new ZonePart(),
            new LanguagePart(),
            new DecisionPart(),
            new WorkshopPart());

    private Parts() {}

    /** The part that a word names. */
    public static Optional<Part> of(String word) {
        return ALL.stream().filter(part -> part.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return ALL.stream().map(Part::word).toList();
    }
}
