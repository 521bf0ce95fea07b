package dev.diapason.playbook;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.publish.NewFiles;
import dev.diapason.playbook.scaffold.Order;
import dev.diapason.playbook.scaffold.Part;
import dev.diapason.playbook.scaffold.Parts;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.text.NewFile;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one more part of a playbook: a page, country, zone, language, decision or workshop. */
public final class PlaybookNew {

    private final NewRequest request;
    private final Problems problems = new Problems();

    private PlaybookNew(NewRequest request) {
        this.request = request;
    }

    /** The words for the parts that can be made. */
    public static List<String> kinds() {
        return Parts.words();
    }

    /** What the id of a part looks like; empty when there is no such part. */
    public static Optional<String> example(String kind) {
        return Parts.of(kind).map(Part::example);
    }

    /** What is wrong with a request, as far as it can be said without the playbook: which part is wanted. */
    public static MadeReport check(NewRequest request) {
        PlaybookNew made = new PlaybookNew(request);
        made.part();
        return MadeReport.nothing(made.problems.findings(Map.of(), false));
    }

    /**
     * Makes the files, or none and says why. The new files are parsed before they are written, together with those that are
     * there, so that they are refused in the same words as if somebody had written them.
     *
     * @throws IOException when the disk fails
     */
    public static MadeReport run(NewRequest request) throws IOException {
        return new PlaybookNew(request).run();
    }

    private MadeReport run() throws IOException {
        Optional<Part> part = part();
        Problems before = new Problems();
        SourceTree tree = read(before);
        Optional<Playbook> playbook = new PlaybookParser().parse(tree, before);
        if (playbook.isEmpty()) {
            return MadeReport.nothing(before.findings(Map.of(), false).stream()
                    .filter(Finding::isError)
                    .toList());
        }
        Optional<Part.Composed> composed = part.flatMap(
                each -> each.compose(new Order(playbook.get(), request.wishes(), request.date()), problems));
        if (composed.isEmpty()) {
            return MadeReport.nothing(problems.findings(Map.of(), false));
        }
        NewFiles folder = NewFiles.in(request.source());
        List<NewFile> files = EditorSchemas.like(tree, composed.get().files());
        reportTaken(folder.taken(files));
        if (problems.findings(Map.of(), false).isEmpty()) {
            judge(tree, files, before);
        }
        List<Finding> findings = problems.findings(Map.of(), false);
        if (!findings.isEmpty()) {
            return MadeReport.nothing(findings);
        }
        folder.make(files);
        return new MadeReport(
                files.stream().map(NewFile::path).toList(), composed.get().steps(), List.of());
    }

    private SourceTree read(Problems before) throws IOException {
        try (SourceReader reader = new SourceReader()) {
            return reader.workTree(request.source(), before);
        }
    }

    private Optional<Part> part() {
        Optional<Part> part = Parts.of(request.kind());
        String words = String.join(", ", kinds());
        if (part.isEmpty()) {
            Problem problem = request.kind().isEmpty()
                    ? Order.problem("new", "", "say what shall be made")
                    : Order.problem("new", request.kind(), "\"" + request.kind() + "\" cannot be made");
            problems.report(DidYouMean.among(kinds(), request.kind())
                    .map(near -> problem.label("did you mean \"" + near + "\"?"))
                    .orElse(problem)
                    .help("write -Dplaybook.new= and one of: " + words));
            return Optional.empty();
        }
        String id = request.wishes().getOrDefault("id", "").strip();
        if (id.isEmpty()) {
            problems.report(Order.problem("id", "", "say which " + request.kind())
                    .help("write its id, such as -Dplaybook.id=" + part.get().example()));
            return Optional.empty();
        }
        return part;
    }

    private void reportTaken(List<String> taken) {
        for (String path : taken) {
            problems.report(Problem.of(
                            ProblemId.PATH_COLLISION,
                            SourceFile.missing(path).start(),
                            "\"" + path + "\" is there already, and is never overwritten")
                    .help("change that file, or choose another -Dplaybook.id"));
        }
    }

    /** Reports what the new files would bring with them. */
    private void judge(SourceTree tree, List<NewFile> files, Problems before) {
        files.forEach(file -> SourceReader.refusal(file.path()).ifPresent(this::reportName));
        if (!problems.findings(Map.of(), false).isEmpty()) {
            return;
        }
        TreeMap<String, SourceFile> all = new TreeMap<>(tree.files());
        files.forEach(file -> all.put(file.path(), new SourceFile(file.path(), file.text())));
        Problems after = new Problems();
        new PlaybookParser().parse(new SourceTree(tree.origin(), all, tree.assets()), after);
        List<Problem> known =
                before.findings(Map.of(), false).stream().map(Finding::problem).toList();
        after.findings(Map.of(), false).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !known.contains(finding.problem()))
                .forEach(finding -> problems.report(finding.problem()));
    }

    /** A name that is refused, with the id that would have been taken. */
    private void reportName(Problem refused) {
        String id = request.wishes().getOrDefault("id", "");
        problems.report(refused.help(SourceReader.nearestId(id)
                .filter(near -> !near.equals(id))
                .map(near -> "run the command again with -Dplaybook.id=" + near)
                .orElse("choose another -Dplaybook.id: small letters a to z, digits and hyphens")));
    }
}
