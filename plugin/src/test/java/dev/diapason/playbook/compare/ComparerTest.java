package dev.diapason.playbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Aftermath;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.SectionFate;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.site.TextFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a change does to whom. */
class ComparerTest {

    private static final String BOOK = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0-next"
            source-language: en
            languages: [en, fr]
            audiences: [public, internal]
            dimensions: { values: locked, product: adaptable, country: local }
            -- data/people.yaml --
            team: { name: Brand team, role: Team }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            """
            + Draft.section("tone", """
                    Introduction.

                    ## Address {#address}

                    Say **you** to everyone. Call <playbook:contacts.duty.phone>.

                    ## Emoji {#emoji}

                    Two at most.
                    """)
            + Draft.translation("fr", "tone", """
                    Introduction en français.

                    ## Adresse {#address}

                    Dites vous à tous.

                    ## Emoji {#emoji}

                    Deux au plus.
                    """).replace("title: fr tone", "title: fr tone\nbased-on: \"1.0.0\"")
            + Draft.section("one-voice", "values", "Calm and exact.")
                    .replace("dimension: values", "dimension: values\nowner: team")
            + Draft.country("BR", "en", """
                    lead: ana
                    contacts: { ana: { name: Ana Souza, role: country-lead } }
                    blocks:
                      tone#address:
                        based-on: "1.0.0"
                        replace: "In Brazil, say você."
                    """)
            + Draft.country("CH", "fr, en", "")
            + Draft.country("JP", "en", """
                    blocks:
                      tone#emoji: { omit: true, reason: "Not used." }
                    """);

    private static Comparison changed(String path, String old, String now) {
        String file = TextFiles.of(BOOK).get(path);
        assertThat(file).contains(old);
        return Changed.of(BOOK, "-- " + path + " --\n" + file.replace(old, now)).comparison();
    }

    private static Comparison with(String change) {
        return Changed.of(BOOK, change).comparison();
    }

    private static List<String> names(List<EditionKey> editions) {
        return editions.stream().map(EditionKey::toString).toList();
    }

    @Test
    void aPlaybookComparedWithItselfIsTheSame() {
        Comparison comparison = with("");

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.reach().altered()).isZero();
        assertThat(Changed.of(BOOK, "").markdown()).contains("Changes nothing that readers see.");
    }

    @Test
    void linesThatAreBrokenElsewhereAreNoChange() {
        assertThat(changed("sections/en/tone.md", "Say **you** to everyone.", "Say\n**you** to\neveryone.")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aChangeOfTheGroupIsToldOnceForAllWhoSeeIt() {
        Comparison comparison = changed("sections/en/tone.md", "to everyone", "to every reader");

        assertThat(comparison.texts()).hasSize(1);
        TextChange change = comparison.texts().get(0);
        assertThat(change.address()).hasToString("tone#address");
        assertThat(change.before().orElseThrow().lines())
                .containsExactly("Say you to everyone. Call {contacts.duty.phone}.");
        assertThat(names(change.editions())).containsExactly("global/en", "CH/en", "JP/en");
        assertThat(comparison.reach().altered()).isEqualTo(3);
        assertThat(comparison.reach().countries()).containsExactly("CH", "JP");
    }

    @Test
    void countriesThatKeepTheirOwnTextAreNamed() {
        Aftermath aftermath =
                changed("sections/en/tone.md", "to everyone", "to every reader").aftermath();

        assertThat(aftermath.keepers()).singleElement().satisfies(keeper -> {
            assertThat(keeper.scope().id()).isEqualTo("BR");
            assertThat(keeper.isOmitted()).isFalse();
            assertThat(keeper.owner()).contains("Ana Souza");
        });
        assertThat(changed("sections/en/tone.md", "Two at most", "One at most")
                        .aftermath()
                        .keepers())
                .singleElement()
                .satisfies(keeper -> assertThat(keeper.isOmitted()).isTrue());
    }

    @Test
    void textsThatWereWrittenFromTheFormerOneAreBehind() {
        List<Aftermath.LeftBehind> behind = changed("sections/en/tone.md", "to everyone", "to every reader")
                .aftermath()
                .behind();

        assertThat(behind)
                .extracting(text -> text.isTranslation() + " " + text.scope().id() + " " + text.language())
                .containsExactly("true global fr", "false BR en");
        assertThat(behind.get(1).basedOn()).contains("1.0.0");
        assertThat(behind.get(1).path()).isEqualTo("countries/BR.yaml");
    }

    @Test
    void whoFollowsInTheSameChangeIsNotBehind() {
        String english = TextFiles.of(BOOK).get("sections/en/tone.md");
        String french = TextFiles.of(BOOK).get("sections/fr/tone.md");
        String change = "-- sections/en/tone.md --\n" + english.replace("to everyone", "to every reader")
                + "-- sections/fr/tone.md --\n" + french.replace("1.0.0", "1.1.0-next");

        assertThat(with(change).aftermath().behind())
                .extracting(text -> text.scope().id())
                .containsExactly("BR");
    }

    @Test
    void aCountrysOwnTextChangesItsEditionsAlone() {
        Comparison comparison = changed("countries/BR.yaml", "say você", "say sempre você");

        assertThat(comparison.texts()).singleElement().satisfies(change -> {
            assertThat(names(change.editions())).containsExactly("BR/en");
            assertThat(change.after().orElseThrow().scope().id()).isEqualTo("BR");
        });
        assertThat(comparison.reach().countries()).containsExactly("BR");
        assertThat(comparison.aftermath().behind()).isEmpty();
        assertThat(comparison.aftermath().locks()).isEmpty();
    }

    @Test
    void aLockedTextNeedsItsOwnersApproval() {
        assertThat(changed("sections/en/one-voice.md", "Calm and exact", "Calm, exact and friendly")
                        .aftermath()
                        .locks())
                .singleElement()
                .satisfies(touch -> {
                    assertThat(touch.place()).isEqualTo("one-voice#intro");
                    assertThat(touch.touch()).isEqualTo(Aftermath.Touch.WORDS);
                    assertThat(touch.languages()).containsExactly(new LanguageTag("en"));
                    assertThat(touch.owner()).contains("Brand team");
                });
    }

    @Test
    void anOpenedLockAndANewOneAreTouched() {
        assertThat(changed("sections/en/one-voice.md", "dimension: values", "dimension: product")
                        .aftermath()
                        .locks())
                .extracting(Aftermath.LockTouch::touch)
                .containsExactly(Aftermath.Touch.UNLOCKED);
        assertThat(changed("sections/en/tone.md", "{#emoji}", "{#emoji level=locked}")
                        .aftermath()
                        .locks())
                .extracting(Aftermath.LockTouch::touch)
                .containsExactly(Aftermath.Touch.LOCKED);
        assertThat(with(Draft.section("never", "values", "Never.")).aftermath().locks())
                .extracting(Aftermath.LockTouch::touch)
                .containsExactly(Aftermath.Touch.ADDED);
    }

    @Test
    void theLevelIsToldAsARule() {
        assertThat(changed("sections/en/tone.md", "{#emoji}", "{#emoji level=local}")
                        .rules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.rule()).isEqualTo(Comparison.Rule.LEVEL);
                    assertThat(rule.before() + " " + rule.after()).isEqualTo("adaptable local");
                });
    }

    @Test
    void aBlockThatIsLeftOutStandsOtherwise() {
        Comparison comparison = changed(
                "countries/CH.yaml", "locales", "blocks: { tone#emoji: { omit: true, reason: \"Never.\" } }\nlocales");

        assertThat(comparison.states()).allSatisfy(state -> {
            assertThat(state.after()).isEqualTo(BlockState.NOT_APPLICABLE);
            assertThat(state.editions())
                    .allMatch(edition -> edition.scope().id().equals("CH"));
        });
        assertThat(comparison.texts()).allMatch(change -> change.after().isEmpty());
    }

    @Test
    void aNewLanguageOfACountryIsANewEdition() {
        Comparison.Reach reach = changed("countries/BR.yaml", "locales: [en]", "locales: [en, fr]")
                .reach();

        assertThat(names(reach.begun())).containsExactly("BR/fr");
        assertThat(reach.added()).isEqualTo(2);
        assertThat(reach.altered()).isZero();
    }

    @Test
    void aPhoneNumberAltersThePagesThatShowIt() {
        Comparison comparison = changed("data/contacts.yaml", "01 00", "01 99");

        assertThat(comparison.texts()).isEmpty();
        assertThat(comparison.records()).singleElement().satisfies(record -> {
            assertThat(record.kind() + "." + record.id() + "." + record.field()).isEqualTo("contacts.duty.phone");
            assertThat(record.after()).contains("+41 22 555 01 99");
            assertThat(record.isUrgent()).isTrue();
            assertThat(record.sections()).containsExactly("index", "tone");
            assertThat(record.editions()).hasSize(6);
        });
        assertThat(comparison.reach().countries()).containsExactly("BR", "CH", "JP");
    }

    @Test
    void aSectionWithAnAliasWasRenamed() {
        String text = TextFiles.of(BOOK).get("sections/en/one-voice.md");
        Comparison comparison = with("-- sections/en/one-voice.md --\ngone\n-- sections/en/voice.md --\n"
                + text.replace("title:", "aliases: [one-voice]\ntitle:"));

        assertThat(comparison.sections()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(SectionFate.RENAMED);
            assertThat(change.formerId()).isEqualTo("one-voice");
        });
        assertThat(comparison.aftermath().lost()).isEmpty();
        assertThat(comparison.aftermath().locks()).isEmpty();
    }

    @Test
    void aSectionThatIsGoneBreaksItsAddress() {
        Comparison comparison = with("-- sections/en/one-voice.md --\ngone\n");

        assertThat(comparison.sections())
                .extracting(Comparison.SectionChange::kind)
                .containsExactly(SectionFate.REMOVED);
        assertThat(comparison.aftermath().lost())
                .extracting(lost -> lost.address().section())
                .containsExactly("one-voice");
        assertThat(comparison.aftermath().locks())
                .extracting(Aftermath.LockTouch::touch)
                .containsExactly(Aftermath.Touch.REMOVED);
        assertThat(comparison.reach().removed()).isEqualTo(6);
    }

    @Test
    void whereALinkLeadsIsToldEvenIfItsWordsStay() {
        String linked = BOOK.replace("Two at most.", "Two, as [we said](https://a.example.com) once.");
        String tone = TextFiles.of(linked).get("sections/en/tone.md");
        Comparison comparison = Changed.of(
                        linked, "-- sections/en/tone.md --\n" + tone.replace("a.example", "evil.example"))
                .comparison();

        assertThat(comparison.texts()).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(TextChange.Part.LINKS);
            assertThat(change.after().orElseThrow().lines()).containsExactly("https://evil.example.com");
        });
        assertThat(comparison.aftermath().behind()).isEmpty();
    }

    @Test
    void whatIsInternalIsNotToldToThePublic() {
        String secret = Draft.section("secret", "The canary sings.")
                .replace("dimension: product", "dimension: product\naudience: internal");
        String louder = secret.replace("sings", "shouts");

        assertThat(Changed.of(BOOK + secret, louder).comparison().isEmpty()).isTrue();
        assertThat(Changed.of(TextFiles.of(BOOK + secret), TextFiles.of(louder), "internal")
                        .comparison()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aWaiverBeginsAndItsEndIsCounted() {
        String decision = """
                -- decisions/0012-names.md --
                ---
                title: First names only
                status: accepted
                date: 2026-10-13
                ends: 2026-12-13
                scope: [CH]
                blocks: ["one-voice#intro"]
                ---
                Why.
                """;
        String file = TextFiles.of(BOOK).get("countries/CH.yaml");
        Aftermath aftermath = Changed.of(
                        BOOK + decision,
                        "-- countries/CH.yaml --\n" + file
                                + "blocks: { one-voice#intro: { waiver: D-0012, replace: { en: \"Ours.\", fr: \"N.\" } } }\n")
                .comparison()
                .aftermath();

        assertThat(aftermath.waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.before()).isEmpty();
            assertThat(waiver.after()).isEqualTo(Optional.of(LocalDate.of(2026, 12, 13)));
        });
        assertThat(aftermath.endings())
                .singleElement()
                .satisfies(end -> assertThat(end.days()).isEqualTo(20));
        assertThat(aftermath.locks()).isEmpty();
    }

    @Test
    void aWaiverStaysWhenItsSectionIsRenamed() {
        String decision = """
                -- decisions/0012-names.md --
                ---
                title: First names only
                status: accepted
                date: 2026-10-13
                ends: 2027-12-13
                scope: [CH]
                blocks: ["one-voice#intro", "voice#intro"]
                ---
                Why.
                """;
        String own = "blocks: { one-voice#intro: { waiver: D-0012, replace: { en: Ours, fr: Nous } } }\n";
        String book = BOOK.replace("-- countries/JP.yaml --", own + "-- countries/JP.yaml --") + decision;
        String voice = TextFiles.of(book).get("sections/en/one-voice.md");
        String country = TextFiles.of(book).get("countries/CH.yaml");

        Comparison comparison = Changed.of(
                        book,
                        "-- sections/en/one-voice.md --\ngone\n-- sections/en/voice.md --\n"
                                + voice.replace("title:", "aliases: [one-voice]\ntitle:")
                                + "-- countries/CH.yaml --\n" + country.replace("one-voice#", "voice#"))
                .comparison();

        assertThat(comparison.sections())
                .extracting(Comparison.SectionChange::kind)
                .containsExactly(SectionFate.RENAMED);
        assertThat(comparison.aftermath().waivers()).isEmpty();
    }
}
