package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader meets on an edition's home, on its crisis page and in its data views. */
class HomeTest {

    private static final Built SITE = InlineSite.of("""
            -- countries/CH.yaml --
            country: CH
            zone: emea
            locales: [de-CH, fr-CH]
            timezone: Europe/Zurich
            lead: regula
            contacts:
              regula: { name: Regula, role: country-lead, phone: "+41 44 555 01 01", hours: "08:30-17:30" }
              luca: { name: Luca, role: editorial, hours: "08:30-17:30 (Lugano)" }
              nina: { name: Nina, role: press, hours: "24/7" }
            blocks:
              voice#form-of-address: { replace: { de: "Sie." } }
            -- zones/emea.yaml --
            zone: emea
            name: Europe
            -- data/escalation.yaml --
            low: { first: duty, within: 4h, label: { en: Low } }
            critical: { first: duty, within: 5m, label: { en: Critical } }
            -- data/channels.yaml --
            x: { name: X, status: closed }
            video: { name: Video, status: active, url: "https://video.example.com/x" }
            -- data/disclosures.yaml --
            paid: { label: "#ad", source: "The code", url: "https://code.example.com/", checked: "2026-06-30" }
            -- sections/en/voice.md --
            ---
            title: Voice
            dimension: product
            summary: How we sound.
            ---
            ## Address {#form-of-address}

            You.

            ## Moments {#moments level=local required}

            Name the days.
            -- sections/en/registers.md --
            ---
            title: Registers
            dimension: product
            ---
            ```playbook channels
            ```

            ```playbook disclosures
            ```
            """).build();

    @Test
    void whomToCallComesFirst() {
        Document home = SITE.page("latest/ch/de-CH/");

        assertThat(home.select("article h2").get(0).text()).isEqualTo("Wenn es eilt");
        assertThat(home.select(".dp-urgent a").eachAttr("href")).startsWith("tel:+41225550100", "./crisis/");
        assertThat(home.select(".dp-urgent__ladder li").eachText())
                .containsExactly("Low 4 Stunden Duty desk · Telefon", "Critical 5 Minuten Duty desk · Telefon");
    }

    @Test
    void theCrisisPageStartsWithWhomToCall() {
        Document page = SITE.page("latest/global/en/crisis/");

        assertThat(page.select("main > *").get(0).hasClass("dp-urgent")).isTrue();
        assertThat(SITE.page("latest/global/en/voice/").select(".dp-urgent")).isEmpty();
        assertThat(page.select("header a[href='../crisis/']")).hasSize(1);
    }

    @Test
    void whatWaitsIsNamedWithALinkAndWithWhomToAsk() {
        Document home = SITE.page("latest/ch/de-CH/");
        String waiting = ".dp-state:has(> summary > .dp-mark--waiting)";

        assertThat(home.select(waiting + " a[href='./voice/#moments']").text()).isEqualTo("Moments");
        assertThat(home.select(waiting + " > p a").eachAttr("href")).contains("tel:+41445550101");
        assertThat(home.select(".dp-state:has(> summary > .dp-mark--adapted) li li a")
                        .eachAttr("href"))
                .containsExactly("./voice/#form-of-address");
    }

    @Test
    void nothingWaitsInTheGroupsOwnEdition() {
        assertThat(SITE.page("latest/global/en/").select(".dp-state .dp-mark").eachText())
                .containsExactly("Locked");
    }

    @Test
    @DisplayName(
            "A country's hours are said with the name of its time; a place in brackets is enough, and 24/7 is everywhere")
    void hoursSayWhoseTheyAre() {
        List<String> hours =
                SITE.page("latest/ch/de-CH/").select(".dp-record dd").eachText();

        assertThat(hours).contains("\u206608:30-17:30\u2069 · Schweiz (Ortszeit)", "08:30-17:30 (Lugano)", "24/7");
    }

    @Test
    @DisplayName("I18N-05: a country's languages do not name the country again")
    void languagesOfACountryAreNamedWithoutIt() {
        assertThat(SITE.page("").select("a[hreflang=de-CH] bdi").text()).isEqualTo("Deutsch");
        assertThat(SITE.page("latest/ch/de-CH/")
                        .select(".dp-menu a[hreflang=fr-CH] [lang]")
                        .eachText())
                .containsOnly("Français");
    }

    @Test
    void whatIsInUseComesBeforeWhatIsClosedAndLeadsToItsAddress() {
        Document page = SITE.page("latest/global/en/registers/");

        assertThat(page.select(".dp-record__name").eachText())
                .containsExactly("Video · Link active", "X closed", "#ad");
        assertThat(page.select(".dp-status").eachAttr("class"))
                .containsExactly("dp-status dp-status--active", "dp-status dp-status--closed");
        assertThat(page.select(".dp-record__name a").eachAttr("href")).containsExactly("https://video.example.com/x");
        assertThat(page.select("dd a[href='https://code.example.com/']").text()).isEqualTo("The code");
        assertThat(page.select("time").eachAttr("datetime")).containsExactly("2026-06-30");
    }
}
