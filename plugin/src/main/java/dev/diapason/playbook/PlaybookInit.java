package dev.diapason.playbook;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.NewFiles;
import dev.diapason.playbook.scaffold.Answers;
import dev.diapason.playbook.scaffold.Starter;
import dev.diapason.playbook.text.NewFile;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns an empty folder into a playbook that builds. */
public final class PlaybookInit {

    /** What a Git host or a file system puts into a folder that is otherwise empty. */
    private static final Pattern EMPTY_ALL_THE_SAME = Pattern.compile(
            "(?i)\\.git|\\.ds_store|thumbs\\.db|desktop\\.ini|\\.idea|(?:readme|licen[cs]e|copying|notice)(?:\\.[a-z]+)?");

    private static final Pattern READ_ME = Pattern.compile("(?i)readme(?:\\.[a-z]+)?");
    private static final String OWN_READ_ME = "README.md";
    private static final String OTHER_READ_ME = "EDITORS.md";

    private PlaybookInit() {}

    /** What would be taken for an answer that nobody gives; the answers that are there are taken into account. */
    public static String proposal(InitRequest request, InitRequest.Question question) {
        return InitAnswers.proposal(request, question);
    }

    /** What is wrong with the answers so far. */
    public static MadeReport check(InitRequest request) {
        Problems problems = new Problems();
        InitAnswers.read(request, problems);
        return MadeReport.nothing(problems.findings(Map.of(), false));
    }

    /**
     * Makes all files, or none and says why.
     *
     * @throws IOException when the disk fails
     */
    public static MadeReport run(InitRequest request) throws IOException {
        Problems problems = new Problems();
        NewFiles folder = NewFiles.in(request.source());
        Set<String> names = folder.names();
        Optional<Answers> answers = InitAnswers.read(request, problems);
        if (answers.isEmpty()) {
            return MadeReport.nothing(problems.findings(Map.of(), false));
        }
        boolean hasReadMe =
                names.stream().anyMatch(name -> READ_ME.matcher(name).matches());
        List<NewFile> files = EditorSchemas.with(
                hasReadMe ? besideReadMe(Starter.files(answers.get())) : Starter.files(answers.get()));
        reportOthers(names, folder.taken(files), problems);
        List<NewFile> made = problems.findings(Map.of(), false).isEmpty() ? files : List.of();
        folder.make(made);
        return new MadeReport(
                EditorSchemas.told(made),
                made.isEmpty() ? List.of() : steps(answers.get(), hasReadMe ? OTHER_READ_ME : OWN_READ_ME),
                problems.findings(Map.of(), false));
    }

    /** The same, its notes for editors under another name: what stands in a repository's own file is not ours. */
    private static List<NewFile> besideReadMe(List<NewFile> files) {
        return files.stream()
                .map(file -> file.path().equals(OWN_READ_ME) ? NewFile.of(OTHER_READ_ME, file.text()) : file)
                .toList();
    }

    private static void reportOthers(Set<String> names, List<String> taken, Problems problems) {
        if (names.contains("playbook.yaml")) {
            problems.report(at("playbook.yaml", "this folder is a playbook already")
                    .help("to add a page, country, zone, language, decision or workshop, run playbook:new"));
            return;
        }
        for (String path : taken) {
            problems.report(at(path, "\"" + path + "\" is there already, and is never overwritten")
                    .help("move it away, or begin in an empty folder: -Dplaybook.source=FOLDER"));
        }
        List<String> others = names.stream()
                .filter(name -> !EMPTY_ALL_THE_SAME.matcher(name).matches())
                .toList();
        if (taken.isEmpty() && !others.isEmpty()) {
            problems.report(
                    at(others.get(0), "this folder is not empty")
                            .note("it holds " + String.join(", ", others))
                            .help(
                                    "begin in an empty folder: -Dplaybook.source=FOLDER; only .git, README and LICENSE may be there"));
        }
    }

    private static Problem at(String path, String message) {
        return Problem.of(ProblemId.PATH_COLLISION, SourceFile.missing(path).start(), message);
    }

    private static List<String> steps(Answers answers, String readMe) {
        List<String> steps = new ArrayList<>();
        steps.add("Run ./mvnw package (on Windows: .\\mvnw.cmd package), then open target/site/index.html.");
        steps.add("Write the telephone number of the crisis duty into countries/" + answers.country() + ".yaml.");
        if (answers.owner().equals(Starter.NOBODY)) {
            steps.add("Write the names of your teams into CODEOWNERS.");
        } else {
            steps.add("Look into CODEOWNERS: a team that is named there must be known to the Git host.");
        }
        if (answers.host().hasGitHub()) {
            steps.add("On GitHub, once: Settings, Pages, Source: choose \"GitHub Actions\".");
        }
        if (answers.host().hasGitLab()) {
            steps.add("On GitLab, once: Build, Pipeline schedules: add one that runs every day, such as 23 4 * * *.");
        }
        steps.add("Read " + readMe + ": it tells editors how to change a text.");
        return steps;
    }
}
