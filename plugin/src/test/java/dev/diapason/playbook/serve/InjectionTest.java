package dev.diapason.playbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InjectionTest {

    private static final String SCRIPT = "<script src=\"/-/preview.js\" data-state=\"7\"></script>\n";

    @Test
    void theScriptIsTheLastOfThePage() {
        assertThat(sent("<!DOCTYPE html>\n<html lang=\"ja\"><body>規則 é</body></html>\n"))
                .isEqualTo("<!DOCTYPE html>\n<html lang=\"ja\"><body>規則 é" + SCRIPT + "</body></html>\n");
    }

    @Test
    void aTextThatNamesTheEndOfAPageIsNotTheEnd() {
        assertThat(sent("<html><body><pre>&lt;/body></body> is the end</pre></body></html>"))
                .isEqualTo("<html><body><pre>&lt;/body></body> is the end</pre>" + SCRIPT + "</body></html>");
    }

    @Test
    @DisplayName("no page of a preview offers to keep copies on the device")
    void theOfferOfCopiesIsTakenAway() {
        assertThat(
                        sent(
                                "<!DOCTYPE html>\n<html lang=\"en\" data-edition=\"Ü\" data-offline=\"./ crisis/\">\n<body></body>"))
                .isEqualTo("<!DOCTYPE html>\n<html lang=\"en\" data-edition=\"Ü\">\n<body>" + SCRIPT + "</body>");
    }

    @Test
    @DisplayName("a page that a failing template has left empty follows, too, and is there again when it is mended")
    void anEmptyPageFollows() {
        assertThat(sent("")).isEqualTo(SCRIPT);
        assertThat(sent("<p>half")).isEqualTo("<p>half" + SCRIPT);
    }

    private static String sent(String page) {
        return new String(Injection.into(page.getBytes(StandardCharsets.UTF_8), "7"), StandardCharsets.UTF_8);
    }
}
