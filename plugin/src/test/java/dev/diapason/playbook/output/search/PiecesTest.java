package dev.diapason.playbook.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    private final TextCache cache = new TextCache();

    @Test
    @DisplayName("no gap holds a letter, a digit or a mark, so cutting at gaps cuts no word")
    void noGapHoldsPartOfAWord() {
        assertThat(IntStream.range(1, 0xd800)
                        .filter(c -> !cache.pieces()
                                .cut(Character.toString(c))
                                .get(0)
                                .isWord())
                        .filter(PiecesTest::isPartOfAWord)
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call first, write later. | Call/first/, /write/later/.",
                "«Oui», dit-elle! | «/Oui/», /dit-elle/!",
                "a  b\u00a0c\td | a/b/c/d",
                "C++ and #OneVoice @orvane | C++/and/#OneVoice/@orvane",
                "社交媒体，第一。 | 社交媒体/，/第一/。",
                "l’image don't | l’image/don't",
                "🙂 ok | 🙂/ok"
            })
    void cutsAtGaps(String text, String pieces) {
        assertThat(texts(cache.of(text))).containsExactlyElementsOf(List.of(pieces.split("/")));
    }

    @Test
    void aTextIsTheSameForAllThatShowIt() {
        assertThat(cache.of("One voice")).isSameAs(cache.of("One voice"));
        assertThat(cache.of("One voice").pieces()[0])
                .isSameAs(cache.of("Two, One").pieces()[2]);
    }

    @Test
    void countsEachPieceOnce() {
        PieceText text = cache.of("one two, one, one");

        assertThat(text.distinct()).hasSize(3).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 3).map(text::count)).containsExactlyInAnyOrder(3, 1, 2);
    }

    private static boolean isPartOfAWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static List<String> texts(PieceText text) {
        return List.of(text.pieces()).stream().map(Piece::text).toList();
    }
}
