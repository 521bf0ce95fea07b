package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.parse.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A draft with all its editions, for one audience, on one day. Problems are reported to the draft. */
public record Resolved(Draft draft, List<Edition> editions) {

    /** The day of the build unless a test names another. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** For the widest audience. */
    public static Resolved of(String... files) {
        return of(Draft.of(files), "public", Optional.of(TODAY));
    }

    public static Resolved of(Draft draft, String audience, Optional<LocalDate> today) {
        return of(draft, List.of(), audience, today);
    }

    /** A draft and what was written before it. */
    static Resolved of(Draft draft, List<Draft> former, String audience, Optional<LocalDate> today) {
        History history = History.of(Stream.concat(former.stream(), Stream.of(draft))
                .map(Draft::playbook)
                .toList());
        EditionResolver resolver = new EditionResolver(draft.playbook(), history, audience, today, draft.problems());
        return new Resolved(
                draft, resolver.editions().stream().map(resolver::resolve).toList());
    }

    /** An edition by scope and language: {@code BR/pt-BR}, {@code global/en}. */
    public Edition edition(String name) {
        return editions.stream()
                .filter(edition -> edition.key().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among "
                        + editions.stream()
                                .map(Edition::key)
                                .map(EditionKey::toString)
                                .toList()));
    }

    /** One block of an edition; the address is {@code section#block}. */
    ResolvedBlock block(String edition, String address) {
        String[] parts = address.split("#");
        return edition(edition).section(parts[0]).orElseThrow().block(parts[1]).orElseThrow();
    }

    /** How a block stands, in one line: who speaks, in what language, what is said, what is added, how it stands. */
    String shown(String edition, String address) {
        ResolvedBlock block = block(edition, address);
        StringBuilder shown = new StringBuilder(block.origin().id() + " " + block.language());
        block.notes()
                .forEach(note -> shown.append(" + ")
                        .append(note.scope().id())
                        .append(' ')
                        .append(note.language()));
        return shown + ", " + block.state().word() + (block.isBorrowed() ? ", borrowed" : "");
    }

    /** The words of a block. */
    String words(String edition, String address) {
        return Draft.words(block(edition, address).text());
    }
}
