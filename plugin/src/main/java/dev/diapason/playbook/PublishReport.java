package dev.diapason.playbook;

import java.util.Objects;

/**
 * What came of publishing a site.
 *
 * @param outcome what was done
 * @param site what the site is, and how it compares with its list of files; what is extra in it was not published
 * @param place where it was published, for messages
 * @param commit the commit that the branch leads to now; empty for a folder
 * @param source the playbook's commit that is published there now; empty for a folder, or when the branch does not say
 * @param sent files that were not there, or were others
 * @param removed files that are no longer there
 */
public record PublishReport(
        Outcome outcome, VerifyReport site, String place, String commit, String source, int sent, int removed) {

    public PublishReport {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(source, "source");
    }

    /** What was done. */
    public enum Outcome {
        /** The site is there now. */
        PUBLISHED,
        /** It was there already, and nothing was done. */
        UNCHANGED,
        /** A site that was made from a newer state of the playbook is there, and stays. */
        NEWER_THERE,
        /** Files of the site are missing or not what they were when it was built, so nothing was done. */
        DAMAGED
    }
}
