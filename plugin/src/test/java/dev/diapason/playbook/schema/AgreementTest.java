package dev.diapason.playbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.site.Playbooks;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** On every file of every playbook that tests know, an editor with our schemas and the parser say the same. */
class AgreementTest {

    private static final Map<String, Reading> READINGS = new TreeMap<>();

    static {
        Playbooks.all().forEach((name, files) -> READINGS.put(name, Reading.of(files)));
    }

    @TestFactory
    Stream<DynamicTest> schemaAndParserAgree() {
        return READINGS.entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertThat(disputed(each.getValue())).isEmpty()));
    }

    private static Map<String, Agreement> disputed(Reading reading) {
        Map<String, Agreement> disputed = new TreeMap<>();
        reading.files()
                .keySet()
                .forEach(path -> Agreement.on(path, reading)
                        .filter(agreement -> !agreement.isReached())
                        .ifPresent(agreement -> disputed.put(path, agreement)));
        return disputed;
    }

    @Test
    void bothSidesAreHeard() {
        assertThat(agreements().count()).isGreaterThan(1_000);
        assertThat(agreements().filter(each -> !each.editor().isEmpty()).count())
                .isGreaterThan(10);
    }

    /** A list that names what no playbook shows could hide something one day. */
    @Test
    void everyKindOfProblemIsSortedAndShown() {
        Set<ProblemId> shown = new TreeSet<>();
        READINGS.values()
                .forEach(reading -> reading.files().keySet().stream()
                        .filter(path -> reading.schema(path).isPresent())
                        .forEach(path -> reading.problems(path).forEach(problem -> shown.add(problem.id()))));
        Set<ProblemId> sorted = new TreeSet<>(Agreement.FORM);
        sorted.addAll(Agreement.ELSEWHERE);

        assertThat(sorted).containsAll(shown);
        assertThat(shown).containsAll(Agreement.ELSEWHERE);
        assertThat(Agreement.FORM).doesNotContainAnyElementsOf(Agreement.ELSEWHERE);
    }

    private static Stream<Agreement> agreements() {
        return READINGS.values().stream()
                .flatMap(reading ->
                        reading.files().keySet().stream().flatMap(path -> Agreement.on(path, reading).stream()));
    }
}
