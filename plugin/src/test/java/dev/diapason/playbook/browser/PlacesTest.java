package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wherever a site lies, it works. */
class PlacesTest {

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("The site works below any path of a host, and asks for nothing above it")
    void anyPathWillDo() {
        try (SiteServer server = SiteServer.of(SampleSite.files(), "/teams/social/playbook/")) {
            Findings findings = new Findings();
            for (String page : PageKinds.all()) {
                if (!page.equals("404.html") && !page.equals(SampleSite.HELD)) {
                    browser.open(server.at(page));
                    List<String> found = new ArrayList<>(browser.complaints());
                    browser.requests().stream()
                            .filter(address -> !address.startsWith(server.at("").toString()))
                            .forEach(found::add);
                    findings.addAll(page, found);
                }
            }

            assertThat(findings.lines()).isEmpty();
        }
    }

    /** A host shows this page for whatever is not there, however deep. */
    @Test
    @DisplayName("WEB-06: the page for what is not there has its style and its links in any folder")
    void theMissingPageWorksAnywhere() {
        browser.open(SampleSite.at("latest/jp/en/no/such/page/"));

        assertThat(browser.number("return document.styleSheets.length")).isPositive();
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('a[href]:not([href^=\"#\"])')].map(it => it.pathname)"))
                .contains("/")
                .noneMatch(path -> path.startsWith("/latest/jp/en/no/"));
        assertThat(browser.complaints()).allMatch(line -> line.contains("404"));
    }

    @Test
    @DisplayName("The site works from a disk: pages are styled, links lead on, and nothing is complained of")
    void aDiskWillDo() {
        Path folder = SampleSite.onDisk(SampleSite.files().keySet().stream()
                .filter(path -> path.startsWith("latest/jp/")
                        || path.startsWith("latest/assets/")
                        || !path.contains("/")
                        || !path.matches("(latest|[0-9.]+)/.*")));
        browser.open(folder.resolve("latest/jp/en/index.html").toUri());
        browser.follow("main a[href*='crisis/']");

        assertThat(browser.address().getPath()).endsWith("/latest/jp/en/crisis/index.html");
        assertThat(browser.is("return document.querySelector('h1') !== null")).isTrue();

        browser.click("header details:has([hreflang=ja-JP]) > summary");
        browser.follow("header details[open] a[hreflang=ja-JP]");

        assertThat(browser.address().getPath()).endsWith("/latest/jp/ja-JP/crisis/index.html");
        assertThat(browser.is(
                        "return document.styleSheets.length > 0 && getComputedStyle(document.body).margin !== '8px'"))
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:"));
    }
}
