package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    private static final Pattern UNSAFE = Pattern.compile(
            "\\?\\s*(no_esc|interpret|eval|eval_json|new|api|with_args|url|date|datetime|string|sort)|noautoesc|autoesc false"
                    + "|<#(setting|ftl|function|recurse|visit)\\b|\\.(data_model|globals|main|vars|now)\\b");

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]* src=)|<style|\\bstyle=|\\bon[a-z]+=|javascript:|<(iframe|object|embed|base)\\b|<form(?![^<>]* method=\"get\")");

    private static final Pattern UNQUOTED = Pattern.compile("<[a-z][^<>]*\\s[a-z-]+=[^\"'\\s]");

    private static final Pattern ELSEWHERE = Pattern.compile("(href|src|url)=?\"?(https?:)?//");

    static Stream<String> templates() {
        return SiteTemplate.paths(".ftlh");
    }

    @Test
    void allTemplatesAreSeen() {
        assertThat(templates().count()).isGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("SEC-31, SEC-12: no way around escaping, no inline script or style, nothing from elsewhere")
    void isHarmless(String path) {
        assertThat(offences(SiteTemplate.text(path))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("I18N-16: every word comes from the catalogue")
    void saysNoWordOfItsOwn(String path) {
        assertThat(words(SiteTemplate.text(path))).isBlank();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void staysSmall(String path) {
        assertThat(SiteTemplate.text(path).lines().count()).isLessThanOrEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.body?no_esc}",
                "<#noautoesc>${view.body}</#noautoesc>",
                "<@view.body?interpret/>",
                "${view.body?eval}",
                "<a href=${view.href}>",
                "<p style=\"color: red\">",
                "<p onclick=\"x()\">",
                "<script>x()</script>",
                "<form action=\"x\" method=\"post\">",
                "<img src=\"//example.com/x.png\" alt=\"\">"
            })
    void theLintCanFail(String template) {
        assertThat(offences(template)).isNotEmpty();
    }

    @Test
    void theWordLintCanFail() {
        assertThat(words("<p>${view.text} and</p>")).isNotBlank();
        assertThat(words("<p title=\"more\">")).isNotBlank();
    }

    private static List<String> offences(String template) {
        String code = template.replaceAll("(?s)<#--.*?-->", "");
        String plain = code.replaceAll("\\$\\{[^}]*}", "\\${}").replaceAll("</?[#@][^<>]*>", "");
        return Stream.of(
                        UNSAFE.matcher(code).results().map(match -> match.group()),
                        INLINE.matcher(plain).results().map(match -> match.group()),
                        UNQUOTED.matcher(plain.replaceAll("\"[^\"]*\"", "\"\""))
                                .results()
                                .map(match -> match.group()),
                        ELSEWHERE.matcher(plain).results().map(match -> match.group()))
                .flatMap(found -> found)
                .toList();
    }

    /** What is left of a template without its directives, values and tags, but with the attributes that are read aloud. */
    private static String words(String template) {
        return template.replaceAll("(?s)<#--.*?-->", "")
                // The letters of keys are the same in every language.
                .replaceAll("<kbd>[^<]*</kbd>", "")
                .replace("->", "")
                .replaceAll("\\?\\?\\)>", ")>")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("</?[#@]([^<>\"]|\"[^\"]*\")*>", "")
                .replaceAll("<[^<>]*?(?:title|alt|aria-label|placeholder)=\"([^\"]*)\"[^<>]*>", "$1")
                .replaceAll("<[^<>]*>", "")
                .replaceAll(" (lang|dir)=\"\"", "")
                .replaceAll("[\\s·:#]", "");
    }
}
