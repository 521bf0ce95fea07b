package dev.diapason.playbook.model;

import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the countries of a playbook stand on one day, for one audience.
 *
 * @param version of the playbook
 * @param today the day against which dates were judged; without one no date is near
 * @param isPart whether only some countries were asked for; then what concerns the group alone is left out
 * @param countries by code
 * @param stale texts that no longer match those they were written from
 * @param reviews reviews that are due or will soon be, the first due first
 * @param endings waivers that end soon or have ended, the first to end first
 */
public record Standing(
        SemVer version,
        Optional<LocalDate> today,
        boolean isPart,
        List<OfCountry> countries,
        List<StaleText> stale,
        List<Review> reviews,
        List<WaiverEnd> endings) {

    public Standing {
        Objects.requireNonNull(version, "version");
        countries = List.copyOf(countries);
        stale = List.copyOf(stale);
        reviews = List.copyOf(reviews);
        endings = List.copyOf(endings);
    }

    /**
     * How one country stands. The figures count each block once for each of the country's languages, and add up to all its
     * blocks.
     *
     * @param code ISO 3166-1 alpha-2
     * @param lead who answers for it by name; empty when nobody is named, or not to these readers
     * @param locales its languages
     * @param adopted the version it has agreed to
     * @param hasDuty whether it has somebody to call in a crisis
     * @param counts how its blocks stand
     * @param waiting what it waits for, in reading order
     */
    public record OfCountry(
            String code,
            Optional<String> lead,
            List<LanguageTag> locales,
            Optional<SemVer> adopted,
            boolean hasDuty,
            Counts counts,
            List<Waiting> waiting) {
        public OfCountry {
            locales = List.copyOf(locales);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * Blocks by how they stand.
     *
     * @param shared the group's text, which is up to date
     * @param adapted a text of its own, which is up to date
     * @param waiting a translation or a text of its own is awaited
     * @param stale a translation or a text of its own that was written from an older text
     * @param notApplicable left out
     * @param notLaunched not launched yet
     */
    public record Counts(int shared, int adapted, int waiting, int stale, int notApplicable, int notLaunched) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        /** The same with one block more. */
        public Counts plus(BlockState state, Freshness freshness) {
            boolean isStale = freshness == Freshness.STALE && !state.isWaiting() && state.isShown();
            return new Counts(
                    shared + (state == BlockState.SHARED && !isStale ? 1 : 0),
                    adapted + (state == BlockState.ADAPTED && !isStale ? 1 : 0),
                    waiting + (state.isWaiting() ? 1 : 0),
                    stale + (isStale ? 1 : 0),
                    notApplicable + (state == BlockState.NOT_APPLICABLE ? 1 : 0),
                    notLaunched + (state == BlockState.NOT_LAUNCHED ? 1 : 0));
        }
    }

    /**
     * A block that waits for a text.
     *
     * @param address the block
     * @param state for what it waits
     * @param locales the country's languages in which it does
     */
    public record Waiting(BlockAddress address, BlockState state, List<LanguageTag> locales) {
        public Waiting {
            locales = List.copyOf(locales);
        }
    }

    /**
     * A text that no longer matches the one it was written from.
     *
     * @param address the block
     * @param isTranslation whether it is a translation; otherwise a zone's or country's own text
     * @param scope whose text it is
     * @param language its language
     * @param owner who answers for it by name; empty when nobody is named, or not to these readers
     */
    public record StaleText(
            BlockAddress address, boolean isTranslation, Scope scope, LanguageTag language, Optional<String> owner) {}

    /**
     * A review that is due or will soon be.
     *
     * @param subject a section's id, or a record as {@code disclosures.paid-partnership}
     * @param scope whose it is
     * @param owner who answers for it by name; empty when nobody is named, or not to these readers
     * @param day the last day
     * @param days how many days are left; negative when it is overdue
     */
    public record Review(String subject, Scope scope, Optional<String> owner, LocalDate day, long days) {}
}
