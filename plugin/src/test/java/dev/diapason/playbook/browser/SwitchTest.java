package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Going from one edition to another without losing the place. */
class SwitchTest {

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("Who reads a block and changes the language, reads the same block in the other language")
    void theBlockStays() {
        browser.open(SampleSite.at("latest/jp/en/crisis/#severity"));
        String block = firstBlock();
        browser.open(SampleSite.at("latest/jp/en/crisis/#" + block));
        browser.click("header details:has([hreflang=ja-JP]) > summary");
        browser.follow("header details[open] a[hreflang=ja-JP]");

        assertThat(browser.address()).isEqualTo(SampleSite.at("latest/jp/ja-JP/crisis/#" + block));
    }

    @Test
    @DisplayName("The same for versions and countries")
    void theBlockStaysInOtherVersionsAndCountries() {
        browser.open(SampleSite.at("latest/jp/en/crisis/"));
        String block = firstBlock();
        browser.open(SampleSite.at("latest/jp/en/crisis/#" + block));
        browser.click("header details:has([href*='/sa/en/']) > summary");
        browser.follow("header details[open] [href*='/sa/en/']");

        assertThat(browser.address()).isEqualTo(SampleSite.at("latest/sa/en/crisis/#" + block));

        browser.click("header details:has([href*='2.3.0']) > summary");
        browser.follow("header details[open] [href*='2.3.0']");

        assertThat(browser.address().getPath()).startsWith("/2.3.0/").endsWith("/en/crisis/");
    }

    private String firstBlock() {
        return browser.texts(
                        "return [...document.querySelectorAll('main article a[href^=\"#\"]')].map(it => it.hash.slice(1))")
                .get(0);
    }
}
