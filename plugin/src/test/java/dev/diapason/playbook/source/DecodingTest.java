package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @DisplayName("FAULT-11: every line ending and a byte order mark give the same text")
    @ValueSource(
            strings = {
                "a\r\nb\r\n\r\nc\r\n",
                "a\rb\r\rc\r",
                "\ufeffa\nb\n\nc\n",
                "a\r\nb\r\rc\n",
                "\ufeffa\rb\r\n\nc\r\n"
            })
    void lineEndingsAndMarksDisappear(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(file -> assertThat(file.text()).isEqualTo("a\nb\n\nc\n"));
        assertThat(Report.lines(problems)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("FAULT-11: no final newline, empty lines and an empty file stay as they are")
    @ValueSource(strings = {"", "\n", "a", "\n\n\n", "---\ntitle: A\n---\n"})
    void plainTextsAreUntouched(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().text())
                .isEqualTo(text);
    }

    @Test
    void everyScriptIsKept() {
        String text = "Größe 日本語 🎉 العربية \u200d and a written \ufffd\n";

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().text())
                .isEqualTo(text);
        assertThat(Report.lines(problems)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("FAULT-10: invalid UTF-8 is refused with line, column and byte offset")
    @CsvSource({
        "6F6B0AC328, 2:1, 'bytes \"C3 28\" are not UTF-8 text', 'damaged character, at offset 3'",
        "61C0AF62, 1:2, 'bytes \"C0 AF\" are not UTF-8 text', 'damaged character, at offset 1'",
        "61EDA08062, 1:2, 'bytes \"ED A0\" are not UTF-8 text', 'damaged character, at offset 1'",
        "C3A9F4908080, 1:2, 'bytes \"F4 90\" are not UTF-8 text', 'damaged character, at offset 2'",
        "6162E282, 1:3, 'bytes \"E2 82\" are not UTF-8 text', 'damaged character, at offset 2'",
        "EFBBBF61FF, 1:2, 'the character \"ÿ\" is not saved as UTF-8', 'byte FF, at offset 4'"
    })
    void invalidBytesAreRefused(String hex, String place, String message, String label) {
        assertThat(decode(bytes(hex))).isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.id().word()).isEqualTo("bad-encoding");
        assertThat(problem.at()).hasToString("sections/en/tone.md:" + place);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.label()).isEqualTo(label);
    }

    @Test
    @DisplayName("FAULT-10: Latin-1 is recognised, and the line is shown as its author wrote it")
    void latinOneIsNamed() {
        byte[] bytes = "Erste Zeile\r\nEin Café für alle\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(decode(bytes)).isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.message()).isEqualTo("the character \"é\" is not saved as UTF-8");
        assertThat(problem.at()).hasToString("sections/en/tone.md:2:8");
        assertThat(problem.at().file().line(2)).isEqualTo("Ein Café für alle");
        assertThat(problem.label()).isEqualTo("byte E9, at offset 20");
        assertThat(problem.notes().get(0)).contains("Latin-1");
    }

    @Test
    void windowsQuotationMarksAreRecognised() {
        assertThat(decode("say “yes”".getBytes(Charset.forName("windows-1252"))))
                .isEmpty();

        assertThat(Report.only(problems).message()).isEqualTo("the character \"“\" is not saved as UTF-8");
    }

    @ParameterizedTest
    @DisplayName("FAULT-10: UTF-16 is named, with and without its mark")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf16IsNamed(String charset) {
        assertThat(decode("# Title\n\nText".getBytes(Charset.forName(charset)))).isEmpty();

        assertThat(Report.only(problems).message()).isEqualTo("\"tone.md\" is saved as UTF-16, not as UTF-8");
    }

    @Test
    void binaryFilesAreNoTexts() {
        assertThat(decode(bytes("C3A90D0A504B0300"))).isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.message()).isEqualTo("\"tone.md\" holds a zero byte, so it is not a text");
        assertThat(problem.at()).hasToString("sections/en/tone.md:2:4");
        assertThat(problem.label()).isEqualTo("byte 00, at offset 7");
    }

    private Optional<SourceFile> decode(byte[] bytes) {
        return Decoding.decode("sections/en/tone.md", bytes, problems);
    }

    private static byte[] bytes(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
