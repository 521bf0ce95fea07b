package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.MadeReport;
import dev.diapason.playbook.scaffold.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty folder becomes a playbook that builds. */
class NewPlaybookTest {

    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return Starter.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageBeginsWithNothingLeftButTheNumber(String language) {
        MadeReport made = Begun.init(Begun.asked(folder, Map.of("language", language)));

        assertThat(Begun.console(made)).isEmpty();
        assertThat(new Begun(folder).holes()).isEmpty();
        Built built = SiteRun.of(folder).buildInto(folder.resolve("target/site"));
        assertThat(built.problems()).containsExactly(Begun.LEFT_TO_PEOPLE);
        assertThat(built.files()).containsKey("latest/global/" + language + "/crisis/index.html");
    }

    @ParameterizedTest
    @CsvSource({"CH", "FR", "BR", "CA", "IN", "HK", "NO", "SA", "MV", "NA", "de"})
    void everyCountryBegins(String country) {
        Begun.init(Begun.asked(folder, Map.of("country", country)));

        assertThat(new Begun(folder).check().problems()).containsExactly(Begun.LEFT_TO_PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Quoted\" 'title'",
                "Acme: the playbook # 1",
                "C:\\group\\new",
                "- [x] {{title}} ${project.version} ${{ github.token }}",
                "@acme & <script>alert(1)</script> | *bold* `code` ~~x~~ !",
                "🙂 Playbook 👩🏽‍🔬",
                "دليل الشركة: \u200eAcme\u200e",
                "企業手册：＃１",
                "yes",
                "1.10",
                "{ en: x }",
                "%YAML 1.1",
                "---"
            })
    void aTitleIsShownAsItWasGiven(String title) {
        MadeReport made = Begun.init(Begun.asked(folder, Map.of("title", title)));

        assertThat(Begun.console(made)).isEmpty();
        Built built = SiteRun.of(folder).buildInto(folder.resolve("target/site"));
        assertThat(built.problems()).containsExactly(Begun.LEFT_TO_PEOPLE);
        assertThat(built.page("latest/global/en/").title()).contains(title);
        assertThat(built.page("latest/global/en/").selectFirst("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "two\nlines", "\u0007", "a\u200bb"})
    void aTitleWithHiddenCharactersIsRefused(String title) {
        MadeReport made = Begun.init(Begun.asked(folder, Map.of("title", title)));

        assertThat(Begun.console(made)).contains("playbook.title:1:");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country  | UK          | write -Dplaybook.country=GB",
                "country  | Germany     | write -Dplaybook.country=DE",
                "country  | ../../x     | the two letters of the country",
                "language | french      | write the language code, such as fr",
                "language | pt_BR       | write \"pt-BR\"",
                "language | gd          | begin in one of these, and translate: en, ",
                "zone     | EMEA        | three small letters or more",
                "zone     | global      | three small letters or more",
                "host     | bitbucket   | write one of: github, gitlab, both, none",
                "owner    | acme/team   | such as @acme/communication",
                "owner    | @a' *       | such as @acme/communication"
            })
    void aWrongAnswerIsToldWithTheRightOne(String parameter, String said, String help) {
        MadeReport made = Begun.init(Begun.asked(folder, Map.of(parameter, said)));

        assertThat(Begun.console(made))
                .contains("--> playbook." + parameter + ":1:1")
                .contains(help);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void allAnswersAreJudgedAtOnce() {
        MadeReport made = Begun.init(Begun.asked(folder, Map.of("country", "XX", "language", "xx", "host", "x")));

        assertThat(made.findings()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"github,true,false", "gitlab,false,true", "both,true,true", "none,false,false"})
    void aHostGetsItsOwnFiles(String host, boolean hasGitHub, boolean hasGitLab) {
        Begun.init(Begun.asked(folder, Map.of("host", host)));

        assertThat(Files.exists(folder.resolve(".github/workflows/check.yml"))).isEqualTo(hasGitHub);
        assertThat(Files.exists(folder.resolve(".gitlab-ci.yml"))).isEqualTo(hasGitLab);
    }

    @Test
    void theWrapperCanBeStarted() {
        Begun.in(folder);

        assertThat(folder.resolve("mvnw")).isExecutable();
        assertThat(folder.resolve("pom.xml")).content().contains("<version>1.0.0-test</version>");
    }

    @Test
    void countriesOwnTheirFilesAndHeadquartersTheRest() {
        Begun.init(Begun.asked(folder, Map.of("owner", "@acme/communication", "country", "FR")));

        assertThat(folder.resolve("CODEOWNERS"))
                .content()
                .containsPattern("(?m)^\\* +@acme/communication$")
                .containsPattern("(?m)^/countries/FR/ +@acme/country-fr$")
                .containsPattern("(?m)^/countries/FR.yaml +@acme/country-fr$");
    }

    @Test
    void whatAHostPutsIntoANewRepositoryStays() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.writeString(folder.resolve("LICENSE"), "mine too");

        MadeReport made = Begun.init(Begun.silent(folder));

        assertThat(Begun.console(made)).isEmpty();
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve("EDITORS.md")).content().contains("countries/US.yaml");
        assertThat(made.steps()).anyMatch(step -> step.contains("EDITORS.md"));
    }

    @Test
    void everyFileInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");
        Files.writeString(folder.resolve(".gitignore"), "mine");
        Files.writeString(folder.resolve("sections"), "a file");

        MadeReport made = Begun.init(Begun.silent(folder));

        assertThat(Begun.console(made)).contains("\"pom.xml\"", "\".gitignore\"", "\"sections\"");
        assertThat(made.files()).isEmpty();
        assertThat(new Begun(folder).files()).hasSize(3).containsEntry("pom.xml", "mine");
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "mine");

        assertThat(Begun.console(Begun.init(Begun.silent(folder))))
                .contains("this folder is not empty", "diary.txt", "-Dplaybook.source=FOLDER");
        assertThat(new Begun(folder).files()).hasSize(1);
    }

    @Test
    void aPlaybookDoesNotBeginTwice() {
        Begun.in(folder);
        Map<String, String> before = new Begun(folder).files();

        assertThat(Begun.console(Begun.init(Begun.silent(folder)))).contains("a playbook already", "playbook:new");
        assertThat(new Begun(folder).files()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        assertThat(Begun.in(folder.resolve("a/b")).check().problems()).containsExactly(Begun.LEFT_TO_PEOPLE);
    }

    @Test
    void theSameAnswersGiveTheSameBytesEverywhere() {
        Map<String, String> here = Begun.in(folder.resolve("here")).files();
        Map<String, String> there = Elsewhere.in(
                "tr-TR", "Asia/Tokyo", () -> Begun.in(folder.resolve("there")).files());

        assertThat(there).isEqualTo(here);
    }
}
