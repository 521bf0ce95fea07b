package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.com/a.                | https://example.com/a",
                "(https://example.com/a_(b)), then         | https://example.com/a_(b)",
                "\"https://example.com/a?b=c\"             | https://example.com/a?b=c",
                "詳細はhttps://example.com/aをご覧ください | https://example.com/a",
                "„https://example.com/a“                   | https://example.com/a",
                "**https://example.com/a**                 | https://example.com/a"
            })
    void aSiteInRunningTextIsALink(String text, String address) {
        Written written = Written.fragment(text);

        assertThat(written.html(0))
                .contains("<a href=\"" + address + "\" class=\"dp-external\" rel=\"noopener noreferrer\" dir=\"ltr\">"
                        + address + "</a>");
        assertThat(written.ids()).containsExactly("vague-link-text");
        assertThat(written.problems().get(0).at().column()).isEqualTo(9 + text.indexOf(address));
        assertThat(written.problems().get(0).at().length()).isEqualTo(address.length());
    }

    @Test
    @DisplayName("I18N-07: an address is shown from left to right also in Arabic")
    void addressesRunFromLeftToRight() {
        assertThat(Written.html("راسلنا: press@example.com!"))
                .contains("<a href=\"mailto:press@example.com\" dir=\"ltr\">");
        assertThat(Written.html("<press@example.com>"))
                .isEqualTo("<p><a href=\"mailto:press@example.com\" dir=\"ltr\">press@example.com</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@orvane",
                "@orvane@social.example",
                "#OneVoice",
                "a@b",
                "x://y",
                "javascript://alert(1)",
                "ftp://example.com",
                "https://",
                "https://localhost",
                "www.",
                "https://user@example.com:x",
                "`https://example.com`",
                "http:/a.b",
                "and/or",
                "10:30"
            })
    void whatIsNoAddressStaysText(String text) {
        Written written = Written.fragment("x " + text + " y");

        assertThat(written.html(0)).doesNotContain("<a ");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void addressesInLinksAreNotLinkedAgain() {
        assertThat(Written.html("[www.example.com is ours](https://example.com)"))
                .containsOnlyOnce("<a ");
    }

    @Test
    void severalStandInOneLine() {
        Written written =
                Written.fragment("a https://example.com/1 b &amp; https://example.com/2 c\nd www.example.com");

        assertThat(written.problems())
                .extracting(problem -> problem.at().line() + ":" + problem.at().column())
                .containsExactly("10:11", "10:41", "11:11");
    }
}
