package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a site says to feed readers and to programs. */
class MachinesTest {

    private static final String BRAZIL = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0"
            source-language: en
            languages: [en]
            base-url: https://playbook.example.com/
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            releases:
              - { version: "1.0.0", path: releases/1.0.0, date: "2026-01-31" }
            -- releases/1.0.0/playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            -- releases/1.0.0/data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- releases/1.0.0/sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            ## Who decides {#who-decides}

            The plant manager decides.
            -- releases/1.0.0/sections/en/old.md --
            ---
            title: Old rules
            dimension: values
            ---
            Gone soon.
            -- sections/en/tone.md --
            ---
            title: Tone
            dimension: product
            aliases: [old]
            ---
            ## Address {#address}

            Be [brief](crisis.md#who-decides) & call <playbook:contacts.duty.phone>.
            -- countries/BR.yaml --
            country: BR
            locales: [en]
            blocks:
              tone#address:
                replace:
                  en: "Say *você*."
              crisis#who-decides:
                append:
                  en: "Tell the plant."
            """;

    private static Built built() {
        return InlineSite.of(BRAZIL)
                .asked(run -> run.on(LocalDate.of(2026, 11, 23)))
                .build();
    }

    private static String text(Built site, String path) {
        return new String(site.files().get(path), StandardCharsets.UTF_8);
    }

    @Test
    void markdownHasTheResolvedTextWithItsLevel() {
        Built site = built();

        assertThat(text(site, "latest/br/en/tone/index.md")).isEqualTo("""
                # Tone

                ## Address {#address}

                **Adapted by Brazil**

                Say *você*.
                """);
        assertThat(text(site, "latest/global/en/tone/index.md"))
                .contains("Be [brief](../crisis/index.md#who-decides) & call [+41 22 555 01 00](tel:+41225550100).");
        assertThat(text(site, "latest/br/en/crisis/index.md"))
                .contains(
                        "**Locked · Global**\n\nThe crisis lead decides.\n\n> **Note from Brazil**\n>\n> Tell the plant.\n");
        assertThat(text(site, "latest/br/en/index.md")).contains("- [Crisis](crisis/index.md)");
        assertThat(text(site, "llms.txt")).contains("\n## Brazil\n\n- [English](latest/br/en/index.md)\n");
    }

    @Test
    void onlyTheVersionThatReadersWantIsWrittenForPrograms() {
        assertThat(built().files().keySet())
                .filteredOn(path -> path.endsWith(".md"))
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("1.0.0/"));
    }

    @Test
    void theFeedTellsWhatChangedForAnEdition() {
        Document feed = Jsoup.parse(text(built(), "latest/global/en/feed.xml"), "", Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText()).containsExactly("Version 1.1.0", "Version 1.0.0");
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly("2026-11-23T00:00:00Z", "2026-01-31T00:00:00Z");
        Element newest =
                Jsoup.parse(feed.select("entry > content").first().text()).body();
        assertThat(newest.text()).isEqualTo("New Tone Changed Crisis No longer there Old rules");
        assertThat(newest.select("a").eachAttr("href"))
                .containsExactly(
                        "https://playbook.example.com/1.1.0/global/en/tone/",
                        "https://playbook.example.com/1.1.0/global/en/crisis/");
    }

    @Test
    void aSiteWithoutAnAddressHasNoFeed() {
        assertThat(InlineSite.of("").build().files().keySet()).noneMatch(path -> path.endsWith("feed.xml"));
    }
}
