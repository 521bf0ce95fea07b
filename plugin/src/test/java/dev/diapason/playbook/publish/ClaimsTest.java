package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @TempDir
    private Path scratch;

    private Publication publication;

    @BeforeEach
    void open() throws PublishException {
        publication = SitePublisher.open(scratch.resolve("site"));
    }

    @AfterEach
    void close() {
        publication.close();
    }

    @Test
    void twoOutputsAtOneAddressAreBothNamed() throws PublishException {
        write("pages", "latest/search.json");
        assertThatThrownBy(() -> write("search", "latest/search.json"))
                .isInstanceOf(PublishException.class)
                .hasMessage("two things would be published at one address\n"
                        + "   = note: the output pages makes latest/search.json; the output search makes latest/search.json\n"
                        + "   = help: rename one of the two");
    }

    @Test
    void addressesThatDifferOnlyInCapitalLettersAreBothNamed() throws PublishException {
        write("pages", "latest/Intro.html");
        assertThatThrownBy(() -> write("pages", "latest/intro.html"))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("two addresses differ only in capital letters\n")
                .hasMessageContaining("latest/Intro.html")
                .hasMessageContaining("latest/intro.html");
    }

    @Test
    void foldersThatDifferOnlyInCapitalLettersAreBothNamed() throws PublishException {
        write("pages", "latest/br/pt-BR/index.html");
        assertThatThrownBy(() -> write("pages", "latest/br/pt-br/other.html"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("a folder is latest/br/pt-BR/; a folder is latest/br/pt-br/");
    }

    @Test
    void fileCannotHaveTheNameOfAFolder() throws PublishException {
        write("pages", "latest/crisis/index.html");
        assertThatThrownBy(() -> write("assets", "latest/crisis"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("a folder is latest/crisis/; the output assets makes latest/crisis");
    }

    @Test
    void folderCannotHaveTheNameOfAFile() throws PublishException {
        write("assets", "latest/crisis");
        assertThatThrownBy(() -> write("pages", "latest/crisis/index.html")).isInstanceOf(PublishException.class);
    }

    @Test
    void listOfFilesIsOurOwn() {
        assertThatThrownBy(() -> write("assets", "playbook-manifest.txt")).isInstanceOf(PublishException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".nojekyll",
                "2.3.0/br/pt-BR/voice/tone/index.html",
                "2.5.0-rc.1/global/zh-Hant-TW/index.html",
                "assets/app_v2.css",
                "console/null/com10/auxiliary.html"
            })
    void ordinaryNamesAreAllowed(String path) {
        assertThatCode(() -> write("pages", path)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/etc/passwd", "a//b", "a/", "../a", "a/../b", "./a", ".", "..", ".hidden", "_redirects", "-a",
                "a b", "a:b", "a?b", "a\\b", "C:\\x", "x.", "x ", "a\nb", "ü.html", "CON", "aux.md", "nul.txt",
                        "a/COM1",
                "lpt9.tar.gz", "COM\u00b9"
            })
    @DisplayName("FAULT-14: names that some system cannot hold are refused")
    void namesThatSomeSystemCannotHoldAreRefused(String path) {
        assertThatThrownBy(() -> write("pages", path))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("the output pages makes " + path);
    }

    @Test
    @DisplayName("FAULT-14: a name has at most 100 bytes, a path at most 200")
    void longNamesAreRefused() {
        String hundred = "a".repeat(100);
        assertThatCode(() -> write("pages", hundred)).doesNotThrowAnyException();
        assertThatCode(() -> write("pages", "b/" + "c".repeat(98) + "/" + "d".repeat(99)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> write("pages", hundred + "a")).isInstanceOf(PublishException.class);
        assertThatThrownBy(() -> write("pages", "b/" + "c".repeat(99) + "/" + "d".repeat(99)))
                .isInstanceOf(PublishException.class);
    }

    private void write(String maker, String path) throws PublishException {
        publication.write(maker, path, new byte[0], 0);
    }
}
