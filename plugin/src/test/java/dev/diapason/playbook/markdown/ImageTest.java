package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTest {

    @Test
    void oneThatStandsAloneIsAFigure() {
        assertThat(Written.html("![Two *people*](../assets/team.jpg \"At <work>\")"))
                .isEqualTo("<figure class=\"dp-figure\">{image assets/team.jpg | Two people | }"
                        + "<figcaption>At &lt;work&gt;</figcaption></figure>\n");
        assertThat(Written.html("![Team](../assets/team.jpg)"))
                .isEqualTo("<figure class=\"dp-figure\">{image assets/team.jpg | Team | }</figure>\n");
    }

    @Test
    void oneInRunningTextStaysThere() {
        assertThat(Written.html("See ![the sign](../assets/sign.png \"Sign\") here."))
                .isEqualTo("<p>See {image assets/sign.png | the sign | Sign} here.</p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.example/p.gif, the image \"https://t.example/p.gif\" lies outside the playbook",
        "mailto:a@b.example, the image \"mailto:a@b.example\" lies outside the playbook",
        "data:image/svg+xml;x, an address that starts with \"data:\" is not allowed",
        "//t.example/p.gif, the address \"//t.example/p.gif\" lacks \"https:\"",
        "file:///p.gif, an address that starts with \"file:\" is not allowed"
    })
    @DisplayName("SEC-03, SEC-05: only images of the playbook are shown")
    void remoteImagesAreRefused(String address, String message) {
        Written written = Written.fragment("a ![A picture](" + address + ") b");

        assertThat(written.told()).containsExactly("10:12 unsafe-url " + message);
        assertThat(written.problems().get(0).help()).contains("assets/");
        assertThat(written.html(0)).isEqualTo("<p>a A picture b</p>\n");
    }

    @Test
    @DisplayName("A11Y-05: an image without a description is an error at its bracket")
    void oneWithoutDescriptionIsAnError() {
        assertThat(Written.fragment("![](../assets/a.png)").told())
                .containsExactly("10:10 missing-image the image \"../assets/a.png\" has no description");
        assertThat(Written.fragment("![ ]()").told())
                .containsExactly(
                        "10:10 missing-image the image \"\" has no description",
                        "10:10 missing-image this image names no file");
    }

    @Test
    @DisplayName("SEC-06: a description cannot leave its attribute")
    void theDescriptionIsHandedOverAsText() {
        Written written = Written.fragment("![\"><img onerror=\"x\">](../assets/a.png)");

        assertThat(written.html(0)).contains("| \"><img onerror=\"x\"> |");
    }
}
