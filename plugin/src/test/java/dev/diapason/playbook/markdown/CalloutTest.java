package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutTest {

    @ParameterizedTest
    @ValueSource(strings = {"note", "tip", "important", "warning", "legal"})
    @DisplayName("A11Y-14: every call-out has a label in words")
    void everyKindHasALabel(String kind) {
        assertThat(Written.html("> [!" + kind.toUpperCase(Locale.ROOT) + "]\n> Mind *this*.\n"))
                .isEqualTo("<div class=\"dp-callout dp-callout--" + kind + "\" role=\"note\">\n"
                        + "<p class=\"dp-callout__label\">{callout." + kind + "}</p>\n"
                        + "<p>Mind <em>this</em>.</p>\n</div>\n");
    }

    @Test
    void wordsMayFollowOnTheSameLineOrInAnotherParagraph() {
        assertThat(Written.html("> [!TIP] At once.\n")).contains("<p>At once.</p>");
        assertThat(Written.html("> [!TIP]\n>\n> - Later.\n")).contains("{callout.tip}</p>\n<ul>\n<li>Later.</li>");
    }

    @Test
    @DisplayName("A11Y-14: a do next to a don't is a pair")
    void neighboursMakeAPair() {
        assertThat(Written.html("> [!DO]\n> Yes.\n\n> [!DONT]\n> No.\n\n> [!DO]\n> Alone.\n"))
                .isEqualTo("""
                    <div class="dp-pair">
                    <div class="dp-do">
                    <p class="dp-callout__label">{callout.do}</p>
                    <p>Yes.</p>
                    </div>
                    <div class="dp-dont">
                    <p class="dp-callout__label">{callout.dont}</p>
                    <p>No.</p>
                    </div>
                    </div>
                    <div class="dp-do">
                    <p class="dp-callout__label">{callout.do}</p>
                    <p>Alone.</p>
                    </div>
                    """);
        assertThat(Written.html("> [!DONT]\n> No.\n\n> [!DO]\n> Yes.\n"))
                .startsWith("<div class=\"dp-pair\">\n<div class=\"dp-dont\">");
        assertThat(Written.html("> [!DO]\n> Yes.\n\nBetween.\n\n> [!DONT]\n> No.\n"))
                .doesNotContain("dp-pair");
    }

    @Test
    void aFootnoteMayHoldACallOutInTwoBlocks() {
        Written written =
                Written.section("## A\n\na[^1]\n\n## B\n\nb[^1]\n\n[^1]: Note.\n\n    > [!TIP]\n    > Words.\n");

        assertThat(written.html(1)).contains("dp-callout--tip", "<p>Words.</p>");
        assertThat(written.html(2)).contains("dp-callout--tip", "<p>Words.</p>");
    }

    @Test
    void anUnknownKindIsToldAndStaysAQuote() {
        Written written = Written.fragment("a\n\n> [!WARNNG]\n> x\n");

        assertThat(written.told()).containsExactly("12:11 bad-value no call-out is called \"WARNNG\"");
        assertThat(written.problems().get(0).label()).isEqualTo("did you mean \"WARNING\"?");
        assertThat(written.html(0)).contains("<blockquote data-copy>\n<p>[!WARNNG]\nx</p>");
    }

    @Test
    void plainQuotesStayQuotes() {
        assertThat(Written.html("> Words [!NOTE] later\n"))
                .isEqualTo("<blockquote data-copy>\n<p>Words [!NOTE] later</p>\n</blockquote>\n");
    }
}
