package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Colour;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LanguageTraits;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.model.Theme.Accent;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentStyleTest {

    private static final String TOKENS = "template/style/tokens.css";

    private final Problems problems = new Problems();

    @Test
    void withoutAnAccentNothingIsAdded() {
        assertThat(new AccentStyle(Grounds.of(SiteTemplate.text("style/tokens.css")), problems).css(Theme.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#17407e", "#0a4f5c", "#7a1f5c", "#124f2c", "#5b3a00", "#000", "#3c3c3c"})
    @DisplayName("A11Y-07: an accent is as readable in the dark as in the light, and so is what stands on it")
    void bothSchemesAreReadable(String accent) {
        String rules = rules(accent);
        Grounds grounds = Grounds.of(SiteTemplate.text("style/tokens.css"));
        List<Colour> accents = colours(rules, "--dp-accent");
        List<Colour> onAccents = colours(rules, "--dp-on-accent");

        assertThat(accents.get(0)).isEqualTo(Colour.parse(accent).orElseThrow());
        assertThat(grounds.light().values()).hasSizeGreaterThan(2).allMatch(each -> each.contrast(accents.get(0)) >= 7);
        assertThat(grounds.dark().values()).hasSizeGreaterThan(2).allMatch(each -> each.contrast(accents.get(1)) >= 7);
        for (int i = 0; i < 2; i++) {
            assertThat(accents.get(i).contrast(onAccents.get(i))).isGreaterThanOrEqualTo(7);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void anAccentThatIsTooPaleIsMetWithTheNearestThatIsNot() {
        String rules = rules("#3aa7b9");
        Problem problem = told().get(0).problem();
        Colour proposed =
                Colour.parse(problem.label().replaceAll("^write \"|\"$", "")).orElseThrow();

        assertThat(told()).hasSize(1);
        assertThat(problem.id().word()).isEqualTo("bad-value");
        assertThat(problem.message())
                .startsWith("\"#3aa7b9\" has a contrast of 2.")
                .contains("text needs 7:1");
        assertThat(problem.notes().get(0)).contains("light scheme", "--dp-");
        assertThat(problem.help()).contains("accent: \"" + proposed + "\"", "playbook.yaml");
        assertThat(rules(proposed.toString())).contains("--dp-accent:light-dark(" + proposed + ",");
        assertThat(rules).contains("--dp-accent:light-dark(" + proposed + ",").doesNotContain("#3aa7b9");
        assertThat(told()).hasSize(1);
    }

    @Test
    void aDarkAccentThatIsTooDarkIsTold() {
        css(new Theme(accent("accent", "#17407e"), accent("accent-dark", "#17407e"), Optional.empty()));

        assertThat(told()).singleElement().satisfies(finding -> {
            assertThat(finding.problem().notes().get(0)).contains("dark scheme");
            assertThat(finding.problem().help()).contains("accent-dark: \"#");
        });
    }

    @Test
    void theGroundsAreThoseOfThePlaybooksOwnTokens() {
        String tokens = SiteTemplate.text("style/tokens.css")
                .replaceFirst("--dp-paper: [^;]+;", "--dp-paper: light-dark(#9a9a9a, #121416);");
        css(
                new Theme(accent("accent", "#0a4f5c"), Optional.empty(), Optional.empty()),
                Map.of(TOKENS, new SourceFile(TOKENS, tokens)));

        assertThat(told())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem().notes().get(0)).contains("--dp-paper, which is #9a9a9a"));
    }

    @Test
    void whereNoColourIsReadableTheGroundsAreToBlame() {
        String tokens = "@layer tokens { :root { --dp-paper: #777777; --dp-sheet: #888888; } }";
        css(
                new Theme(accent("accent", "#0a4f5c"), Optional.empty(), Optional.empty()),
                Map.of(TOKENS, new SourceFile(TOKENS, tokens)));

        assertThat(told())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem().help()).contains("template/style/tokens.css"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root { --dp-paper: #fff } @media (prefers-color-scheme: dark) { :root { --dp-paper: #111 } }",
                ":root { --dp-paper: light-dark(#ffffff, #111111); }",
                ":root { --dp-paper: #fff; } html[data-theme=\"dark\"] { --dp-paper: #111; }",
                ":root { --dp-paper: #fff; } :root[data-theme=dark] { --dp-paper: #111; }",
                "/* --dp-paper: #abc; */ :root { --dp-paper: #fff; --dp-ink: #222 }"
                        + "@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) { --dp-paper: #111; } }",
                ":root { --dp-paper: #fff; } [data-theme=dark] { --dp-paper: #111; } :lang(ja) { --dp-paper: #eee; }"
                        + "@media print { :root { --dp-paper: #ddd; } }"
            })
    void groundsAreReadInEveryUsualForm(String css) {
        Grounds grounds = Grounds.of(css);

        assertThat(grounds.light()).containsExactly(Map.entry("--dp-paper", Colour.WHITE));
        assertThat(grounds.dark()).containsExactly(Map.entry("--dp-paper", new Colour(17, 17, 17)));
    }

    private String rules(String accent) {
        String css = css(new Theme(accent("accent", accent), Optional.empty(), Optional.empty()));
        return css.substring(css.lastIndexOf("@layer tokens"));
    }

    private String css(Theme theme) {
        return css(theme, Map.of());
    }

    private String css(Theme theme, Map<String, SourceFile> texts) {
        Looks looks = new Looks(
                texts,
                Map.of(),
                theme,
                Optional.empty(),
                tag -> new LanguageTraits("ltr", List.of(), new LanguageTag("en")));
        return new String(Templates.read(looks, problems).assets().get("site.css"), StandardCharsets.UTF_8);
    }

    private static Optional<Accent> accent(String key, String colour) {
        return Colour.parse(colour)
                .map(each -> new Accent(key, each, new SourceFile("playbook.yaml", colour).at(0, colour.length())));
    }

    /** For light, then for dark. */
    private static List<Colour> colours(String css, String token) {
        Matcher matcher = Pattern.compile(token + ":light-dark\\((#[0-9a-f]{6}),(#[0-9a-f]{6})\\)")
                .matcher(css);
        assertThat(matcher.find()).isTrue();
        return Stream.of(matcher.group(1), matcher.group(2))
                .map(each -> Colour.parse(each).orElseThrow())
                .toList();
    }

    private List<Finding> told() {
        return problems.findings(Map.of(), false);
    }
}
