package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {

    private static final String OPEN = "<bdi class=\"dp-whole\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتصل على +41 22 555 01 00 أو      | +41 22 555 01 00",
                "(+49 30 123)                      | +49 30 123",
                "اكتب @orvane.                     | @orvane",
                "@orvane@social.example!           | @orvane@social.example",
                "استخدم #OneVoice!                 | #OneVoice",
                "استخدم #صوت_واحد، ثم              | #صوت_واحد",
                "「#鉱物のしごと」を使う            | #鉱物のしごと",
                "#हिन्दी में                          | #हिन्दी",
                "1: +1 (212) 555-0100, x           | +1 (212) 555-0100"
            })
    @DisplayName("I18N-07: a number, an account or a hashtag is isolated and stays whole, without the marks around it")
    void whatStandsInTextIsIsolated(String text, String handle) {
        assertThat(Written.html(text)).isEqualTo("<p>" + text.replace(handle, OPEN + handle + "</bdi>") + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C# and F#", "#1", "a+b", "+5", "5 + 6", "a@b", "@", "#", "x/#y", "+ 41", "# x", "10+ 2026"})
    void whatIsNoHandleStaysText(String text) {
        assertThat(Written.html("x " + text)).isEqualTo("<p>x " + text + "</p>\n");
    }

    @Test
    void whatIsTooLongForAPhoneMayBreak() {
        assertThat(Written.html("#MineralsThatMakeTheWorldWork"))
                .isEqualTo("<p><bdi>#MineralsThatMakeTheWorldWork</bdi></p>\n");
        assertThat(Written.html("#鉱物のしごとを世界のみんなに")).isEqualTo("<p><bdi>#鉱物のしごとを世界のみんなに</bdi></p>\n");
    }

    @Test
    void handlesStandBesideAddressesAndInsideOfEmphasis() {
        assertThat(Written.html("**@orvane** and press@example.com and #OneVoice"))
                .contains(
                        "<strong>" + OPEN + "@orvane</bdi></strong>",
                        ">press@example.com</a> and " + OPEN + "#OneVoice");
        assertThat(Written.html("`#code`")).isEqualTo("<p><code dir=\"ltr\">#code</code></p>\n");
    }
}
