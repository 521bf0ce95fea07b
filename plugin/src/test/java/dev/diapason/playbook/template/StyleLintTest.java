package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleLintTest {

    /** Properties and values that name a side of the screen, or that belong into HTML. */
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)^\\s*((margin|padding|border|inset)-(left|right|top|bottom)[a-z-]*|left|right|top|bottom|float|clear"
                    + "|direction|unicode-bidi|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius"
                    + "|overflow-[xy]\\s*:\\s*left)\\s*:"
                    + "|text-align:\\s*(left|right)|box-shadow:\\s*(inset )?-?[1-9]|(margin|padding):( [^ ;]+){4};");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch|color)\\(");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(|@import|@font-face|expression\\(|!important");
    private static final Pattern TOKEN = Pattern.compile("(--dp-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern BOTH =
            Pattern.compile("(--dp-[a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");

    static Stream<String> sheets() {
        return SiteTemplate.paths(".css");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("I18N-08, LEAK-08: no side of the screen, no colour outside the tokens, nothing from elsewhere")
    void isLogicalAndAtHome(String path) {
        assertThat(offences(path, SiteTemplate.text(path))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void standsInALayerAndUsesOnePrefix(String path) {
        String css = code(SiteTemplate.text(path));

        assertThat(css.strip()).startsWith("@layer ");
        assertThat(CLASS.matcher(css.replaceAll("[0-9]*\\.[0-9]+", ""))
                        .results()
                        .map(match -> match.group(1)))
                .allMatch(name -> name.startsWith("dp-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"margin-left: 1rem;", "left: 0;", "text-align: left;", "width: 3rem;", "color: #fff;"})
    void theLintCanFail(String declaration) {
        assertThat(offences("x.css", "p {\n  " + declaration + "\n}")).isNotEmpty();
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        String all = sheets().map(SiteTemplate::text).collect(Collectors.joining("\n"));
        Set<String> defined = names(all, "(--[a-z0-9-]+)\\s*:");

        assertThat(names(all, "var\\((--[a-z0-9-]+)")).isSubsetOf(defined);
    }

    @Test
    void everyColourHasALightAndADarkOne() {
        assertThat(TOKEN.matcher(SiteTemplate.text("style/tokens.css"))
                        .results()
                        .filter(token -> token.group(2).startsWith("#")
                                && !token.group(1).equals("--dp-plate"))
                        .map(token -> token.group(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("A11Y-07: text has a contrast of 7:1, edges and shapes 3:1, in light and in dark")
    @CsvSource({
        "ink, paper, 7",
        "ink, sheet, 7",
        "ink, wash, 7",
        "quiet, paper, 7",
        "quiet, sheet, 7",
        "quiet, wash, 7",
        "accent, paper, 7",
        "accent, sheet, 7",
        "accent, wash, 7",
        "on-accent, accent, 7",
        "ink, good-wash, 7",
        "good, good-wash, 7",
        "ink, bad-wash, 7",
        "bad, bad-wash, 7",
        "quiet, bad-wash, 7",
        "accent, bad-wash, 7",
        "accent, good-wash, 7",
        "accent, care-wash, 7",
        "ink, care-wash, 7",
        "care, care-wash, 7",
        "care, paper, 7",
        "care, sheet, 7",
        "own, paper, 7",
        "own, sheet, 7",
        "own, wash, 7",
        "good, sheet, 7",
        "bad, paper, 7",
        "bad, sheet, 7",
        "edge, paper, 3",
        "edge, sheet, 3",
        "edge, wash, 3",
        "edge, bad-wash, 3"
    })
    void isReadable(String text, String ground, double ratio) {
        for (boolean dark : List.of(false, true)) {
            Map<String, String> tokens = tokens(dark);
            assertThat(contrast(tokens.get("--dp-" + text), tokens.get("--dp-" + ground)))
                    .as("dark: %s", dark)
                    .isGreaterThanOrEqualTo(ratio);
        }
    }

    @Test
    @DisplayName("A11Y-14: every mark and every state has a shape of its own")
    void shapesDiffer() {
        List<String> shapes = TOKEN.matcher(SiteTemplate.text("style/tokens.css"))
                .results()
                .map(token -> token.group(2))
                .filter(value -> value.startsWith("polygon("))
                .toList();
        String uses = SiteTemplate.text("style/shapes.css");

        assertThat(shapes).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(List.of("locked", "waiver", "adapted", "local", "waiting", "off"))
                .allMatch(kind -> uses.contains(".dp-mark--" + kind));
        assertThat(uses).contains("forced-colors: active");
    }

    @Test
    @DisplayName("WEB-02: the style sheet is at most 9 KB, compressed")
    void isSmall() throws IOException {
        byte[] css = Templates.read(Map.of(), new Problems()).assets().get("site.css");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(css);
        }

        assertThat(out.size()).isLessThanOrEqualTo(9 * 1024);
    }

    private static List<String> offences(String path, String sheet) {
        String css = code(sheet);
        boolean mayColour = path.equals("style/tokens.css") || path.equals("style/print.css");
        return Stream.of(
                        PHYSICAL.matcher(css).results(),
                        ELSEWHERE.matcher(css).results(),
                        mayColour
                                ? Stream.<MatchResult>empty()
                                : COLOUR.matcher(css).results())
                .flatMap(found -> found)
                .map(MatchResult::group)
                .toList();
    }

    private static String code(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Set<String> names(String css, String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The colours of one scheme. */
    private static Map<String, String> tokens(boolean dark) {
        Map<String, String> tokens = new HashMap<>();
        BOTH.matcher(SiteTemplate.text("style/tokens.css"))
                .results()
                .forEach(match -> tokens.put(match.group(1), match.group(dark ? 3 : 2)));
        return tokens;
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 255) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
