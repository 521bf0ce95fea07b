package dev.diapason.playbook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void documentIsIndentedByTwoSpacesAndEndsItsLastLine() {
        String json = new JsonWriter()
                .object()
                .field("version", "0.1.0")
                .list("versions")
                .item("2.4.0")
                .item("2.3.0")
                .endList()
                .field("pages", 9000L)
                .object("seconds")
                .field("total", 1.25)
                .endObject()
                .list("problems")
                .object()
                .field("line", 3)
                .endObject()
                .endList()
                .endObject()
                .text();

        assertThat(json).isEqualTo("""
            {
              "version" : "0.1.0",
              "versions" : [
                "2.4.0",
                "2.3.0"
              ],
              "pages" : 9000,
              "seconds" : {
                "total" : 1.25
              },
              "problems" : [
                {
                  "line" : 3
                }
              ]
            }
            """);
    }

    @Test
    void quotesAndControlCharactersAreEscapedAndOtherLettersStay() {
        String json = new JsonWriter()
                .object()
                .field("a\"b", "line\nnext\ttab \\ \u0001 plantão 日本 \uD83C\uDF89")
                .endObject()
                .text();

        assertThat(json).isEqualTo("{\n  \"a\\\"b\" : \"line\\nnext\\ttab \\\\ \\u0001 plantão 日本 \uD83C\uDF89\"\n}\n");
    }

    @Test
    void aListCanBeTheDocumentAndHoldLists() {
        String json = new JsonWriter()
                .list()
                .object()
                .field("is", true)
                .endObject()
                .list()
                .item("a")
                .endList()
                .endList()
                .text();

        assertThat(json).isEqualTo("[\n  {\n    \"is\" : true\n  },\n  [\n    \"a\"\n  ]\n]\n");
    }

    @Test
    void halfACharacterIsReplacedSoThatTheTextIsUtf8() {
        String json = new JsonWriter()
                .list()
                .item("a\uD800b\uDC00")
                .item("\uD83C\uDF89")
                .endList()
                .text();

        assertThat(json).contains("\"a\uFFFDb\uFFFD\"").contains("\uD83C\uDF89");
    }

    @Test
    @DisplayName("DET-02: numbers do not follow the language of the machine")
    void numbersDoNotFollowTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new JsonWriter()
                            .object()
                            .field("n", 1234567L)
                            .field("d", 0.5)
                            .endObject()
                            .text())
                    .isEqualTo("{\n  \"n\" : 1234567,\n  \"d\" : 0.5\n}\n");
        } finally {
            Locale.setDefault(before);
        }
    }
}
