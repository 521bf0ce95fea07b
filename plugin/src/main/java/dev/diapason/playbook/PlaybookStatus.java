package dev.diapason.playbook;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.Standing;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.SiteArchive;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.survey.Surveyor;
import dev.diapason.playbook.tell.StatusConsole;
import dev.diapason.playbook.tell.StatusJson;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says how the countries of a playbook stand. */
public final class PlaybookStatus {

    private final StatusRequest request;
    private final Problems problems = new Problems();
    private final Tally tally;
    private final Drafter drafter;

    private PlaybookStatus(StatusRequest request, BuildProgress progress, SourceReader reader) {
        this.request = request;
        BuildRequest build = BuildRequest.toRead(request.source(), request.audience(), request.date(), request.meter());
        this.tally = new Tally(build);
        this.drafter = new Drafter(build, progress, problems, tally, reader);
    }

    /**
     * Looks, and writes the answer in JSON where that was asked for.
     *
     * @throws IOException when the disk or the repository fails
     */
    public static Answer run(StatusRequest request, BuildProgress progress) throws IOException {
        try (SourceReader reader = new SourceReader()) {
            return new PlaybookStatus(request, progress, reader).run();
        }
    }

    private Answer run() throws IOException {
        Optional<Draft> draft = drafter.draft();
        if (draft.isEmpty()) {
            return answer("");
        }
        Site site = draft.get().site();
        Playbook playbook = site.version(site.settings().version()).playbook();
        Optional<Set<String>> countries = countries(playbook);
        if (countries.isEmpty()) {
            return answer("");
        }
        Standing standing = Surveyor.survey(site.version(site.settings().version()), countries.get());
        if (request.json().isPresent()) {
            SiteArchive.text(request.json().get(), StatusJson.of(standing));
        }
        return answer(StatusConsole.of(standing));
    }

    /** The codes that were asked for, in upper case; empty when some are no countries of this playbook, which is reported. */
    private Optional<Set<String>> countries(Playbook playbook) {
        Set<String> codes = new TreeSet<>();
        boolean areKnown = true;
        for (String word : request.countries()) {
            String code = word.toUpperCase(Locale.ROOT);
            if (!playbook.countries().containsKey(code)) {
                problems.report(unknown(word, code, playbook.countries().keySet()));
                areKnown = false;
            }
            codes.add(code);
        }
        return areKnown ? Optional.of(codes) : Optional.empty();
    }

    private static Problem unknown(String word, String code, Set<String> known) {
        return Problem.of(
                        ProblemId.BAD_REQUEST,
                        SourceFile.missing("playbook.yaml").start(),
                        "this playbook has no country \"" + word + "\"")
                .note("asked for by playbook.country")
                .help(DidYouMean.among(known, code)
                                .map(near -> "did you mean \"" + near + "\"? ")
                                .orElse("")
                        + "ask for some of: " + String.join(", ", known));
    }

    private Answer answer(String text) {
        List<Path> files =
                request.json().filter(file -> !text.isEmpty()).stream().toList();
        return new Answer(text, files, tally.report(problems).findings());
    }
}
