package dev.diapason.playbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.parse.FileForm;
import dev.diapason.playbook.parse.Forms;
import dev.diapason.playbook.parse.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every key of every form, put wrong in every way: the parser and an editor say the same. */
class FormsTest {

    private static final String UNKNOWN = "zzz";

    @TestFactory
    Stream<DynamicTest> aFileWithEveryKeyIsRight() {
        return each((form, specimen) -> {
            Agreement agreement = agreement(form, file(form, specimen));
            assertThat(agreement.parser()).isEmpty();
            assertThat(agreement.editor()).isEmpty();
        });
    }

    /** What nobody reads would take a list in a list without a word. */
    @TestFactory
    Stream<DynamicTest> everyKeyIsReadUnlessTheFormSaysSo() {
        return each((form, specimen) -> {
            for (Specimen.Place place : places(form, specimen)) {
                Agreement agreement = agreement(form, changed(form, specimen, place, "list"));
                assertThat(agreement.parser().isEmpty()).as(place.name()).isEqualTo(!place.isRead());
                assertThat(agreement.editor().isEmpty()).as(place.name()).isEqualTo(!place.isRead());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMissingKeyIsMissedWhereTheFormSaysSo() {
        return each((form, specimen) -> {
            for (Specimen.Place place : places(form, specimen)) {
                JsonNode file = Specimen.with(file(form, specimen), place.path(), object -> {
                    object.remove(place.key().name());
                    return object;
                });
                Agreement agreement = agreement(form, file);
                assertThat(agreement).as(place.name()).matches(Agreement::isReached);
                if (place.key().isRequired()) {
                    assertThat(agreement.parser()).as(place.name()).isNotEmpty();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noOtherKeyIsTaken() {
        return each((form, specimen) -> {
            for (Specimen.Place place : places(form, specimen)) {
                JsonNode file = Specimen.with(file(form, specimen), place.path(), object -> object.put(UNKNOWN, "x"));
                Agreement agreement = agreement(form, file);
                assertThat(agreement).as(place.name()).matches(Agreement::isReached);
                assertThat(agreement.parser()).as(place.name()).isNotEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> oddValuesAreJudgedAlike() {
        return each((form, specimen) -> {
            Map<String, Agreement> disputed = new TreeMap<>();
            for (Specimen.Place place : places(form, specimen)) {
                for (String oddity : Specimen.oddities().keySet()) {
                    if (oddity.equals("no keys") && place.key().value().equals(Value.LOCAL)) {
                        continue; // texts in no language at all count as absent, like a blank text; no editor says so
                    }
                    Agreement agreement = agreement(form, changed(form, specimen, place, oddity));
                    if (!agreement.isReached()) {
                        disputed.put(place.name() + " " + oddity, agreement);
                    }
                }
            }
            assertThat(disputed).isEmpty();
        });
    }

    private interface Claim {
        void on(FileForm form, Specimen specimen);
    }

    private static Stream<DynamicTest> each(Claim claim) {
        return Forms.ALL.stream()
                .flatMap(form -> Stream.of(false, true)
                        .map(isOther -> dynamicTest(
                                form.name() + (isOther ? ", other way" : ""),
                                () -> claim.on(form, new Specimen(isOther)))));
    }

    private static JsonNode file(FileForm form, Specimen specimen) {
        return specimen.of(form.root(), "[MineralsAtWork, OrvanePeople]");
    }

    private static List<Specimen.Place> places(FileForm form, Specimen specimen) {
        List<Specimen.Place> places = new ArrayList<>();
        specimen.visit(form.root(), List.of(), places::add);
        return places;
    }

    private static JsonNode changed(FileForm form, Specimen specimen, Specimen.Place place, String oddity) {
        return Specimen.with(file(form, specimen), place.path(), object -> {
            object.set(place.key().name(), Specimen.oddities().get(oddity));
            return object;
        });
    }

    /** On such a file in a playbook in which all others are as they should be. */
    private static Agreement agreement(FileForm form, JsonNode file) {
        String path = PATHS.getOrDefault(form.name(), form.places().get(0));
        String text = file.toString().replace(":null", ": "); // the word null would be a text
        Map<String, String> files = new TreeMap<>(BASE);
        if (path.startsWith("countries/") || path.startsWith("zones/")) {
            files.putAll(RECORDS);
        }
        files.put(path, form.isFrontMatter() ? "---\n" + text + "\n---\n## One {#one}\n\nWords.\n" : text + "\n");
        return Agreement.on(path, Reading.of(files)).orElseThrow(() -> new AssertionError(path + ": " + file));
    }

    /** The group's records, which zones and countries inherit: no schema knows which of their own are complete in parts. */
    private static final Map<String, String> RECORDS = new TreeMap<>();

    static {
        Forms.ALL.stream()
                .filter(form -> form.name().startsWith("data-"))
                .forEach(form -> RECORDS.put(
                        form.places().get(0), file(form, new Specimen(false)).toString()));
    }

    private static final Map<String, String> PATHS = Map.of(
            "country", "countries/BR.yaml",
            "zone", "zones/latam.yaml",
            "section", "sections/en/tone.md",
            "translation", "sections/fr/tone.md",
            "decision", "decisions/0012-names.md",
            "workshop", "workshops/2026-05-12-lyon.md");

    private static final Map<String, String> BASE = Map.of("playbook.yaml", """
            title: Orvane
            version: "2.4.0"
            source-language: en
            dimensions: { values: locked }
            """, "sections/en/tone.md", """
            ---
            title: Tone
            dimension: values
            ---
            ## One {#one}

            Words.
            """);
}
