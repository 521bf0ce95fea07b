package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages in other languages and scripts, and several of them on one page. */
class TonguesTest {

    private static final String ARABIC = PageKinds.EDITIONS.get("ar");
    private static final String JAPANESE = PageKinds.EDITIONS.get("ja");
    private static final String ENGLISH = PageKinds.EDITIONS.get("en");

    /** The menu in which every entry is a language of the same scope: its links carry no name but a language's. */
    private static final String MENU =
            Probe.script("const menu = all('header details').find(it => it.querySelector('a[hreflang]')"
                    + " && all('a[hreflang]', it).every(link => new URL(link.href).pathname.split('/')[2]"
                    + " === location.pathname.split('/')[2]));");

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("A11Y-15: what is not in the page's language says so, and runs its own way")
    void foreignTextNamesItsLanguage() {
        List<String> pages = SampleSite.pages().stream()
                .filter(page -> page.startsWith(ARABIC) || page.startsWith(JAPANESE))
                .toList();

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(Visits.probe(browser, pages, "tongues")).isEmpty();
    }

    @Test
    @DisplayName("I18N-05: the language menu names each language in itself, marks the current one, and shows no flag")
    void languagesAreCalledByTheirOwnNames() {
        browser.open(SampleSite.at("latest/global/ar/voice/tone/"));

        List<String> languages = browser.texts(MENU + "return all('a[hreflang]', menu).map(it =>"
                + " it.hreflang + ' ' + it.querySelector('[lang]').lang + ' ' + it.querySelector('[lang]').textContent"
                + " + (it.ariaCurrent ? ' *' : ''))");
        assertThat(languages)
                .contains("ar ar العربية *", "de de Deutsch", "fr fr Français", "ja ja 日本語", "nb nb Norsk bokmål")
                .hasSize(9);
        assertThat(browser.texts(MENU + "return all('img, svg', menu).map(place)"))
                .isEmpty();
        // Flags are pairs of these letters.
        assertThat(browser.ask("return document.documentElement.outerHTML").toString())
                .doesNotContainPattern("[\\x{1F1E6}-\\x{1F1FF}]");
    }

    @Test
    @DisplayName("I18N-05: every edition lists its languages in the same order")
    void theOrderOfLanguagesStays() {
        Set<String> orders = new TreeSet<>();
        for (String language : List.of("ar", "de", "en", "ja")) {
            browser.open(SampleSite.at("latest/global/" + language + "/voice/tone/"));
            orders.add(
                    String.join(" ", browser.texts(MENU + "return all('a[hreflang]', menu).map(it => it.hreflang)")));
        }

        assertThat(orders).hasSize(1);
    }

    @Test
    @DisplayName("I18N-06: the front page offers every edition by a link, each in its own language")
    void theFrontPageOffersAllLanguages() {
        browser.script(false);
        browser.open(SampleSite.at(""));

        List<String> offered = browser.texts("return [...new Set([...document.querySelectorAll('main a[hreflang]')]"
                + ".map(it => it.hreflang))].sort()");
        assertThat(offered)
                .contains("ar", "ar-SA", "de-CH", "en", "es-MX", "fr", "it-CH", "ja", "ja-JP", "nb-NO", "pt-BR");
        assertThat(browser.texts("return [...document.querySelectorAll('main a[hreflang]')]"
                        + ".filter(it => !it.querySelector('[lang]')).map(it => it.href)"))
                .isEmpty();
    }

    @Test
    @DisplayName("I18N-09: a page from right to left is the mirror of one from left to right")
    void rightToLeftIsMirrored() {
        assertThat(sides(ENGLISH + "voice/tone/")).containsExactly("nav left", "title left", "quote left", "path left");
        assertThat(sides(ARABIC + "voice/tone/"))
                .containsExactly("nav right", "title right", "quote right", "path right");
    }

    /** Where the navigation, the first line, the bar of a call-out and the first step of the path stand. */
    private List<String> sides(String page) {
        browser.open(SampleSite.at(page));
        return browser.texts(Probe.script("""
                const main = box(document.querySelector('main'));
                const nav = box(controls(document.querySelector('body > :not(header):not(main) nav, body > nav'))[0]);
                const h1 = document.querySelector('h1');
                const range = document.createRange();
                range.selectNodeContents(h1);
                const [line] = range.getClientRects();
                const call = style(document.querySelector('.dp-do, .dp-callout'));
                const steps = all('main nav ol > li');
                const side = isLeft => isLeft ? 'left' : 'right';
                return [
                  'nav ' + side(nav.left < (main.left + main.right) / 2),
                  'title ' + side(line.left - box(h1).left < box(h1).right - line.right),
                  'quote ' + side(parseFloat(call.borderLeftWidth) > parseFloat(call.borderRightWidth)),
                  'path ' + side(box(steps[0]).left < box(steps.at(-1)).left),
                ];
                """));
    }

    @Test
    @DisplayName("I18N-09: numbers, addresses and handles run from left to right on every page")
    void numbersAreNotMirrored() {
        browser.open(SampleSite.at(ARABIC + "contacts/"));

        assertThat(browser.number("return document.querySelectorAll('main a[href^=\"tel:\"]').length"))
                .isPositive();
        assertThat(browser.texts(Probe.script("""
                return all('main a[href^="tel:"], main a[href^="mailto:"]').filter(isShown).flatMap(it => {
                  const [node] = texts(it);
                  const range = document.createRange();
                  const at = i => (range.setStart(node, i), range.setEnd(node, i + 1), box(range));
                  const isLatin = /^[+\\x20-\\x7e]+$/.test(node.data);
                  return isLatin && at(0).left > at(node.length - 1).left && at(0).top === at(node.length - 1).top
                    ? [place(it)] : [];
                });
                """))).isEmpty();
    }

    @Test
    @DisplayName("I18N-10: in Japanese no line begins with a full stop or ends with an opening bracket")
    void japaneseLinesBreakWhereTheyMay() {
        List<String> pages = SampleSite.pages().stream()
                .filter(page -> page.startsWith(JAPANESE))
                .toList();
        for (int width : List.of(320, 411)) {
            browser.size(width, 800);

            assertThat(Visits.probe(browser, pages, "lines")).as("at " + width).isEmpty();
        }
    }

    @Test
    @DisplayName("I18N-10: emphasis is not slanted in scripts that have no slant")
    void eastAsianEmphasisIsUpright() {
        assertThat(Visits.findings(
                        browser,
                        List.of(JAPANESE, JAPANESE + "crisis/", JAPANESE + "voice/tone/"),
                        () -> browser.texts(Probe.script("return texts(document.body).filter(it =>"
                                + " /[\\p{Script=Han}\\p{Script=Hiragana}]/u.test(it.data) && style(it.parentElement).fontStyle !== 'normal')"
                                + ".map(it => 'slanted | ' + place(it.parentElement))"))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "I18N-20: the anchors of a section are the same in every language, in ASCII, and can be taken from the page")
    void anchorsAreShared() {
        Stream.of("crisis/", "voice/tone/", "accounts/").forEach(section -> {
            List<String> english = anchors("latest/global/en/" + section);

            assertThat(english).isNotEmpty().allMatch(id -> id.matches("[a-z0-9-]+"));
            assertThat(anchors("latest/global/ar/" + section)).isEqualTo(english);
            assertThat(anchors("latest/global/ja/" + section)).isEqualTo(english);
        });
    }

    /** The places that a reader can take the address of. */
    private List<String> anchors(String page) {
        browser.open(SampleSite.at(page));
        return browser.texts("return [...document.querySelectorAll('main article a[href^=\"#\"]')]"
                + ".map(it => it.hash.slice(1)).filter(id => document.getElementById(id)?.querySelector('h2, h3'))");
    }
}
