package dev.diapason.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#ffffff, #ffffff, 1.0",
        "#767676, #ffffff, 4.54",
        "#595959, #ffffff, 7.0",
        "#0000ff, #ffffff, 8.59",
        "#ff0000, #000000, 5.25"
    })
    @DisplayName("A11Y-07: contrast is that of WCAG 2.2, whichever colour is in front")
    void contrastIsThatOfTheStandard(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.01));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void threeDigitsStandForSix() {
        assertThat(colour("#0aF")).hasToString("#00aaff");
        assertThat(colour("#00AAFF")).isEqualTo(colour("#0af"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "0a4f5c", "#0a4f5", "#0a4f5cff", "#0a4f5g", "rgb(0, 0, 0)", "#٠٠٠"})
    void whatIsNoColourIsNone(String word) {
        assertThat(Colour.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#17407e", "#0a4f5c", "#ff0000", "#00ff00", "#ffff00", "#808080", "#000000", "#ffffff"})
    void aLighterShadeKeepsItsHue(String word) {
        Colour colour = colour(word);

        assertThat(colour.withLightness(colour.lightness())).isEqualTo(colour);
        assertThat(colour.withLightness(1)).isEqualTo(Colour.WHITE);
        assertThat(colour.withLightness(0).contrast(Colour.BLACK)).isCloseTo(1, within(0.02));
        assertThat(colour.withLightness(0.7).lightness()).isCloseTo(0.7, within(0.01));
    }

    @Test
    void blueStaysBlue() {
        Colour lighter = colour("#17407e").withLightness(0.75);

        assertThat(lighter.blue()).isGreaterThan(lighter.green());
        assertThat(lighter.green()).isGreaterThan(lighter.red());
    }

    private static Colour colour(String word) {
        return Colour.parse(word).orElseThrow();
    }
}
