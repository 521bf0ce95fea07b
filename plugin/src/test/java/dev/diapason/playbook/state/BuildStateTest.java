package dev.diapason.playbook.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BuildStateTest {

    private static final SourceFile HERE = new SourceFile("sections/en/crisis.md", "---\nCall ☎ 7.\n");
    private static final SourceFile FROZEN = new SourceFile("sections/en/crisis.md", "---\nCall 6.\n");
    private static final Map<String, SourceFile> FILES = Map.of(HERE.path(), HERE);

    private static final Outcome OUTCOME = new Outcome(
            Map.of("pages", 7L),
            Map.of("shared", 5L),
            Map.of("fresh", 2L),
            List.of("2.0.0", "1.0.0"),
            3,
            2,
            List.of(
                    new Finding(
                            Problem.of(ProblemId.BAD_VALUE, HERE.at(4, 4), "the \"message\"")
                                    .label("a label")
                                    .note("one")
                                    .note("two")
                                    .related(SourceFile.missing("data/people.yaml")
                                            .start())
                                    .related(HERE.start())
                                    .help("the help"),
                            Severity.WARNING,
                            "",
                            new TreeSet<>(List.of("Norway", "日本"))),
                    new Finding(
                            Problem.of(ProblemId.BROKEN_LINK, FROZEN.at(4, 4), "frozen"),
                            Severity.WARNING,
                            "releases/1.0.0/",
                            new TreeSet<>())));

    private static SortedMap<String, Made> made() {
        SortedMap<String, Made> made = new TreeMap<>();
        made.put("pages 2.0.0 NO/nb", new Made("digest", List.of("latest/no/nb/index.html", "2.0.0/no/nb/index.html")));
        made.put("search 2.0.0 NO/nb", new Made("other", List.of()));
        return made;
    }

    @Test
    void whatIsWrittenIsRead() {
        BuildState read = BuildState.of(BuildState.write("inputs", OUTCOME, FILES, made()));

        assertThat(read.inputs()).isEqualTo("inputs");
        assertThat(read.outcome(FILES)).isEqualTo(OUTCOME);
        assertThat(read.made()).isEqualTo(made());
    }

    @Test
    void nothingAtAllIsRead() {
        Outcome nothing = new Outcome(Map.of(), Map.of(), Map.of(), List.of(), 0, 0, List.of());
        BuildState read = BuildState.of(BuildState.write("", nothing, Map.of(), new TreeMap<>()));

        assertThat(read.outcome(Map.of())).isEqualTo(nothing);
        assertThat(read.made()).isEmpty();
    }

    @Test
    void textsOfTheWorkingTreeAreNotWrittenAgain() {
        String written = new String(BuildState.write("inputs", OUTCOME, FILES, made()), StandardCharsets.UTF_8);

        assertThat(written).doesNotContain("Call ☎ 7.").containsOnlyOnce("Call 6.");
    }
}
