package dev.diapason.playbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that know from the start which keys there may be. */
class KnownKeysTest {

    @Test
    void keysOfTheFormAreKnownBeforeTheyAreAskedFor() {
        YamlCase read = YamlCase.read("country: NO\nlead: kari\n");
        read.fields().only(List.of("country", "lead")).finish();

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void messagesListTheKeysInTheOrderOfTheForm() {
        YamlCase read = YamlCase.read("contry: NO\n");
        YamlFields fields = read.fields().only(List.of("zone", "country"));
        fields.text("country");
        fields.finish();

        assertThat(read.console()).contains("no key is called \"contry\"", "are: zone, country\n");
    }

    /** So that a form cannot lack a key that is read. */
    @Test
    void askingForAnotherKeyIsABug() {
        YamlFields fields = YamlCase.read("country: NO\n").fields().only(List.of("country"));

        assertThatThrownBy(() -> fields.text("zone")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fields.has("lead")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatWasAskedForBeforeMustBeInTheFormToo() {
        YamlFields fields = YamlCase.read("country: NO\n").fields();
        fields.text("zone");

        assertThatThrownBy(() -> fields.only(List.of("country"))).isInstanceOf(IllegalArgumentException.class);
    }
}
