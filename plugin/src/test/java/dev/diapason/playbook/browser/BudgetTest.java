package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a reader's phone must load; sizes are bytes after gzip, of 1,024 to the kilobyte. */
class BudgetTest {

    private static final int KILOBYTE = 1_024;
    private static final int FIRST_VIEW = 30 * KILOBYTE;
    private static final int PAGE = 14 * KILOBYTE;
    private static final int STYLE = 9 * KILOBYTE;
    private static final int SCRIPT = 7 * KILOBYTE;
    private static final int SEARCH_INDEX = 60 * KILOBYTE;
    private static final int REQUESTS = 5;

    /** What a browser fetches before a page stands; a feed or a manifest is not. */
    private static final String FETCHED =
            "link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload], script[src], img[src]";

    private static final Map<String, Integer> SIZES = new HashMap<>();

    @Test
    @DisplayName("WEB-02: half of all pages cost at most 14 KB, style 9 KB, script 7 KB, a search index 60 KB")
    void everyKindOfFileIsSmall() {
        List<Integer> pages = SampleSite.pages().stream()
                .map(page -> size(SampleSite.bytes(page)))
                .sorted()
                .toList();

        assertThat(pages.get(pages.size() / 2)).isLessThanOrEqualTo(PAGE);
        assertThat(heavier(".css", STYLE)).isEmpty();
        assertThat(heavier("index.js", SEARCH_INDEX)).isEmpty();
        assertThat(heavier(".json", SEARCH_INDEX)).isEmpty();
    }

    @Test
    @DisplayName("WEB-02: no page's first view costs more than 30 KB and 5 requests, of which script 7 KB")
    void everyFirstViewIsSmall() {
        Map<String, String> heavy = new TreeMap<>();
        for (String page : SampleSite.distinctPages()) {
            if (page.endsWith("/all.html")) {
                continue; // a whole edition, asked for to be printed
            }
            List<String> parts = parts(page);
            int all = size(SampleSite.bytes(page))
                    + parts.stream().mapToInt(BudgetTest::sizeOf).sum();
            int script = parts.stream()
                    .filter(part -> part.endsWith(".js"))
                    .mapToInt(BudgetTest::sizeOf)
                    .sum();
            if (all > FIRST_VIEW || script > SCRIPT || parts.size() + 1 > REQUESTS) {
                heavy.put(page, all + " bytes, script " + script + ", " + parts);
            }
        }

        assertThat(heavy).isEmpty();
    }

    /** The page to print has all pictures of its edition, and nobody meets it first. */
    static Stream<String> pages() {
        return PageKinds.all().stream().filter(page -> !page.endsWith("all.html"));
    }

    @ParameterizedTest(name = "WEB-02: {0} costs at most 5 requests")
    @MethodSource("pages")
    void noBrowserAsksMore(String page) {
        Browser browser = SharedBrowser.fresh();

        browser.open(SampleSite.at(page));

        assertThat(browser.requests().stream().distinct()).hasSizeBetween(1, REQUESTS);
    }

    private static List<String> heavier(String ending, int limit) {
        return SampleSite.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .filter(file -> size(file.getValue()) > limit)
                .map(file -> file.getKey() + ": " + size(file.getValue()))
                .toList();
    }

    /** The files that a page fetches at once, each named once. */
    private static List<String> parts(String page) {
        Document document = Jsoup.parse(new String(SampleSite.bytes(page), StandardCharsets.UTF_8), "");
        URI base = URI.create("/" + page);
        return document.select(FETCHED).stream()
                .filter(part -> !part.attr("loading").equals("lazy"))
                .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("src"))
                .map(address -> base.resolve(address).getPath().substring(1))
                .distinct()
                .toList();
    }

    private static int sizeOf(String path) {
        return SIZES.computeIfAbsent(path, file -> size(SampleSite.files().get(file)));
    }

    private static int size(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
