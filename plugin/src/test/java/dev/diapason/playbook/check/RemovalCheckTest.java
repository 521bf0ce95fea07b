package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.ProblemId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has an address in one version has one in the next. */
class RemovalCheckTest {

    private static final Draft FORMER = Draft.of(
            settings("0.9.0"),
            Draft.section("voice/index", "Words."),
            aliased("voice/tone", "old-tone"),
            Draft.country("BR", "pt-BR", ""),
            own("governo"));

    private static final String VOICE = Draft.section("voice/index", "Words.");
    private static final String BRAZIL = Draft.country("BR", "pt-BR", "") + own("governo");

    @Test
    @DisplayName("LINK-02: a section is not deleted without a redirect")
    void aSectionThatIsGoneIsTold() {
        Checkup checkup = by(VOICE, BRAZIL);

        assertThat(checkup.told()).containsExactly("sections/en/voice/tone.md:1 unknown-section");
        assertThat(checkup.only().message()).contains("\"voice/tone\"").contains("0.9.0");
        assertThat(checkup.only().help()).contains("aliases: [voice/tone]");
    }

    @Test
    @DisplayName("LINK-02: what another section names as its alias may go, its own former addresses too")
    void anotherSectionMayTakeItsPlace() {
        assertThat(by(VOICE, BRAZIL, aliased("voice/sound", "voice/tone, old-tone"))
                        .told())
                .isEmpty();
        assertThat(by(VOICE, BRAZIL, aliased("index", "voice/tone, old-tone")).told())
                .as("the home takes what has no other place")
                .isEmpty();
    }

    @Test
    @DisplayName("LINK-02: a former address is not dropped in silence")
    void anAliasThatIsGoneIsTold() {
        Checkup checkup = by(VOICE, BRAZIL, Draft.section("voice/tone", "Words."));

        assertThat(checkup.only().id()).isEqualTo(ProblemId.UNKNOWN_SECTION);
        assertThat(checkup.only().message()).contains("\"old-tone\"");
    }

    @Test
    void aCountrysOwnSectionKeepsItsAddressToo() {
        assertThat(by(VOICE, aliased("voice/tone", "old-tone"), Draft.country("BR", "pt-BR", ""))
                        .told())
                .containsExactly("countries/BR/pt/governo.md:1 unknown-section");
    }

    @Test
    void aCountryMayLeaveTheGroup() {
        assertThat(by(VOICE, aliased("voice/tone", "old-tone")).told()).isEmpty();
    }

    @Test
    void theFirstVersionHasNothingToKeep() {
        assertThat(Checkup.by(new RemovalCheck(), VOICE).told()).isEmpty();
    }

    @Test
    @DisplayName("LINK-02: a chain of aliases that leads back is refused")
    void aliasesDoNotLeadInACircle() {
        assertThat(Checkup.by(new AddressCheck(), aliased("a", "b"), aliased("b", "a"))
                        .told())
                .containsExactly("sections/en/a.md:4 path-collision", "sections/en/b.md:4 path-collision");
        assertThat(Checkup.by(new AddressCheck(), aliased("a", "a")).told())
                .containsExactly("sections/en/a.md:4 path-collision");
    }

    private static Checkup by(String... files) {
        return Checkup.after(FORMER, new RemovalCheck(), files);
    }

    private static String settings(String version) {
        return Draft.settingsWith("").replace("1.0.0", version);
    }

    private static String own(String id) {
        return "-- countries/BR/pt/" + id + ".md --\n---\ntitle: T\ndimension: country\n---\nAqui.\n";
    }

    private static String aliased(String id, String aliases) {
        return Draft.section(id, "Words.").replace("---\nWords", "aliases: [" + aliases + "]\n---\nWords");
    }
}
