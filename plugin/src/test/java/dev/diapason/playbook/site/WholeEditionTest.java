package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One page that prints a whole edition. */
class WholeEditionTest {

    private static final InlineSite PLAYBOOK = InlineSite.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "2.0.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked, product: adaptable, crisis: locked }
            releases:
              - { version: "1.0.0", path: old }
            -- old/playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            dimensions: { crisis: locked }
            -- old/data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- old/sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            ## Who decides {#who-decides}

            The crisis lead decides.
            -- assets/lamp.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h4v4z"/></svg>
            -- sections/en/index.md --
            ---
            title: Welcome
            dimension: values
            ---
            Read [the voice](voice/index.md#one-voice).
            -- sections/en/voice/index.md --
            ---
            title: Voice
            dimension: values
            order: 1
            ---
            Before all.[^1] [Home](../index.md).

            ### A fine point {#fine}

            Small.

            [^1]: Really.

            ## One voice {#one-voice}

            Calm.[^1] See [the fine point](#fine), [the tone](tone.md#one-voice) and [threads](../channels/threads.md).

            ### Deeper

            #### Deepest

            > [!NOTE]
            > Even here.

            [^1]: Really.

            ![A lamp](../../../assets/lamp.svg)
            -- sections/en/voice/tone.md --
            ---
            title: Tone
            dimension: product
            ---
            ## One voice {#one-voice}

            Warm.

            ```playbook contacts
            ```
            -- sections/en/channels/threads.md --
            ---
            title: Threads
            dimension: product
            order: 3
            ---
            ## Why {#why}

            Because.
            -- countries/BR.yaml --
            country: BR
            locales: [en]
            blocks:
              voice/tone#one-voice:
                replace: { en: Ours. }
                append: { en: "And a note.[^1]\\n\\n[^1]: Ours." }
            omit-sections:
              channels/threads: { reason: Not used. }
            """);

    private static final Built SITE = PLAYBOOK.build();
    private static final Document GROUP = SITE.page("latest/global/en/all.html");
    private static final Document BRAZIL = SITE.page("latest/br/en/all.html");

    @Test
    void itIsSoundAndEveryLinkLeadsSomewhere() {
        assertThat(SITE.report().isPublished()).as(SITE.console()).isTrue();
        assertThat(SITE.pages())
                .allSatisfy(path ->
                        assertThat(PageRules.offences(SITE.html(path))).as(path).isEmpty());
        assertThat(SiteLinks.walk(SITE.files(), "").broken()).isEmpty();
    }

    @Test
    void sectionsStandInReadingOrderAfterTheHomeText() {
        assertThat(GROUP.select("article h2").eachText())
                .containsExactly("Welcome", "Voice", "Tone", "Threads", "Crisis");
        assertThat(GROUP.select("nav a").eachAttr("href"))
                .containsExactly("#index/", "#voice/", "#voice/tone/", "#channels/threads/", "#crisis/");
    }

    @Test
    void theCoverSaysWhatIsPrinted() {
        Element cover = BRAZIL.selectFirst("body > header");

        assertThat(cover.select("h1").text()).isEqualTo("Lumen playbook");
        assertThat(cover.text()).contains("Brazil · English", "As of version 2.0.0");
        assertThat(BRAZIL.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    /** Ids of blocks and footnotes are unique in a section only. */
    @Test
    void idsBeginWithTheirSection() {
        assertThat(GROUP.getElementById("voice/one-voice").text()).contains("Calm.");
        assertThat(GROUP.getElementById("voice/tone/one-voice").text()).contains("Warm.");
        assertThat(GROUP.select("main [id]").eachAttr("id")).allMatch(id -> id.contains("/"));
    }

    @Test
    void linksBetweenSectionsStayOnThePage() {
        Element text = GROUP.getElementById("voice/one-voice");

        assertThat(text.select("a:contains(the fine point)").attr("href")).isEqualTo("#voice/fine");
        assertThat(text.select("a:contains(the tone)").attr("href")).isEqualTo("#voice/tone/one-voice");
        assertThat(GROUP.select("a:contains(Home)").attr("href")).isEqualTo("#index/");
        assertThat(text.select("a[role=doc-noteref]").attr("href")).startsWith("#voice/one-voice_");
    }

    @Test
    void aLinkToASectionThatIsNotThereIsText() {
        assertThat(GROUP.select("a:contains(threads)").attr("href")).isEqualTo("#channels/threads/");
        assertThat(BRAZIL.select("a:contains(threads)")).isEmpty();
        assertThat(BRAZIL.select(".dp-absent").text()).isEqualTo("threads");
    }

    @Test
    void ranksOfHeadingsNeverSkipOne() {
        List<Integer> ranks = GROUP.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.normalName().substring(1)))
                .toList();

        assertThat(ranks.get(0)).isEqualTo(1);
        for (int i = 1; i < ranks.size(); i++) {
            assertThat(ranks.get(i)).as("%s: %s", i, ranks).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
        }
        assertThat(GROUP.select("#voice\\/one-voice > h3").text()).isEqualTo("One voice");
        assertThat(GROUP.select("h5").text()).isEqualTo("Deepest");
        assertThat(GROUP.getElementById("voice/fine").normalName()).isEqualTo("h3");
    }

    @Test
    void marksNotesAndDataViewsAreThere() {
        Element block = BRAZIL.getElementById("voice/tone/one-voice");

        assertThat(block.select("> p.dp-mark").text()).isEqualTo("Adapted by Brazil");
        assertThat(block.select(".dp-note").text()).contains("Note from Brazil", "And a note.");
        assertThat(BRAZIL.select("details")).isEmpty();
        assertThat(GROUP.getElementById("voice/tone/").text()).contains("Duty desk");
    }

    /** Paper is not scrolled. */
    @Test
    void imagesDoNotWaitToBeScrolledTo() {
        Element image = GROUP.selectFirst("main img");

        assertThat(image.hasAttr("loading")).isFalse();
        assertThat(image.attr("src")).isEqualTo("../../assets/lamp.svg");
    }

    /** What is printed has one address; a version's own number stays when it is no longer the latest. */
    @Test
    void onlyTheLatestAndTheNextVersionHaveOne() {
        assertThat(SITE.pages().filter(path -> path.endsWith("/all.html")))
                .containsExactly("latest/br/en/all.html", "latest/global/en/all.html");
        Built next = PLAYBOOK.map((path, bytes) -> path.equals("playbook.yaml") ? next(bytes) : bytes)
                .build();
        assertThat(next.page("next/br/en/all.html").select("header .dp-notice").text())
                .contains("preview of version 2.1.0-next");
        assertThat(next.files()).containsKey("latest/global/en/all.html");
    }

    @Test
    void itIsSwitchedByItsId() {
        Built site = InlineSite.of("").with("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "1.0.0"
                source-language: en
                languages: [en]
                dimensions: { crisis: locked }
                outputs: [print]
                """).build();

        assertThat(site.pages()).containsExactly("latest/global/en/all.html");
        assertThat(site.page("latest/global/en/all.html").select("header a")).isEmpty();
    }

    private static byte[] next(byte[] settings) {
        return new String(settings, StandardCharsets.UTF_8)
                .replace("2.0.0", "2.1.0-next")
                .getBytes(StandardCharsets.UTF_8);
    }
}
