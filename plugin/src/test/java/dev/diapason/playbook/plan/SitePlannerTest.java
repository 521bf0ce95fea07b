package dev.diapason.playbook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.resolve.Resolved;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlannerTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0.0 | 1.0.0=latest,1.0.0",
                "1.0.0-next | 1.0.0-next=next",
                "2.5.0-next 2.4.0 2.3.0 | 2.5.0-next=next 2.4.0=latest,2.4.0 2.3.0=2.3.0",
                "2.4.0 2.3.0 | 2.4.0=latest,2.4.0 2.3.0=2.3.0",
                "2.5.0-next 1.9.0 1.10.0 | 2.5.0-next=next 1.10.0=latest,1.10.0 1.9.0=1.9.0",
                "2.0.0 2.1.0 | 2.1.0=latest,2.1.0 2.0.0=2.0.0",
                "2.5.0-next 2.5.0-rc.1 2.4.0 | 2.5.0-next=next 2.5.0-rc.1=2.5.0-rc.1 2.4.0=latest,2.4.0",
                "1.0.0 2.0.0-rc.1 | 2.0.0-rc.1=2.0.0-rc.1 1.0.0=latest,1.0.0"
            })
    @DisplayName("SEC-47: a pre-release never becomes latest")
    void everyVersionHasItsNames(String numbers, String slugs) {
        Site site = Planned.versions(Resolved.of(Draft.section("s", "Words.")), numbers.split(" "));

        assertThat(site.versions().stream()
                        .map(version -> version.number() + "=" + String.join(",", version.slugs()))
                        .reduce((one, other) -> one + " " + other))
                .contains(slugs);
    }

    @Test
    void theWorkingTreesNextVersionComesFirst() {
        Site site = Planned.versions(Resolved.of(Draft.section("s", "Words.")), "2.5.0-next", "2.5.0-rc.1", "2.4.0");

        assertThat(site.versions().get(0).kind()).isEqualTo(SiteVersion.Kind.NEXT);
    }

    @Test
    void whoSaysNothingGetsTheLatestElseTheNext() {
        Resolved resolved = Resolved.of(Draft.section("s", "Words."));

        assertThat(Planned.versions(resolved, "2.5.0-next", "2.4.0").preferred().number())
                .hasToString("2.4.0");
        assertThat(Planned.versions(resolved, "2.5.0-next").preferred().number())
                .hasToString("2.5.0-next");
        assertThat(Planned.versions(resolved, "2.5.0-next").latest()).isEmpty();
    }

    @Test
    void readingOrderIsOrderThenId() {
        Planned site = Planned.of(
                ordered("b", 10),
                ordered("a", 20),
                ordered("z", 10),
                Draft.section("n", "Last, by id."),
                Draft.section("m", "Last."));

        assertThat(site.edition("global/en").pages().keySet()).containsExactly("b", "z", "a", "m", "n");
    }

    @Test
    void aChapterStandsBeforeItsSections() {
        Planned site = Planned.of(
                ordered("voice/index", 20),
                ordered("voice/tone", 2),
                ordered("voice/form", 1),
                ordered("crisis", 10),
                ordered("z", 30));
        SiteEdition edition = site.edition("global/en");

        assertThat(Planned.navigation(edition.navigation())).isEqualTo("crisis voice[voice/form voice/tone] z");
        assertThat(edition.pages().keySet()).containsExactly("crisis", "voice", "voice/form", "voice/tone", "z");
        assertThat(edition.page("voice/form").orElseThrow().parents()).containsExactly("voice");
        assertThat(edition.page("voice").orElseThrow().parents()).isEmpty();
    }

    @Test
    void previousAndNextLeadOverChapters() {
        SiteEdition edition = Planned.of(
                        ordered("a/index", 1), ordered("a/x", 1), ordered("b/index", 2), ordered("b/y", 1))
                .edition("global/en");

        assertThat(edition.pages().values().stream().map(SitePlannerTest::neighbours))
                .containsExactly("- a a/x", "a a/x b", "a/x b b/y", "b b/y -");
    }

    @Test
    void aFolderWithoutAPageStandsWhereItsFirstSectionWould() {
        SiteEdition edition = Planned.of(ordered("how-we-work/x", 15), ordered("a", 10), ordered("b", 20))
                .edition("global/en");

        assertThat(Planned.navigation(edition.navigation())).isEqualTo("a how-we-work*[how-we-work/x] b");
        assertThat(edition.navigation().get(1).title().text()).isEqualTo("How we work");
        assertThat(edition.page("how-we-work")).isEmpty();
        assertThat(edition.page("how-we-work/x").orElseThrow().parents()).isEmpty();
    }

    @Test
    void theHomeTextIsNoPageAndHasNoNeighbours() {
        SiteEdition edition = Planned.of(Draft.section("index", "Welcome."), Draft.section("a", "Words."))
                .edition("global/en");

        assertThat(edition.pages().keySet()).containsExactly("a");
        assertThat(Planned.navigation(edition.navigation())).isEqualTo("a");
        assertThat(neighbours(edition.page("a").orElseThrow())).isEqualTo("- a -");
    }

    @Test
    void whatIsLeftOutIsInNoListAndHasNoNeighbours() {
        SiteEdition edition = Planned.of(
                        ordered("a", 1),
                        ordered("b", 2),
                        ordered("c", 3),
                        Draft.country("BR", "pt-BR", "omit-sections:\n  b: { reason: Não. }"))
                .edition("BR/pt-BR");

        assertThat(edition.pages().values().stream().map(SitePlannerTest::neighbours))
                .containsExactly("- a c", "a c -");
    }

    @Test
    @DisplayName("LINK-02: a former id leads to the section that took its place")
    void aliasesAreRedirects() {
        SiteEdition edition = Planned.of(
                        aliased("voice/tone", "tone, old/tone"),
                        aliased("b", "a"),
                        Draft.section("a", "There is an a."))
                .edition("global/en");

        assertThat(edition.redirects()).isEqualTo(Map.of("tone", "voice/tone", "old/tone", "voice/tone"));
    }

    @Test
    void theAliasOfWhatIsLeftOutLeadsNowhere() {
        Planned site =
                Planned.of(aliased("b", "a"), Draft.country("BR", "pt-BR", "omit-sections:\n  b: { reason: Não. }"));

        assertThat(site.edition("BR/pt-BR").redirects()).isEmpty();
        assertThat(site.edition("global/en").redirects()).hasSize(1);
    }

    @Test
    void aPagesPathIsItsId() {
        Page page = Planned.of(Draft.section("voice/tone", "Words."))
                .edition("global/en")
                .page("voice/tone")
                .orElseThrow();

        assertThat(page.path()).isEqualTo("voice/tone/");
        assertThat(page.depth()).isEqualTo(2);
    }

    @Test
    void waysUpAreRelative() {
        assertThat(List.of(SitePaths.up(0), SitePaths.up(1), SitePaths.up(3)))
                .containsExactly("./", "../", "../../../");
        assertThat(SitePaths.section("index")).isEmpty();
        assertThat(SitePaths.depth("a/b/")).isEqualTo(2);
    }

    private static String neighbours(Page page) {
        return page.previous().orElse("-") + " " + page.id() + " " + page.next().orElse("-");
    }

    private static String ordered(String id, int order) {
        return Draft.section(id, "Words.").replace("dimension:", "order: " + order + "\ndimension:");
    }

    private static String aliased(String id, String aliases) {
        return Draft.section(id, "Words.").replace("dimension:", "aliases: [" + aliases + "]\ndimension:");
    }
}
