package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a block stands, as the page says it (content model, sections 7 and 8): seen on a site that has one of everything. */
class StatesTest {

    private static final Built SITE = InlineSite.ofFiles(
                    TextFiles.below(Resources.folder("sites").resolve("lumen").resolve("content")))
            .build();

    @Test
    void aWaivedBlockNamesTheDecisionAndItsLastDay() {
        assertThat(mark("sa/en/voice/", "one-voice")).contains("Saudi Arabia", "D-0001", "December 31, 2027");
    }

    @Test
    void aBlockThatIsLeftOutSaysWhy() {
        Element block = SITE.block("latest/sa/en/voice/", "form-of-address");

        assertThat(block.select("> .dp-origin > .dp-mark").text()).contains("Saudi Arabia");
        assertThat(block.select("> .dp-block__reason").text()).isEqualTo("Arabic has its own forms.");
        assertThat(block.select("> .dp-block__text")).isEmpty();
    }

    @Test
    void aMissingLocalTextSaysWhomToAsk() {
        assertThat(mark("sa/en/voice/", "local-moments"))
                .startsWith("Not provided yet: ask")
                .contains("نورة");
    }

    /** Borrowed guidance is no local text: that it is missing weighs more than that it is not translated. */
    @Test
    void aMissingLocalTextSaysSoAlsoWhereItsGuidanceIsBorrowed() {
        assertThat(mark("sa/ar/voice/", "local-moments")).contains("نورة");
    }

    @Test
    void theZoneSpeaksWhereTheCountryDoesNot() {
        assertThat(SITE.block("latest/sa/en/voice/", "humour").text()).contains("Middle East", "No jokes in the zone.");
    }

    @Test
    void aBorrowedTitleOfAHomeSaysItsLanguage() {
        Element title = SITE.page("latest/sa/ar/").selectFirst("h1");

        assertThat(title.closest("[lang]").attr("lang")).isEqualTo("en");
    }

    @Test
    void aBorrowedTextOfAHomeSaysThatItIsBorrowed() {
        assertThat(SITE.page("latest/sa/ar/").select("main .dp-notice")).isNotEmpty();
    }

    /** The words of a view are the reader's, whatever the language of the text that it stands in. */
    @Test
    void aDataViewInABorrowedTextSpeaksTheReadersLanguage() {
        Element word = SITE.page("latest/sa/ar/records/").selectFirst("main dt:containsOwn(البريد)");

        assertThat(word.closest("[lang]").attr("lang")).isEqualTo("ar");
        assertThat(word.closest("[dir]").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void theViewOfAdoptionsSaysWhoAgreed() {
        assertThat(SITE.page("latest/sa/en/records/")
                        .select("main tr:contains(Saudi Arabia)")
                        .text())
                .contains("2.0.0", "نورة");
    }

    private static String mark(String page, String block) {
        return SITE.block("latest/" + page, block)
                .selectFirst("> .dp-origin > .dp-mark")
                .ownText();
    }
}
