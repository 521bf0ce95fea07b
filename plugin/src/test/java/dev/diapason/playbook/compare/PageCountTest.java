package dev.diapason.playbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.site.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page is altered when its readers find something else on it, and only then. */
class PageCountTest {

    private static final String BOOK = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0-next"
            source-language: en
            languages: [en]
            dimensions: { values: locked, product: adaptable, country: local }
            theme: { accent: "#17407e", logo: assets/logo.svg }
            -- assets/logo.svg --
            a logo
            -- assets/steps.svg --
            a picture
            -- data/people.yaml --
            team: { name: Brand team, role: Team }
            legal: { name: Legal team, role: Team }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            ana: { name: Ana Souza, role: editorial, phone: "+41 22 555 01 10" }
            -- data/escalation.yaml --
            low: { title: Low, first: ana, within: 4h }
            -- data/accounts.yaml --
            main: { channel: linkedin, handle: lumen, url: "https://linkedin.example.com/lumen", language: en, owner: ana, backup: team, answers-within: 4h }
            """
            + Draft.section("tone", """
                    Introduction.

                    ## Address {#address}

                    Say you.

                    ## Steps {#steps level=locked}

                    ![Five steps](../../assets/steps.svg)
                    """)
                    .replace("dimension: product", "dimension: product\norder: 10\nowner: team\nreview-by: 2027-01-31")
            + Draft.section("accounts", """
                    ```playbook accounts
                    ```
                    """)
            + Draft.section("x", """
                    ```playbook accounts channel=x
                    ```
                    """)
            + Draft.section("together", """
                    ```playbook adoption
                    ```
                    """)
            + Draft.country("BR", "en", """
                    adoption: { version: "1.0.0", date: "2026-09-02", by: ana }
                    blocks:
                      tone#address: { omit: true, reason: "Not used." }
                    """)
            + Draft.country("SG", "en", "");

    private static Comparison changed(String path, String old, String now) {
        String file = TextFiles.of(BOOK).get(path);
        assertThat(file).contains(old);
        return Changed.of(BOOK, "-- " + path + " --\n" + file.replace(old, now)).comparison();
    }

    @Test
    void anotherOwnerStandsAtTheHeadOfThePage() {
        Comparison comparison = changed("sections/en/tone.md", "owner: team", "owner: legal");

        assertThat(comparison.reach().altered()).isEqualTo(3);
        assertThat(comparison.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.before()).isEqualTo("Brand team");
            assertThat(rule.after()).isEqualTo("Legal team");
        });
    }

    @Test
    void anOwnerWithAnotherNameIsAFactAndNoOtherOwner() {
        Comparison comparison = changed("data/people.yaml", "Brand team", "Brand and words");

        assertThat(comparison.rules()).isEmpty();
        assertThat(comparison.records())
                .singleElement()
                .satisfies(record -> assertThat(record.sections()).containsExactly("accounts", "tone"));
        assertThat(comparison.reach().altered()).isEqualTo(6);
    }

    @Test
    void theDayOfTheNextReviewStandsAtTheHeadOfThePage() {
        assertThat(changed("sections/en/tone.md", "2027-01-31", "2027-06-30")
                        .reach()
                        .altered())
                .isEqualTo(3);
    }

    @Test
    void blocksInAnotherOrderAlterThePage() {
        String file = TextFiles.of(BOOK).get("sections/en/tone.md");
        String address = "## Address {#address}\n\nSay you.\n\n";
        Comparison comparison = Changed.of(
                        BOOK, "-- sections/en/tone.md --\n" + file.replace(address, "") + "\n" + address)
                .comparison();

        assertThat(comparison.rules()).extracting(Comparison.RuleChange::rule).containsExactly(Rule.ORDER);
        assertThat(comparison.reach().altered()).isEqualTo(3);
    }

    @Test
    void anotherPlaceInTheNavigationIsToldAndAltersNoPage() {
        Comparison comparison = changed("sections/en/tone.md", "order: 10", "order: 90");

        assertThat(comparison.rules()).extracting(Comparison.RuleChange::rule).containsExactly(Rule.PLACE);
        assertThat(comparison.reach().altered()).isZero();
    }

    @Test
    void anotherPictureUnderTheSameNameIsSeenAndTouchesTheLock() {
        Comparison comparison = changed("assets/steps.svg", "a picture", "b picture");

        assertThat(comparison.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.part()).isEqualTo(TextChange.Part.PICTURE));
        assertThat(comparison.reach().altered()).isEqualTo(3);
        assertThat(comparison.aftermath().locks()).hasSize(1);
    }

    @Test
    void theTitleOfThePlaybookItsColourAndItsLogoAreTold() {
        assertThat(changed("playbook.yaml", "Lumen playbook", "Lumen handbook").records())
                .singleElement()
                .satisfies(record -> assertThat(record.after()).contains("Lumen handbook"));
        assertThat(changed("playbook.yaml", "#17407e", "#005f5f").records())
                .singleElement()
                .satisfies(record -> assertThat(record.field()).isEqualTo("accent"));
        assertThat(changed("assets/logo.svg", "a logo", "b logo").records())
                .singleElement()
                .satisfies(record -> assertThat(record.after()).contains("assets/logo.svg (another picture)"));
    }

    @Test
    void whatACountryHasAdoptedIsSeenWhereverTheListStands() {
        Comparison comparison = changed("countries/BR.yaml", "1.0.0", "1.1.0-next");

        assertThat(comparison.records()).singleElement().satisfies(record -> {
            assertThat(record.editions()).hasSize(3);
            assertThat(record.sections()).containsExactly("together");
        });
        assertThat(comparison.reach().altered()).isEqualTo(3);
    }

    @Test
    void aPageForANarrowerAudienceIsNotTakenForDeleted() {
        Changed changed = Changed.of(
                BOOK,
                "-- sections/en/accounts.md --\n"
                        + TextFiles.of(BOOK)
                                .get("sections/en/accounts.md")
                                .replace("title:", "audience: internal\ntitle:")
                        + "-- playbook.yaml --\n" + TextFiles.of(BOOK).get("playbook.yaml")
                        + "audiences: [public, internal]\n");

        assertThat(changed.comparison().aftermath().lost()).isEmpty();
        assertThat(changed.comparison().reach().removed()).isEqualTo(3);
        assertThat(changed.markdown()).contains("Page no longer for this audience: ");
    }

    @Test
    void whatStandsAroundAllPagesAltersNone() {
        String markdown = Changed.of(
                        BOOK,
                        "-- playbook.yaml --\n"
                                + TextFiles.of(BOOK).get("playbook.yaml").replace("#17407e", "#005f5f"))
                .markdown();

        assertThat(markdown)
                .contains("Changes the title or the looks of the whole playbook. No locks touched.")
                .doesNotContain("Alters no page");
    }

    @Test
    void aReasonForLeavingOutIsRead() {
        Comparison comparison = changed("countries/BR.yaml", "Not used.", "Not used in Brazil.");

        assertThat(comparison.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.part()).isEqualTo(TextChange.Part.REASON));
        assertThat(comparison.reach().countries()).containsExactly("BR");
    }

    @Test
    void whoStandsOnTheLadderIsCalledInACrisis() {
        assertThat(changed("data/contacts.yaml", "01 10", "01 99").records())
                .singleElement()
                .satisfies(record -> assertThat(record.isUrgent()).isTrue());
    }

    @Test
    void peopleAreToldByTheirNames() {
        assertThat(changed("data/accounts.yaml", "owner: ana", "owner: legal").records())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.before()).contains("Ana Souza");
                    assertThat(record.after()).contains("Legal team");
                });
    }

    @Test
    @DisplayName("A space that does not break (U+00A0) is white space")
    void aSpaceThatDoesNotBreakIsNoChange() {
        assertThat(changed("sections/en/tone.md", "Say you", "Say\u00A0you").isEmpty())
                .isTrue();
    }

    @Test
    void theGroupZonesAndCountriesAreCountedApart() {
        assertThat(Changed.of(
                                BOOK,
                                "-- data/people.yaml --\n"
                                        + TextFiles.of(BOOK)
                                                .get("data/people.yaml")
                                                .replace("Brand", "Words"))
                        .markdown())
                .contains("Alters 6 pages in the group and 2 countries.");
    }

    @Test
    void whatIsDecidedOfManyBlocksIsToldOnce() {
        String markdown = Changed.of(
                        BOOK,
                        "-- playbook.yaml --\n"
                                + TextFiles.of(BOOK)
                                        .get("playbook.yaml")
                                        .replace("product: adaptable", "product: locked"))
                .markdown();

        assertThat(markdown)
                .contains("`tone#intro` and `tone#address` are locked now: ")
                .containsOnlyOnce("Level of ")
                .contains("a zone or country needs a waiver for a text of its own");
    }
}
