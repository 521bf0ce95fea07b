package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.output.view.ArticleView;
import dev.diapason.playbook.output.view.BlockView;
import dev.diapason.playbook.output.view.BreadcrumbView;
import dev.diapason.playbook.output.view.GroupTextView;
import dev.diapason.playbook.output.view.HomeView;
import dev.diapason.playbook.output.view.IndexGroupView;
import dev.diapason.playbook.output.view.IndexItemView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.MarkView;
import dev.diapason.playbook.output.view.NoteView;
import dev.diapason.playbook.output.view.OriginView;
import dev.diapason.playbook.output.view.OwnerView;
import dev.diapason.playbook.output.view.PagerView;
import dev.diapason.playbook.output.view.RecordView;
import dev.diapason.playbook.output.view.RecordsView;
import dev.diapason.playbook.output.view.SearchView;
import dev.diapason.playbook.output.view.UrgentView;
import dev.diapason.playbook.output.view.WholeView;
import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {

    private static final Set<String> ELEMENTS = Set.of(
            "a", "article", "b", "bdi", "button", "code", "dd", "details", "dialog", "div", "dl", "dt", "em", "form",
            "h1", "h2", "h3", "header", "input", "kbd", "label", "li", "nav", "ol", "p", "section", "small", "span",
            "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "action",
            "aria-current",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "autocapitalize",
            "autocomplete",
            "checked",
            "class",
            "data-choice-continue",
            "data-choice-forget",
            "data-choice-forgotten",
            "data-copy",
            "data-copy-action",
            "data-copy-done",
            "data-keys",
            "data-keys-close",
            "data-keys-on",
            "data-keys-open",
            "data-none",
            "data-one",
            "data-other",
            "data-saved",
            "data-search",
            "data-search-page",
            "data-search-results",
            "data-search-status",
            "data-search-title",
            "data-theme-auto",
            "data-theme-dark",
            "data-theme-light",
            "data-words",
            "datetime",
            "dir",
            "enterkeyhint",
            "for",
            "hidden",
            "href",
            "hreflang",
            "id",
            "lang",
            "method",
            "name",
            "open",
            "placeholder",
            "popover",
            "rel",
            "role",
            "scope",
            "spellcheck",
            "tabindex",
            "type");

    private static final Templates TEMPLATES = Templates.read(Map.of(), new Problems());

    /** Components that show one record; the others show parts of a frame. */
    private static final Map<String, Class<? extends Record>> VIEWS = views();

    static Stream<Arguments> examples() {
        return components()
                .flatMap(component -> Examples.of(component).entrySet().stream()
                        .map(example -> Arguments.of(component, example.getKey(), example.getValue())));
    }

    static Stream<String> components() {
        return SiteTemplate.paths(".ftlh")
                .filter(path -> path.startsWith("components/"))
                .map(path -> path.split("/")[1]);
    }

    @Test
    void everyComponentHasExamples() {
        assertThat(components().filter(component -> Examples.of(component).isEmpty()))
                .containsExactly("record");
        assertThat(SiteTemplate.paths(".examples.yaml").map(path -> path.split("/")[1]))
                .containsExactlyElementsOf(components().toList());
    }

    @Test
    void everyComponentAndLayoutIsInTheManual() throws IOException {
        String manual = Files.readString(Path.of(System.getProperty("basedir", ""), "docs/template.md"));

        assertThat(components().filter(component -> !manual.contains("`" + component + "`")))
                .isEmpty();
        assertThat(SiteTemplate.paths(".ftlh")
                        .filter(path -> path.startsWith("layouts/"))
                        .map(path -> path.replaceAll("layouts/|\\.ftlh", ""))
                        .filter(layout -> !manual.contains("| `" + layout + "` |")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void examplesHaveThePartsOfTheirRecord(String component, String name, Object view) {
        if (VIEWS.containsKey(component) && view instanceof Map<?, ?> parts) {
            assertThat(parts.keySet().stream().map(Object::toString))
                    .containsExactlyInAnyOrderElementsOf(names(VIEWS.get(component)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    @DisplayName("SEC-12: examples show well-formed HTML of known elements and attributes, in every language")
    void isCleanHtml(String component, String name, Object view) {
        for (LanguageTag language : TEMPLATES.languages()) {
            Document shown = parsed(TEMPLATES.render(component, language, view), component);
            for (Element element : shown.body().select("body *")) {
                assertThat(ELEMENTS).as(component).contains(element.normalName());
                element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    @DisplayName("A11Y-15: what has a language has a direction")
    void foreignTextHasLanguageAndDirection(String component, String name, Object view) {
        Document shown = parsed(TEMPLATES.render(component, new LanguageTag("ar"), view), component);

        assertThat(shown.select("[lang]:not([dir]):not(.dp-block__reason), [dir]:not([lang]):not(bdi)"))
                .isEmpty();
    }

    @Test
    void borrowedTextSaysSoInTheReadersLanguage() {
        Document shown = block("borrowed");

        assertThat(shown.select(".dp-notice").text()).contains("German").doesNotContain("lang");
        assertThat(shown.select("div[lang=de][dir=ltr]").text()).isEqualTo("Text");
    }

    @Test
    void whatDoesNotApplyGivesItsReasonAndNoText() {
        assertThat(block("not-applicable").select(".dp-block__reason").text()).isEqualTo("We are not on this channel.");
        assertThat(block("not-applicable").select(".dp-block__text")).isEmpty();
    }

    @Test
    void everyBlockCanBeLinkedTo() {
        Document shown = block("shared");

        assertThat(shown.select("section#one-voice a[href=#one-voice]").attr("aria-labelledby"))
                .isEqualTo("one-voice.link " + shown.select("h2").attr("id"));
        assertThat(shown.select("a[href=#one-voice]").attr("aria-label")).isEqualTo("Link to");
        assertThat(shown.select("h2").text()).isEqualTo("One voice");
        assertThat(block("introduction").select("div#intro h2, div#intro a")).isEmpty();
    }

    private static Document block(String example) {
        Object view = Examples.of("block").get(example);
        return parsed(TEMPLATES.render("block", new LanguageTag("en"), view), "block");
    }

    private static Document parsed(String html, String component) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        String page = "<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>";
        Document document = parser.parseInput(page, "https://example.com/");
        assertThat(parser.getErrors()).as(component).isEmpty();
        return document;
    }

    private static List<String> names(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Map<String, Class<? extends Record>> views() {
        Map<String, Class<? extends Record>> views = new LinkedHashMap<>();
        views.put("all-block", BlockView.class);
        views.put("all-note", NoteView.class);
        views.put("all-section", WholeView.SectionView.class);
        views.put("article", ArticleView.class);
        views.put("block", BlockView.class);
        views.put("block-text", BlockView.class);
        views.put("breadcrumb", BreadcrumbView.class);
        views.put("contents-item", LinkView.class);
        views.put("fact", RecordView.FieldView.class);
        views.put("home", HomeView.class);
        views.put("mark", MarkView.class);
        views.put("note", NoteView.class);
        views.put("pager", PagerView.class);
        views.put("urgent", UrgentView.class);
        views.put("origin", OriginView.class);
        views.put("origin-group", GroupTextView.class);
        views.put("origin-owner", OwnerView.class);
        views.put("index-group", IndexGroupView.class);
        views.put("index-item", IndexItemView.class);
        views.put("search", SearchView.class);
        components().filter(name -> name.startsWith("view-")).forEach(name -> views.put(name, RecordsView.class));
        return views;
    }
}
