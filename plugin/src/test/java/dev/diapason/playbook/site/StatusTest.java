package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.PlaybookStatus;
import dev.diapason.playbook.StatusRequest;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.problem.TextWidth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How countries stand, as a lead reads it in a terminal. */
class StatusTest {

    /** What Maven writes before each line. */
    private static final String PREFIX = "[INFO] ";

    private static final InlineSite BOOK = InlineSite.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0"
            source-language: en
            languages: [en, fr]
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            releases: [{ version: "1.0.0", path: releases/1.0.0 }]
            -- data/people.yaml --
            team: { name: Group brand and language, role: Team }
            -- sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            owner: team
            review-by: 2026-11-20
            ---
            Introduction.

            ## Address {#address}

            Say you to every reader.

            ## Local moments {#local-moments level=local required}

            Name them.
            -- sections/fr/tone.md --
            ---
            title: Ton
            based-on: "1.0.0"
            ---
            Introduction.

            ## Adresse {#address}

            Dites vous.

            ## Dates {#local-moments}

            Nommez-les.
            -- releases/1.0.0/playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, fr]
            dimensions: { product: adaptable }
            -- releases/1.0.0/sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            ---
            Introduction.

            ## Address {#address}

            Say you.
            -- decisions/0012-voice.md --
            ---
            title: A voice for Japan
            status: accepted
            date: 2026-10-13
            ends: 2026-12-13
            scope: [JP]
            blocks: ["crisis#who-decides"]
            ---
            Why.
            -- countries/CH.yaml --
            country: CH
            locales: [fr, en]
            lead: regula
            contacts: { regula: { name: "Regula Ammann-von Allmen zu Interlaken", role: country-lead } }
            blocks:
              tone#local-moments: { replace: { fr: "Le 1er août." } }
            -- countries/JP.yaml --
            country: JP
            locales: [ja-JP]
            lead: mori
            contacts: { mori: { name: "森 健司", role: country-lead } }
            blocks:
              crisis#who-decides: { waiver: D-0012, replace: "危機対応責任者が決めます。" }
              tone#address: { based-on: "1.0.0", replace: "敬語を使います。" }
            -- countries/SA.yaml --
            country: SA
            locales: [ar-SA, en]
            lead: faisal
            contacts: { faisal: { name: "فيصل الحربي", role: country-lead } }
            blocks:
              tone#address: { omit: true, reason: { ar: "لا نستخدمه", en: "Not used." } }
            disclosures:
              paid: { label: { en: "#ad" }, review-by: "2026-12-31" }
            -- countries/US.yaml --
            country: US
            locales: [en]
            contacts: { omit: [duty] }
            """);

    private static final InlineSite QUIET = InlineSite.of("""
            -- sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            ---
            Introduction.
            """);

    private record Told(Answer answer, String json) {
        String text() {
            return answer.text();
        }
    }

    private static Told told(boolean isDated, String... countries) {
        return told(BOOK, isDated, countries);
    }

    private static Told told(InlineSite book, boolean isDated, String... countries) {
        return Scratch.use(folder -> {
            Path source = folder.resolve("playbook");
            TextFiles.writeBytes(source, book.files(), false);
            Path json = folder.resolve("status.json");
            StatusRequest request = new StatusRequest(
                    source,
                    Ordered.copy(List.of(countries)),
                    Optional.empty(),
                    isDated ? Optional.of(SiteRun.TODAY) : Optional.empty(),
                    Optional.of(json),
                    SiteRun.METER);
            try {
                Answer answer = PlaybookStatus.run(request, SiteRun.SILENT);
                return new Told(answer, Files.exists(json) ? Files.readString(json) : "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void theWholeIsToldInEightyColumns() throws IOException {
        String text = told(true).text() + "\n";
        Path golden = Resources.folder("status").resolve("expected.txt");
        if (Resources.IS_UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
        assertThat(text.lines()).allMatch(line -> TextWidth.of(PREFIX + line) <= 80);
    }

    @Test
    void theFiguresStandInOneColumnBehindWhateverName() {
        List<String> rows = told(true)
                .text()
                .lines()
                .dropWhile(line -> !line.startsWith("CH "))
                .limit(4)
                .toList();

        assertThat(rows).hasSize(4).extracting(TextWidth::of).containsOnly(TextWidth.of(rows.get(0)));
        assertThat(rows.get(2)).contains("فيصل الحربي\u200E ");
    }

    @Test
    void everyFigureIsInTheJson() {
        Told told = told(true);

        assertThat(DocSchema.complaints("status.schema.json", told.json())).isEmpty();
        assertThat(told.json())
                .contains("\"crisisDuty\" : \"missing\"")
                .contains("\"lead\" : \"森 健司\"")
                .contains("\"decision\" : \"D-0012\"")
                .contains("\"days\" : 20");
    }

    @Test
    void oneCountryIsToldAlone() {
        Told told = told(true, "jp");

        assertThat(told.text())
                .contains("JP Japan")
                .contains("D-0012")
                .doesNotContain("Switzerland")
                .doesNotContain("tone of the group");
    }

    @Test
    void aCountryThatIsNotThereIsToldWithThoseThatAre() {
        Told told = told(true, "JA");

        assertThat(told.text()).isEmpty();
        assertThat(told.answer().findings())
                .filteredOn(finding -> finding.isError())
                .extracting(finding -> finding.problem().message())
                .contains("this playbook has no country \"JA\"");
        assertThat(told.json()).isEmpty();
    }

    @Test
    void everyCountryThatIsNotThereIsTold() {
        assertThat(told(true, "JA", "CH", "XX").answer().findings())
                .filteredOn(finding -> finding.isError())
                .extracting(finding -> finding.problem().message())
                .contains("this playbook has no country \"JA\"", "this playbook has no country \"XX\"");
    }

    @Test
    void withoutADayNoDateIsJudged() {
        assertThat(told(false).text())
                .contains("Dates are not judged")
                .contains("-Dplaybook.date=")
                .doesNotContain("2026-12-13");
    }

    @Test
    void aPlaybookWithNothingToTellSaysSo() {
        assertThat(told(QUIET, true).text())
                .contains("This playbook has no countries yet")
                .contains("Nothing waits, nothing is older than its source, and no date is near.")
                .doesNotContain("Shared");
        assertThat(told(true).text()).doesNotContain("Nothing waits");
    }
}
