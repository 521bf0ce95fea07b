package dev.diapason.playbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every hostile and awkward case has a test that names it, and no test names a case that nobody knows. */
class CasesTest {

    private static final Path TESTS = Path.of(System.getProperty("basedir", ""), "src/test");

    /** What JUnit shows of a test: its name, which formatting may break into several texts. */
    private static final Pattern SHOWN = Pattern.compile(
            "@(?:DisplayName|ParameterizedTest)\\(\\s*(?:name = )?(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");

    private static final Pattern ID = Pattern.compile("\\b(?:SEC|FAULT|DET|LINK|LEAK|SUP|A11Y|WEB|I18N)-\\d\\d\\b");

    @Test
    void everyCaseIsNamedByATest() {
        Set<String> left = new TreeSet<>(known());
        left.removeAll(named());

        assertThat(left).isEmpty();
    }

    @Test
    void noTestNamesAnUnknownCase() {
        assertThat(known()).hasSizeGreaterThan(100).containsAll(named());
    }

    @Test
    void aNameInACommentIsNone() {
        assertThat(ids("/** SEC-01 */ @DisplayName(\"SEC-02: x\" + \" SEC-03\") // SEC-04\n String s = \"SEC-05\";"))
                .containsExactly("SEC-02", "SEC-03");
        assertThat(ids("@ParameterizedTest(name = \"SEC-06, SEC-07: {0}\")")).containsExactly("SEC-06", "SEC-07");
    }

    private static Set<String> known() {
        return lines(TESTS.resolve("resources/cases.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() {
        try (Stream<Path> files = Files.walk(TESTS.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(file -> lines(file).collect(Collectors.joining("\n")))
                    .flatMap(text -> ids(text).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(String source) {
        return SHOWN.matcher(source)
                .results()
                .flatMap(shown -> ID.matcher(shown.group(1)).results())
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
