package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions: which address each has, and where they come from. */
class VersionsTest {

    @TempDir
    Path temp;

    @Test
    void aReleaseIsPublishedAsLatestAndUnderItsNumber() {
        Built site = build(folder("1.1.0"));

        assertThat(voice(site, "latest")).isEqualTo("As of 1.1.0");
        assertThat(site.html("latest/global/en/voice/")).isEqualTo(site.html("1.1.0/global/en/voice/"));
        assertThat(slugs(site)).containsExactly("1.1.0", "latest");
    }

    @Test
    void aPreReleaseIsNextAndNeverLatest() {
        Built site = build(folder("1.2.0-next"));

        assertThat(voice(site, "next")).isEqualTo("As of 1.2.0-next");
        assertThat(slugs(site)).containsExactly("next");
        assertThat(site.page("next/global/en/voice/")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void tagsBecomeVersionsAndTheNewestIsLatest() {
        try (GitFolder git = history()) {
            Built site = build(git.folder());

            assertThat(site.console()).contains("no problems");
            assertThat(slugs(site)).containsExactly("1.0.0", "1.10.0", "1.9.0", "latest", "next");
            assertThat(voice(site, "latest")).isEqualTo("As of 1.10.0");
            assertThat(voice(site, "1.0.0")).isEqualTo("As of 1.0.0");
            assertThat(voice(site, "next")).isEqualTo("As of 2.0.0-next");
            assertThat(site.report().versions()).containsExactly("2.0.0-next", "1.10.0", "1.9.0", "1.0.0");
        }
    }

    @Test
    void everyLinkBetweenVersionsLeadsSomewhere() {
        try (GitFolder git = history()) {
            SiteLinks.Walk walk = SiteLinks.walk(build(git.folder()).files(), "");

            assertThat(walk.broken()).isEmpty();
            assertThat(walk.followed()).isGreaterThan(200);
        }
    }

    @Test
    void aSectionThatIsGoneLeadsToTheNearestPageAndSaysSo() {
        try (GitFolder git = GitFolder.init(temp.resolve("book"))) {
            git.commit(book("1.0.0", "sections/en/voice/humour.md", section("Humour", "Rarely.")), "v1.0.0");
            Map<String, String> without = book("1.1.0", "sections/en/voice/index.md", section("Voice", "As of 1.1.0"));
            delete(git.folder().resolve("sections/en/voice/humour.md"));
            git.commit(without, "v1.1.0");
            git.commit(book("1.2.0", "sections/en/voice/index.md", section("Voice", "As of 1.2.0")));
            Built site = build(git.folder());

            assertThat(site.files()).containsKey("1.0.0/global/en/voice/humour/index.html");
            assertThat(site.files()).doesNotContainKey("latest/global/en/voice/humour/index.html");
            assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
        }
    }

    @Test
    void theBannerOfAnOldPageLeadsToTheSamePageOfToday() {
        try (GitFolder git = history()) {
            Built site = build(git.folder());

            assertThat(site.page("1.0.0/global/en/voice/")
                            .select("main a[href*=latest]")
                            .eachAttr("href"))
                    .contains("../../../../latest/global/en/voice/");
            assertThat(site.page("latest/global/en/voice/").select("main a[href*=latest]"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("DET-05: a bare clone builds the same bytes as the working tree")
    void aBareCloneBuildsTheSame() {
        try (GitFolder git = history()) {
            Built site = build(git.bare(temp.resolve("book.git")));

            assertThat(site.console()).contains("no problems");
            assertThat(site.digest()).isEqualTo(build(git.folder()).digest());
        }
    }

    @Test
    void aShallowCloneIsBuiltAndToldHowToMend() {
        try (GitFolder git = history()) {
            Built site = build(git.shallow(temp.resolve("shallow")));

            assertThat(site.problems()).contains("shallow-clone");
            assertThat(site.console()).contains("run \"git fetch --unshallow --tags\" in the playbook's folder");
            assertThat(voice(site, "next")).isEqualTo("As of 2.0.0-next");
        }
    }

    @Test
    void withoutARepositoryTheWorkingTreeIsBuiltAllTheSame() {
        Path book = temp.resolve("book");
        TextFiles.write(book, tagged("1.0.0"));
        Built site = build(book);

        assertThat(site.problems()).containsExactly("shallow-clone");
        assertThat(voice(site, "latest")).isEqualTo("As of 1.0.0");
        assertThat(SiteRun.of(book).strict().check().report().hasErrors()).isTrue();
    }

    @Test
    void aTagOfTheSameContentIsTheWorkingTree() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(tagged("1.0.0"), "v1.0.0")) {
            Built site = build(git.folder());

            assertThat(site.console()).contains("no problems");
            assertThat(slugs(site)).containsExactly("1.0.0", "latest");
        }
    }

    @Test
    void aVersionThatIsReleasedWithOtherContentIsAnError() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(tagged("1.0.0"), "v1.0.0")) {
            TextFiles.write(git.folder(), Map.of("sections/en/voice.md", section("Voice", "Changed since")));
            Built site = build(git.folder());

            assertThat(site.problems()).containsExactly("bad-version");
            assertThat(site.console())
                    .contains("version \"1.0.0\" is already released, with other content")
                    .containsIgnoringCase("write version: \"1.1.0-next\" in playbook.yaml");
            assertThat(site.report().isPublished()).isFalse();
        }
    }

    @Test
    @DisplayName(
            "SEC-47: a tag that is no version is told and never published; nobody can mend it, so the rest is built")
    void aTagThatIsNoVersionIsLeftOut() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(tagged("1.0.0"), "v1.0.0", "vlatest")) {
            git.commit(tagged("3.0.0-next"));
            Built site = build(git.folder());

            assertThat(site.problems()).containsExactly("source-missing");
            assertThat(site.console()).contains("the tag \"vlatest\" is no version");
            assertThat(slugs(site)).containsExactly("1.0.0", "latest", "next");
        }
    }

    @Test
    @DisplayName("SEC-47: two tags for one version are refused")
    void twoTagsOfOneVersionAreRefused() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(tagged("1.0.0"), "v1.0.0", "v1.0")) {
            git.commit(tagged("3.0.0-next"));
            Built site = build(git.folder());

            assertThat(site.problems()).containsExactly("bad-version");
            assertThat(site.console()).contains("the tags \"v1.0\" and \"v1.0.0\" are one version");
            assertThat(site.files()).isEmpty();
        }
    }

    @Test
    @DisplayName("SEC-47: a release candidate never becomes the latest version")
    void aReleaseCandidateIsNotLatest() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(tagged("1.0.0"), "v1.0.0")) {
            git.commit(tagged("2.0.0-rc.1"), "v2.0.0-rc.1").commit(tagged("2.0.0-rc.2"));
            Built site = build(git.folder());

            assertThat(voice(site, "latest")).isEqualTo("As of 1.0.0");
            assertThat(slugs(site)).containsExactly("1.0.0", "2.0.0-rc.1", "latest", "next");
        }
    }

    @Test
    void aVersionCanBePickedOut() {
        try (GitFolder git = history()) {
            Built site = SiteRun.of(git.folder()).only("1.9.0").buildInto(temp.resolve("picked"));

            assertThat(slugs(site)).containsExactly("1.9.0", "latest", "next");
            assertThat(voice(site, "latest")).isEqualTo("As of 1.9.0");
        }
    }

    @Test
    void aVersionThatIsNotThereIsToldWithThoseThatAre() {
        try (GitFolder git = history()) {
            assertThat(SiteRun.of(git.folder()).only("1.9.0", "1.9.O").check().console())
                    .contains("this playbook has no version \"1.9.O\"")
                    .contains("did you mean \"1.9.0\"? ask for one of: 2.0.0-next, 1.10.0, 1.9.0, 1.0.0")
                    .doesNotContain("no version \"1.9.0\"");
        }
    }

    @Test
    void whatIsFrozenIsNeverWorseThanAWarning() {
        try (GitFolder git = GitFolder.init(temp.resolve("book"))) {
            git.commit(book("1.0.0", "sections/en/voice.md", section("Voice", "[gone](gone.md)")), "v1.0.0");
            git.commit(tagged("1.1.0"));
            Built site = build(git.folder());

            assertThat(site.report().hasErrors()).isFalse();
            assertThat(site.console())
                    .contains("warning[broken-link]")
                    .contains("v1.0.0:sections/en/voice.md")
                    .contains("(frozen in v1.0.0)");
            assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
        }
    }

    @Test
    void theDayOfABuildIsThatOfTheCommit() {
        Map<String, String> due = book("1.0.0", "sections/en/voice.md", """
                ---
                title: Voice
                dimension: values
                review-by: 2026-11-20
                ---
                Old.
                """);
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(due)) {
            SiteRun run = SiteRun.of(git.folder());

            assertThat(run.check().problems()).contains("review-due");
            assertThat(run.onTheDayOfTheCommit().check().problems()).doesNotContain("review-due");
        }
    }

    @Test
    @DisplayName("LEAK-06: neither authors nor messages nor branches of Git are told of")
    void theHistoryIsNotToldOf() {
        try (GitFolder git = history()) {
            Built site = build(git.folder());

            site.files()
                    .keySet()
                    .forEach(path -> assertThat(site.html(path)).as(path).doesNotContainIgnoringCase("canary"));
        }
    }

    private GitFolder history() {
        return GitFolder.init(temp.resolve("book"))
                .commit(tagged("1.0.0"), "v1.0.0")
                .commit(tagged("1.9.0"), "v1.9.0")
                .commit(tagged("1.10.0"), "v1.10.0", "unrelated")
                .commit(tagged("2.0.0-next"));
    }

    private Path folder(String version) {
        Path book = temp.resolve("book");
        Map<String, String> files = tagged(version);
        files.compute("playbook.yaml", (path, text) -> text.replace("releases: { tags: \"v*\" }\n", ""));
        TextFiles.write(book, files);
        return book;
    }

    private static Map<String, String> tagged(String version) {
        return book(version, "sections/en/voice.md", section("Voice", "As of " + version));
    }

    private static Map<String, String> book(String version, String path, String text) {
        Map<String, String> files = TextFiles.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "%s"
                source-language: en
                languages: [en]
                dimensions: { values: locked }
                releases: { tags: "v*" }
                """.formatted(version));
        files.put(path, text);
        return files;
    }

    private static String section(String title, String text) {
        return "---\ntitle: " + title + "\ndimension: values\n---\n" + text + "\n";
    }

    private static void delete(Path file) {
        assertThat(file.toFile().delete()).isTrue();
    }

    private Built build(Path book) {
        return SiteRun.of(book).buildInto(temp.resolve("site of " + book.getFileName()));
    }

    private static String voice(Built site, String slug) {
        return site.block(slug + "/global/en/voice/", "intro")
                .select(".dp-block__text")
                .text();
    }

    private static List<String> slugs(Built site) {
        return site.files().keySet().stream()
                .filter(path -> path.contains("/global/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }
}
