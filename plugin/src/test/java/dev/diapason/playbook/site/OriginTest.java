package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a rule comes from: what the mark of a block opens (content model, sections 1 and 7). */
class OriginTest {

    private static final InlineSite PLAYBOOK = InlineSite.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "2.0.0"
            source-language: en
            languages: [en, ar]
            base-url: https://playbook.example.com/
            edit-url: https://git.example.com/edit/main/{path}
            issue-url: https://git.example.com/new?title={title}&body={body}
            dimensions: { values: { level: locked, name: { en: Values } }, product: adaptable, crisis: locked }
            releases:
              - { version: "1.0.0", path: old }
            -- old/playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked, crisis: locked }
            -- old/data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- old/sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            ## Who decides {#who-decides}

            The crisis lead decides.
            -- data/people.yaml --
            team: { name: Social team, email: social@example.com }
            desk: { name: Legal desk, phone: "+41 22 555 01 01" }
            -- decisions/0001-one-voice.md --
            ---
            title: One voice
            status: accepted
            date: 2026-02-12
            ---
            -- decisions/0002-warmth.md --
            ---
            title: Warmth for Saudi Arabia
            status: accepted
            ends: 2027-12-31
            scope: [SA]
            blocks: ["voice#one-voice"]
            ---
            -- sections/en/voice.md --
            ---
            title: Voice
            dimension: values
            owner: team
            decisions: [D-0001, D-0002]
            ---
            ## One voice {#one-voice owner=desk}

            Calm.

            ## Address {#address level=adaptable}

            Be polite.[^1] See [the detail](#detail) and [the voice](#one-voice).

            ### A detail {#detail}

            Say you.

            [^1]: In every language.

            ## Silence {#silence notes=none}

            Nothing is said.
            -- sections/ar/voice.md --
            ---
            title: الصوت
            ---
            ## صوت {#one-voice}

            بهدوء.

            ## مخاطبة {#address}

            بأدب.[^1] انظر [التفصيل](#detail).

            ### تفصيل {#detail}

            قل أنتم.

            [^1]: في كل لغة.

            ## صمت {#silence}

            لا شيء.
            -- sections/en/product.md --
            ---
            title: Products
            dimension: product
            ---
            ## Claims {#claims level=adaptable}

            Prove it. As in [the detail](voice.md#detail).

            ## Prices {#prices}

            Ask.
            -- zones/mena.yaml --
            zone: mena
            name: Middle East
            blocks:
              product#prices:
                level: locked
            -- countries/SA.yaml --
            country: SA
            zone: mena
            locales: [en, ar]
            blocks:
              voice#address:
                replace:
                  en: { file: SA/address.md }
              voice#one-voice:
                waiver: D-0002
                replace: { en: Warm. }
              product#claims:
                omit: true
                reason: Not sold here.
              crisis#who-decides:
                append: { ar: أخبروا الوزارة. }
            -- countries/SA/address.md --
            We say you.[^1]

            [^1]: Always.
            """);

    private static final Built SITE = PLAYBOOK.build();
    private static final String SA = "latest/sa/en/";

    @Test
    void nothingIsWrongWithIt() {
        assertThat(SITE.report().isPublished()).as(SITE.console()).isTrue();
        assertThat(SITE.pages())
                .allSatisfy(path ->
                        assertThat(PageRules.offences(SITE.html(path))).as(path).isEmpty());
        assertThat(SiteLinks.walk(SITE.files(), "https://playbook.example.com/").broken())
                .isEmpty();
    }

    @Test
    @DisplayName("A11Y-14: the mark itself says in words how the block stands, and that it opens")
    void theMarkOpensWithoutScript() {
        Element origin = origin("latest/global/en/voice/", "one-voice");

        assertThat(origin.normalName()).isEqualTo("details");
        assertThat(origin.hasAttr("open")).isFalse();
        assertThat(origin.selectFirst("> summary").ownText()).isEqualTo("Locked · Global");
        assertThat(origin.selectFirst("> summary").text()).contains("Where this rule comes from");
    }

    @Test
    void theLevelSaysWhoSetIt() {
        assertThat(fact("latest/global/en/voice/", "one-voice", "Level"))
                .isEqualTo("Locked · set for the dimension “Values”");
        assertThat(fact("latest/global/en/voice/", "address", "Level")).isEqualTo("Adaptable · set for this rule");
        assertThat(fact(SA + "product/", "prices", "Level")).isEqualTo("Locked · made stricter by Middle East");
    }

    @Test
    void aLevelOfTheSectionIsTheSections() {
        Built site = InlineSite.of("""
                -- sections/en/crisis.md --
                ---
                title: Crisis
                dimension: crisis
                level: adaptable
                ---
                Call.
                """).build();

        assertThat(site.block("latest/global/en/crisis/", "intro")
                        .select("dd")
                        .first()
                        .text())
                .isEqualTo("Adaptable · set for the whole section");
    }

    @Test
    void whatALevelMeansForCountriesIsSaid() {
        assertThat(origin("latest/global/en/voice/", "one-voice").text()).contains("Countries may add a note");
        assertThat(origin("latest/global/en/voice/", "silence").text()).contains("neither change the text nor add");
    }

    @Test
    void theBlocksOwnOwnerComesBeforeTheSections() {
        assertThat(origin("latest/global/en/voice/", "one-voice")
                        .select("a[href=tel:+41225550101]")
                        .text())
                .isEqualTo("Legal desk · Phone");
        assertThat(origin("latest/global/en/voice/", "address")
                        .select("a[href=mailto:social@example.com]")
                        .text())
                .isEqualTo("Social team · E-mail");
    }

    @Test
    void decisionsBehindABlockAreNamed() {
        assertThat(fact("latest/global/en/voice/", "address", "Decision"))
                .isEqualTo("One voice D-0001 · accepted · February 12, 2026");
        assertThat(origin("latest/global/en/voice/", "address").text()).doesNotContain("Warmth");
    }

    @Test
    void aWaiverSaysItsLastDay() {
        Element origin = origin(SA + "voice/", "one-voice");

        assertThat(fact(SA + "voice/", "one-voice", "Lock opened by"))
                .isEqualTo("Warmth for Saudi Arabia D-0002 · accepted · until December 31, 2027");
        assertThat(origin.select("dd:contains(Warmth)")).hasSize(1);
    }

    @Test
    void adaptedBlockShowsTheGroupsWordsInTheirLanguage() {
        Element english = origin(SA + "voice/", "address").selectFirst(".dp-origin__group");
        Element arabic = origin("latest/sa/ar/voice/", "address").selectFirst(".dp-origin__group");

        assertThat(english.select(".dp-notice").text())
                .isEqualTo("Not in force here: Saudi Arabia has a text of its own.");
        assertThat(english.selectFirst(".dp-prose").text()).startsWith("Be polite.");
        assertThat(english.selectFirst("a:contains(group’s edition)").attr("href"))
                .isEqualTo("../../../global/en/voice/#address");
        assertThat(arabic.selectFirst(".dp-prose").text()).startsWith("بأدب");
        assertThat(arabic.selectFirst(".dp-prose").attr("lang")).isEmpty();
    }

    @Test
    void theGroupsWordsInAForeignLanguageSaySo() {
        Element group = origin("latest/sa/ar/product/", "claims").selectFirst(".dp-origin__group");

        assertThat(group.selectFirst(".dp-prose").attr("lang")).isEqualTo("en");
        assertThat(group.selectFirst(".dp-prose").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void whatIsLeftOutCanStillBeRead() {
        Element group = origin(SA + "product/", "claims").selectFirst(".dp-origin__group");

        assertThat(group.text()).contains("Saudi Arabia leaves it out", "Prove it.");
        assertThat(origin("latest/global/en/product/", "claims").select(".dp-origin__group"))
                .isEmpty();
    }

    /** Footnotes and headings of both texts stand on one page. */
    @Test
    void theGroupsWordsHaveIdsOfTheirOwn() {
        Element group = origin(SA + "voice/", "address").selectFirst(".dp-origin__group");

        assertThat(group.select(".dp-prose [id]").eachAttr("id"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("group:"))
                .contains("group:detail");
        assertThat(group.select("[role=doc-noteref], a:contains(the detail)").eachAttr("href"))
                .allMatch(href -> href.startsWith("#group:"));
        assertThat(group.select("a:contains(the voice)").attr("href")).isEqualTo("#one-voice");
    }

    /** The heading stands in the group's text only, and the link's words are kept. */
    @Test
    void noLinkLeadsToAHeadingThatTheCountrysTextDoesNotHave() {
        InlineSite kept = PLAYBOOK.with("""
                -- countries/SA.yaml --
                country: SA
                locales: [en]
                blocks:
                  voice#address:
                    replace: { en: We say you. }
                """);
        InlineSite lenient = kept.map((path, bytes) -> path.equals("playbook.yaml")
                ? (new String(bytes, StandardCharsets.UTF_8) + "problems: { broken-anchor: warning }\n")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        Element link = lenient.build().block(SA + "product/", "claims").selectFirst(".dp-absent");

        assertThat(link.text()).isEqualTo("the detail");
        assertThat(SITE.block("latest/global/en/product/", "claims")
                        .select("a:contains(the detail)")
                        .attr("href"))
                .isEqualTo("../voice/#detail");
    }

    @Test
    void editLeadsToTheFileOfTheTextThatIsShown() {
        assertThat(edit("latest/global/en/voice/", "address")).isEqualTo("sections/en/voice.md");
        assertThat(edit("latest/global/ar/voice/", "address")).isEqualTo("sections/ar/voice.md");
        assertThat(edit(SA + "voice/", "address")).isEqualTo("countries/SA/address.md");
        assertThat(edit(SA + "voice/", "one-voice")).isEqualTo("countries/SA.yaml");
        assertThat(edit(SA + "product/", "claims")).isEqualTo("countries/SA.yaml");
        assertThat(fact(SA + "voice/", "address", "Written in")).isEqualTo("countries/SA/address.md");
    }

    @Test
    void aProposalIsFilledIn() {
        String href = origin(SA + "voice/", "address")
                .select("a:contains(Suggest a change)")
                .attr("href");

        assertThat(href).startsWith("https://git.example.com/new?title=voice%23address%20%28SA%2Fen%29&body=");
        assertThat(URLDecoder.decode(href.replaceFirst(".*&body=", ""), StandardCharsets.UTF_8))
                .isEqualTo("""
                Rule: voice#address
                Edition: SA/en
                Version: 2.0.0
                Level: Adaptable
                Owner: Social team
                Page: https://playbook.example.com/latest/sa/en/voice/#address

                What should change, and why?
                """);
    }

    /** What is edited differs from block to block, so no two links have one name and different addresses. */
    @Test
    @DisplayName("A11Y-01: links that lead elsewhere are called differently")
    void linksAreNamedByTheirHeading() {
        Element origin = origin(SA + "voice/", "address");

        origin.select(".dp-origin__change > a, .dp-origin__group > p > a")
                .forEach(link -> assertThat(link.attr("aria-labelledby")).isEqualTo(link.id() + " address.title"));
        assertThat(origin.select("a[aria-labelledby]")).hasSize(3);
    }

    /** What is frozen cannot be mended. */
    @Test
    void earlierVersionsOfferNoChange() {
        assertThat(origin("1.0.0/global/en/crisis/", "who-decides").select(".dp-origin__change"))
                .isEmpty();
    }

    @Test
    void withoutAddressesNothingIsOffered() {
        Element origin = InlineSite.of("")
                .build()
                .block("latest/global/en/crisis/", "who-decides")
                .selectFirst("> .dp-origin");

        assertThat(origin.select("a")).isEmpty();
        assertThat(origin.select("dt:contains(Owner), dt:contains(Decision)")).isEmpty();
    }

    @Test
    void aNoteSaysWhoAddsItAndWhereItIsWritten() {
        Element note = SITE.block(SA + "crisis/", "who-decides").selectFirst("> .dp-note > .dp-origin");

        assertThat(note.selectFirst("> summary").ownText()).isEqualTo("Note from Saudi Arabia");
        assertThat(note.select("dd").eachText())
                .containsExactly("Saudi Arabia", "Arabic, until there is a translation", "countries/SA.yaml");
        assertThat(note.select("a").attr("href")).isEqualTo("https://git.example.com/edit/main/countries/SA.yaml");
    }

    private static Element origin(String page, String block) {
        return SITE.block(page, block).selectFirst("> .dp-origin");
    }

    private static String fact(String page, String block, String name) {
        return origin(page, block)
                .selectFirst("> dl > dt:contains(" + name + ")")
                .nextElementSibling()
                .text();
    }

    private static String edit(String page, String block) {
        return origin(page, block)
                .select("> .dp-origin__change > a[href*='/edit/']")
                .attr("href")
                .replace("https://git.example.com/edit/main/", "");
    }
}
