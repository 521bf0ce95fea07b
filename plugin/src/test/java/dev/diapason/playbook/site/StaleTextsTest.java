package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What authors are told of texts that were written from an older version (content model, sections 8 and 11). */
class StaleTextsTest {

    private static final String HISTORY = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.2.0"
            source-language: en
            languages: [en, fr, de]
            dimensions: { values: locked, crisis: locked, product: adaptable }
            releases:
              - { version: "1.0.0", path: releases/1.0.0 }
              - { version: "1.1.0", path: releases/1.1.0 }
            %s
            -- sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            ---
            ## One {#one}

            Two emoji.

            ## Two {#two}

            The same.
            -- sections/fr/tone.md --
            ---
            title: Ton
            based-on: "1.0.0"
            ---
            ## Un {#one}

            Un seul emoji.

            ## Deux {#two}

            Pareil.
            -- countries/FR.yaml --
            country: FR
            locales: [fr, en, de]
            blocks:
              tone#one: { based-on: "1.1.0", replace: { fr: "Aucun.", en: "None.", de: "Keine." } }
            -- countries/BE.yaml --
            country: BE
            locales: [fr, en, de]
            """;

    private static final String RELEASE = """
            -- releases/%1$s/playbook.yaml --
            title: Lumen playbook
            version: "%1$s"
            source-language: en
            languages: [en, fr]
            dimensions: { values: locked, crisis: locked, product: adaptable }
            -- releases/%1$s/sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            The crisis lead decides.
            -- releases/%1$s/data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- releases/%1$s/sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            ---
            ## One {#one}

            %2$s

            ## Two {#two}

            The same.
            """;

    /** Six editions show the two texts, and each is told once. */
    @Test
    @DisplayName("I18N-18: what is stale is told once, at the version it was written from")
    void eachStaleTextIsToldOnceWhateverTheNumberOfEditions() {
        Built site = book("").check();

        assertThat(told(site))
                .containsExactly(
                        "warning stale-adaptation countries/FR.yaml:4",
                        "warning stale-translation sections/fr/tone.md:3");
        assertThat(site.console()).contains("changed since then: one\n").contains("then write based-on: \"1.2.0\"");
    }

    @Test
    void theReportCountsTheEditions() {
        Built site = book("").check();

        assertThat(site.report().freshness())
                .containsEntry("stale", 6L) // the French text in fr, BE/fr and BE/de; the adaptation in three languages
                .containsEntry("unknown", 0L);
    }

    @Test
    void aPlaybookMayTakeItForAnError() {
        Built site = book("problems: { stale-translation: error, stale-adaptation: \"off\" }")
                .check();

        assertThat(told(site)).containsExactly("error stale-translation sections/fr/tone.md:3");
    }

    @Test
    void whatIsComparedDoesNotDependOnTheVersionsThatAreBuilt() {
        Built site = book("").asked(run -> run.only("1.0.0")).build();

        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("1.1.0/"));
        assertThat(told(site)).isEqualTo(told(book("").build())).hasSize(2);
    }

    @Test
    void aVersionThatIsNoNumberIsTold() {
        Built site = book("").with("-- countries/BE.yaml --\ncountry: BE\nlocales: [fr]\nblocks:\n"
                        + "  tone#two: { based-on: last, replace: \"Rien.\" }\n")
                .check();

        assertThat(site.console()).contains("error[bad-value]: \"last\" is not a version");
    }

    private static InlineSite book(String settings) {
        return InlineSite.of(HISTORY.formatted(settings))
                .with(RELEASE.formatted("1.0.0", "One emoji."))
                .with(RELEASE.formatted("1.1.0", "One emoji."));
    }

    private static List<String> told(Built site) {
        return site.findings().stream()
                .filter(finding -> finding.problem().id().word().startsWith("stale"))
                .map(StaleTextsTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.severity().word() + " " + finding.problem().id().word() + " " + finding.path() + ":"
                + finding.problem().at().line();
    }
}
