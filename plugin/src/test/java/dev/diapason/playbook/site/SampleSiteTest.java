package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample playbook, built as a whole. */
class SampleSiteTest {

    private static final String BASE = "https://playbook.example.com/";

    private static final InlineSite PLAYBOOK = SamplePlaybook.PLAYBOOK;
    private static final Built SITE = SamplePlaybook.built();

    @Test
    void itHasNoError() {
        assertThat(SITE.findings().stream().filter(finding -> finding.isError() && !finding.isFrozen()))
                .as(SITE.console())
                .isEmpty();
        assertThat(SITE.report().isPublished()).isTrue();
        assertThat(SITE.pages().count()).isGreaterThan(1_000);
    }

    @ParameterizedTest(name = "DET-01, DET-02, DET-03: {0}, {1}, files reversed: {2}")
    @CsvSource({
        "tr-TR, UTC, false",
        "ar-EG-u-nu-arab, Asia/Kathmandu, true",
        "th-TH-u-ca-buddhist, Pacific/Kiritimati, false",
        "az-AZ, America/St_Johns, true",
    })
    void everyMachineBuildsTheSameBytes(String language, String timeZone, boolean isReversed) {
        InlineSite playbook = isReversed ? PLAYBOOK.reversed() : PLAYBOOK;

        assertThat(Elsewhere.in(language, timeZone, () -> playbook.build().digest()))
                .isEqualTo(SITE.digest());
    }

    @Test
    @DisplayName("LINK-01: every address of every page, style sheet and sitemap inside the site leads somewhere")
    void everyLinkLeadsSomewhere() {
        SiteLinks.Walk walk = SiteLinks.walk(SITE.files(), BASE);

        assertThat(walk.broken()).isEmpty();
        assertThat(walk.followed()).isGreaterThan(10_000);
    }

    @Test
    @DisplayName("SEC-12: every page is valid, says its language, and runs nothing")
    void everyPageIsSound() {
        Map<String, List<String>> offences = new TreeMap<>();
        SITE.pages().forEach(path -> {
            List<String> found = PageRules.offences(SITE.html(path));
            if (!found.isEmpty()) {
                offences.put(path, found);
            }
        });

        assertThat(offences).isEmpty();
    }

    @Test
    void everyPathIsAscii() {
        assertThat(SITE.files().keySet()).allMatch(path -> path.matches("[A-Za-z0-9._/-]+"));
    }

    @Test
    @DisplayName("LEAK-06: neither the machine nor its user is told of")
    void theMachineIsNotToldOf() {
        List<String> secrets =
                new ArrayList<>(List.of(System.getProperty("java.io.tmpdir"), System.getProperty("user.dir")));
        secrets.add("dev.diapason");

        SITE.files()
                .forEach((path, bytes) -> assertThat(SITE.html(path)).as(path).doesNotContain(secrets));
    }

    /** Languages that are written in other scripts than the page's must say so. */
    @Test
    void foreignScriptsNameTheirLanguage() {
        Set<String> unnamed = new TreeSet<>();
        Pattern arabic = Pattern.compile("\\p{IsArabic}{3,}");
        SITE.pages()
                .filter(path -> path.contains("/en/"))
                .forEach(path -> SITE.page(path).body().getAllElements().forEach(element -> {
                    Matcher matcher = arabic.matcher(element.ownText());
                    boolean isNamed = element.closest("[lang=ar], [lang^=ar-]") != null
                            || element.ownText().startsWith("#"); // a hashtag belongs to no language
                    if (matcher.find() && !isNamed) {
                        unnamed.add(element.outerHtml());
                    }
                }));

        assertThat(unnamed).isEmpty();
    }
}
