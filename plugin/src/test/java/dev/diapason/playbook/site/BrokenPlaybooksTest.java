package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of problem in one believable playbook, and word for word what its author reads. A case is a folder
 * {@code broken/<problem>}, or {@code broken/<problem>--<variant>}, whose {@code content} is laid over {@code broken/base}.
 */
class BrokenPlaybooksTest {

    private static final String FOLDER = "broken";
    private static final String BASE = "base";
    private static final String EXPECTED = "expected.txt";

    /** Problems that no build can report before what they speak of is built. */
    private static final Set<ProblemId> NOT_YET = Set.of(ProblemId.LAUNCH_BEFORE_EMBARGO);

    /** Files that would harm, or be harmed by, the repository of these tests. */
    private static final Map<String, Consumer<Path>> MADE_HERE = Map.of(
            "bad-encoding",
            playbook -> write(
                    playbook,
                    "countries/BR.yaml",
                    ("country: BR\nzone: latam\nlocales: [pt-BR]\nlead: ana.souza\nadoption: { version: \"2.0.0\" }\n"
                                    + "hashtags: [Construção]\n")
                            .getBytes(StandardCharsets.ISO_8859_1)),
            "bad-encoding--utf-16",
            playbook -> write(
                    playbook,
                    "data/people.yaml",
                    "\ufeffteam-social:\n  name: Social media team\n".getBytes(StandardCharsets.UTF_16LE)),
            "symlink",
            playbook -> link(playbook.resolve("sections/en/legal.md"), Path.of("../../../../group/legal.md")),
            "too-large",
            playbook -> write(
                    playbook,
                    "sections/en/archive.md",
                    ("---\ntitle: Archive\ndimension: values\n---\n" + "All we ever said.\n".repeat(20_000))
                            .getBytes(StandardCharsets.UTF_8)),
            "unsafe-text",
            playbook -> write(
                    playbook,
                    "sections/en/crisis.md",
                    "---\ntitle: Crisis\ndimension: crisis\n---\n## Who decides {#who-decides}\n\nCall \u202e0010 555 first.\n"
                            .getBytes(StandardCharsets.UTF_8)));

    /** What the user asks for where that is the mistake. */
    private static final Map<String, UnaryOperator<SiteRun>> ASKED = Map.of("bad-request", run -> run.readBy("pubic"));

    @TestFactory
    Stream<DynamicTest> theAuthorReadsWhatIsWrong() {
        return Resources.cases(FOLDER).stream()
                .filter(name -> !name.equals(BASE))
                .map(name -> dynamicTest(name, () -> theAuthorReads(name)));
    }

    private static void theAuthorReads(String name) {
        Built site = build(name);
        Path expected = Resources.folder(FOLDER).resolve(name).resolve(EXPECTED);
        if (Resources.IS_UPDATE) {
            write(expected.getParent(), EXPECTED, site.console().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(site.console())
                .isEqualTo(Resources.texts(expected.getParent()).get(EXPECTED));
        assertThat(site.findings())
                .as("the problem that the folder names")
                .anyMatch(finding -> finding.problem().id() == id(name));
        assertThat(site.findings()).allSatisfy(BrokenPlaybooksTest::isPlain);
        FormatsTest.areSound(site);
        assertThat(site.report().isPublished()).isEqualTo(!site.report().hasErrors());
        assertThat(site.files().isEmpty()).isEqualTo(site.report().hasErrors());
    }

    @Test
    void theBaseHasNoProblem() {
        assertThat(build(BASE).console()).isEqualTo("\nno problems\n");
    }

    @Test
    void everyProblemHasItsCase() {
        List<ProblemId> shown = Resources.cases(FOLDER).stream()
                .filter(name -> !name.equals(BASE))
                .map(BrokenPlaybooksTest::id)
                .distinct()
                .toList();

        assertThat(Stream.of(ProblemId.values()).filter(id -> !NOT_YET.contains(id)))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void everyWarningCountsWhenTheBuildIsStrict() {
        List<String> warnings = Resources.cases(FOLDER).stream()
                .filter(name -> !name.equals(BASE) && !build(name).report().hasErrors())
                .toList();

        assertThat(warnings)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(Scratch.use(folder ->
                                        prepared(name, folder).strict().check())
                                .report()
                                .hasErrors())
                        .isTrue());
    }

    private static ProblemId id(String name) {
        return ProblemId.of(name.replaceAll("--.*", "")).orElseThrow();
    }

    private static Built build(String name) {
        return Scratch.use(folder -> prepared(name, folder).buildInto(folder.resolve("site")));
    }

    private static SiteRun prepared(String name, Path folder) {
        Path playbook = folder.resolve("playbook");
        Map<String, String> files = new HashMap<>(content(BASE));
        files.putAll(content(name));
        TextFiles.write(playbook, files);
        MADE_HERE.getOrDefault(name, nothing -> {}).accept(playbook);
        return ASKED.getOrDefault(name, UnaryOperator.identity()).apply(SiteRun.of(playbook));
    }

    private static Map<String, String> content(String name) {
        return Resources.texts(Resources.folder(FOLDER).resolve(name).resolve("content"));
    }

    /** What holds for every message: one short line, a next action, and nothing that only programmers know. */
    private static void isPlain(Finding finding) {
        Problem problem = finding.problem();
        assertThat(problem.message()).hasSizeLessThanOrEqualTo(80).doesNotContain("\n");
        assertThat(problem.help()).isNotBlank();
        String all = problem.message() + " " + problem.label() + " " + problem.notes() + " " + problem.help();
        assertThat(all)
                .doesNotContainPattern("(?i)\\b(?:scalar|token|mapping|exception|null|parse|invalid|boolean|string)\\b")
                .doesNotContain(System.getProperty("java.io.tmpdir"));
    }

    private static void write(Path folder, String path, byte[] bytes) {
        TextFiles.writeBytes(folder, Map.of(path, bytes), false);
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
