package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.text.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF against the schema of the standard, and against what GitHub's code scanning asks for beyond it. */
class SarifPrinterTest {

    @Test
    void theReportIsValid() {
        SourceFile file = new SourceFile("sections/en/a b#é.md", "one\ntwo \uD83D\uDE00 three\n");
        Problem twice = Problem.of(ProblemId.DUPLICATE_ID, file.at(11, 5), "taken")
                .label("use another")
                .note("there are two")
                .help("rename one")
                .related(file.at(0, 3));
        Problem whole =
                Problem.of(ProblemId.SYMLINK, SourceFile.missing("gone.md").start(), "a link");
        JsonNode run = run(Told.all(Told.finding(twice), Told.warning(Told.finding(whole))));
        JsonNode result = run.at("/results/0");
        JsonNode place = result.at("/locations/0/physicalLocation");

        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(result.at("/message/text").asString())
                .isEqualTo("taken (use another)\nnote: there are two\nhelp: rename one");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("sections/en/a%20b%23%C3%A9.md");
        assertThat(place.at("/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":8,\"endLine\":2,\"endColumn\":13}");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/endColumn")
                        .asInt())
                .isEqualTo(4);
        assertThat(run.at("/results/1/level").asString()).isEqualTo("warning");
        assertThat(run.at("/results/1/locations/0/physicalLocation/region/endColumn")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void everyKindOfProblemIsARuleWithHelp() {
        JsonNode rules = run(Told.all()).at("/tool/driver/rules");

        assertThat(rules).hasSize(ProblemId.values().length);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning");
        });
    }

    @Test
    void nothingFoundIsAnEmptyListOfResults() {
        assertThat(run(Told.all()).at("/results").isArray()).isTrue();
        assertThat(run(Told.all()).at("/results")).isEmpty();
    }

    @Test
    void aReportThatIsNotValidIsRefused() {
        String valid = Told.print("sarif", Told.all(Told.at("a.md", "x\n", "x", "gone")));

        assertThat(SarifSchema.complaints(valid)).isEmpty();
        assertThat(SarifSchema.complaints(valid.replace("\"startLine\" : 1", "\"startLine\" : 0")))
                .isNotEmpty();
        assertThat(SarifSchema.complaints(valid.replace("\"ruleId\"", "\"rule\"")))
                .isNotEmpty();
    }

    /** A valid report's only run. */
    private static JsonNode run(Findings findings) {
        String report = Told.print("sarif", findings);
        assertThat(SarifSchema.complaints(report)).isEmpty();
        return JsonMapper.shared().readTree(report).at("/runs/0");
    }
}
