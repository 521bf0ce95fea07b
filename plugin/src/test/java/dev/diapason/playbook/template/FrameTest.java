package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.output.view.FrameView;
import dev.diapason.playbook.output.view.FrontView;
import dev.diapason.playbook.output.view.FrontView.ScopeItem;
import dev.diapason.playbook.output.view.FrontView.ZoneItem;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.RedirectView;
import dev.diapason.playbook.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame around every page. */
class FrameTest {

    private static final Templates TEMPLATES = Templates.read(Map.of(), new Problems());

    static Stream<LanguageTag> languages() {
        return TEMPLATES.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("A11Y-04: one banner, one main, one content info; every navigation has its own name")
    void hasNamedLandmarks(LanguageTag language) {
        Document page = page(language, "latest");

        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("nav").eachAttr("aria-label"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .contains(TEMPLATES.words(language).text("nav.label"));
        assertThat(page.select("main nav, nav nav, h1")).isEmpty();
    }

    @Test
    @DisplayName("A11Y-02: the first stop leads to the text, the language is the fourth at the latest")
    void startsWithTheSkipLink() {
        Document page = page(new LanguageTag("en"), "latest");
        List<Element> stops = page.select("a[href], summary");

        assertThat(stops.get(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("#main[tabindex=-1]")).hasSize(1);
        assertThat(stops.subList(2, stops.size()).stream().filter(stop -> stop.is(".dp-menu > summary")))
                .hasSize(3);
        assertThat(stops.get(2).text()).isEqualTo("Language English");
        assertThat(page.select("header > a").eachAttr("href")).containsExactly("../../", "../../crisis/");
    }

    @Test
    @DisplayName("A11Y-02: one menu open at a time, without a script")
    void menusShareAName() {
        assertThat(page(new LanguageTag("en"), "latest")
                        .select("details.dp-menu")
                        .eachAttr("name"))
                .containsExactly("switch", "switch", "switch");
    }

    @Test
    @DisplayName("I18N-05: languages are named in themselves, and the current one is marked")
    void languagesAreNamedInThemselves() {
        Document page = page(new LanguageTag("en"), "latest");

        assertThat(page.select(".dp-menu a[hreflang]"))
                .allMatch(link -> link.select("> [lang][dir]").attr("lang").equals(link.attr("hreflang")));
        assertThat(page.select(".dp-menu [aria-current=true]")).hasSize(3);
        assertThat(page.select("a[hreflang=ar] > [lang=ar][dir=rtl]").eachText())
                .contains("العربية");
    }

    @Test
    void switchersLeadToTheSameSection() {
        Document page = page(new LanguageTag("en"), "latest");

        assertThat(page.select(".dp-menu a[href]"))
                .allMatch(link -> link.attr("href").endsWith("/voice/tone/"));
        assertThat(page.select("small").eachText()).contains("not there");
    }

    @Test
    void onlyTheOwnPageIsMarkedInTheNavigation() {
        Document page = page(new LanguageTag("en"), "latest");

        assertThat(page.select(".dp-navigation [aria-current=page]").eachAttr("href"))
                .containsExactly("../../c3/s4/");
        assertThat(page.select(".dp-navigation li > details[open]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "next"})
    void otherVersionsSaySoAndLeadToTheLatest(String kind) {
        Document page = page(new LanguageTag("en"), kind);

        assertThat(page.select(".dp-banner a").attr("href")).isEqualTo("../../../v1/br/en/voice/tone/");
        assertThat(page(new LanguageTag("en"), "latest").select(".dp-banner")).isEmpty();
    }

    @Test
    @DisplayName(
            "SEC-12, LEAK-08: nothing runs but the site's own script, nothing is fetched from elsewhere, no referrer is sent")
    void isClosed() {
        Document page = page(new LanguageTag("ar"), "old");

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                                + " manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self';"
                                + " require-trusted-types-for 'script'; trusted-types diapason");
        assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(page.select("style, [style], iframe, base, [href*=//], [src*=//]"))
                .isEmpty();
        assertThat(page.select("script").eachAttr("src")).containsExactly("../../../site.js");
        assertThat(page.select("script:not(:empty)")).isEmpty();
        assertThat(page.select("link[href]").eachAttr("href"))
                .containsExactly("../../../site.css", "../../../icon.svg", "../../feed.xml");
    }

    @Test
    void whatMachinesWantIsInTheHeadAndWhatPeopleWantInTheFooter() {
        Document page = page(new LanguageTag("en"), "latest");

        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("title"))
                .isEqualTo(TEMPLATES.words(new LanguageTag("en")).text("offer.feed"));
        assertThat(page.select("footer a").eachAttr("href")).containsExactly("../../all/", "../../../");
    }

    @Test
    @DisplayName("WEB-04: what only a script can do is not shown without one")
    void noButtonIsDead() {
        // The menu's button opens a popover, which needs no script; a closed dialog shows nothing.
        assertThat(page(new LanguageTag("en"), "latest")
                        .select("button:not([hidden], [type=submit], [popovertarget], dialog *)"))
                .isEmpty();
    }

    @Test
    @DisplayName("SEC-08: hostile titles are text in title, meta and menus")
    void hostileNamesAreInert() {
        FrameView hostile = SampleFrame.of("en", "latest", "</title><script>\"'");
        String html = new String(filled(new LanguageTag("en"), hostile), StandardCharsets.UTF_8);

        assertThat(html).doesNotContain("<script>").doesNotContain("\"'");
        assertThat(Jsoup.parse(html).title()).endsWith("</title><script>\"'");
    }

    @Test
    @DisplayName("WEB-02: the frame of a large playbook is at most 14 KB, compressed")
    void isSmall() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(filled(new LanguageTag("ja"), SampleFrame.of("ja", "old", "オルヴェイン")));
        }

        assertThat(out.size()).isLessThanOrEqualTo(14 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front", "not-found"})
    void theFrontPageOffersEveryEdition(String layout) {
        LinkView edition = new LinkView("latest/sa/ar/", "العربية", "ar", "rtl");
        ZoneItem zone = new ZoneItem("Gulf", List.of(new ScopeItem("Saudi Arabia", List.of(edition))));
        FrontView view = new FrontView(
                "Playbook", "en", "ltr", "/x/", "2.4.0", List.of(zone), "https://example.com/", List.of());
        Document page = Jsoup.parse(TEMPLATES.render(layout, new LanguageTag("en"), view));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main a[href=latest/sa/ar/][hreflang=ar] > [lang=ar][dir=rtl]")
                        .text())
                .isEqualTo("العربية");
        assertThat(page.select("main a[href=latest/sa/ar/]").text()).isEqualTo("Saudi Arabia العربية");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/x/site.css");
    }

    @Test
    void aRedirectWorksWithoutWaitingAndByHand() {
        RedirectView view = new RedirectView("de", "ltr", "../", "../voice/?a=1&b=2", "Stimme & Ton");
        Document page = Jsoup.parse(TEMPLATES.render("redirect", new LanguageTag("de"), view));

        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../voice/?a=1&b=2");
        assertThat(page.select("main a").attr("href")).isEqualTo("../voice/?a=1&b=2");
        assertThat(page.select("main a").text()).isEqualTo("Weiter zu „Stimme & Ton“");
    }

    private static Document page(LanguageTag language, String kind) {
        String dir = TEMPLATES.words(language).text("direction");
        byte[] html = filled(language, SampleFrame.of(language.value(), kind, "Playbook"));
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo(language.value());
        assertThat(dir).isIn("ltr", "rtl");
        return page;
    }

    private static byte[] filled(LanguageTag language, FrameView view) {
        Skeleton skeleton = TEMPLATES.skeleton("page", language, view);
        byte[][] values = new byte[skeleton.holes().size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(skeleton.holes().get(i)).getBytes(StandardCharsets.UTF_8);
        }
        return skeleton.fill(values);
    }

    private static String value(String hole) {
        return switch (hole) {
            case "current c3/s4/" -> " aria-current=\"page\"";
            case "open c3/" -> " open";
            case "note v3" -> "not there";
            default -> hole.startsWith("section ") || hole.equals("latest") ? "voice/tone/" : "";
        };
    }
}
