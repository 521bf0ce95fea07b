package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinksTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "tone-of-text.md, voice/tone-of-text#",
        "./tone-of-text.md, voice/tone-of-text#",
        "../crisis.md, crisis#",
        "../crisis.md#who-decides, crisis#who-decides",
        "index.md, voice#",
        "../values/index.md#people, values#people",
        "../index.md, index#",
        "#form, #form",
        "../../fr/crisis.md, crisis#",
        "../../../sections/en/crisis.md, crisis#"
    })
    void aLinkOfASectionLeadsFromItsFile(String path, String target) {
        Draft draft = Draft.of(Draft.section("voice/tone", "Read [the other](" + path + ") first."));

        assertThat(draft.told()).isEmpty();
        assertThat(links(draft.sectionOf("voice/tone").blocks().get(0))).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd.md",
                "../../../../../crisis.md",
                "../crisis",
                "../crisis/",
                "crisis.html",
                "../../../playbook.yaml"
            })
    @DisplayName("SEC-36: a link that leaves the playbook, or leads to no section, is told")
    void aLinkThatLeadsToNoSectionIsTold(String path) {
        Draft draft = Draft.of(Draft.section("voice/tone", "Read [the other](" + path + ") first."));

        assertThat(draft.told()).containsExactly("sections/en/voice/tone.md:5 broken-link");
        assertThat(draft.findings()).allMatch(finding -> finding.isError());
        assertThat(links(draft.sectionOf("voice/tone").blocks().get(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/crisis/", "/crisis.md", "/"})
    void aLinkFromTheRootOfAWebsiteIsAWarningAndBecomesText(String path) {
        Draft draft = Draft.of(Draft.section("s", "Read [the crisis plan](" + path + ") first."));

        assertThat(draft.told()).containsExactly("sections/en/s.md:5 absolute-link");
        assertThat(draft.findings()).noneMatch(finding -> finding.isError());
        assertThat(draft.words("s", "intro", "en")).isEqualTo("Read the crisis plan first.");
        assertThat(links(draft.sectionOf("s").blocks().get(0))).isEmpty();
    }

    @Test
    void aLinkOfATranslationLeadsToTheSameSection() {
        Draft draft = Draft.of(
                Draft.section("voice/tone", "See [crisis](../crisis.md)."),
                Draft.translation("fr", "voice/tone", "Voir [la crise](../crisis.md), [en](../../en/crisis.md)."));
        BlockText text = draft.sectionOf("voice/tone").blocks().get(0).texts().get(new LanguageTag("fr"));

        assertThat(draft.told()).isEmpty();
        assertThat(links(text.prose())).containsExactly("crisis#", "crisis#");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "../sections/en/crisis.md, crisis#",
        "../sections/pt/crisis.md#who, crisis#who",
        "BR/pt/governo.md, governo#",
        "../crisis.md, crisis#",
        "form.md, voice/form#",
        "#form, #form"
    })
    void aLinkOfAnOverlayLeadsFromItsFileElseFromTheSectionItIsShownIn(String path, String target) {
        Draft draft = overlay("voice/tone", path);

        assertThat(draft.told()).isEmpty();
        assertThat(links(replacement(draft, "voice/tone"))).containsExactly(target);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"tone.md, voice/tone#", "../crisis.md, crisis#", "index.md, voice#"})
    void aLinkOfAnOverlayShownInAChapterLeadsFromTheChaptersPage(String path, String target) {
        Draft draft = Draft.of(
                Draft.section("voice/index", "## One {#one}\n\nFirst."),
                Draft.section("voice/tone", "Words."),
                Draft.section("crisis", "Words."),
                Draft.country("BR", "pt-BR", "blocks:\n  voice#one: { replace: 'Veja [isto](" + path + ").' }"));

        assertThat(draft.told()).isEmpty();
        assertThat(links(replacement(draft, "voice"))).containsExactly(target);
    }

    @Test
    void aLinkOfAFileBesideTheOverlayLeadsFromThatFile() {
        Draft draft = Draft.of(
                Draft.section("voice/tone", "## One {#one}\n\nFirst."),
                Draft.country("BR", "pt-BR", "blocks:\n  voice/tone#one: { replace: { file: BR/one.md } }"),
                "-- countries/BR/one.md --\nVeja [a crise](../../sections/en/crisis.md) e [o tom](pt/governo.md).\n");

        assertThat(draft.told()).isEmpty();
        assertThat(links(replacement(draft, "voice/tone"))).containsExactly("crisis#", "governo#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd.md", "BR.yaml", "../data/contacts.yaml"})
    void aLinkOfAnOverlayThatLeadsNowhereIsTold(String path) {
        assertThat(overlay("voice/tone", path).told()).containsExactly("countries/BR.yaml:4 broken-link");
    }

    @Test
    void filesAndImagesLieInAssets() {
        Draft draft = Draft.of(Draft.section(
                "voice/tone", "![A map](../../../assets/img/map.svg) and [the plan](../../../assets/plan.pdf)."));
        Prose prose = draft.sectionOf("voice/tone")
                .blocks()
                .get(0)
                .texts()
                .get(new LanguageTag("en"))
                .prose();

        assertThat(draft.told()).isEmpty();
        assertThat(prose.parts().stream().flatMap(part -> {
                    if (part instanceof Prose.Image image) {
                        return Stream.of(image.path());
                    }
                    return part instanceof Prose.FileLink file ? Stream.of(file.path()) : Stream.empty();
                }))
                .containsExactly("assets/img/map.svg", "assets/plan.pdf");
    }

    @Test
    void anOverlaysImagesAreFoundFromItsFile() {
        Draft draft = Draft.of(
                Draft.section("s", "## One {#one}\n\nFirst."),
                Draft.country("BR", "pt-BR", "blocks:\n  s#one: { replace: '![Mapa](../assets/map.svg)' }"));

        assertThat(draft.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../map.svg", "../../../../assets/map.svg", "../../template/map.svg", "/assets/map.svg"})
    @DisplayName("SEC-36: an image outside of assets/ is told")
    void anImageOutsideOfAssetsIsTold(String path) {
        assertThat(Draft.of(Draft.section("s", "![A map](" + path + ")")).told())
                .singleElement()
                .asString()
                .startsWith("sections/en/s.md:5 ");
    }

    private static Draft overlay(String section, String path) {
        return Draft.of(
                Draft.section(section, "## One {#one}\n\nFirst."),
                Draft.country(
                        "BR", "pt-BR", "blocks:\n  " + section + "#one: { replace: 'Veja [isto](" + path + ").' }"));
    }

    private static Prose replacement(Draft draft, String section) {
        return draft
                .country("BR")
                .overlay()
                .changes()
                .get(new BlockAddress(section, "one"))
                .replacement()
                .values()
                .stream()
                .findFirst()
                .orElseThrow()
                .prose();
    }

    private static List<String> links(Block block) {
        return links(block.texts().get(new LanguageTag("en")).prose());
    }

    private static List<String> links(Prose prose) {
        return prose.parts().stream()
                .flatMap(part -> part instanceof Prose.SectionLink link
                        ? Optional.of(link.section() + "#" + link.anchor()).stream()
                        : Stream.empty())
                .toList();
    }
}
