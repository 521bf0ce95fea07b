package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.compare.Changed;
import dev.diapason.playbook.problem.TextWidth;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Little playbooks and changes of them, {@code diff/<case>/before.txt} and {@code change.txt}, and what a reviewer reads:
 * {@code expected.md} and {@code console.txt}. Expectations are rewritten by {@code -Dgolden=update}.
 */
class DiffGoldenTest {

    private static final String FOLDER = "diff";

    @TestFactory
    Stream<DynamicTest> changesAreToldAsExpected() {
        return Resources.cases(FOLDER).stream()
                .map(name -> dynamicTest(name, () -> {
                    Path folder = Resources.folder(FOLDER).resolve(name);
                    Map<String, String> texts = Resources.texts(folder);
                    Changed changed = Changed.of(texts.get("before.txt"), texts.get("change.txt"));
                    Map<String, String> told = new TreeMap<>(texts);
                    told.put("expected.md", changed.markdown());
                    told.put("console.txt", changed.console() + "\n");
                    if (Resources.IS_UPDATE) {
                        Resources.replace(folder, told);
                    }
                    assertThat(Resources.texts(folder)).isEqualTo(told);
                    assertThat(changed.console().lines()).allMatch(line -> TextWidth.of("[INFO] " + line) <= 80);
                    assertThat(DocSchema.complaints("diff.schema.json", changed.json()))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theMachinesHabitsDoNotMatter() {
        return Resources.cases(FOLDER).stream()
                .map(name -> dynamicTest(name, () -> {
                    Map<String, String> texts =
                            Resources.texts(Resources.folder(FOLDER).resolve(name));
                    assertThat(Elsewhere.in(
                                    "tr-TR",
                                    "Pacific/Kiritimati",
                                    () -> all(Changed.of(texts.get("before.txt"), texts.get("change.txt")))))
                            .isEqualTo(Elsewhere.in(
                                    "ar-EG-u-nu-arab",
                                    "America/St_Johns",
                                    () -> all(Changed.of(texts.get("before.txt"), texts.get("change.txt")))));
                }));
    }

    private static String all(Changed changed) {
        return changed.markdown() + changed.console() + changed.json();
    }
}
