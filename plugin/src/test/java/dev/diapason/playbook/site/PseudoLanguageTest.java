package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of {@link PseudoPlaybook}, as it is written. */
@DisplayName("I18N-17: nothing of the interface is left in plain English in a pseudo-language")
class PseudoLanguageTest {

    /** Attributes that are read aloud or shown. */
    private static final Set<String> SAID = Set.of("title", "alt", "aria-label", "aria-description", "placeholder");

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void noPageSaysAPlainEnglishWord(String tag) {
        Built built = PseudoPlaybook.built(tag);
        List<String> left = new ArrayList<>();
        built.pages()
                .filter(path -> built.page(path).select("html").attr("lang").equals(tag))
                .forEach(path -> said(built.page(path))
                        .flatMap(PseudoPlaybook::english)
                        .forEach(word -> left.add(path + ": " + word)));

        assertThat(built.pages().count()).isGreaterThan(20);
        assertThat(left).isEmpty();
    }

    @Test
    void theTestSeesPlainWords() {
        assertThat(PseudoPlaybook.english("[Šķîþ ţö]")).isEmpty();
        assertThat(PseudoPlaybook.english("[Šķîþ] Skip to")).containsExactly("Skip", "to");
        assertThat(PseudoPlaybook.english("\u200f\u202eSkip\u202c\u200f")).isEmpty();
    }

    @Test
    void aPageSaysItsTagAndItsDirection() {
        assertThat(PseudoPlaybook.built("en-XA").page("404.html").select("html").attr("lang"))
                .isEqualTo("en-XA");
        assertThat(PseudoPlaybook.built("en-XA")
                        .page("latest/ch/en-XA/crisis/")
                        .select("html")
                        .attr("dir"))
                .isEqualTo("ltr");
        assertThat(PseudoPlaybook.built("ar-XB")
                        .page("latest/ch/ar-XB/crisis/")
                        .select("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void wordsAreLongerByTwoFifths() {
        int plain = PseudoPlaybook.built("en")
                .page("404.html")
                .body()
                .text()
                .replaceAll("[^\\p{L} ]", "")
                .length();
        int longer = PseudoPlaybook.built("en-XA")
                .page("404.html")
                .body()
                .text()
                .replaceAll("[^\\p{L} ]", "")
                .length();

        assertThat(longer).isGreaterThan(plain * 13 / 10);
    }

    /** Every text and every attribute that a person meets, but those in another language. */
    private static Stream<String> said(Document page) {
        List<String> said = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean isForeign = element.closest("[lang]:not(html)") != null;
            boolean isCode = element.is("script, style, code, pre, kbd");
            if (isForeign || isCode) {
                continue;
            }
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    said.add(text.getWholeText());
                }
            }
            element.attributes().forEach(attribute -> {
                if (SAID.contains(attribute.getKey())) {
                    said.add(attribute.getValue());
                }
            });
        }
        page.select("meta[name=description], meta[property~=^og:(title|description|site_name)$]")
                .forEach(meta -> said.add(meta.attr("content")));
        return said.stream();
    }
}
