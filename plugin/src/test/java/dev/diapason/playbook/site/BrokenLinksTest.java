package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINK-01: every kind of broken link is found, at its line. */
class BrokenLinksTest {

    private static final String VOICE = "sections/en/voice/index.md";

    @ParameterizedTest(name = "LINK-01: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[gone](gone.md)                                  | broken-link",
                "[up and away](../../../../crisis.md)             | broken-link",
                "[capitals](../Crisis.md)                         | broken-link",
                "[no ending](../crisis)                           | broken-link",
                "[a page's address](../crisis/)                   | broken-link",
                "[wrong folder](crisis.md)                        | broken-link",
                "[a country's](../carnival.md)                    | broken-link",
                "[overlay](../../../countries/BR.yaml)            | broken-link",
                "[decision](../../../decisions/0001-why.md)       | broken-link",
                "[no anchor](../crisis.md#who)                    | broken-anchor",
                "[capital anchor](../crisis.md#Who-decides)       | broken-anchor",
                "[anchor here](#nowhere)                          | broken-anchor",
                "[by its heading](../crisis.md#wer-entscheidet)   | broken-anchor",
                "[title's anchor](../crisis.md#who-decides.title) | broken-anchor",
                "[no file](../../../assets/rules.pdf)             | broken-link",
                "[capital file](../../../assets/Emblem.svg)       | broken-link",
                "![No image](../../../assets/map.svg)             | missing-image",
                "![Capital image](../../../assets/EMBLEM.svg)     | missing-image",
                "![Not in assets](emblem.svg)                     | missing-image",
                "[hidden](../plans.md)                            | private-in-public",
                "[hidden part](../crisis.md#chair)                | private-in-public",
                "[from the root](/crisis)                         | absolute-link",
                "[reference][r]                                   | broken-link",
                "<playbook:contacts.nobody.phone>                 | unknown-fact",
                "<playbook:planets.mars.phone>                    | unknown-fact",
            })
    void everyKindIsFoundAtItsLine(String link, String problem) {
        Built site = playbook(link).build();

        assertThat(site.findings()).as(site.console()).hasSize(1);
        Finding finding = site.findings().get(0);
        assertThat(finding.problem().id().word()).as(site.console()).isEqualTo(problem);
        assertThat(finding.path()).isEqualTo(VOICE);
        assertThat(finding.problem().at().line()).isEqualTo(9);
        assertThat(site.files().isEmpty()).isEqualTo(finding.isError());
    }

    @Test
    @DisplayName("LINK-01: a whole link stays whole")
    void aLinkThatLeadsSomewhereIsNoProblem() {
        Built site = playbook(
                        "[crisis](../crisis.md#who-decides), [one voice](#one-voice), "
                                + "[the emblem](../../../assets/emblem.svg), [home](../index.md), [this folder](index.md#one-voice)")
                .build();

        assertThat(site.console()).isEqualTo("\nno problems\n");
        assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
        assertThat(site.block("latest/global/en/voice/", "one-voice")
                        .select("p a")
                        .eachAttr("href"))
                .containsExactly(
                        "../crisis/#who-decides", "#one-voice", "../../../assets/emblem.svg", "../", "#one-voice");
    }

    @Test
    @DisplayName("LINK-01: a link to a section that one country leaves out is no dead link there")
    void aLinkToAnOmittedSectionIsNoDeadLink() {
        Built site = InlineSite.of("""
                -- sections/en/threads.md --
                ---
                title: Threads
                dimension: product
                ---
                Try it.
                -- sections/en/channels.md --
                ---
                title: Channels
                dimension: product
                ---
                See [Threads](threads.md).
                -- countries/CH.yaml --
                country: CH
                locales: [en]
                omit-sections:
                  threads: { reason: Not here }
                """).build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
        assertThat(site.block("latest/ch/en/channels/", "intro").text()).contains("See Threads");
    }

    @Test
    @DisplayName("LINK-01: nor is a link to a block that one country leaves out")
    void aLinkToAnOmittedBlockIsNoDeadLink() {
        Built site = InlineSite.of("""
                -- sections/en/channels.md --
                ---
                title: Channels
                dimension: product
                ---
                See [Threads](#threads).

                ## Threads {#threads}

                Try it, and read [the steps](#threads_1).

                ### The steps

                One, two.
                -- countries/CH.yaml --
                country: CH
                locales: [en]
                blocks:
                  channels#threads: { omit: true, reason: Not here }
                """).build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
    }

    private static InlineSite playbook(String link) {
        return InlineSite.of("""
                -- sections/en/crisis.md --
                ---
                title: Crisis
                dimension: crisis
                ---
                ## Who decides {#who-decides}

                The crisis lead.

                ## The chair {#chair audience=internal}

                At home.
                -- sections/de/crisis.md --
                ---
                title: Krise
                ---
                ## Wer entscheidet {#who-decides}

                Die Leitung.
                -- sections/en/plans.md --
                ---
                title: Plans
                dimension: values
                audience: internal
                ---
                Later.
                -- sections/en/voice/index.md --
                ---
                title: Voice
                dimension: values
                ---
                Calm.

                ## One voice {#one-voice}

                %s
                -- countries/BR.yaml --
                country: BR
                locales: [en]
                -- countries/BR/en/carnival.md --
                ---
                title: Carnival
                dimension: country
                ---
                Happy.
                -- decisions/0001-why.md --
                ---
                title: Why
                status: accepted
                ---
                Because.
                -- assets/emblem.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>
                """.formatted(link.equals("[reference][r]") ? link + "\n\n[r]: gone.md" : link));
    }
}
