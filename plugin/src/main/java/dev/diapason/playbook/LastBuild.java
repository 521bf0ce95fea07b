package dev.diapason.playbook;

import dev.diapason.playbook.digest.ClassPath;
import dev.diapason.playbook.digest.Hash;
import dev.diapason.playbook.digest.TreeDigest;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Ledger;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.state.BuildState;
import dev.diapason.playbook.state.Made;
import dev.diapason.playbook.state.Outcome;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the build before has left beside the site, and what this one leaves there: so a build does only what is needed, and what
 * it makes is the same as if there had been none before.
 */
final class LastBuild implements Ledger {

    private static final String PAGES = "pages";

    private final BuildRequest request;
    private final Publication publication;
    private final SourceTree tree;
    private final String tool;
    private final String inputs;
    private final Optional<BuildState> state;
    private final SortedMap<String, Made> madeBefore;
    private final SortedMap<String, Made> made = new ConcurrentSkipListMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    private LastBuild(BuildRequest request, Publication publication, SourceTree tree, Left left, String inputs) {
        this.request = request;
        this.publication = publication;
        this.tree = tree;
        this.tool = left.tool.orElseThrow();
        this.inputs = inputs;
        this.state = left.state;
        this.madeBefore = state.filter(build -> !build.inputs().equals(inputs))
                .map(BuildState::made)
                .orElse(Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    /**
     * Looks for it.
     *
     * @param tree the working tree, as this build uses it
     * @param problems what was wrong with reading it
     * @return empty when this tool cannot tell itself from others, so that nobody could say of what it leaves who left it
     * @throws IOException when a file of the playbook cannot be read although it is there
     */
    static Optional<LastBuild> find(
            BuildRequest request, Publication publication, SourceReader reader, SourceTree tree, Problems problems)
            throws IOException {
        CompletableFuture<Left> looking = CompletableFuture.supplyAsync(() -> Left.find(request, publication));
        try {
            String inputs = inputs(request, reader, tree, problems);
            return Optional.of(looking.join())
                    .filter(left -> left.tool.isPresent())
                    .map(left -> new LastBuild(request, publication, tree, left, inputs));
        } finally {
            looking.join(); // the folder must not be freed while somebody looks at it
        }
    }

    /**
     * What is there.
     *
     * @param tool this tool; empty when it cannot tell itself from others
     * @param state what the same tool has left, if the site is still as it left it
     */
    private record Left(Optional<String> tool, Optional<BuildState> state) {

        static Left find(BuildRequest request, Publication publication) {
            try {
                Optional<String> tool = ClassPath.digest(LastBuild.class.getClassLoader());
                return new Left(
                        tool,
                        tool.flatMap(each -> publication.left(each, beside(request)))
                                .map(BuildState::of));
            } catch (IOException e) {
                return new Left(Optional.empty(), Optional.empty());
            }
        }
    }

    /** The digest of all that a build is made of, but for the tool. */
    private static String inputs(BuildRequest request, SourceReader reader, SourceTree tree, Problems problems)
            throws IOException {
        Hash hash = new Hash().add(TreeDigest.of(tree));
        for (Finding finding : problems.findings(new TreeMap<>(), false)) {
            hash.add(finding.toString()).add(finding.problem().at().file().text());
        }
        Optional<Settings> settings = new PlaybookParser().settings(tree, new Problems());
        if (settings.isPresent()) {
            hash.add(reader.releasesDigest(request.source(), settings.get(), request.versions()));
        }
        Optional<LocalDate> today = request.date().or(() -> reader.commitDate(request.source()));
        hash.add(today.map(LocalDate::toString).orElse(""));
        hash.add(request.audience().orElse("")).add(request.isStrict() ? 1 : 0);
        request.versions().stream().sorted().forEach(hash::add);
        return hash.text();
    }

    /** The archive is as much a part of the build as the site. */
    private static List<Path> beside(BuildRequest request) {
        return request.archive().stream().toList();
    }

    /** What the build before has told, if this one would make the same and tell the same. */
    Optional<Outcome> same() {
        return state.filter(build -> build.inputs().equals(inputs)).map(build -> build.outcome(tree.files()));
    }

    @Override
    public boolean isTaken(Output output, Job.Inputs job) throws IOException {
        Made before = madeBefore.get(job.job());
        if (before == null || !before.inputs().equals(job.digest())) {
            return false;
        }
        for (String path : before.paths()) {
            publication.adopt(output.id(), path);
        }
        made.put(job.job(), before);
        if (output.id().equals(PAGES)) {
            kept.incrementAndGet();
        }
        return true;
    }

    /** How many editions have kept their pages. */
    int kept() {
        return kept.get();
    }

    @Override
    public void made(Job.Inputs job, List<String> paths) {
        made.put(job.job(), new Made(job.digest(), paths));
    }

    /** Leaves this build to the next one, when the site is in place. */
    void leave(BuildReport report) {
        Outcome outcome = new Outcome(
                report.counts(),
                report.blocks(),
                report.freshness(),
                report.versions(),
                report.countries(),
                report.languages(),
                report.findings());
        publication.leave(tool, beside(request), BuildState.write(inputs, outcome, tree.files(), made));
    }
}
