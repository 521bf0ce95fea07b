package dev.diapason.playbook.site;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.DiffRequest;
import dev.diapason.playbook.PlaybookDiff;
import dev.diapason.playbook.problem.ConsolePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A question about a change of a playbook on the disk, all in one: what Maven would ask, and the answer.
 *
 * @param answer what came of it
 * @param markdown the file in Markdown; empty when none was written
 * @param json the file in JSON; empty when none was written
 */
record DiffRun(Answer answer, String markdown, String json) {

    static DiffRun of(Path source, String base, String... targets) {
        return Scratch.use(folder -> {
            DiffRequest request = new DiffRequest(
                    source,
                    Optional.of(base).filter(name -> !name.isEmpty()),
                    List.of(targets),
                    Optional.empty(),
                    Optional.of(SiteRun.TODAY),
                    folder.resolve("deep/diff.md"),
                    SiteRun.METER);
            try {
                Answer answer = PlaybookDiff.run(request, SiteRun.SILENT);
                return new DiffRun(answer, text(request.markdown()), text(request.json()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The errors as an author reads them. */
    String errors() {
        return new ConsolePrinter(false)
                .print(answer.findings().stream().filter(each -> each.isError()).toList());
    }
}
