package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What makes a page stand at once on a phone. Milliseconds belong to the machine; these are the reasons for them that Lighthouse
 * looks for: what blocks, what is painted largest and where it comes from.
 */
class FirstViewTest {

    private static final String BLOCKING = """
            return performance.getEntriesByType('resource').filter(it => it.renderBlockingStatus === 'blocking')
              .map(it => new URL(it.name).pathname.split('/').at(-1));
            """;

    private static final String LARGEST = """
            return new Promise(tell => new PerformanceObserver(list => {
              const {element, url} = list.getEntries().at(-1);
              tell(url ? ['picture ' + url] : ['text', element.textContent]);
            }).observe({type: 'largest-contentful-paint', buffered: true}));
            """;

    private static final String HEAD = """
            const found = [];
            const one = selector => document.querySelectorAll(selector).length === 1;
            if (!document.title.trim()) found.push('no title');
            if (!one('meta[name=viewport][content*="width=device-width"]')) found.push('no viewport');
            if (document.querySelector('meta[name=viewport][content*="maximum-scale"], meta[content*="user-scalable"]')) found.push('no zoom');
            const isForMachines = !document.querySelector('meta[name=robots][content*=noindex]');
            if (isForMachines && !document.querySelector('meta[name=description]')?.content.trim()) found.push('no description');
            document.querySelectorAll('script[src]:not([defer], [async], [type=module], [src$="site.js"])').forEach(it => found.push('script in the way ' + it.src));
            document.querySelectorAll('a').forEach(it => it.hasAttribute('href') || found.push('link that leads nowhere'));
            if (document.compatMode !== 'CSS1Compat') found.push('quirks');
            return found;
            """;

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName(
            "WEB-03: one style sheet and the script that knows the theme stand in the way of the first view, and nothing else")
    void littleIsInTheWay() {
        browser.size(360, 640);
        List<String> kinds = new ArrayList<>(List.of("", "404.html"));
        kinds.addAll(PageKinds.in(PageKinds.EDITIONS.get("en")));
        for (String page : kinds) {
            browser.open(SampleSite.at(page));

            assertThat(browser.texts(BLOCKING)).as(page).containsExactlyInAnyOrder("site.css", "site.js");
        }
    }

    @Test
    @DisplayName("WEB-03: the largest thing of the first view is text, and stands in the page itself")
    void theLargestIsText() {
        browser.size(360, 640);
        for (String page :
                List.of("", "latest/jp/en/", "latest/jp/ja-JP/crisis/", "latest/sa/ar-SA/voice/tone/", "404.html")) {
            browser.open(SampleSite.at(page));
            List<String> largest = browser.texts(LARGEST);

            assertThat(largest.get(0)).as(page).isEqualTo("text");
            assertThat(plain(new String(SampleSite.bytes(page), StandardCharsets.UTF_8)))
                    .as(page)
                    .contains(Jsoup.parse("")
                            .createElement("p")
                            .text(largest.get(1))
                            .text());
        }
    }

    @Test
    @DisplayName(
            "WEB-03: every kind of page says what it is to search engines, can be enlarged, and has no script in the way")
    void everyPageHasAGoodHead() {
        assertThat(Visits.findings(browser, PageKinds.all(), () -> browser.texts(HEAD)))
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static String plain(String html) {
        return Jsoup.parse(html, "").body().text();
    }
}
