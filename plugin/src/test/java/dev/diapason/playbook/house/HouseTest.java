package dev.diapason.playbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.output.Outputs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, held against all of main; and each rule against a file that breaks it. */
class HouseTest {

    private static final House HOUSE = House.standing();

    private static final List<Rule> RULES = Stream.of(Rooms.RULES, Calls.RULES, Texts.RULES, Registers.RULES)
            .flatMap(List::stream)
            .toList();

    /** Words of outputs that the content model has and that make nothing yet. */
    private static final Set<String> ANNOUNCED = Set.of("voice-pack");

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.claim(),
                        () -> assertThat(rule.offences().apply(HOUSE)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.claim(),
                        () -> assertThat(rule.offences().apply(House.planted(rule.offender())))
                                .isNotEmpty()));
    }

    /** A rule that looks at nothing is never broken. */
    @Test
    void theRulesSeeTheWholeHouse() {
        assertThat(HOUSE.rooms())
                .containsAll(Rooms.ALL.stream().map(Rooms.Room::name).toList())
                .contains("");
        assertThat(HOUSE.classes()).hasSizeGreaterThan(250);
        assertThat(HOUSE.sources()).hasSizeGreaterThan(200);
        assertThat(HOUSE.sources()).flatExtracting(Source::methods).hasSizeGreaterThan(1_000);
        assertThat(HOUSE.sources()).flatExtracting(Source::types).hasSizeGreaterThan(250);
    }

    @Test
    void everyFileIsCompiledAndEveryClassHasAFile() {
        List<String> declared = HOUSE.sources().stream()
                .filter(source -> !source.isDescription())
                .map(source ->
                        House.ROOT + "." + source.path().replace(".java", "").replace('/', '.'))
                .toList();

        assertThat(HOUSE.classes())
                .filteredOn(
                        type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .extracting(type -> type.getFullName())
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyKindOfRecordHasOneForm() {
        assertThat(Registers.badlyFormed()).isEmpty();
        assertThat(Registers.all("parse.RecordForms")).hasSameSizeAs(RecordKind.values());
    }

    /** A word that is accepted makes something, or is announced; nothing is made under a word that is refused. */
    @Test
    void everyWordOfAnOutputIsKnownToTheSettings() {
        Set<String> made = new TreeSet<>();
        Outputs.ALL.forEach(output -> made.add(output.id()));
        Set<String> announced = new TreeSet<>(Registers.words("parse.SettingsForms", "OUTPUTS"));

        assertThat(announced).containsAll(made);
        announced.removeAll(made);
        assertThat(announced).isSubsetOf(ANNOUNCED);
    }

    @Test
    void whatIsRegisteredTwiceIsFound() {
        assertThat(Registers.twice(List.of("a", "b", "a"))).containsExactly("a");
        assertThat(Registers.ALL)
                .allSatisfy(register -> assertThat(register.registered()).hasSizeGreaterThan(3));
    }
}
