package dev.diapason.playbook.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the playbook's repository lives, and so whose files for continuous integration it gets. */
public enum Host {
    GITHUB,
    GITLAB,
    BOTH,
    NONE;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Host> of(String word) {
        return Stream.of(values()).filter(host -> host.word().equals(word)).findFirst();
    }

    /** Whether there are files for GitHub. */
    public boolean hasGitHub() {
        return this == GITHUB || this == BOTH;
    }

    /** Whether there are files for GitLab. */
    public boolean hasGitLab() {
        return this == GITLAB || this == BOTH;
    }
}
