package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the examples of the CommonMark specification, from the jar that commonmark-java publishes for such tests. */
class CommonMarkSpecTest {

    private static final String FENCE = "`".repeat(32);

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of("class")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("h5", Set.of("id")),
            Map.entry("h6", Set.of("id")),
            Map.entry("a", Set.of("href", "class", "rel", "title", "dir", "id", "role", "aria-label")),
            Map.entry("code", Set.of("class", "dir")),
            Map.entry("pre", Set.of("dir", "tabindex", "data-copy")),
            Map.entry("ol", Set.of("start")),
            Map.entry("ul", Set.of()),
            Map.entry("li", Set.of("id")),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("bdi", Set.of("class")),
            Map.entry("blockquote", Set.of("data-copy")),
            Map.entry("hr", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "class")),
            Map.entry("td", Set.of("class")),
            Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")),
            Map.entry("figure", Set.of("class")),
            Map.entry("figcaption", Set.of()));

    @Test
    @DisplayName("SEC-12: all 652 examples hold allowed elements and attributes only, and are well-formed")
    void everyExampleIsSafe() {
        List<String> examples = examples();

        assertThat(examples).hasSize(652);
        for (String example : examples) {
            assertSafe(example, Written.html(example));
            Written section = Written.section(example);
            for (int i = 0; i < section.proses().size(); i++) {
                assertSafe(example, section.html(i).replaceAll("(</?)h2", "$1h3"));
            }
        }
    }

    @Test
    @DisplayName("Every beginning and every end of every example is compiled without an exception")
    void everyPartOfEveryExampleIsCompiled() {
        for (String example : examples()) {
            for (int i = 1; i < example.length(); i++) {
                Written.fragment(example.substring(0, i));
                Written.fragment(example.substring(i));
            }
        }
    }

    @Test
    @DisplayName("No message is longer than 80 characters")
    void messagesFitOnALine() {
        for (String example : examples()) {
            assertThat(Written.section(example).problems())
                    .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThanOrEqualTo(80));
        }
    }

    private static void assertSafe(String example, String html) {
        String filled = html.replaceAll("\\{to [^}]*}", "<a href=\"#x\">")
                .replace("{end}", "</a>")
                .replaceAll("\\{(fact|image|view) [^}]*}", "");
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse("<!doctype html><title>x</title><body>" + filled, "", parser);
        assertThat(parser.getErrors()).as(example + "\n" + filled).isEmpty();
        for (Element element : document.body().select("body *")) {
            assertThat(ALLOWED).as(example).containsKey(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ALLOWED.get(element.tagName())).as(example).contains(attribute.getKey());
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href")).as(example).matches("(#|https?://|mailto:|tel:).*");
            }
        }
    }

    private static List<String> examples() {
        String spec;
        try (InputStream file = CommonMarkSpecTest.class.getResourceAsStream("/spec.txt")) {
            assertThat(file)
                    .as("the specification, from the test dependency commonmark-test-util")
                    .isNotNull();
            spec = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> examples = new ArrayList<>();
        String start = "\n" + FENCE + " example\n";
        for (int at = spec.indexOf(start); at >= 0; at = spec.indexOf(start, at + 1)) {
            int from = at + start.length();
            examples.add(
                    spec.substring(from, spec.indexOf("\n.\n", from - 1) + 1).replace('→', '\t'));
        }
        return examples;
    }
}
