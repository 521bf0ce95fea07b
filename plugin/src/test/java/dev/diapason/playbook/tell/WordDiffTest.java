package dev.diapason.playbook.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words that stay, are gone or are new. */
class WordDiffTest {

    private static String told(List<String> before, List<String> after) {
        return WordDiff.of(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text();
                    case OLD -> "[-" + run.text() + "-]";
                    case NEW -> "{+" + run.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void oneWordIsReplaced() {
        assertThat(told(List.of("Say you to all."), List.of("Say you to everyone.")))
                .isEqualTo("Say you to [-all-]{+everyone+}.\n");
    }

    @Test
    void scriptsWithoutSpacesAreComparedByLetters() {
        assertThat(told(List.of("声は変わりません。"), List.of("声は変わります。"))).isEqualTo("声は変わりま[-せん-]{+す+}。\n");
    }

    @Test
    void marksStayWithTheirLetters() {
        assertThat(told(List.of("गर्मी का मौसम है और दिन"), List.of("सर्दी का मौसम है और दिन")))
                .isEqualTo("[-गर्मी -]{+सर्दी +}का मौसम है और दिन\n");
    }

    @Test
    void anotherTextIsToldAsAWhole() {
        assertThat(told(List.of("One light remark a post at most."), List.of("No jokes about anything, ever; no a.")))
                .isEqualTo("[-One light remark a post at most.\n-]{+No jokes about anything, ever; no a.\n+}");
    }

    @Test
    void linesThatStayAreNotTakenApart() {
        assertThat(told(List.of("a b", "c d", "e f"), List.of("a b", "e f"))).isEqualTo("a b\n[-c d\n-]e f\n");
    }

    @Test
    void wordsThatStayByChanceAreToldWithTheChangesAroundThem() {
        assertThat(told(List.of("Say you to all of them."), List.of("Write Mr and Ms to everyone we know of them.")))
                .isEqualTo("[-Say you to all -]{+Write Mr and Ms to everyone we know +}of them.\n");
        assertThat(told(List.of("Story | rarely | one"), List.of("Story | never | none")))
                .isEqualTo("Story | [-rarely -]{+never +}| [-one-]{+none+}\n");
    }

    @Test
    void nothingAndSomethingAreCompared() {
        assertThat(told(List.of(), List.of("New."))).isEqualTo("{+New.\n+}");
        assertThat(told(List.of("Old."), List.of())).isEqualTo("[-Old.\n-]");
        assertThat(told(List.of(), List.of())).isEmpty();
    }

    /** Without what is new, what remains are the words of before; and the other way round. */
    @Test
    void nothingIsLostWhateverIsCompared() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<String> before = text(random);
            List<String> after = text(random);
            List<WordDiff.Run> runs = WordDiff.of(before, after);
            assertThat(words(runs, WordDiff.Kind.NEW)).isEqualTo(bare(before));
            assertThat(words(runs, WordDiff.Kind.OLD)).isEqualTo(bare(after));
        }
    }

    @Test
    void textsWithMoreDifferencesThanAnybodyReadsAreOtherTexts() {
        List<String> before = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).toList();

        assertThat(WordDiff.of(before, after)).hasSize(2);
    }

    private static List<String> text(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(line -> IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(word -> List.of("a", "b", "c", "語", "。", "d,").get(random.nextInt(6)))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : "")))
                .toList();
    }

    private static String words(List<WordDiff.Run> runs, WordDiff.Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .map(WordDiff.Run::text)
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static String bare(List<String> lines) {
        return String.join("", lines).replaceAll("\\s", "");
    }
}
