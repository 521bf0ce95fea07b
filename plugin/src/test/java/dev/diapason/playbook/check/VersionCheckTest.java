package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionCheckTest {

    private static final Draft WORK = Draft.of(Draft.section("s", "Words."), "-- assets/a.png --\nxyz\n");

    @Test
    void aReleaseOfAnotherNumberIsAnother() {
        assertThat(isWorkTree("0.9.0", WORK.tree(), new Problems())).isFalse();
    }

    @Test
    void aReleaseOfTheSameNumberAndContentIsTheWorkingTree() {
        Problems problems = new Problems();

        assertThat(isWorkTree("1.0.0", WORK.tree(), problems)).isTrue();
        assertThat(problems.findings(Map.of(), false)).isEmpty();
    }

    @Test
    void whatIsReleasedIsNotChangedAnyMore() {
        List<Draft> changed = List.of(
                Draft.of(Draft.section("s", "Other words."), "-- assets/a.png --\nxyz\n"),
                Draft.of(Draft.section("s", "Words."), "-- assets/a.png --\nlonger\n"),
                Draft.of(Draft.section("s", "Words.")),
                Draft.of(Draft.section("s", "Words."), Draft.section("t", "Words."), "-- assets/a.png --\nxyz\n"));

        assertThat(changed).allSatisfy(release -> {
            Problems problems = new Problems();
            assertThat(isWorkTree("1.0.0", release.tree(), problems)).isTrue();
            assertThat(problems.findings(Map.of(), false)).singleElement().satisfies(VersionCheckTest::proposesTheNext);
        });
    }

    private static void proposesTheNext(Finding finding) {
        assertThat(finding.problem().id().word()).isEqualTo("bad-version");
        assertThat(finding.problem().at().line()).isEqualTo(2);
        assertThat(finding.problem().help()).contains("\"1.1.0-next\"").contains("\"1.1.0\"");
    }

    private static boolean isWorkTree(String version, SourceTree release, Problems problems) {
        Settings settings = WORK.playbook().settings();
        return VersionCheck.isWorkTree(SemVer.parse(version).orElseThrow(), release, settings, WORK.tree(), problems);
    }
}
