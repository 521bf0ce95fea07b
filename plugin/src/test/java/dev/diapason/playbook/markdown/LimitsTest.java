package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final int FULL = 256 * 1024;
    private static final int SMALL_STACK = 512 * 1024;

    /** What has cost Markdown parsers the square of its length, or their stack; after cmark's list. */
    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                hostile("nested strong emphasis", "*a **a ", "b", " a** a*"),
                hostile("many emphasis closers", "a_ ", "", ""),
                hostile("many emphasis openers", "_a ", "", ""),
                hostile("many link closers", "a]", "", ""),
                hostile("many link openers", "[a", "", ""),
                hostile("mismatched openers and closers", "*a_ ", "", ""),
                hostile("links and emphasis", "[ a_", "", ""),
                hostile("pattern [ (](", "[ (](", "", ""),
                hostile("pattern ![[]()", "![[]()", "", ""),
                hostile("hard link", "**x [a*b**c*](d)", "", ""),
                hostile("nested brackets", "[", "a", "]"),
                hostile("nested images", "![", "a", "](b)"),
                hostile("nested block quotes", "> ", "a", ""),
                hostile("deeply nested lists", "- ", "x", ""),
                hostile("backticks", "e`", "", ""),
                hostile("runs of backticks", "`a``b```c````d", "", ""),
                hostile("unclosed links A", "[a](<b", "", ""),
                hostile("unclosed links B", "[a](b", "", ""),
                hostile("unclosed comment", "</", "<!--", ""),
                hostile("comments", "x <!--", "", ""),
                hostile("declarations", "x <!A ", "", ""),
                hostile("instructions", "x <?", "", ""),
                hostile("character data", "x <![CDATA[", "", ""),
                hostile("attributes", "<a" + " b='c'".repeat(20_000) + "x", "", ""),
                hostile("mail addresses", "x <a@b" + ".c".repeat(8_000) + ">\n\n", "", ""),
                hostile("tables", "a|b\n-|-\n", "", ""),
                hostile("empty lines in nested lists", "* ".repeat(50) + "a\n" + "\n".repeat(1000), "", ""),
                hostile("lines of a paragraph", "(\n", "", ""),
                hostile("lines of a quote", "> (\n", "", ""),
                hostile("headings underlined", "a\n=\n", "", ""),
                hostile("emphasis between", "*a _a*_ ", "", ""),
                hostile("strikethrough", "~~a ", "", ""),
                hostile("entities", "&#x41;", "", ""),
                hostile("labels", "[a\n", "", ""),
                hostile("titles", "[a]: b \"c\n", "", ""),
                hostile("footnotes", "[^a]: b\n", "", ""),
                hostile("bare addresses", "www.", "", ""),
                hostile("bare sites", "http://a.b)", "", ""),
                hostile("bare mailboxes", "a@", "", ""),
                hostile("braces", "## a {", "", ""),
                hostile("call-outs", "> [!DO]\n\n> [!DONT]\n\n", "", ""),
                hostile("control characters", "\u0001", "", ""));
    }

    private static Arguments hostile(String name, String start, String middle, String end) {
        int times = (FULL - middle.length()) / (start.length() + end.length());
        return Arguments.of(name, start.repeat(times) + middle + end.repeat(times));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    @DisplayName("SEC-19: hostile texts of 256 KiB are compiled or refused, on a small stack")
    void hostileTextsAreCompiledOrRefused(String name, String text) {
        Written written = onSmallStack(() -> Written.section(text));

        assertThat(written.proses()).isNotEmpty();
        assertThat(written.problems())
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    @DisplayName("SEC-19, SEC-20: the same just below the limit of a paragraph are compiled on a small stack")
    void hostileParagraphsAreCompiled(String name, String text) {
        String half = text.substring(0, 8_000) + text.substring(text.length() - 8_000);

        assertThat(onSmallStack(() -> Written.fragment(half)).proses()).hasSize(1);
    }

    private static Written onSmallStack(Supplier<Written> work) {
        AtomicReference<Written> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertThat(failure.get()).isNull();
        return result.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"![[]()", "*a _a*_"})
    @DisplayName("SEC-20: a paragraph longer than 16 KiB is refused; what stands around it is compiled")
    void longParagraphsAreRefused(String bit) {
        String text = "Before.\n\n## One {#one}\n\n> - x\n>\n>   " + bit.repeat(32 * 1024 / bit.length())
                + "\n\n## Two {#two}\n\n[x](ftp://x)\n";
        Written written = Written.section(text);

        assertThat(written.told())
                .containsExactly(
                        "7:1 too-large this paragraph has " + (32 * 1024 / bit.length() * bit.length() + 1)
                                + " characters; a block longer than 16 KiB is refused",
                        "11:1 unsafe-url an address that starts with \"ftp:\" is not allowed");
        assertThat(written.blocks()).hasSize(3);
        assertThat(written.html(0)).isEqualTo("<p>Before.</p>\n");
    }

    @Test
    void longListsTablesAndFencesAreNoLongParagraphs() {
        String text = "- an item of a long list without empty lines\n".repeat(600) + "\n```\n"
                + "code without an end\n".repeat(1000) + "```\n\n| a | b |\n|---|---|\n"
                + "| some words | some more words |\n".repeat(800);

        assertThat(Written.section(text).told()).isEmpty();
    }

    @Test
    @DisplayName("SEC-21: a long address used again and again is refused as reference expansion")
    void referenceExpansionIsRefused() {
        String text =
                ("[a] ".repeat(4000) + "\n\n").repeat(8) + "[a]: https://example.com/" + "x".repeat(100 * 1024) + "\n";
        Written written = Written.section(text);

        assertThat(written.ids()).containsExactly("too-large");
        assertThat(written.told().get(0)).startsWith("1:9 too-large reference expansion");
        assertThat(written.html(0).length()).isLessThan(text.length() * 2);
    }

    @Test
    @DisplayName("SEC-21: a long footnote shown in many blocks is refused as reference expansion")
    void footnoteExpansionIsRefused() {
        String text = "## a\n\nx[^n]\n\n".repeat(150) + "[^n]: " + "word ".repeat(3000) + "\n";

        assertThat(Written.section(text).ids()).containsExactly("too-large");
    }

    @Test
    void ordinaryReferencesAreNoExpansion() {
        String text = "See [guide].\n\n".repeat(500) + "[guide]: https://example.com/a/guide/of/some/length\n";

        assertThat(Written.section(text).told()).isEmpty();
    }

    @Test
    @DisplayName("SEC-22: tables with too many cells are refused before they are built")
    void tooManyCellsAreRefused() {
        String wide = "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "|a|\n".repeat(900);
        String quoted = "> > " + wide.strip().replace("\n", "\n> > ") + "\n";
        String small = "|" + "a|".repeat(100) + "\n|" + "-|".repeat(100) + "\n" + "|a|\n".repeat(100) + "\n";

        for (String text : List.of(wide, quoted, small.repeat(4), "a|".repeat(40_000) + "\n" + "-|".repeat(40_000))) {
            assertThat(Written.section("Before.\n\n" + text + "\nAfter.\n").problems())
                    .as(text.substring(0, 20))
                    .anySatisfy(problem -> assertThat(problem.message()).contains("table cells"));
        }
        assertThat(Written.section("Before.\n\n" + wide + "\nAfter.\n").html(0))
                .isEqualTo("<p>Before.</p>\n<p>After.</p>\n");
        assertThat(Written.section(small).told()).isEmpty();
    }

    @Test
    @DisplayName("SEC-24: thousands of labels with the same hash are read, and looked up, in a moment")
    void collidingLabelsAreRead() {
        List<String> colliding = new ArrayList<>(List.of(""));
        while (colliding.size() < 8192) {
            List<String> longer = new ArrayList<>();
            for (String label : colliding) {
                longer.add(label + "AO");
                longer.add(label + "B0");
            }
            colliding = longer;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            text.append('[').append(colliding.get(i)).append(i % 500 == 0 ? "]: x\n\n" : "]: x.md\n");
        }
        Written written = Written.section(text + "\n[" + colliding.get(5999) + "]\n");

        assertThat(written.ids()).isEmpty();
        assertThat(written.html(0)).contains("{to x#}");
    }

    @Test
    @DisplayName("SEC-24: 40,000 definitions in a row are refused")
    void tooManyDefinitionsAreRefused() {
        assertThat(Written.section("[a]:x\n".repeat(40_000)).told())
                .containsExactly("1:1 too-large 40000 lines stand here without an empty one; 1000 are allowed");
    }

    @Test
    @DisplayName("FAULT-16: a section of 300 KB is refused with the limit and the figure")
    void aLargeFileIsRefused() {
        Written written = Written.section("word\n\n".repeat(50 * 1024));

        assertThat(written.told()).containsExactly("1:1 too-large this text has 300 KiB; 256 are allowed");
        assertThat(written.blocks()).hasSize(1);
        assertThat(Written.section("字\n\n".repeat(60_000)).told())
                .containsExactly("1:1 too-large this text has 293 KiB; 256 are allowed");
    }

    /** Between a cost that grows with the length and one that grows with its square lies a factor of 16, and only this thread's own work is counted. */
    @Test
    @DisplayName("SEC-19: 16 times as long costs about 16 times as much")
    void workGrowsWithTheLength() {
        for (String bit : List.of("![[]()", "*a _a*_ ", "[a](<b", "(\n", "- a\n  - b\n")) {
            String paragraph = bit.repeat(8000 / bit.length()) + "\n\n";
            work(paragraph);
            double once = work(paragraph);
            double often = work(paragraph.repeat(16));
            assertThat(often / once).as(bit).isLessThan(64);
        }
    }

    /** The least time of the processor that this thread took, in nanoseconds: what others do at the same time has no part in it. */
    private static double work(String text) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = thread.getCurrentThreadCpuTime();
            Written.fragment(text);
            least = Math.min(least, thread.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
