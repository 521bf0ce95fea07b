package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How words become terms, in the browser, which makes those of the index and those of a query. */
class SearchTermsTest {

    /** What is typed, and what is written. */
    private static final String FOUND = """
            uber = über
            strasse = Straße
            STRASSE = straße
            istanbul = İSTANBUL
            İstanbul = istanbul
            isik = Işık
            naive = naïve
            ABC = ＡＢＣ
            coeur = cœur
            aerø = Ærø
            lodz = Łódź
            onevoice = #OneVoice
            #onevoice = OneVoice
            orvane = @orvane
            c++ = C++
            email = e-mail
            image = l’image
            الازمه = الأَزْمَة
            البيان = البـيـان
            وسائل = الوسائل
            الوسائل = وسائل
            ١٢ = 12
            משבר = מַשְׁבֵּר
            משבר = המשבר
            社交 = 社交媒体
            媒体 = 社交媒体
            体 = 社交媒体
            미디 = 소셜미디어
            シャ = ソーシャル
            ソーシャル = ｿｰｼｬﾙ
            เชีย = โซเชียล
            ຂ່າວ = ຂ່າວສານ
            ព័ត៌ = ព័ត៌មាន
            သတင်း = သတင်းစကား
            """;

    private static final String NOT_FOUND = """
            体社 = 社交媒体
            c = C++
            on = #OneVoice
            ハ = パ
            """;

    private final Browser browser = SharedBrowser.fresh();

    @BeforeEach
    void open() {
        browser.open(SearchSites.page("words", "latest/global/en"));
        browser.texts(SearchSites.ask(), "voice");
    }

    @Test
    @DisplayName("I18N-15: what is typed plainly is found as it is written, and the other way round")
    void isFound() {
        assertThat(FOUND.lines()).hasSizeGreaterThan(30).allSatisfy(row -> {
            String[] pair = row.split(" = ");
            assertThat(terms("ofQuery", pair[0])).isNotEmpty();
            assertThat(terms("ofWord", pair[1]))
                    .containsAll(terms("ofQuery", pair[0]))
                    .doesNotContain("");
        });
    }

    @Test
    @DisplayName("no word is found by what it does not say")
    void isNotFound() {
        assertThat(NOT_FOUND.lines()).allSatisfy(row -> {
            String[] pair = row.split(" = ");
            assertThat(terms("ofWord", pair[1])).doesNotContainAnyElementsOf(terms("ofQuery", pair[0]));
        });
    }

    @Test
    @DisplayName("the words of a text have the same terms as the text, so a text may be cut at its gaps")
    void aTextIsTheSumOfItsWords() {
        String text = "Call +41 22, or write: “l’été” (C++, e-mail) – 社交媒体。ＡＢＣ、소셜미디어 โซเชียล «naïve» @orvane/#OneVoice";
        List<String> pieces = browser.texts("""
                return diapasonLoaded.index.then(() =>
                  arguments[0].split(/[ ,:“”()–。、«»/]+/).flatMap(word => diapasonTerms.ofQuery(word)));
                """, text);

        assertThat(pieces).isEqualTo(terms("ofQuery", text)).hasSizeGreaterThan(15);
    }

    private List<String> terms(String function, String text) {
        return browser.texts("return diapasonTerms[arguments[0]](arguments[1])", function, text);
    }
}
