package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where the earlier versions of a playbook are found. */
public sealed interface Releases {

    /** No earlier version. */
    record None() implements Releases {}

    /**
     * Every tag that matches and is reachable from the branch.
     *
     * @param pattern a glob such as {@code v*}
     * @param at where it is written
     */
    record Tags(String pattern, Location at) implements Releases {
        public Tags {
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    /**
     * Each named one.
     *
     * @param items in the author's order
     */
    record Named(List<Item> items) implements Releases {
        public Named {
            items = List.copyOf(items);
        }
    }

    /**
     * One named release.
     *
     * @param version its version
     * @param isRef whether the place is a tag, branch or commit; otherwise a folder below the playbook's root
     * @param place the ref or the folder
     * @param date the day it was released, when the settings say so
     * @param at where it is written
     */
    record Item(SemVer version, boolean isRef, String place, Optional<LocalDate> date, Location at) {}
}
