package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void wideLettersAreThoseOfUnicode() {
        for (int codePoint = 0; codePoint <= 0x3FFFF; codePoint++) {
            int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
            boolean isWide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
            if (UCharacter.isDefined(codePoint) && TextWidth.of(codePoint) > 0) {
                assertThat(TextWidth.of(codePoint)).as("U+%04X", codePoint).isEqualTo(isWide ? 2 : 1);
            }
        }
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("\u0643\u064E")).isEqualTo(1);
        assertThat(TextWidth.of("\uD83D\uDC68\u200D\uD83D\uDCBB")).isEqualTo(4);
    }
}
