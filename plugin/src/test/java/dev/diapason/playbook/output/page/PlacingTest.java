package dev.diapason.playbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacingTest {

    @Test
    void onItsOwnPageATextStaysAsItIs() {
        String html = "<h3 id=\"x\">X</h3><a href=\"#x\">x</a>";

        assertThat(Placing.PAGE.markup(html, "voice")).isEqualTo(html);
    }

    @Test
    void idsAndWhatNamesThemChangeTogether() {
        assertThat(Placing.AGAIN.markup(
                        "<div role=\"group\" aria-labelledby=\"a b\" id=\"c\"><a href=\"#c\">#c</a> id=\"d\"</div>",
                        "voice"))
                .isEqualTo("<div role=\"group\" aria-labelledby=\"group:a group:b\" id=\"group:c\">"
                        + "<a href=\"#group:c\">#c</a> id=\"d\"</div>");
    }

    @Test
    void addressesElsewhereStay() {
        String html = "<a href=\"https://example.com/#x\">x</a>";

        assertThat(Placing.WHOLE.markup(html, "voice")).isEqualTo(html);
    }

    @Test
    void headingsGoDownOneRankAndNotBelowTheSixth() {
        assertThat(Placing.WHOLE.markup("<h2>a</h2><h5 id=\"b\">b</h5><h6>c</h6><hr><header>d</header>", "voice"))
                .isEqualTo("<h3>a</h3><h6 id=\"voice/b\">b</h6><h6>c</h6><hr><header>d</header>");
    }

    /** A word of the interface may stand in an attribute; then a run of markup ends inside a tag. */
    @Test
    void aTagMayEndInAnotherRun() {
        assertThat(Placing.WHOLE.markup("<p>x</p><a id=\"b\" href=\"#c\" aria-label=\"", "voice"))
                .isEqualTo("<p>x</p><a id=\"voice/b\" href=\"#voice/c\" aria-label=\"");
        assertThat(Placing.WHOLE.markup("\">y</a>", "voice")).isEqualTo("\">y</a>");
    }
}
