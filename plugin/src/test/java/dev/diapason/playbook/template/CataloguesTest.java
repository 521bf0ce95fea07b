package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of words that the site template has; the folder is the list. */
class CataloguesTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final Map<LanguageTag, Map<String, String>> CATALOGUES = read();
    private static final WordRules RULES = new WordRules(CATALOGUES.get(ENGLISH));
    private static final Map<String, List<String>> SAME = same();

    static Stream<LanguageTag> languages() {
        return CATALOGUES.keySet().stream();
    }

    static Stream<LanguageTag> translations() {
        return languages().filter(language -> !language.equals(ENGLISH));
    }

    @Test
    @DisplayName("issue 3, point 7: 40 languages, 5 from right to left, 4 of Chinese, Japanese, Korean and Thai")
    void thereAreLanguagesEnough() {
        assertThat(CATALOGUES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(languages()
                        .filter(tag -> LocaleNames.of(tag).direction().equals("rtl"))
                        .count())
                .isGreaterThanOrEqualTo(5);
        assertThat(languages()
                        .filter(tag -> Set.of("zh", "ja", "ko", "th").contains(tag.language()))
                        .count())
                .isGreaterThanOrEqualTo(4);
        assertThat(Templates.read(Map.of(), new Problems()).languages()).isEqualTo(CATALOGUES.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-16, I18N-13: every language has all keys, and every class in which it counts; no more")
    void hasExactlyItsKeys(LanguageTag language) {
        List<String> plurals = LocaleNames.of(language).traits().plurals();

        assertThat(plurals).isNotEmpty();
        assertThat(CATALOGUES.get(language)).containsOnlyKeys(RULES.keys(plurals));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-16: every text has the places for values that the English one has")
    void hasTheSamePlaces(LanguageTag language) {
        assertThat(CATALOGUES.get(language).entrySet())
                .filteredOn(word -> !RULES.hasPlaces(word.getKey(), word.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-02: the direction is that of the script")
    void runsAsItsScriptRuns(LanguageTag language) {
        assertThat(CATALOGUES.get(language))
                .containsEntry("direction", LocaleNames.of(language).direction());
    }

    @ParameterizedTest
    @MethodSource("translations")
    @DisplayName("I18N-16: nothing was left in English")
    void isTranslated(LanguageTag language) {
        List<String> same = SAME.getOrDefault(language.value(), List.of());

        assertThat(CATALOGUES.get(language).entrySet())
                .filteredOn(word -> !word.getKey().equals("direction"))
                .filteredOn(word -> word.getValue().equals(RULES.source(word.getKey())))
                .filteredOn(word -> !same.contains(word.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-16: a language is written in its script; Latin may stand in between")
    void isWrittenInItsScript(LanguageTag language) {
        int[] own = UScript.getCode(ULocale.forLanguageTag(language.value()));

        List<String> texts = CATALOGUES.get(language).entrySet().stream()
                .filter(word -> !word.getKey().equals("direction"))
                .map(Map.Entry::getValue)
                .toList();
        long written = texts.stream()
                .filter(text -> text.codePoints().anyMatch(letter -> is(own, UScript.getScript(letter))))
                .count();

        assertThat(texts).allSatisfy(text -> assertThat(foreign(text, own)).isEmpty());
        assertThat(written).isGreaterThanOrEqualTo(texts.size() * 49L / 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    @DisplayName("I18N-10: simplified characters in the one, traditional ones in the other")
    void eachChineseHasItsOwnCharacters(String tag) {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        String all = String.join("", CATALOGUES.get(new LanguageTag(tag)).values());

        assertThat(all.equals(simplified.transliterate(all))).isEqualTo(tag.equals("zh-Hans"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNavigationHasItsOwnName(LanguageTag language) {
        Map<String, String> words = CATALOGUES.get(language);

        assertThat(Stream.of("nav.label", "switch.label", "breadcrumb.label", "contents.title", "pager.label")
                        .map(words::get))
                .doesNotHaveDuplicates();
    }

    @Test
    void noKeyIsUnused() {
        String templates = String.join(
                "\n", SiteTemplate.files(path -> path.endsWith(".ftlh")).values());
        Set<String> elsewhere = Set.of(
                "callout",
                "feed",
                "task",
                "table",
                "footnote",
                "role",
                "status",
                "field",
                "direction",
                "scope",
                "mark",
                "level",
                "decision",
                "issue",
                "offer",
                "origin");

        assertThat(CATALOGUES.get(ENGLISH).keySet())
                .filteredOn(key -> !elsewhere.contains(key.split("\\.")[0]))
                .filteredOn(key -> !templates.contains("w(\"" + key + "\""))
                .filteredOn(key -> !key.startsWith("search.count."))
                .containsExactly(
                        "llms.lead",
                        "nav.home",
                        "notice.stale-adaptation",
                        "notice.stale-translation",
                        "search.description",
                        "search.rest",
                        "switch.elsewhere",
                        "switch.latest",
                        "switch.next",
                        "switch.other-countries");
    }

    @Test
    void everyKeyThatTemplatesUseExists() {
        Pattern use = Pattern.compile("w\\(\"([a-z.-]+[a-z])\"[,)]");
        SiteTemplate.files(path -> path.endsWith(".ftlh")).forEach((path, template) -> {
            Matcher matcher = use.matcher(template);
            while (matcher.find()) {
                assertThat(CATALOGUES.get(ENGLISH)).as(path).containsKey(matcher.group(1));
            }
        });
    }

    /** Letters of a script that is neither one of these, nor Latin, nor common to all. */
    private static String foreign(String text, int[] own) {
        int[] everywhere = {UScript.COMMON, UScript.INHERITED, UScript.LATIN};
        StringBuilder foreign = new StringBuilder();
        text.codePoints()
                .filter(letter -> !is(own, UScript.getScript(letter)) && !is(everywhere, UScript.getScript(letter)))
                .forEach(foreign::appendCodePoint);
        return foreign.toString();
    }

    private static boolean is(int[] scripts, int script) {
        return Arrays.stream(scripts).anyMatch(each -> each == script);
    }

    private static Map<LanguageTag, Map<String, String>> read() {
        Map<LanguageTag, Map<String, String>> catalogues = new TreeMap<>();
        SiteTemplate.files(path -> path.startsWith("i18n/"))
                .forEach((path, text) -> catalogues.put(
                        TemplateSources.language(path).orElseThrow(),
                        WordsReader.read(text, TemplateProblems.bugIn(path))));
        return catalogues;
    }

    private static Map<String, List<String>> same() {
        Map<String, List<String>> same = new TreeMap<>();
        try (InputStream in = CataloguesTest.class.getResourceAsStream("/words/same-as-english.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> same.put(
                            line.substring(0, line.indexOf(':')),
                            List.of(line.substring(line.indexOf(':') + 2).split(", "))));
            return same;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
