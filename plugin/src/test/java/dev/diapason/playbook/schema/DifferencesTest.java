package dev.diapason.playbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where schema and parser differ, and rightly so. */
class DifferencesTest {

    private static final Map<String, String> BASE = Map.of(
            "playbook.yaml",
            "title: T\nversion: \"1.0.0\"\nsource-language: en\ndimensions: { values: locked }\n",
            "sections/en/tone.md",
            "---\ntitle: T\ndimension: values\n---\n## One {#one}\n\nWords.\n");

    @TestFactory
    Stream<DynamicTest> whatNoSchemaCanSayIsSaidByTheParser() {
        return Beyond.ALL.stream()
                .map(each -> dynamicTest(each.message(), () -> {
                    Reading reading = reading(each.path(), each.text());
                    Agreement agreement = Agreement.on(each.path(), reading).orElseThrow();

                    assertThat(reading.problems()).anyMatch(each::covers);
                    assertThat(agreement.editor()).isEmpty();
                }));
    }

    /** Of a value without quotes an editor sees a number or a truth; of nothing between quotes, an empty text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "adoption: { version: 2.4 }",
                "contacts: { duty: { name: true } }",
                "contacts: { duty: { name: Duty, email: \"\" } }",
                "disclosures: { ad: { label: Ad, checked: \"\" } }",
                "channels: { x: { name: X, status: \"\" } }"
            })
    void editorsAskForQuotesAndWordsWhereTheParserDoesNot(String line) {
        String path = "countries/BR.yaml";
        Reading reading = reading(path, "country: BR\nlocales: [pt-BR]\n" + line + "\n");

        assertThat(reading.problems()).extracting(Problem::message).isEqualTo(List.of());
        assertThat(Agreement.on(path, reading).orElseThrow().editor()).isNotEmpty();
    }

    private static Reading reading(String path, String text) {
        Map<String, String> files = new TreeMap<>(BASE);
        files.put(path, text);
        return Reading.of(files);
    }
}
