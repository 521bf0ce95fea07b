package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesParserTest {

    @Test
    void withoutTheKeyThereAreNone() {
        assertThat(read("")).isEqualTo(new Releases.None());
    }

    @Test
    void tagsAreAPattern() {
        Releases releases = read("releases: { tags: \"v*\" }\n");

        assertThat(releases).isInstanceOfSatisfying(Releases.Tags.class, tags -> {
            assertThat(tags.pattern()).isEqualTo("v*");
            assertThat(tags.at().line()).isEqualTo(6);
        });
    }

    @Test
    void eachIsNamedByRefOrByFolder() {
        Releases releases = read("""
                releases:
                  - { version: "2.3.0", ref: v2.3.0 }
                  - { version: "2.2.0", path: releases/2.2.0 }
                """);

        assertThat(releases).isInstanceOfSatisfying(Releases.Named.class, named -> {
            assertThat(named.items()).hasSize(2);
            assertThat(named.items().get(0).isRef()).isTrue();
            assertThat(named.items().get(0).place()).isEqualTo("v2.3.0");
            assertThat(named.items().get(1).isRef()).isFalse();
            assertThat(named.items().get(1).version()).hasToString("2.2.0");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "releases: \"v*\" | bad-value",
                "releases: [v2.3.0] | bad-value",
                "releases: { tag: \"v*\" } | unknown-field",
                "releases: { tags: [v1, v2] } | not-text",
                "releases: [{ version: \"2.3.0\" }] | bad-value",
                "releases: [{ version: \"2.3.0\", ref: a, path: b }] | bad-value",
                "releases: [{ version: two, ref: a }] | bad-value",
                "releases: [{ ref: a }] | missing-field",
                "releases: [{ version: \"2.3.0\", ref: a, when: b }] | unknown-field",
                "releases: [{ version: \"2.3.0\", ref: a, date: soon }] | bad-value"
            })
    void aWrongFormIsTold(String line, String id) {
        assertThat(Draft.settings(line + "\n").told()).containsExactly("playbook.yaml:6 " + id);
    }

    private static Releases read(String lines) {
        Draft draft = Draft.settings(lines);
        assertThat(draft.told()).isEmpty();
        return draft.playbook().settings().releases();
    }
}
