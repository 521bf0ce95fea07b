package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is not for a reader is in no byte of what the reader gets: every such thing bears the name of a canary. */
class LeakageTest {

    private static final Pattern CANARY = Pattern.compile("(?i)canary-?[a-z]*");

    @Test
    @DisplayName("LEAK-01, LEAK-02: nothing internal is in any byte of a public site")
    void nothingInternalIsPublished() {
        Built site = Canaries.PLAYBOOK.build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        assertThat(canaries(site)).isEmpty();
    }

    @Test
    @DisplayName("LEAK-01: the canaries sing where they may, so that their silence means something")
    void aReaderFromWithinSeesEverythingThatIsForReaders() {
        Built site = Canaries.PLAYBOOK.asked(run -> run.readBy("internal")).build();

        assertThat(canaries(site))
                .containsKeys(
                        "canary-body",
                        "canary-heading",
                        "canary-alt",
                        "canary-id",
                        "canary-block",
                        "canary-annexe",
                        "canary-local",
                        "canary-chair")
                .doesNotContainKeys("canary-front", "canary-data", "canary-settings");
    }

    @Test
    @DisplayName("LEAK-01: what is for partners is shown to partners, and what is internal is not")
    void aPartnerSeesWhatIsForPartners() {
        Built site = Canaries.PLAYBOOK.asked(run -> run.readBy("partner")).build();

        assertThat(canaries(site).keySet()).containsOnly("canary-partner", "canary-id");
    }

    @Test
    @DisplayName("LEAK-02: what is hidden is not counted")
    void whatIsHiddenIsNotCounted() {
        InlineSite open = InlineSite.of("""
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: values
                ---
                ## One voice {#one-voice}

                Calm.
                """);
        Built site = open.with("""
                -- sections/en/plans.md --
                ---
                title: Plans
                dimension: values
                audience: internal
                ---
                ## Later {#later}

                More.
                """).build();

        assertThat(site.page("latest/global/en/").select(".dp-counts").text())
                .isEqualTo(open.build()
                        .page("latest/global/en/")
                        .select(".dp-counts")
                        .text());
    }

    @Test
    @DisplayName("LEAK-01: a record stays internal when a country changes a field of it")
    void anInternalRecordStaysInternalWhenACountryChangesIt() {
        Built site = InlineSite.of("""
                -- data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                chair: { name: Canary-chair, email: canary-chair@example.com, audience: internal }
                -- countries/FR.yaml --
                country: FR
                locales: [fr]
                contacts:
                  chair: { phone: "+33 1 5555 0177" }
                """).build();

        assertThat(canaries(site)).isEmpty();
    }

    @Test
    @DisplayName("LEAK-03: a public text that links to an internal one is refused")
    void aLinkFromPublicToInternalIsRefused() {
        Built site = InlineSite.of("""
                -- sections/en/plans.md --
                ---
                title: Plans
                dimension: values
                audience: internal
                ---
                Later.
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: values
                ---
                See [our plans](plans.md).
                """).build();

        assertThat(site.problems()).containsExactly("private-in-public");
        assertThat(site.files()).isEmpty();
    }

    @Test
    @DisplayName("LEAK-03: nor may a public text quote a fact of an internal record")
    void aFactOfAnInternalRecordIsRefusedInAPublicText() {
        Built site = InlineSite.of("""
                -- data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                chair: { name: Canary-chair, phone: "+41 22 555 01 77", audience: internal }
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: values
                ---
                Call <playbook:contacts.chair.phone>.
                """).build();

        assertThat(site.report().hasErrors()).isTrue();
        assertThat(site.files()).isEmpty();
    }

    @Test
    @DisplayName("LEAK-04: what a country writes is on no page of another country or of the group")
    void aCountryStaysAtHome() {
        Built site = InlineSite.of("""
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: product
                ---
                ## Form of address {#form-of-address}

                Polite.
                -- countries/BR.yaml --
                country: BR
                locales: [pt-BR]
                contacts:
                  canary-person: { name: Canary-name, phone: "+55 11 5555 0101" }
                hashtags: [CanaryTag]
                disclosures:
                  ad: { label: "#canary-label" }
                blocks:
                  voice#form-of-address:
                    replace: Canary-replacement
                  crisis#who-decides:
                    append: Canary-annex
                omit-sections: {}
                -- countries/BR/pt-BR/canary-carnival.md --
                ---
                title: Canary-carnival
                dimension: country
                ---
                Canary-feast
                -- countries/PT.yaml --
                country: PT
                locales: [pt]
                """).build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        assertThat(site.files().keySet().stream()
                        .filter(path ->
                                !path.equals("playbook-manifest.txt")) // the list of all files, for the next build
                        .filter(path -> CANARY.matcher(site.html(path)).find()))
                .isNotEmpty()
                .allMatch(path -> path.contains("/br/"));
    }

    @Test
    void anAudienceThatDoesNotExistIsRefused() {
        Built site = InlineSite.of("").asked(run -> run.readBy("pubic")).build();

        assertThat(site.console()).contains("pubic").contains("public, partner, internal");
        assertThat(site.report().isPublished()).as("a site without any text").isFalse();
    }

    /** The canaries of a site, with one file that has each: in bytes, and in names of files. */
    private static Map<String, String> canaries(Built site) {
        Map<String, String> found = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            Matcher matcher = CANARY.matcher(path + "\n" + new String(bytes, StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.putIfAbsent(matcher.group().toLowerCase(Locale.ROOT), path);
            }
        });
        return found;
    }
}
