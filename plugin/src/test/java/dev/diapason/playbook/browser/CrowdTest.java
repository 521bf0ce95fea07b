package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.site.Built;
import dev.diapason.playbook.site.InlineSite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A playbook of 60 languages, 40 versions and words that do not end. */
class CrowdTest {

    private static final List<String> LANGUAGES = List.of(
            "en af am ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk"
                    .concat(" km kn ko lo lt lv mk ml mn mr ms nb ne nl pa pl pt ro ru si sk sl sr sv")
                    .split(" "));

    private static final String LONG = "Rechtsschutzversicherungsgesellschaftsvertreterversammlungsprotokoll";
    private static final int VERSIONS = 40;

    private static final Built SITE = InlineSite.of(playbook()).build();
    private static final SiteServer SERVER = SiteServer.of(SITE.files(), "/");

    private final Browser browser = SharedBrowser.fresh();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @ParameterizedTest(name = "WEB-08: {0} x {1}")
    @DisplayName("WEB-08: 40 versions, 60 languages and words of 68 letters fit a phone and a wall")
    @CsvSource({"320, 640", "360, 640", "1280, 800", "3840, 2160"})
    void everythingFits(int width, int height) {
        assertThat(SITE.report().isPublished()).as(SITE.console()).isTrue();
        browser.size(width, height);
        Findings findings = new Findings();
        for (String page : List.of("", "latest/", "latest/global/en/", "latest/global/de/words/")) {
            browser.open(SERVER.at(page));
            findings.addAll(page, Probe.ask(browser, "reflow"));
            int menus = (int) browser.number("return document.querySelectorAll('header details').length");
            for (int menu = 0; menu < menus; menu++) {
                browser.ask(
                        "document.querySelectorAll('header details').forEach((it, i) => it.open = i === arguments[0])",
                        menu);
                findings.addAll(page + " menu " + menu, Probe.ask(browser, "reflow"));
                findings.addAll(page + " menu " + menu, Probe.ask(browser, "menu"));
            }
        }

        assertThat(findings.lines()).isEmpty();
    }

    private static String playbook() {
        StringBuilder text = new StringBuilder();
        text.append("-- playbook.yaml --\n").append(settings(String.join(", ", LANGUAGES), "99.0.0"));
        text.append("releases:\n");
        IntStream.range(1, VERSIONS)
                .forEach(i -> text.append("  - { version: \"%d.0.0\", path: releases/%d.0.0 }\n".formatted(i, i)));
        for (String language : LANGUAGES) {
            text.append("-- sections/%s/words.md --\n".formatted(language)).append(section(language));
        }
        for (int i = 1; i < VERSIONS; i++) {
            String folder = "releases/%d.0.0/".formatted(i);
            text.append("-- %splaybook.yaml --\n".formatted(folder)).append(settings("en", i + ".0.0"));
            text.append(
                    "-- %sdata/contacts.yaml --\nduty: { name: Duty, role: crisis-duty, phone: \"+41 22 555 01 00\" }\n"
                            .formatted(folder));
            text.append("-- %ssections/en/words.md --\n".formatted(folder)).append(section("en"));
        }
        return text.toString();
    }

    private static String settings(String languages, String version) {
        return """
                title: %s
                version: "%s"
                source-language: en
                languages: [%s]
                dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
                """.formatted(LONG, version, languages);
    }

    private static String section(String language) {
        List<String> cells = IntStream.range(0, 6).mapToObj(i -> LONG).toList();
        return """
                ---
                title: %1$s
                %4$s
                summary: %1$s %1$s
                ---
                ## %1$s {#long}

                %1$s, **%1$s**, `%1$s`. [%1$s](#long)

                - %1$s

                | %2$s |
                | %3$s |
                | %2$s |
                """.formatted(
                        LONG,
                        String.join(" | ", cells),
                        cells.stream().map(cell -> "---").collect(Collectors.joining(" | ")),
                        language.equals("en") ? "dimension: values" : "# a translation");
    }
}
