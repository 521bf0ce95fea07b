package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.compare.Changed;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.tell.DiffMarkdown;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every change, held against playbooks made by chance and against the sample. */
class DiffPropertyTest {

    private static final int PLAYBOOKS = 40;

    @Test
    void noPlaybookDiffersFromItself() {
        for (long seed = 0; seed < PLAYBOOKS; seed++) {
            Map<String, String> files = RandomPlaybook.of(seed).files();
            assertThat(Changed.of(files, Map.of(), "public").comparison().isEmpty())
                    .as("playbook " + seed)
                    .isTrue();
        }
    }

    @Test
    void whatACountryWritesIsSeenThereAlone() {
        int seen = 0;
        for (long seed = 0; seed < PLAYBOOKS; seed++) {
            Map<String, String> files = RandomPlaybook.of(seed).files();
            String path = "countries/BR.yaml";
            Map<String, String> change =
                    Map.of(path, files.get(path).replace("Our own words.", "Other words of ours."));
            Comparison comparison = Changed.of(files, change, "public").comparison();
            assertThat(comparison.texts())
                    .as("playbook " + seed)
                    .flatExtracting(TextChange::editions)
                    .allMatch(edition -> edition.scope().id().equals("BR"));
            assertThat(comparison.aftermath().locks()).isEmpty();
            seen += comparison.texts().size();
        }
        assertThat(seen).as("changes seen").isGreaterThan(PLAYBOOKS / 10);
    }

    /** There and back again, each difference is met with its sides turned. */
    @Test
    void aChangeTurnedRoundIsTheSameTurnedRound() {
        for (long seed = 0; seed < PLAYBOOKS; seed++) {
            Map<String, String> one = RandomPlaybook.of(seed).files();
            Map<String, String> other = RandomPlaybook.of(seed + PLAYBOOKS).files();
            Comparison there = Changed.of(one, onto(one, other), "public").comparison();
            Comparison back = Changed.of(other, onto(other, one), "public").comparison();

            assertThat(there.texts()).as("playbook " + seed).hasSameSizeAs(back.texts());
            assertThat(there.reach().altered()).isEqualTo(back.reach().altered());
            assertThat(there.reach().added()).isEqualTo(back.reach().removed());
            assertThat(there.reach().countries()).isEqualTo(back.reach().countries());
        }
    }

    private static Map<String, String> onto(Map<String, String> before, Map<String, String> after) {
        Map<String, String> change = new TreeMap<>();
        before.keySet().forEach(path -> change.put(path, "gone\n"));
        change.putAll(after);
        return change;
    }

    @Test
    @DisplayName("The sample does not differ from itself, and a change of one sentence stays one")
    void theSampleIsComparedAsAWhole() {
        Map<String, String> files = new TreeMap<>();
        Resources.texts(Path.of(System.getProperty("basedir", ""), "../playbook-content"))
                .forEach((path, text) -> {
                    if (!path.startsWith("target/") && !path.startsWith("assets/") && !path.startsWith("releases/")) {
                        files.put(path, text);
                    }
                });
        String path = "sections/en/crisis.md";
        Map<String, String> change = Map.of(
                path, files.get(path).replace("The crisis lead of the group decides", "The crisis lead decides"));

        assertThat(Changed.of(files, Map.of(), "public").comparison().isEmpty()).isTrue();
        Comparison comparison = Changed.of(files, change, "public").comparison();
        assertThat(comparison.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.editions()).hasSize(9));
        assertThat(comparison.aftermath().locks()).hasSize(1);
        assertThat(comparison.aftermath().behind()).hasSize(8);
    }

    @Test
    @DisplayName("A comment holds 65,536 characters: what is left out is counted, and JSON has all of it")
    void whatDoesNotFitIsCounted() {
        Map<String, String> files = new TreeMap<>();
        Map<String, String> change = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            String path = "sections/en/s" + i + ".md";
            String head = "---\ntitle: \"Section | " + i + "\"\ndimension: product\n---\n";
            files.put(path, head + "Words that stay, and words that go.\n".repeat(20));
            change.put(path, head + "Words that stay, and *words* that @come, in <great> numbers.\n".repeat(20));
        }
        Changed changed = Changed.of(files, change, "public");
        String markdown = changed.markdown();

        assertThat(markdown.length()).isLessThanOrEqualTo(DiffMarkdown.LONGEST).isGreaterThan(60_000);
        int told = markdown.split("\n#### ", -1).length - 1;
        assertThat(markdown)
                .endsWith("Not told here, for want of room: " + (300 - told)
                        + " texts. The file in JSON beside this one has them all.\n");
        assertThat(changed.json().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(DiffMarkdown.LONGEST);
        assertThat(DocSchema.complaints("diff.schema.json", changed.json())).isEmpty();
        assertThat(changed.markdown(2_000).length()).isLessThanOrEqualTo(2_000);
    }
}
