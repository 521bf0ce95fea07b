package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private static final String TARGET = Draft.section(
            "crisis",
            "Intro.\n\n## Who decides {#who-decides}\n\nWords.\n\n### By phone {#by-phone}\n\nWords.\n\n### By mail\n\nWords.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crisis.md",
                "crisis.md#who-decides",
                "crisis.md#intro",
                "crisis.md#by-phone",
                "index.md",
                "#one",
                "s.md"
            })
    void aLinkThatLeadsSomewhereIsFine(String path) {
        assertThat(from(path).told()).isEmpty();
    }

    @Test
    @DisplayName("LINK-01: a link to a section that is not there")
    void aLinkToASectionThatIsNotThereIsBroken() {
        Checkup checkup = from("crises.md");

        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 broken-link");
        assertThat(checkup.only().label()).contains("\"crisis\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crisis.md#who-decide", "crisis.md#Who-Decides", "#two"})
    @DisplayName("LINK-01: a link to an anchor that is not there, or in another case")
    void aLinkToAnAnchorThatIsNotThereIsBroken(String path) {
        assertThat(from(path).told()).containsExactly("sections/en/s.md:7 broken-anchor");
    }

    @Test
    @DisplayName("LINK-01: an anchor that is there in another language only is broken")
    void anAnchorOfAnotherLanguageIsBroken() {
        Checkup checkup = Checkup.by(
                new LinkCheck(),
                TARGET,
                Draft.translation(
                        "fr", "crisis", "## Qui décide {#who-decides}\n\nMots.\n\n### Par fax {#par-fax}\n\nMots."),
                Draft.section("s", "## One {#one}\n\nSee [the plan](crisis.md#par-fax)."));

        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 broken-anchor");
    }

    @Test
    @DisplayName("LEAK-03: a public text does not link to an internal section")
    void aPublicTextDoesNotLinkToAnInternalSection() {
        Checkup checkup = Checkup.by(
                new LinkCheck(),
                TARGET.replace("dimension: product", "dimension: product\naudience: internal"),
                s("crisis.md"));

        assertThat(checkup.only().id()).isEqualTo(ProblemId.PRIVATE_IN_PUBLIC);
        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 private-in-public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crisis.md#inner", "crisis.md#deep"})
    @DisplayName("LEAK-03: a public text links neither to an internal block nor to a heading in one")
    void aPublicTextDoesNotLinkIntoAnInternalBlock(String path) {
        Checkup checkup = Checkup.by(
                new LinkCheck(),
                Draft.section(
                        "crisis",
                        "Intro.\n\n## Inner {#inner audience=internal}\n\nWords.\n\n### Deep {#deep}\n\nWords."),
                s(path));

        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 private-in-public");
    }

    @Test
    @DisplayName("LEAK-03: a section of which the public sees no block is internal")
    void aSectionWhoseBlocksAreAllInternalIsInternal() {
        Checkup checkup = Checkup.by(
                new LinkCheck(),
                Draft.section("crisis", "## Inner {#inner audience=internal}\n\nWords."),
                s("crisis.md"));

        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 private-in-public");
    }

    @Test
    void anInternalTextMayLinkToAPublicOneAndToItsOwnKind() {
        String internal = "## One {#one audience=internal}\n\nSee [the plan](crisis.md) and [the rest](#two).\n\n"
                + "## Two {#two audience=internal}\n\nWords.";

        assertThat(Checkup.by(new LinkCheck(), TARGET, Draft.section("s", internal))
                        .told())
                .isEmpty();
    }

    @Test
    @DisplayName("LEAK-03: leaks are found whatever the audience of the build")
    void aLeakIsFoundInTheInternalBuildToo() {
        Checkup checkup = Checkup.of(
                List.of(new LinkCheck()),
                "internal",
                Optional.empty(),
                TARGET.replace("dimension: product", "dimension: product\naudience: internal"),
                s("crisis.md"));

        assertThat(checkup.only().id()).isEqualTo(ProblemId.PRIVATE_IN_PUBLIC);
    }

    @Test
    void aLinkToTheSectionOfOneCountryIsBrokenForTheOthers() {
        Checkup checkup = Checkup.by(new LinkCheck(), brazil(""), s("../../countries/BR/pt/governo.md"));

        assertThat(checkup.told()).containsExactly("sections/en/s.md:7 broken-link");
        assertThat(checkup.only().label()).isEqualTo("only one country has it");
    }

    @Test
    @DisplayName("LEAK-04: a country does not link to the section of another country")
    void aCountryDoesNotLinkToTheSectionOfAnother() {
        String overlay = "blocks:\n  s#one: { replace: 'Veja [isto](BR/pt/governo.md).' }";

        assertThat(Checkup.by(new LinkCheck(), brazil(overlay), s("#one")).told())
                .isEmpty();
        assertThat(Checkup.by(new LinkCheck(), brazil(""), s("#one"), Draft.country("PT", "pt-PT", overlay))
                        .told())
                .containsExactly("countries/PT.yaml:4 broken-link");
    }

    @Test
    void anOverlaysLinkToItsOwnBlockIsToTheBlockItIsShownIn() {
        Checkup good = Checkup.by(
                new LinkCheck(),
                s("#one"),
                Draft.country("GB", "en", "blocks:\n  s#one: { append: 'See [this](#one).' }"));
        Checkup bad = Checkup.by(
                new LinkCheck(),
                s("#one"),
                Draft.country("GB", "en", "blocks:\n  s#one: { append: 'See [this](#two).' }"));

        assertThat(good.told()).isEmpty();
        assertThat(bad.told()).containsExactly("countries/GB.yaml:4 broken-anchor");
    }

    private static String brazil(String lines) {
        return Draft.country("BR", "pt-BR", lines)
                + "-- countries/BR/pt/governo.md --\n---\ntitle: Governo\ndimension: country\n---\nAqui.\n";
    }

    private static Checkup from(String path) {
        return Checkup.by(new LinkCheck(), TARGET, s(path));
    }

    private static String s(String path) {
        return Draft.section("s", "## One {#one}\n\nSee [the plan](" + path + ").");
    }
}
