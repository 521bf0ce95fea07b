package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in a playbook, each with the most that it may hold. */
enum FileKind {
    PROSE("text", 256, "split it into several sections"),
    YAML("YAML file", 1024, "move a part of it to a file of its own, under data/ for instance"),
    TEMPLATE("template file", 1024, "split it, or take out what the site does not need"),
    ASSET("file", 25 * 1024, "export it smaller, or link to the place where it is kept");

    private final String noun;
    private final long limit;
    private final String cure;

    FileKind(String noun, int kibibytes, String cure) {
        this.noun = noun;
        this.limit = kibibytes * 1024L;
        this.cure = cure;
    }

    /** The most bytes that a file of this kind may have. */
    long limit() {
        return limit;
    }

    boolean isText() {
        return this != ASSET;
    }

    /** Says that a file is too large; empty when it is not. */
    Optional<Problem> tooLarge(String path, long size) {
        if (size <= limit) {
            return Optional.empty();
        }
        String message = String.format(Locale.ROOT, "this %s has %,d bytes; %,d are allowed", noun, size, limit);
        return Optional.of(
                Problem.of(ProblemId.TOO_LARGE, NameRules.place(path), message).help(cure));
    }
}
