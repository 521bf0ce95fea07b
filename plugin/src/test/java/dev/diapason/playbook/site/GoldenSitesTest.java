package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole little playbooks, {@code sites/<case>/content}, and the main content of each of their pages, {@code expected}. What is
 * asked of every site is asked of these for free.
 */
class GoldenSitesTest {

    private static final String FOLDER = "sites";

    /** The case whose pages are compared down to the last byte. */
    private static final String WHOLE = "whole";

    @TestFactory
    Stream<DynamicTest> pagesReadAsExpected() {
        return each((name, site) -> {
            Map<String, String> pages = new TreeMap<>();
            Built built = site.build();
            assertThat(built.report().isPublished()).as(built.console()).isTrue();
            built.pages().forEach(path -> {
                if (name.equals(WHOLE)) {
                    pages.put(path, built.html(path));
                } else {
                    main(built, path, pages);
                }
            });
            pages.put("console.txt", built.console());
            Path expected = Resources.folder(FOLDER).resolve(name).resolve("expected");
            if (Resources.IS_UPDATE) {
                Resources.replace(expected, pages);
            }
            Map<String, String> approved = Resources.texts(expected);
            assertThat(pages.keySet()).isEqualTo(approved.keySet());
            pages.forEach((path, html) -> assertThat(html).as(path).isEqualTo(approved.get(path)));
        });
    }

    @TestFactory
    @DisplayName("DET-01, DET-02: another language and time zone of the machine give the same bytes")
    Stream<DynamicTest> theMachinesHabitsDoNotMatter() {
        return each((name, site) -> assertThat(Elsewhere.in(
                        "tr-TR", "Pacific/Kiritimati", () -> site.build().digest()))
                .isEqualTo(Elsewhere.in(
                        "ar-EG-u-nu-arab",
                        "America/St_Johns",
                        () -> site.build().digest())));
    }

    @TestFactory
    @DisplayName("DET-03: files written in the opposite order give the same bytes")
    Stream<DynamicTest> theOrderOfFilesDoesNotMatter() {
        return each((name, site) -> assertThat(site.reversed().build().digest())
                .isEqualTo(site.build().digest()));
    }

    @TestFactory
    @DisplayName("DET-05: line ends of Windows and a byte order mark give the same bytes")
    Stream<DynamicTest> lineEndsDoNotMatter() {
        return each((name, site) -> assertThat(
                        site.map(GoldenSitesTest::asOnWindows).build().digest())
                .isEqualTo(site.build().digest()));
    }

    @TestFactory
    @DisplayName("LINK-01: every address inside the site leads somewhere")
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return each((name, site) -> {
            SiteLinks.Walk walk = SiteLinks.walk(site.build().files(), base(site));
            assertThat(walk.broken()).isEmpty();
            assertThat(walk.followed()).isGreaterThan(50);
        });
    }

    @TestFactory
    @DisplayName("SEC-12: every page is valid, says its language, and runs nothing")
    Stream<DynamicTest> everyPageIsSound() {
        return each((name, site) -> {
            Built built = site.build();
            assertThat(built.pages())
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(PageRules.offences(built.html(path)))
                            .as(path)
                            .isEmpty());
        });
    }

    @Test
    void aBrokenLinkAndAnUnsoundPageAreFound() {
        Map<String, byte[]> site = Map.of(
                "index.html",
                "<a href='a/'></a><a href='a/#b'></a><a href='../x'></a><a href='https://example.com'></a>"
                        .getBytes(StandardCharsets.UTF_8),
                "a/index.html",
                "<a href='#b'></a><img src='c.png'>".getBytes(StandardCharsets.UTF_8));

        assertThat(SiteLinks.walk(site, "").broken().keySet()).containsExactly("#b", "../x", "a/#b", "c.png");
        assertThat(PageRules.offences("<p onclick='x'><div id=a></div><i id=a></p><a href='javascript:x'>"))
                .hasSizeGreaterThan(6);
    }

    private interface Claim {
        void holds(String name, InlineSite site);
    }

    private static Stream<DynamicTest> each(Claim claim) {
        List<String> cases = Resources.cases(FOLDER);
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(name -> dynamicTest(
                        name,
                        () -> claim.holds(
                                name,
                                InlineSite.ofFiles(TextFiles.below(
                                        Resources.folder(FOLDER).resolve(name).resolve("content"))))));
    }

    /** The main content of a page of the latest version; other pages differ in their frame only. */
    private static void main(Built built, String path, Map<String, String> pages) {
        Element main = built.page(path).selectFirst("main");
        if (main != null && path.startsWith("latest/") && path.split("/").length > 3) {
            pages.put(path.replace("/index.html", ".html").replace("latest/", ""), main.html() + "\n");
        }
    }

    private static byte[] asOnWindows(String path, byte[] bytes) {
        String mark = path.startsWith("assets/") ? "" : "\ufeff";
        return (mark + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address where a site says that it is published; empty when it does not. */
    private static String base(InlineSite site) {
        Matcher matcher = Pattern.compile("base-url: (\\S+)").matcher(site.text("playbook.yaml"));
        return matcher.find() ? matcher.group(1) : "";
    }
}
