package dev.diapason.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemVerTest {

    /** The chain of SemVer 2.0.0, section 11, and some of our own, the lowest first. */
    private static final List<String> RISING = List.of(
            "0.9.0",
            "1.0.0-1",
            "1.0.0-2",
            "1.0.0-11",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0-rc.2",
            "1.0.0-rc.10",
            "1.0.0",
            "1.0.1",
            "1.9.0",
            "1.10.0",
            "2.0.0-next",
            "2.0.0",
            "10.0.0");

    @Test
    @DisplayName("SEC-47: precedence is that of SemVer 2.0.0, section 11")
    void precedenceIsThatOfTheSpecification() {
        List<SemVer> shuffled =
                new ArrayList<>(RISING.stream().map(SemVerTest::read).toList());
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).extracting(SemVer::toString).containsExactlyElementsOf(RISING);
    }

    @ParameterizedTest(name = "{0} < {1}")
    @CsvSource({"1.9, 1.10", "1.9.9, 1.10.0", "2.0.0-rc.1, 2.0.0", "1.0.0-rc.2, 1.0.0-rc.10", "1.0.0-9, 1.0.0-a"})
    @DisplayName("SEC-47: v1.10 is later than v1.9, a pre-release is earlier than its release")
    void numbersCountAsNumbers(String lower, String higher) {
        assertThat(read(lower)).isLessThan(read(higher));
        assertThat(read(higher)).isGreaterThan(read(lower));
    }

    @Test
    void aShortVersionIsItsFirstPatch() {
        assertThat(read("1.10")).isEqualTo(read("1.10.0")).hasToString("1.10.0");
    }

    @Test
    void equalPrecedenceIsEquality() {
        for (String one : RISING) {
            for (String other : RISING) {
                assertThat(read(one).compareTo(read(other)) == 0).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void whatStandsAfterTheHyphenMakesAPreRelease() {
        assertThat(read("2.5.0-next").isPreRelease()).isTrue();
        assertThat(read("2.5.0-next").preRelease()).isEqualTo("next");
        assertThat(read("2.5.0").isPreRelease()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "v1.0.0",
                "V1.0",
                "latest",
                ".",
                "1.",
                "1..0",
                "1.0.0.0",
                "01.0.0",
                "1.00.0",
                "1.0.00",
                "1.0.0-",
                "1.0.0-01",
                "1.0.0-rc..1",
                "1.0.0-rc.01",
                "1.0.0+build",
                "1.0.0-ü",
                "1.0.0-a/b",
                "1.0/../x",
                "1.0\"><script>",
                "1.0.0 ",
                " 1.0.0",
                "1.0.0\n",
                "-1.0.0",
                "1,0,0",
                "١.٠.٠",
                "1.0.lock",
                "9999999999.0.0"
            })
    @DisplayName("SEC-47: what is unsafe or no version is refused")
    void whatIsNoVersionIsRefused(String word) {
        assertThat(SemVer.parse(word)).isEmpty();
    }

    @Test
    @DisplayName("SEC-47: a tag of 200 characters is refused")
    void aVersionOf200CharactersIsRefused() {
        assertThat(SemVer.parse("1.0.0-" + "a".repeat(194))).isEmpty();
        assertThat(SemVer.parse("1".repeat(200) + ".0")).isEmpty();
        assertThat(SemVer.parse("1.0.0-" + "1".repeat(194))).isEmpty();
    }

    @Test
    void theLongestNumbersDoNotOverflow() {
        assertThat(read("999999999.999999999.999999999-999999999999999999"))
                .isLessThan(read("999999999.999999999.999999999"));
    }

    @Test
    void readingDoesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(read("1.10.0")).hasToString("1.10.0");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static SemVer read(String text) {
        return SemVer.parse(text).orElseThrow(() -> new AssertionError(text + " is refused"));
    }
}
