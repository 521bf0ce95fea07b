package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.ProblemId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Headings inside blocks, which a translation or a country may not have. */
class AnchorCheckTest {

    private static final String SETTINGS = Draft.settingsWith("").replace("languages: [en]", "languages: [en, fr]");

    private static final String CRISIS = Draft.section(
            "crisis",
            "## Who decides {#who-decides}\n\nWords.\n\n### By phone {#by-phone}\n\nWords.\n\n## Rest {#rest}\n\nB.");

    private static final String LINKING = Draft.section("s", "## One {#one}\n\nSee [the plan](crisis.md#by-phone).");

    @Test
    @DisplayName("LINK-01: a heading that a translation does not have is told, with the editions that show it")
    void aHeadingThatATranslationDoesNotHaveIsTold() {
        Checkup checkup =
                by(Draft.translation("fr", "crisis", "## Qui {#who-decides}\n\nMots.\n\n## Reste {#rest}\n\nB."));

        Finding finding = checkup.findings().get(0);
        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 broken-anchor");
        assertThat(finding.editions()).containsExactly("the group (fr)");
        assertThat(finding.problem().notes().get(0)).contains("sections/fr/crisis.md");
        assertThat(finding.problem().help()).contains("{#by-phone}").contains("\"#who-decides\"");
    }

    @Test
    @DisplayName("LINK-01: a heading in a block that a country replaces is told, with its editions")
    void aHeadingThatACountryReplacedIsTold() {
        Checkup checkup = by(Draft.country("GB", "en", "blocks:\n  crisis#who-decides: { replace: Ours. }"));

        assertThat(checkup.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem().id()).isEqualTo(ProblemId.BROKEN_ANCHOR);
            assertThat(finding.editions()).containsExactly("United Kingdom (en)");
            assertThat(finding.problem().help()).doesNotContain("{#by-phone}");
        });
    }

    @Test
    void aTranslationWithTheHeadingIsFine() {
        assertThat(by(Draft.translation(
                                "fr",
                                "crisis",
                                "## Qui {#who-decides}\n\n### Par téléphone {#by-phone}\n\nMots.\n\n## Reste {#rest}\n\nB."))
                        .told())
                .isEmpty();
    }

    @Test
    void blocksKeepTheirAnchorsInEveryText() {
        assertThat(Checkup.by(
                                new AnchorCheck(),
                                CRISIS,
                                Draft.section("s", "## One {#one}\n\nSee [the rest](crisis.md#rest)."),
                                Draft.country("GB", "en", "blocks:\n  crisis#rest: { replace: Ours. }"))
                        .told())
                .isEmpty();
    }

    @Test
    void whatIsNotShownIsNotAsked() {
        assertThat(by(Draft.country(
                                "GB",
                                "en",
                                "blocks:\n  crisis#who-decides: { replace: Ours. }\n  s#one: { replace: No link. }"))
                        .told())
                .isEmpty();
        assertThat(by(Draft.country("GB", "en", "blocks:\n  crisis#who-decides: { omit: true, reason: No. }"))
                        .told())
                .as("a link to what is left out becomes text")
                .isEmpty();
    }

    @Test
    void aLinkInsideTheSectionIsAskedToo() {
        assertThat(Checkup.by(
                                new AnchorCheck(),
                                CRISIS.replace("\n\nB.", "\n\nSee [above](#by-phone)."),
                                Draft.country("GB", "en", "blocks:\n  crisis#who-decides: { replace: Ours. }"))
                        .told())
                .containsExactly("sections/en/crisis.md:15 broken-anchor");
    }

    private static Checkup by(String more) {
        return Checkup.by(new AnchorCheck(), SETTINGS, CRISIS, LINKING, more);
    }
}
