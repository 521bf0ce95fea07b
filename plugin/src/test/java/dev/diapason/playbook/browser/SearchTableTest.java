package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of queries: what readers of many languages type, and what they must find. */
class SearchTableTest {

    private static final double SHARE = 0.98;

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("I18N-15: at least 98 % of 200 queries in 12 languages find their block among the first five results")
    void nearlyAllQueriesFindTheirBlock() throws IOException {
        List<String> missed = new ArrayList<>();
        Set<String> languages = new TreeSet<>();
        List<String[]> rows = rows();
        URI open = URI.create("about:blank");
        for (String[] row : rows) {
            languages.add(row[1]);
            URI page = SearchSites.page(row[0], row[2]);
            if (!page.equals(open)) {
                browser.open(page);
                open = page;
            }
            List<String> found = browser.texts(SearchSites.ask(), row[3]);
            if (!found.contains(row[4])) {
                missed.add(String.join(" | ", row) + " found " + found);
            }
        }

        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(languages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(missed.size()).as(String.join("\n", missed)).isLessThanOrEqualTo((int) (rows.size() * (1 - SHARE)));
        assertThat(browser.complaints()).isEmpty();
    }

    /** Site, language, edition, query, block, kind. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(SearchSites.FOLDER.resolve("queries.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
