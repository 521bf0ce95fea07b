package dev.diapason.playbook;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.serve.Changes;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.template.Looks;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A playbook that is drafted again after each change; see {@link PreviewState} for what is shown of it. For one thread, but where said. */
final class Preview {

    /** What hides a part of the playbook: its pages would be gone, although nobody has removed them. */
    private static final Set<ProblemId> HIDING =
            EnumSet.of(ProblemId.YAML_SYNTAX, ProblemId.BAD_ENCODING, ProblemId.TOO_LARGE);

    private final BuildRequest request;
    private final SourceReader reader;
    private final Drafter.Desk desk;
    private final Kept<Templates> templates = new Kept<>();
    private volatile Found found = new Found(new Problems(), Map.of());
    private Set<Path> releasePlaces;

    Preview(BuildRequest request, BuildProgress progress, SourceReader reader) {
        this.request = request;
        this.reader = reader;
        this.desk = new Drafter.Desk(request, progress, reader, new DraftMemory());
        this.releasePlaces = reader.releasePlaces(request.source(), new Releases.None());
    }

    /**
     * The problems of one draft.
     *
     * @param problems found by now
     * @param severities as its settings say
     */
    private record Found(Problems problems, Map<ProblemId, Severity> severities) {}

    /** What must be watched. */
    Set<Path> places() {
        Set<Path> places = new TreeSet<>(reader.places(request.source()));
        places.addAll(releasePlaces);
        return places;
    }

    /**
     * Drafts again.
     *
     * @param changes since the last time
     * @return the new state; empty when the mistakes are such that there is no playbook to speak of
     * @throws IOException when the disk or the repository fails
     */
    Optional<PreviewState> draft(Changes changes) throws IOException {
        reader.changed(changes.paths());
        if (changes.isMore() || changes.paths().stream().anyMatch(this::isOfReleases)) {
            desk.memory().forgetReleases();
        }
        Problems problems = new Problems();
        found = new Found(problems, Map.of());
        Drafter drafter = new Drafter(desk, problems, new Tally(request));
        Optional<Manuscript> manuscript = drafter.read(drafter.workTree());
        desk.memory().parser().forgetUnused();
        if (manuscript.isEmpty()) {
            return Optional.empty();
        }
        found = new Found(problems, manuscript.get().settings().severities());
        releasePlaces = reader.releasePlaces(
                request.source(), manuscript.get().settings().releases());
        Looks looks = drafter.looks(manuscript.get());
        Templates own = templates.get(
                List.of(looks.texts(), looks.files(), looks.theme(), looks.logo()),
                new Problems(),
                complaints -> Templates.read(looks, complaints));
        return Optional.of(new PreviewState(drafter, manuscript.get(), own, problems, isPartHidden()));
    }

    private boolean isOfReleases(Path path) {
        return releasePlaces.stream().anyMatch(place -> path.startsWith(place) || place.startsWith(path));
    }

    private boolean isPartHidden() {
        return found.problems.findings(found.severities, false).stream()
                .anyMatch(finding ->
                        !finding.isFrozen() && HIDING.contains(finding.problem().id()));
    }

    /**
     * Every problem of the last draft that is known by now, those of templates that have failed meanwhile among them. From any
     * thread.
     */
    List<Finding> findings() {
        Found last = found;
        Problems all = new Problems();
        all.addAll(last.problems);
        all.addAll(templates.found());
        return all.findings(last.severities, request.isStrict());
    }

    /** What templates have complained of. From any thread. */
    int complaints() {
        return templates.found().findings(Map.of(), false).size();
    }
}
