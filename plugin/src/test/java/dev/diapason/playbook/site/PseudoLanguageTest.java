package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A playbook in a language made from English, whose authors write Greek: whatever is Latin on its pages is the interface's, and
 * whatever of that is plain English was not translated.
 */
@DisplayName("I18N-17: nothing of the interface is left in plain English in a pseudo-language")
class PseudoLanguageTest {

    private static final String PLAYBOOK = """
            -- playbook.yaml --
            title: Λύχνος
            version: "1.0.0"
            source-language: %1$s
            languages: [%1$s]
            base-url: https://playbook.example.com/
            edit-url: https://git.example.com/edit/{path}
            dimensions:
              values: { level: locked, name: Αξίες }
              product: { level: adaptable, name: Προϊόν }
              crisis: { level: locked, name: Κρίση }
            releases:
              - { version: "0.9.0", path: releases/0.9.0 }
            -- data/contacts.yaml --
            duty: { name: Άννα, role: crisis-duty, phone: "+41 22 555 01 00", email: "1@2.example", hours: "24/7" }
            ana: { name: Μαρία, role: country-lead, languages: [el, fr], title: Κεφαλή }
            -- data/escalation.yaml --
            high: { label: Υψηλή, first: duty, then: [ana], within: 15m }
            -- data/channels.yaml --
            site: { name: Ιστός, purpose: Νέα, cadence: αεί, status: active, owner: duty }
            -- data/accounts.yaml --
            group: { channel: site, handle: λύχνος, language: fr, owner: duty, backup: ana, answers-within: 4h }
            -- data/terms.yaml --
            plant: { %1$s: { preferred: [μονάδα], admitted: [έδρα], forbidden: [φυτό] } }
            -- data/disclosures.yaml --
            paid: { label: Διαφήμιση, source: Νόμος, checked: "2026-06-30", review-by: "2027-06-30" }
            -- data/hashtags.yaml --
            - Φως
            -- zones/emea.yaml --
            zone: emea
            name: Ζώνη
            locales: [%1$s]
            -- countries/CH.yaml --
            country: CH
            zone: emea
            locales: [%1$s, el]
            lead: ana
            adoption: { version: "1.0.0", date: "2026-09-02", by: ana }
            contacts:
              bea: { name: Βέα, role: crisis-duty, phone: "+41 22 555 01 01" }
            blocks:
              voice#two:
                replace: { %1$s: "Δικό μας." }
              voice#four:
                omit: true
                reason: { %1$s: "Όχι εδώ." }
              crisis#who:
                append: { %1$s: "Και εδώ." }
            -- sections/%1$s/index.md --
            ---
            title: Καλώς ήρθατε
            dimension: values
            ---
            Εδώ.
            -- sections/%1$s/crisis.md --
            ---
            title: Κρίση
            dimension: crisis
            owner: duty
            review-by: 2027-06-30
            ---
            ## Ποιος {#who}

            > [!WARNING]
            > Προσοχή.

            > [!DO]
            > Ναι.

            > [!DONT]
            > Όχι.

            - [x] Έγινε
            - [ ] Μένει

            Λόγος.[^1]

            | Α | Β |
            |---|---|
            | α | β |

            ```playbook contacts
            ```

            ```playbook escalation
            ```

            [^1]: Σημείωση.
            -- sections/%1$s/voice.md --
            ---
            title: Φωνή
            dimension: product
            ---
            ## Ένα {#one level=locked}

            ```playbook accounts
            ```

            ```playbook channels
            ```

            ## Δύο {#two}

            ```playbook terms
            ```

            ```playbook disclosures
            ```

            ## Τρία {#three level=local required}

            ```playbook hashtags
            ```

            ```playbook people
            ```

            ```playbook adoption
            ```

            ## Τέσσερα {#four}

            Λόγος.
            -- releases/0.9.0/playbook.yaml --
            title: Λύχνος
            version: "0.9.0"
            source-language: %1$s
            languages: [%1$s]
            dimensions: { values: { level: locked, name: Αξίες } }
            -- releases/0.9.0/data/contacts.yaml --
            duty: { name: Άννα, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- releases/0.9.0/sections/%1$s/crisis.md --
            ---
            title: Παλιά
            dimension: values
            ---
            Λόγος.
            """;

    /** Attributes that are read aloud or shown. */
    private static final Set<String> SAID = Set.of("title", "alt", "aria-label", "aria-description", "placeholder");

    /** A word of plain English letters; those with accents are none of them, so an accented word never has three in a row. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}])[A-Za-z]{2,}(?![\\p{L}])");

    /** What stands between marks that turn it round. */
    private static final String MIRRORED = "\u202e[^\u202c]*\u202c";

    /** What is no word: ids that authors gave, and keys of the keyboard. */
    private static final Set<String> NO_WORDS = Set.of("plant", "example", "Esc", "Ctrl");

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void noPageSaysAPlainEnglishWord(String tag) {
        Built built = build(tag);
        List<String> left = new ArrayList<>();
        built.pages()
                .filter(path -> built.page(path).select("html").attr("lang").equals(tag))
                .forEach(path -> said(built.page(path))
                        .flatMap(text ->
                                ENGLISH.matcher(text.replaceAll(MIRRORED, "")).results())
                        .filter(word -> !NO_WORDS.contains(word.group()))
                        .forEach(word -> left.add(path + ": " + word.group())));

        assertThat(built.pages().count()).isGreaterThan(20);
        assertThat(left).isEmpty();
    }

    @Test
    void theTestSeesPlainWords() {
        assertThat(ENGLISH.matcher("[Šķîþ ţö]").find()).isFalse();
        assertThat(ENGLISH.matcher("[Šķîþ] Skip to").find()).isTrue();
        assertThat(ENGLISH.matcher("\u200f\u202eSkip\u202c\u200f".replaceAll(MIRRORED, ""))
                        .find())
                .isFalse();
    }

    @Test
    void aPageSaysItsTagAndItsDirection() {
        assertThat(build("en-XA").page("404.html").select("html").attr("lang")).isEqualTo("en-XA");
        assertThat(build("en-XA").page("latest/ch/en-XA/crisis/").select("html").attr("dir"))
                .isEqualTo("ltr");
        assertThat(build("ar-XB").page("latest/ch/ar-XB/crisis/").select("html").attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void wordsAreLongerByTwoFifths() {
        int plain = build("en")
                .page("404.html")
                .body()
                .text()
                .replaceAll("[^\\p{L} ]", "")
                .length();
        int longer = build("en-XA")
                .page("404.html")
                .body()
                .text()
                .replaceAll("[^\\p{L} ]", "")
                .length();

        assertThat(longer).isGreaterThan(plain * 13 / 10);
    }

    private static Built build(String tag) {
        Built built =
                InlineSite.ofFiles(Map.of()).with(String.format(PLAYBOOK, tag)).build();
        assertThat(built.report().isPublished()).as(built.console()).isTrue();
        return built;
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
