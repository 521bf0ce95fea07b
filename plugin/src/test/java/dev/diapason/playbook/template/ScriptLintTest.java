package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the pages. */
class ScriptLintTest {

    /** Ways to make script or markup of a text, to write past the style sheet, and to ask other places. */
    private static final Pattern UNSAFE = Pattern.compile(
            "\\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|eval|Function|document\\.write|setHTMLUnsafe"
                    + "|DOMParser|createContextualFragment|sendBeacon|XMLHttpRequest|WebSocket|cookie|console)\\b"
                    + "|\\.on[a-z]+ = '|\\.style\\b|'https?:|\"https?:|import\\(|alert\\(");

    static Stream<String> scripts() {
        return SiteTemplate.paths(".js").filter(path -> !path.startsWith("script/search/"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @DisplayName("SEC-13: no script makes markup or script of a text, or asks another place")
    void isHarmless(String path) {
        assertThat(offences(SiteTemplate.text(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it.innerHTML = text;", "eval(text);", "fetch('https://example.com/')", "document.cookie = 'a'"})
    void theLintCanFail(String script) {
        assertThat(offences(script)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void saysFirstWhatItIsFor(String path) {
        assertThat(SiteTemplate.text(path).replaceFirst("^'use strict';\\s*", ""))
                .startsWith("// ");
        assertThat(SiteTemplate.text(path).lines().count()).isLessThanOrEqualTo(220);
    }

    @Test
    @DisplayName("WEB-02: the script that every page loads is at most 7 KB, compressed")
    void isSmall() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(asset(Templates.read(Map.of(), new Problems()), "site.js").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(out.size()).isLessThanOrEqualTo(7 * 1024);
    }

    @Test
    void aFolderIsOneScriptInTheOrderOfItsFiles() {
        Problems problems = new Problems();
        Templates templates = Templates.read(
                Map.of(
                        "a", new SourceFile("template/script/site/99-own.js", "  // Remark.\nlast();"),
                        "b", new SourceFile("template/script/site/20-choice.js", "other();\n"),
                        "c", new SourceFile("template/script/own/1.js", "own();")),
                problems);

        assertThat(problems.findings(Map.of(), false)).isEmpty();
        assertThat(asset(templates, "site.js"))
                .startsWith("'use strict';")
                .contains("other();\n")
                .endsWith("last();\n")
                .doesNotContain("Remark", "data-last-choice");
        assertThat(asset(templates, "own.js")).isEqualTo("own();\n");
        assertThat(templates.assets()).doesNotContainKey("worker.js");
        assertThat(templates.worker()).contains("addEventListener('fetch'");
    }

    private static String asset(Templates templates, String name) {
        return new String(templates.assets().get(name), StandardCharsets.UTF_8);
    }

    private static List<String> offences(String script) {
        return UNSAFE.matcher(script.replaceAll("(?m)^\\s*//.*$", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
