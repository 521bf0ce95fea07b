package dev.diapason.playbook.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ScriptTextTest {

    @Test
    @DisplayName("SEC-11: nothing in it ends a script, a comment, a section or a line, and it parses to what it was")
    void isHarmlessAndComesBack() {
        String text = "</script><!-- --> ]]> \u2028\u2029 \"q\" \\ \u0000\t\n\u007f\u0085\ufeff & ünï 社交 🙂";
        String escaped = ScriptText.escape(text);

        assertThat(escaped).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n", "\u0000", "\ufeff");
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), "\"" + escaped + "\"")) {
            json.nextToken();
            assertThat(json.getString()).isEqualTo(text);
        }
    }

    @Test
    void plainTextIsKept() {
        assertThat(ScriptText.escape("Voice, tone: ünï 社交 🙂")).isEqualTo("Voice, tone: ünï 社交 🙂");
    }
}
