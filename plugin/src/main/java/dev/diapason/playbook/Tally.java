package dev.diapason.playbook;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.state.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts and times one build as it goes, for its report. */
final class Tally {

    private static final double NANOS = 1e9;

    private final BuildRequest request;
    private final long start;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> blocks = new LinkedHashMap<>();
    private final Map<String, Long> freshness = new LinkedHashMap<>();
    private final List<String> versions = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
    private Map<ProblemId, Severity> severities = Map.of();
    private int countries;
    private int allEditions;
    private boolean isPublished;

    Tally(BuildRequest request) {
        this.request = request;
        this.start = request.meter().nanos();
    }

    /** A stage that gives something. */
    interface Stage<T> {
        T run() throws IOException;
    }

    /** A stage that gives nothing. */
    interface Step {
        void run() throws IOException;
    }

    <T> T time(String stage, Stage<T> work) throws IOException {
        long begin = request.meter().nanos();
        T result = work.run();
        seconds.merge(stage, (request.meter().nanos() - begin) / NANOS, Double::sum);
        return result;
    }

    void time(String stage, Step work) throws IOException {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    /** Counts what is planned. */
    void site(Site site) {
        Settings settings = site.settings();
        severities = settings.severities();
        site.versions().forEach(version -> {
            versions.add(version.number().toString());
            allEditions += version.editions().size();
        });
        SiteVersion working = site.version(settings.version());
        Playbook playbook = working.playbook();
        countries = playbook.countries().size();
        working.editions().stream()
                .map(edition -> edition.key().locale())
                .map(LanguageTag::language)
                .forEach(languages::add);
        counts.put("sections", (long) playbook.sections().size());
        counts.put("editions", (long) working.editions().size());
        counts.put("pages", site.versions().stream().mapToLong(Tally::pages).sum());
        counts.put("translations", (long) playbook.counts().translations());
        counts.put("orphans", (long) playbook.counts().orphans());
        counts.put("structureMismatches", (long) playbook.counts().structureMismatches());
        counts.put("replaced", changes(playbook, true));
        counts.put("notes", changes(playbook, false));
        working.editions().stream().map(SiteEdition::edition).forEach(this::blocks);
    }

    private static long pages(SiteVersion version) {
        return version.editions().stream()
                .mapToLong(edition -> edition.pages().size() + 1L)
                .sum();
    }

    private static long changes(Playbook playbook, boolean replacing) {
        return playbook.overlays().stream()
                .map(Overlay::changes)
                .flatMap(changes -> changes.values().stream())
                .filter(change ->
                        replacing ? change.isReplacing() : !change.notes().isEmpty())
                .count();
    }

    private void blocks(Edition edition) {
        List.of("shared", "adapted", "waiting", "notApplicable", "notLaunched")
                .forEach(name -> blocks.putIfAbsent(name, 0L));
        for (Freshness each : Freshness.values()) {
            freshness.putIfAbsent(each.word(), 0L);
        }
        edition.sections()
                .values()
                .forEach(section -> section.blocks().forEach(block -> {
                    blocks.merge(name(block.state()), 1L, Long::sum);
                    if (block.state().isShown()) {
                        freshness.merge(block.freshness().word(), 1L, Long::sum);
                    }
                }));
    }

    private static String name(BlockState state) {
        return switch (state) {
            case SHARED -> "shared";
            case ADAPTED -> "adapted";
            case AWAITS_TRANSLATION, AWAITS_LOCAL_TEXT -> "waiting";
            case NOT_APPLICABLE -> "notApplicable";
            case NOT_LAUNCHED -> "notLaunched";
        };
    }

    int editions() {
        return allEditions;
    }

    /** Passes on how many editions are done. */
    OutputContext.Progress editionsDone(BuildProgress progress) {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger pages = new AtomicInteger();
        return more -> progress.editions(done.incrementAndGet(), allEditions, pages.addAndGet(more));
    }

    void published(int files, long bytes) {
        counts.put("files", (long) files);
        counts.put("bytes", bytes);
        isPublished = true;
    }

    /** The report of a build that made nothing, because what an earlier one has told still holds. */
    BuildReport report(Outcome told) {
        return new BuildReport(
                request.toolVersion(),
                told.counts(),
                told.blocks(),
                told.freshness(),
                told.versions(),
                told.countries(),
                told.languages(),
                told.findings(),
                seconds(),
                request.meter().peakMemoryBytes(),
                true);
    }

    private Map<String, Double> seconds() {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("total", (request.meter().nanos() - start) / NANOS);
        all.putAll(seconds);
        return all;
    }

    BuildReport report(Problems problems) {
        List<Finding> findings = problems.findings(severities, request.isStrict());
        return new BuildReport(
                request.toolVersion(),
                counts,
                blocks,
                freshness,
                versions,
                countries,
                languages.size(),
                findings,
                seconds(),
                request.meter().peakMemoryBytes(),
                isPublished);
    }
}
