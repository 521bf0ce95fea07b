package dev.diapason.playbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.plan.Planned;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a reader of one section lands in another edition or version. */
class TargetsTest {

    private static final SiteEdition THERE = Planned.of(
                    Draft.section("voice/index", "Words."),
                    Draft.section("voice/tone", "Words."),
                    Draft.section("crisis", "Words.").replace("dimension:", "aliases: [emergency]\ndimension:"))
            .edition("global/en");

    @Test
    void theSameSectionIsTheSame() {
        assertThat(Targets.find(section("voice/tone", ""), THERE)).isEqualTo(new Targets.Target("voice/tone", true));
    }

    @Test
    @DisplayName("LINK-02: an older version knows the section by its former id")
    void aFormerIdIsTheSameSection() {
        assertThat(Targets.find(section("voice/sound", "old, voice/tone"), THERE))
                .isEqualTo(new Targets.Target("voice/tone", true));
    }

    @Test
    @DisplayName("LINK-02: a newer version knows the section by a later id")
    void aSuccessorIsTheSameSection() {
        assertThat(Targets.find(section("emergency", ""), THERE)).isEqualTo(new Targets.Target("crisis", true));
    }

    @Test
    void theNearestChapterAboveStandsIn() {
        assertThat(Targets.find(section("voice/deep/er", ""), THERE)).isEqualTo(new Targets.Target("voice", false));
        assertThat(Targets.find(section("voice/other", ""), THERE)).isEqualTo(new Targets.Target("voice", false));
    }

    @Test
    void withoutAnythingNearThereIsAlwaysTheHome() {
        assertThat(Targets.find(section("law/eu", ""), THERE)).isEqualTo(new Targets.Target(Section.HOME, false));
        assertThat(Targets.find(section("index", ""), THERE)).isEqualTo(new Targets.Target(Section.HOME, true));
    }

    @Test
    void anEditionsCounterpartIsTheSameElseItsScopesElseItsLanguagesElseAny() {
        Planned here = Planned.of(
                Draft.section("s", "a"), Draft.country("CH", "de-CH, fr-CH", ""), Draft.country("BR", "pt-BR", ""));
        Planned there =
                Planned.of(Draft.section("s", "a"), Draft.country("CH", "fr-CH", ""), Draft.country("FR", "fr", ""));
        List<SiteEdition> others = there.version().editions();

        assertThat(Targets.edition(here.edition("CH/fr-CH"), others).key()).hasToString("CH/fr-CH");
        assertThat(Targets.edition(here.edition("CH/de-CH"), others).key()).hasToString("CH/fr-CH");
        assertThat(Targets.edition(here.edition("BR/pt-BR"), others).key()).hasToString("global/en");
    }

    private static Section section(String id, String aliases) {
        String text = Draft.section(id, "Words.");
        return Draft.of(aliases.isEmpty() ? text : text.replace("dimension:", "aliases: [" + aliases + "]\ndimension:"))
                .sectionOf(id);
    }
}
