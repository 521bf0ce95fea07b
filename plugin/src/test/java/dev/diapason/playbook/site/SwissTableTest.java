package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of the content model, section 8, cell by cell: first the scope is chosen, then the language inside it. */
class SwissTableTest {

    private static final Built SITE = InlineSite.ofFiles(TextFiles.below(
                    Resources.folder("sites").resolve("switzerland").resolve("content")))
            .build();

    /**
     * One cell: a block as readers of one language see it.
     *
     * @param block its address
     * @param locale the reader's language
     * @param mark who decided, in the reader's language
     * @param language of the text when it is foreign to the reader; else empty
     * @param notice what the reader is told about a foreign text; empty where the page as a whole says it, or nothing is foreign
     * @param words how the text begins
     */
    private record Cell(String block, String locale, String mark, String language, String notice, String words) {}

    private static final String ADDRESS = "voice/tone#form-of-address";
    private static final String VOICE = "voice/tone#one-voice";
    private static final String CRISIS = "crisis#who-decides";

    private static final Cell[] TABLE = {
        new Cell(ADDRESS, "de-CH", "Angepasst · Schweiz", "", "", "Wir siezen"),
        new Cell(ADDRESS, "fr-CH", "Adapté · Suisse", "", "", "Nous vouvoyons"),
        new Cell(
                ADDRESS,
                "it-CH",
                "Adattato · Svizzera",
                "de",
                "In tedesco, perché manca ancora la traduzione.",
                "Wir siezen"),
        new Cell(VOICE, "de-CH", "Gesperrt · Global", "", "", "Ruhig"),
        new Cell(VOICE, "fr-CH", "Verrouillé · Groupe", "", "", "Calme"),
        new Cell(VOICE, "it-CH", "Bloccato · Globale", "", "", "Calma"),
        new Cell(CRISIS, "de-CH", "Gesperrt · Global", "", "", "Die Krisenleitung"),
        new Cell(CRISIS, "fr-CH", "Verrouillé · Groupe", "de", "", "Die Krisenleitung"),
        new Cell(CRISIS, "it-CH", "Bloccato · Globale", "de", "", "Die Krisenleitung"),
    };

    /** The French note under the locked block, as readers of each language meet it: its notice, empty where it is their own. */
    private static final String[][] NOTES = {
        {"de-CH", "Hinweis · Schweiz", "Auf Französisch, denn eine Übersetzung gibt es noch nicht."},
        {"fr-CH", "Note · Suisse", ""},
        {"it-CH", "Nota · Svizzera", "In francese, perché manca ancora la traduzione."},
    };

    @TestFactory
    Stream<DynamicTest> everyCellIsShownAsTheTableSays() {
        return Stream.of(TABLE)
                .map(cell -> dynamicTest(cell.block + " for " + cell.locale, () -> {
                    Element block = block(cell.block, cell.locale);
                    Element text = block.selectFirst("> .dp-block__text");

                    assertThat(block.selectFirst("> .dp-origin > .dp-mark").ownText())
                            .isEqualTo(cell.mark);
                    assertThat(text.text()).startsWith(cell.words);
                    assertThat(text.attr("lang")).isEqualTo(cell.language);
                    assertThat(text.attr("dir")).isEqualTo(cell.language.isEmpty() ? "" : "ltr");
                    assertThat(block.select("> .dp-notice").text()).isEqualTo(cell.notice);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theFrenchNoteIsShownToEveryone() {
        return Stream.of(NOTES)
                .map(row -> dynamicTest(row[0], () -> {
                    Element note = block(CRISIS, row[0]).selectFirst("> .dp-note");

                    assertThat(note.selectFirst("> .dp-origin > .dp-mark").ownText())
                            .isEqualTo(row[1]);
                    assertThat(note.select("> .dp-notice").text()).isEqualTo(row[2]);
                    assertThat(note.selectFirst("> .dp-prose").text()).startsWith("En Suisse");
                    assertThat(note.selectFirst("> .dp-prose").attr("lang")).isEqualTo(row[2].isEmpty() ? "" : "fr");
                }));
    }

    @Test
    void thePageThatIsBorrowedAsAWholeSaysItOnceAtItsHead() {
        assertThat(page("crisis", "it-CH").select("header > .dp-notice").text())
                .isEqualTo("Questa pagina non è ancora tradotta. La stai leggendo in tedesco.");
        assertThat(page("crisis", "fr-CH").select("h1").attr("lang")).isEqualTo("de");
        assertThat(page("crisis", "de-CH").select("header > .dp-notice")).isEmpty();
    }

    @Test
    void thePageItselfIsInTheReadersLanguage() {
        assertThat(page("voice/tone", "it-CH").selectFirst("html").attr("lang")).isEqualTo("it-CH");
        assertThat(page("voice/tone", "it-CH").select("h1").text()).isEqualTo("Voce e tono");
        assertThat(page("voice/tone", "it-CH").select("h1").attr("lang")).isEmpty();
    }

    @Test
    void nothingOfSwitzerlandReachesTheGroup() {
        assertThat(SITE.pages()
                        .filter(path -> path.startsWith("latest/global/"))
                        .map(SITE::html))
                .isNotEmpty()
                .noneMatch(html -> html.contains("siezen") || html.contains("septante") || html.contains("En Suisse"));
    }

    private static Element block(String address, String locale) {
        int hash = address.indexOf('#');
        return SITE.block(path(address.substring(0, hash), locale), address.substring(hash + 1));
    }

    private static Document page(String section, String locale) {
        return SITE.page(path(section, locale));
    }

    private static String path(String section, String locale) {
        return "latest/ch/" + locale + "/" + section + "/";
    }
}
