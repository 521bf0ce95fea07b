package dev.diapason.playbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.plan.Planned;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapOutputTest {

    private static final String BASE = "https://playbook.example.com/";

    private static final String SETTINGS = "-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\n"
            + "languages: [en, fr]\nbase-url: " + BASE + "\ndimensions: { product: adaptable }\n";

    @Test
    void everyPageThatIsIndexedIsListed() {
        Site site = Planned.of(
                        SETTINGS,
                        Draft.section("s", "Words."),
                        Draft.section("t", "Words."),
                        Draft.translation("fr", "s", "Mots."))
                .site();
        Map<String, String> files = write(site);

        assertThat(files.keySet()).containsExactly("robots.txt", "sitemap.xml");
        assertThat(addresses(files.get("sitemap.xml")))
                .containsExactly(
                        BASE,
                        BASE + "latest/global/en/",
                        BASE + "latest/global/en/s/",
                        BASE + "latest/global/en/t/",
                        BASE + "latest/global/fr/",
                        BASE + "latest/global/fr/s/");
        assertThat(files.get("robots.txt")).contains("Sitemap: " + BASE + "sitemap.xml\n");
    }

    @Test
    void withoutAnAddressOrALatestVersionThereIsNone() {
        assertThat(write(Planned.of(Draft.section("s", "Words.")).site())).isEmpty();
        assertThat(write(Planned.of(SETTINGS.replace("1.0.0", "1.0.0-next"), Draft.section("s", "Words."))
                        .site()))
                .isEmpty();
    }

    @Test
    void moreThanFiftyThousandAddressesAreSeveralFiles() {
        Planned small = Planned.of(SETTINGS.replace(", fr", ""), Draft.section("s", "Words."));
        Map<String, String> files = write(with(small, 50_001));

        assertThat(files.keySet()).containsExactly("robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(addresses(files.get("sitemap.xml"))).containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml");
        assertThat(count(files.get("sitemap-1.xml"))).isEqualTo(50_000);
        assertThat(count(files.get("sitemap-2.xml"))).isEqualTo(3);
        assertThat(files.get("sitemap.xml")).contains("<sitemapindex").contains("</sitemapindex>");
    }

    @Test
    void exactlyFiftyThousandAddressesAreOneFile() {
        Planned small = Planned.of(SETTINGS.replace(", fr", ""), Draft.section("s", "Words."));

        assertThat(write(with(small, 49_998)).keySet()).containsExactly("robots.txt", "sitemap.xml");
    }

    /** The same site, its only edition with many pages. */
    private static Site with(Planned site, int count) {
        SiteVersion version = site.version();
        SiteEdition edition = version.editions().get(0);
        Page page = edition.page("s").orElseThrow();
        Map<String, Page> pages = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            pages.put("s" + i, new Page(page.section(), "s" + i + "/", List.of(), Optional.empty(), Optional.empty()));
        }
        SiteEdition large = new SiteEdition(edition.edition(), edition.navigation(), pages, Map.of());
        return new Site(
                site.site().settings(),
                List.of(new SiteVersion(
                        version.number(),
                        version.kind(),
                        version.slugs(),
                        version.playbook(),
                        List.of(large),
                        version.date())));
    }

    private static Map<String, String> write(Site site) {
        Map<String, String> files = new TreeMap<>();
        try {
            OutputContext context =
                    new OutputContext(Outputs.ALL, site, Templates.read(Map.of(), new Problems()), pages -> {});
            for (Job job : new SitemapOutput().jobs(context)) {
                job.write(
                        (path, bytes, length) -> files.put(path, new String(bytes, 0, length, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private static List<String> addresses(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
    }

    private static int count(String xml) {
        return xml.split("<loc>", -1).length - 1;
    }
}
