package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final String PATH = "template/components/probe/probe.ftlh";

    private final Problems problems = new Problems();

    /** What a probe is given. */
    public record Probe(String text, Object other, List<String> items) {
        public String shout() {
            return text + "!";
        }
    }

    /** Something that no template should reach into. */
    public static final class Secret {}

    private record Ready(String html) implements Raw {}

    @Test
    void showsComponentsListsMapsAndWords() {
        assertThat(run("${view.text} <#list view.items as it>${it}</#list> ${view.other.a} ${w('pager.next')}"))
                .isEqualTo("a&lt;b 12 1 Next");
    }

    @ParameterizedTest
    @DisplayName("SEC-07, SEC-08: what authors write is shown literally")
    @ValueSource(strings = {"\"><script>", "${7*7}", "<#assign x=1>", "[#if]", "{{7*7}}", "</title><script>"})
    void authorsWordsAreInert(String words) {
        String html = render("<title>${view.text}</title><i title=\"${view.text}\">", new Probe(words, "", List.of()));

        assertThat(html)
                .isEqualTo("<title>%1$s</title><i title=\"%1$s\">"
                        .formatted(
                                words.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")));
    }

    @Test
    void onlyReadyMarkupPassesUnescaped() {
        assertThat(render("${view.other}", new Probe("", new Ready("<b>x</b>"), List.of())))
                .isEqualTo("<b>x</b>");
    }

    @Test
    void noTextCanForgeAHole() {
        String forged = new Hole("x").mark();
        Templates templates = templates("${view.text}${view.other}");

        assertThat(templates
                        .skeleton("probe", ENGLISH, new Probe(forged, new Ready(forged), List.of()))
                        .holes())
                .isEmpty();
    }

    @Test
    void fillingEqualsRendering() {
        String template = "<p id=\"${view.text}\">${view.other}</p><#list 1..2 as i>${view.text}</#list>";
        Skeleton skeleton = templates(template)
                .skeleton("probe", ENGLISH, new Probe("a&b", new Hole("other"), List.of()))
                .ordered("other");
        String rendered = render(template, new Probe("a&b", new Ready("<i>é</i>"), List.of()));

        assertThat(new String(skeleton.fill("<i>é</i>".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(rendered);
    }

    @Test
    void aPageWithOpenHolesIsNotRendered() {
        Templates templates = templates("${view.other}");
        Probe view = new Probe("", new Hole("open"), List.of());

        assertThatThrownBy(() -> templates.render("probe", ENGLISH, view)).hasMessageContaining("hole");
    }

    @ParameterizedTest
    @DisplayName("SEC-31: a template reaches no class, method, file or setting")
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${view?api.getClass()}",
                "${view.items?api.size()}",
                "${view.class}",
                "${view.getClass()}",
                "${view.shout()}",
                "${view.shout}",
                "${view.hashCode()}",
                "${view.text.class}",
                "${view.other.class}",
                "<#include '../../pom.xml'>",
                "<#include '/../pom.xml'>",
                "<#include 'file:///etc/hostname'>",
                "<#include '/i18n/en.yaml'>",
                "<#import 'http://localhost/x' as x>",
                "${statics['java.lang.System']}",
                "${.data_model.Configuration}",
                "${.data_model?api}",
                "${.vars['java.lang.Runtime']}",
                "${.caller_template_name?api}",
                "${.get_optional_template('../../x').include}",
                "${'a'?eval_json.class}",
                "<#include '../../x'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'http://localhost/x'>",
                "<#include 'layouts/../../../../../etc/passwd'>",
                "<#import 'file:///etc/hostname' as x>",
                "${view?keys[0].class}",
                "${brand.class}",
                "${w.class}",
                "${w?api}",
                "${w('pager.next')?api}",
                "${.globals.class}"
            })
    void isHardened(String template) {
        assertThat(run(template)).isEmpty();
        assertThat(findings()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("SEC-31: what the engine would allow is refused where it stands")
    @ValueSource(
            strings = {
                "<p>${view.text?no_esc}",
                "<p><#noautoesc>${view.text}</#noautoesc>",
                "<p><#outputformat 'plainText'>${view.text}</#outputformat>",
                "<p>${.now}",
                "<#-- x --><p>${view.text ? no_esc}"
            })
    void whatUndoesEscapingIsRefused(String template) {
        templates(template);

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(PATH + ":1:")
                .endsWith("is not allowed in templates");
    }

    @Test
    void remarksMaySayAnything() {
        assertThat(run("<#-- never ?no_esc, never .now --><p>")).isEqualTo("<p>");
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("SEC-31: an object of another kind is not shown at all")
    void refusesForeignObjects() {
        assertThat(render("${view.other}", new Probe("", new Secret(), List.of())))
                .isEmpty();
        assertThat(findings()).hasSize(1);
    }

    @Test
    @DisplayName("SEC-31: evaluated text reaches no more than the template does")
    void evaluatingTextReachesNothingNew() {
        assertThat(run("${'view.class'?eval}")).isEmpty();
        assertThat(run("<@'${view.class}'?interpret/>")).isEmpty();
        assertThat(findings()).hasSize(2);
    }

    @Test
    void namesThePlaceOfAMissingValue() {
        run("<p>\n  ${view.txet}</p>");

        assertThat(findings()).containsExactly(PATH + ":2:5 the template cannot show \"view.txet\"");
    }

    @Test
    void namesThePlaceThatCannotBeRead() {
        run("<p>\n<#if view.text></p>");

        assertThat(findings()).containsExactly(PATH + ":2:19 this template cannot be used");
    }

    @Test
    void endlessCallsAreAProblemAndNoCrash() {
        assertThat(run("<#macro m><@m/></#macro><@m/>")).isEmpty();
        assertThat(findings()).hasSize(1);
    }

    @Test
    void problemsShowNoTraceOfOurCodeAndOneHelp() {
        run("${view.class}");
        Finding finding = problems.findings(Map.of(), false).get(0);

        assertThat(finding.problem().toString()).doesNotContain("freemarker.", "Exception", "\tat ");
        assertThat(finding.problem().help()).contains(PATH);
        assertThat(finding.problem().message().length()).isLessThanOrEqualTo(80);
    }

    @Test
    void ourOwnFailuresAreBugs() {
        Templates templates = Templates.read(Map.of(), problems);

        assertThatThrownBy(() -> templates.render("pager", ENGLISH, new Probe("", "", List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("components/pager/pager.ftlh");
    }

    @Test
    void aPlaybooksOwnFileReplacesOurs() {
        Templates templates = read(Map.of(
                "template/style/tokens.css", ":root { --brand: 1 }",
                "template/style/zz.css", "b { color: red }",
                "template/static/logo.svg", "<svg/>"));

        assertThat(templates.assets()).containsKeys("site.css", "icon.svg", "logo.svg");
        assertThat(new String(templates.assets().get("site.css"), StandardCharsets.UTF_8))
                .startsWith("@layer reset,tokens")
                .contains(":root{--brand:1}", "b{color:red}")
                .doesNotContain("--dp-paper:light-dark(");
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("I18N-16: an added language may be partial; its mistakes are named")
    void aPlaybookAddsWords() {
        Templates templates = read(Map.of(
                "template/i18n/cy.yaml",
                "pager.next: \"Nesaf\"\npager.nxt: \"x\"\nnote.from: \"Nodyn\"\nfoo\n",
                "template/i18n/en.yaml",
                "pager.next: \"Onwards\"\n"));

        assertThat(templates.languages()).contains(new LanguageTag("cy"));
        assertThat(templates.words(new LanguageTag("cy")).text("pager.next")).isEqualTo("Nesaf");
        assertThat(templates.words(new LanguageTag("cy")).text("pager.previous"))
                .isEqualTo("Previous");
        assertThat(templates.words(ENGLISH).text("pager.next")).isEqualTo("Onwards");
        assertThat(findings())
                .filteredOn(line -> !line.contains("has no words"))
                .containsExactly(
                        "template/i18n/cy.yaml:2:1 no page says \"pager.nxt\"",
                        "template/i18n/cy.yaml:3:1 \"note.from\" has other places for values in English",
                        "template/i18n/cy.yaml:4:1 this line is not of the form  key: \"text\"");
    }

    @Test
    void aFileThatReplacesNothingIsNamed() {
        read(Map.of("template/layout/page.ftlh", "x"));

        assertThat(findings())
                .containsExactly("template/layout/page.ftlh:1:1 the site template has no file \"layout/page.ftlh\"");
        assertThat(problems.findings(Map.of(), false).get(0).problem().label()).contains("layouts/page.ftlh");
    }

    private String run(String template) {
        return render(template, new Probe("a<b", Map.of("a", 1), List.of("1", "2")));
    }

    private String render(String template, Probe view) {
        return templates(template).render("probe", ENGLISH, view);
    }

    private Templates templates(String template) {
        return read(Map.of(PATH, template));
    }

    private Templates read(Map<String, String> files) {
        Map<String, SourceFile> overrides = new LinkedHashMap<>();
        files.forEach((path, text) -> overrides.put(path, new SourceFile(path, text)));
        return Templates.read(overrides, problems);
    }

    private List<String> findings() {
        return problems.findings(Map.of(), false).stream()
                .map(finding -> finding.problem().at() + " " + finding.problem().message())
                .toList();
    }
}
