package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open page follows what is saved. */
class PreviewTest {

    private static final String PAGE = "latest/global/en/voice/";
    private static final String FILE = "sections/en/voice.md";

    private static final String PLAYBOOK =
            """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, de]
            audiences: [public, internal]
            dimensions: { values: locked, crisis: locked }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- countries/NO.yaml --
            country: "NO"
            locales: [nb]
            contacts:
              kari: { name: Kari, role: crisis-duty, phone: "+47 55 55 01 00" }
            -- sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            ## Who decides {#who-decides}

            The crisis lead decides.
            -- sections/en/voice.md --
            ---
            title: Voice
            dimension: values
            ---
            ## First {#first}

            One paragraph.

            Two paragraphs.

            ## Internal {#internal audience=internal}

            For colleagues alone.

            ## Last {#last}

            TALL
            The last words.
            """.replace("TALL", "A line that is there to be scrolled over.\n\n".repeat(120));

    @TempDir
    private Path playbook;

    private final Browser browser = SharedBrowser.fresh();
    private Following following;

    @BeforeEach
    void open() {
        following = new Following(playbook, PLAYBOOK, browser);
        following.open(PAGE);
    }

    @AfterEach
    void close() {
        following.close();
    }

    @Test
    @DisplayName("a paragraph changes where it stands: what was scrolled to, opened, typed and focused stays")
    void aParagraphChangesInPlace() {
        browser.ask("""
                document.querySelector('main details').open = true;
                document.querySelector('input[type=search], input').value = 'typed';
                document.querySelector('#last a, main a, a').focus({ preventScroll: true });
                window.dpLast = document.getElementById('last');
                window.dpFocus = document.activeElement;
                window.dpScript = document.querySelectorAll('.dp-theme:not([hidden])').length;
                scrollTo(0, 1500);
                """);
        double place = browser.number("return dpLast.getBoundingClientRect().top");

        following.edit(FILE, "One paragraph.", "One paragraph, changed. <playbook:contacts.duty.name>");

        following.untilSaid("One paragraph, changed.");
        assertThat(browser.number("return dpLast.getBoundingClientRect().top")).isEqualTo(place);
        assertThat(browser.is("return dpLast.isConnected && document.activeElement === dpFocus"))
                .isTrue();
        assertThat(browser.is("return document.querySelector('main details').open"))
                .isTrue();
        assertThat(browser.ask("return document.querySelector('input').value")).isEqualTo("typed");
        assertThat(browser.is("return document.querySelectorAll('.dp-theme:not([hidden])').length === dpScript"))
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("a mistake lies over the page in the console's words, and is gone when it is mended")
    void aMistakeIsShownUntilMended() {
        String good = following.read(FILE);

        following.edit(FILE, "One paragraph.", "Call <playbook:contacts.hotine.phone>.");

        following.until("return panel.querySelector('pre.error')");
        following.until("return !panel.querySelector('.box').hidden");
        assertThat(browser.texts("return [...document.querySelector('html > div').shadowRoot"
                        + ".querySelectorAll('pre.error')].map(it => it.textContent)"))
                .containsExactlyElementsOf(following.console())
                .first()
                .asString()
                .contains("error[unknown-fact]", "--> sections/en/voice.md:7:", "help:");
        assertThat(browser.ask("return document.querySelector('html > div').shadowRoot"
                        + ".querySelector('[role=status]').textContent"))
                .asString()
                .startsWith("1 error in 1 file. error[unknown-fact]");

        following.save(FILE, good);

        following.until("return panel.querySelector('.box').hidden && !panel.querySelector('pre.error')");
        following.untilSaid("One paragraph.");
    }

    @Test
    @DisplayName("when a file cannot be read, the last good page stays, and other pages can be opened")
    void theLastGoodSiteStays() {
        following.open("latest/no/nb/voice/");

        following.edit("countries/NO.yaml", "locales: [nb]", "locales: [nb");

        following.until("return panel.querySelector('pre.error')?.textContent.startsWith('error[yaml-syntax]')");
        assertThat(browser.ask("return document.querySelector('h1').textContent"))
                .isEqualTo("Voice");
        following.open("latest/no/nb/crisis/");
        following.until("return panel.querySelector('pre.error')");
        assertThat(browser.ask("return document.querySelector('h1').textContent"))
                .isEqualTo("Crisis");

        following.edit("countries/NO.yaml", "locales: [nb", "locales: [nb]");

        following.until("return !panel.querySelector('pre.error')");
    }

    @Test
    @DisplayName("Escape and a button hide the mistakes, a badge brings them back")
    void mistakesCanBeHidden() {
        following.edit(FILE, "One paragraph.", "Call <playbook:contacts.hotine.phone>.");
        following.until("return !panel.querySelector('.box').hidden && panel.querySelector('pre.error')");

        browser.press("\uE00C");
        following.until("return panel.querySelector('.box').hidden");
        following.until("return panel.querySelector('.badge').textContent === '1 error'");

        browser.ask("document.querySelector('html > div').shadowRoot.querySelector('.badge').click()");
        following.until("return !panel.querySelector('.box').hidden");
        browser.ask("document.querySelector('html > div').shadowRoot.querySelector('.close').click()");
        following.until("return panel.querySelector('.box').hidden");
    }

    @Test
    void aStyleSheetChangesWithoutReload() {
        browser.ask("window.dpSame = true");

        following.save("template/style/own.css", "@layer components { .dp-footer { color: rgb(1, 2, 3) } }\n");

        following.until("return getComputedStyle(document.querySelector('.dp-footer')).color === 'rgb(1, 2, 3)'");
        following.edit("template/style/own.css", "1, 2, 3", "3, 2, 1");
        following.until("return getComputedStyle(document.querySelector('.dp-footer')).color === 'rgb(3, 2, 1)'");
        following.until("return document.querySelectorAll('link[rel=stylesheet]').length === 1");
        assertThat(browser.is("return window.dpSame")).isTrue();
    }

    @Test
    @DisplayName("a component that fails is told over the page, a layout that fails leaves the page as it was")
    void templatesAreMendedToo() {
        following.save("template/components/pager/pager.ftlh", "<p>Pages of mine</p>\n");
        following.untilSaid("Pages of mine");
        following.edit("template/components/pager/pager.ftlh", "Pages of mine", "${view.nonsense}");
        following.until("return panel.querySelector('pre.error')?.textContent.startsWith('error[bad-template]')");
        following.edit("template/components/pager/pager.ftlh", "${view.nonsense}", "Mended pages");
        following.untilSaid("Mended pages");
        following.until("return !panel.querySelector('pre.error')");

        following.save("template/layouts/page.ftlh", "${view.nonsense}\n");

        following.until("return panel.querySelector('pre.error')?.textContent.startsWith('error[bad-template]')");
        assertThat(browser.ask("return document.querySelector('h1').textContent"))
                .isEqualTo("Voice");
        following.delete("template/layouts/page.ftlh");
        following.until("return !panel.querySelector('pre.error')");
        following.edit(FILE, "One paragraph.", "And it follows.");
        following.untilSaid("And it follows.");
    }

    @Test
    @DisplayName("a new section stands in the navigation, and is gone from it when its file is")
    void sectionsComeAndGo() {
        following.save("sections/en/tone.md", "---\ntitle: Tone\ndimension: values\n---\n\nSee [voice](voice.md).\n");
        following.until("return [...document.querySelectorAll('nav a')].some(it => it.textContent === 'Tone')");
        browser.open(following.at("latest/global/en/tone/"));
        following.untilSaid("See voice.");

        following.delete("sections/en/tone.md");

        following.until(
                "return panel.querySelector('.notice:not([hidden])')?.textContent.startsWith('This page is no longer')");
        following.open(PAGE);
        assertThat(browser.is("return [...document.querySelectorAll('nav a')].some(it => it.textContent === 'Tone')"))
                .isFalse();
    }

    @Test
    void aSaveByRenamingCounts() {
        following.saveByRenaming(FILE, following.read(FILE).replace("One paragraph.", "Renamed into place."));
        following.untilSaid("Renamed into place.");

        following.saveByRenaming(FILE, following.read(FILE).replace("Renamed into place.", "And again."));
        following.untilSaid("And again.");
    }

    @Test
    void ofManySavesTheLastCounts() {
        for (int i = 1; i <= 60; i++) {
            following.edit(FILE, i == 1 ? "One paragraph." : "Save " + (i - 1) + ".", "Save " + i + ".");
        }

        following.untilSaid("Save 60.");
        following.edit(FILE, "Save 60.", "The end of it.");
        following.untilSaid("The end of it.");
        assertThat(browser.is("return document.body.textContent.includes('Save ')"))
                .isFalse();
    }

    @Test
    @DisplayName("an emptied folder that is filled again is still watched")
    void anEmptiedFolderIsStillWatched() {
        String crisis = following.read("sections/en/crisis.md");
        String voice = following.read(FILE);
        following.delete("sections/en/crisis.md");
        following.delete(FILE);
        following.delete("sections/en");
        following.until("return panel.querySelector('.notice:not([hidden])')");

        following.save("sections/en/crisis.md", crisis);
        following.save(FILE, voice.replace("One paragraph.", "Back again."));

        following.untilSaid("Back again.");
        following.edit(FILE, "Back again.", "And once more.");
        following.untilSaid("And once more.");
    }

    @Test
    @DisplayName("each audience has a site of its own, named in a list beside the problems")
    void everyAudienceHasASite() {
        assertThat(browser.is("return document.body.textContent.includes('For colleagues alone.')"))
                .isFalse();
        following.until("return panel.querySelector('.badge').textContent === 'public'");
        browser.ask("document.querySelector('html > div').shadowRoot.querySelector('.badge').click()");
        assertThat(browser.ask(
                        "return document.querySelector('html > div').shadowRoot.querySelector('.readers a').href"))
                .isEqualTo(following.at("-/internal/" + PAGE).toString());

        following.open("-/internal/" + PAGE);

        following.untilSaid("For colleagues alone.");
        following.edit(FILE, "For colleagues alone.", "For colleagues only.");
        following.untilSaid("For colleagues only.");
    }

    @Test
    @DisplayName("nothing is kept on the device: neither by the page nor by a worker from before")
    void nothingIsKept() {
        assertThat(browser.is("return document.documentElement.hasAttribute('data-offline')"))
                .isFalse();
        browser.ask(
                "return navigator.serviceWorker.register(diapason.policy.createScriptURL('worker.js')).then(it => navigator.serviceWorker.ready)");

        browser.ask("return new Promise(done => { const look = async () =>"
                + " (await navigator.serviceWorker.getRegistrations()).length === 0 ? done() : setTimeout(look, 20);"
                + " look(); })");

        assertThat(browser.is("return caches.keys().then(names => names.length === 0)"))
                .isTrue();
    }
}
