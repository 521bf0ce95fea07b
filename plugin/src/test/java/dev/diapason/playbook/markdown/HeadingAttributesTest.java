package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingAttributesTest {

    @Test
    void areReadWithTheirPlaces() {
        Written written = Written.section(
                "\n## Form of *address* {#form-of-address level=adaptable required notes=none owner=ana.souza"
                        + " audience=\"partner\"}\n");
        MarkdownBlock block = written.blocks().get(1);
        HeadingAttributes attributes = block.attributes();

        assertThat(block.heading().orElseThrow().text()).isEqualTo("Form of address");
        assertThat(attributes.id().orElseThrow().text()).isEqualTo("form-of-address");
        assertThat(attributes.id().orElseThrow().at()).hasToString("sections/en/a.md:2:24");
        assertThat(attributes.at()).hasToString("sections/en/a.md:2:22");
        assertThat(attributes.isRequired()).isTrue();
        assertThat(attributes.values().keySet()).containsExactly("level", "notes", "owner", "audience");
        assertThat(attributes.value("level").orElseThrow().text()).isEqualTo("adaptable");
        assertThat(attributes.value("level").orElseThrow().at()).hasToString("sections/en/a.md:2:46");
        assertThat(attributes.value("owner").orElseThrow().text()).isEqualTo("ana.souza");
        assertThat(attributes.value("audience").orElseThrow().text()).isEqualTo("partner");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void workBehindUnderlinedHeadings() {
        Written written = Written.section("Long heading\non two lines {#long}\n---\n\nx\n");

        assertThat(written.blocks().get(1).heading().orElseThrow().html()).isEqualTo("Long heading on two lines");
        assertThat(written.blocks().get(1).attributes().id().orElseThrow().at()).hasToString("sections/en/a.md:2:16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Say hello to {name}", "The set {a, b}", "Braces {}", "Escaped \\{#x}", "Glued{#x}"})
    void otherBracesAreWords(String heading) {
        Written written = Written.section("## " + heading + "\n");

        assertThat(written.blocks().get(1).heading().orElseThrow().text()).isEqualTo(heading.replace("\\", ""));
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{lvel=local}     | 4:7 unknown-field a heading knows no \"lvel\"",
                "{requierd}       | 4:7 unknown-field a heading knows no \"requierd\"",
                "{#a .big}        | 4:10 unknown-field a heading knows no \".big\"",
                "{level=}         | 4:7 bad-value \"level\" has no value here",
                "{#a level}       | 4:10 bad-value \"level\" cannot be read",
                "{required=yes}   | 4:7 bad-value \"required=yes\" cannot be read",
                "{level=a level=b}| 4:15 bad-value \"level\" stands twice behind this heading",
                "{#Über-uns}      | 4:8 bad-value \"Über-uns\" cannot be an id",
                "{#a #b}          | 4:11 bad-value a heading has one id, and \"b\" is the second",
                "{#}              | 4:8 bad-value \"\" cannot be an id",
                "{#*x*}           | 4:6 bad-value what stands in braces behind this heading cannot be read"
            })
    void mistakesAreToldAtTheirPlace(String braces, String told) {
        assertThat(Written.section("\n\n\n## A " + braces + "\n").told()).containsExactly(told);
    }

    @Test
    void aNearMissIsNamed() {
        assertThat(Written.section("## A {lvel=local}\n").problems().get(0).label())
                .isEqualTo("did you mean \"level\"?");
        assertThat(Written.section("## A {#Form Of}\n").problems().get(0).label())
                .isEqualTo("write \"form\"");
    }

    @Test
    void innerHeadingsHaveAnIdOnly() {
        Written written = Written.section("## A\n\n### B {#b level=locked}\n");

        assertThat(written.told())
                .containsExactly("3:11 unknown-field \"level=locked\" belongs to the heading of a block");
        assertThat(written.html(1)).isEqualTo("<h3 id=\"b\">B</h3>\n");
    }
}
