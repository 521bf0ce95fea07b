package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void aPlaybook() {
        folder = new Folder(temp.resolve("book")).file("playbook.yaml", "title: A\n");
    }

    @Test
    void onlyWhatBelongsToThePlaybookIsRead() {
        folder.file("sections/en/voice/index.md", "voice")
                .file("sections/en/crisis.md", "crisis")
                .file("zones/emea.yaml", "zone: emea")
                .file("zones/emea/note.en.md", "note")
                .file("countries/BR.yaml", "country: BR")
                .file("countries/BR/imagery.pt.md", "long")
                .file("countries/BR/pt-BR/local.md", "local")
                .file("data/people.yaml", "{}")
                .file("decisions/0007-address.md", "why")
                .file("workshops/2026-01-02-paris.md", "who")
                .file("assets/img/Logo_1.png", new byte[] {1, 2, 3})
                .file("template/layouts/page.ftlh", "<p>")
                .file("template/static/a.woff2", new byte[] {9})
                .file("pom.xml", "<project/>")
                .file("README.md", "# About")
                .file("target/site/index.html", "old")
                .file("releases/1.0.0/playbook.yaml", "title: Old")
                .file(".git/HEAD", "ref: refs/heads/main")
                .file("weird:name?.txt", "not ours");

        SourceTree tree = folder.read(problems);

        assertThat(tree.origin()).isEmpty();
        assertThat(tree.files().keySet())
                .containsExactly(
                        "countries/BR.yaml",
                        "countries/BR/imagery.pt.md",
                        "countries/BR/pt-BR/local.md",
                        "data/people.yaml",
                        "decisions/0007-address.md",
                        "playbook.yaml",
                        "sections/en/crisis.md",
                        "sections/en/voice/index.md",
                        "template/layouts/page.ftlh",
                        "workshops/2026-01-02-paris.md",
                        "zones/emea.yaml",
                        "zones/emea/note.en.md");
        assertThat(tree.assets().keySet()).containsExactly("assets/img/Logo_1.png", "template/static/a.woff2");
        assertThat(Report.lines(problems)).isEmpty();
    }

    @Test
    void litterIsIgnored() {
        folder.file("sections/en/.DS_Store", "x")
                .file("sections/en/crisis.md~", "x")
                .file("sections/en/#crisis.md#", "x")
                .file("sections/en/.crisis.md.swp", "x")
                .file("sections/.gitkeep", "")
                .file("sections/README.md", "for translators")
                .file("assets/Thumbs.db", "x")
                .file("assets/._logo.png", "x")
                .file("data/README.md", "about the data")
                .file("countries/readme.txt", "x")
                .file("countries/~$BR.docx", "x")
                .file("template/.idea/workspace.xml", "x");

        assertThat(folder.read(problems).files().keySet()).containsExactly("playbook.yaml");
        assertThat(Report.lines(problems)).isEmpty();
    }

    @Test
    void assetsAreReadWhenTheyAreWanted() throws IOException {
        folder.file("assets/a.bin", new byte[] {1, 0, 13, 10});

        Asset asset = folder.read(problems).assets().get("assets/a.bin");

        assertThat(asset.size()).isEqualTo(4);
        assertThat(asset.content().read()).containsExactly(1, 0, 13, 10);
        folder.file("assets/a.bin", new byte[] {7});
        assertThat(asset.content().read()).containsExactly(7);
    }

    @Test
    @DisplayName("DET-05: a text asset is the same whatever line endings the checkout has")
    void textAssetsHaveOneLineEnding() throws IOException {
        folder.file("assets/a.svg", "<svg>\r\n</svg>\r\n");

        Asset asset = folder.read(problems).assets().get("assets/a.svg");

        assertThat(asset.size()).isEqualTo(13);
        assertThat(new String(asset.content().read(), StandardCharsets.UTF_8)).isEqualTo("<svg>\n</svg>\n");
    }

    @Test
    void wrongKindsOfFileAreExplained() {
        folder.file("sections/en/tone.MD", "x")
                .file("sections/en/tone.txt", "x")
                .file("sections/en/photo.png", "x")
                .file("sections/en/README.md", "x")
                .file("sections/about.md", "x")
                .file("countries/BR.yml", "x")
                .file("countries/BR/more.yaml", "x")
                .file("data/people.csv", "x")
                .file("decisions/2024/0001-a.md", "x")
                .file("template/page.ftl", "x")
                .file("workshops/notes.docx", "x");

        folder.read(problems);

        assertThat(Report.lines(problems))
                .containsExactly(
                        "error[unsafe-path] countries/BR.yml:1:1 \"BR.yml\" is not read: it does not end in \".yaml\"",
                        "error[unsafe-path] countries/BR/more.yaml:1:1 \"more.yaml\" is not read: it does not end in \".md\"",
                        "error[unsafe-path] data/people.csv:1:1 \"people.csv\" is not read: it does not end in \".yaml\"",
                        "error[unsafe-path] decisions/2024:1:1 the folder \"2024\" is not read here",
                        "error[unsafe-path] sections/about.md:1:1 \"about.md\" lies in no language folder",
                        "error[unsafe-path] sections/en/README.md:1:1 the name \"README.md\" cannot stand in an address",
                        "error[unsafe-path] sections/en/photo.png:1:1 \"photo.png\" is not read: it does not end in \".md\"",
                        "error[unsafe-path] sections/en/tone.MD:1:1 \"tone.MD\" is not read: it does not end in \".md\"",
                        "error[unsafe-path] sections/en/tone.txt:1:1 \"tone.txt\" is not read: it does not end in \".md\"",
                        "error[bad-template] template/page.ftl:1:1 \"page.ftl\" is no kind of file that a template may hold",
                        "error[unsafe-path] workshops/notes.docx:1:1 \"notes.docx\" is not read: it does not end in \".md\"");
    }

    @Test
    void missingSettingsAreSaidPlainly() throws IOException {
        Files.delete(folder.path().resolve("playbook.yaml"));
        folder.file("playbook.yml", "title: A").file("Sections/en/a.md", "x").file("data", "x");

        folder.read(problems);

        assertThat(Report.lines(problems))
                .containsExactly(
                        "error[unsafe-path] Sections:1:1 \"Sections\" is not read: its name must be \"sections\"",
                        "error[unsafe-path] data:1:1 \"data\" is not a folder",
                        "error[missing-field] playbook.yaml:1:1 there is no \"playbook.yaml\" in this folder",
                        "error[unsafe-path] playbook.yml:1:1 \"playbook.yml\" is not read: its name must be \"playbook.yaml\"");
    }

    @Test
    void aMissingFolderIsSaidPlainly() {
        new Folder(temp.resolve("nowhere")).read(problems);

        assertThat(Report.only(problems).message()).isEqualTo("the playbook's folder does not exist");
    }

    @Test
    @DisplayName("FAULT-12, FAULT-14: names that cannot become addresses get a proposal")
    void namesGetProposals() {
        folder.file("sections/en/日本語.md", "x")
                .file("sections/en/🎉.md", "x")
                .file("sections/en/über.md", "x")
                .file("sections/en/Tone of Voice/index.md", "x")
                .file("assets/Mein Logo.png", "x");

        assertThat(folder.read(problems).files().keySet()).containsExactly("playbook.yaml");

        assertThat(problems.findings(java.util.Map.of(), false).stream()
                        .map(finding -> finding.problem())
                        .map(Problem::help))
                .containsExactly(
                        "rename it to \"Mein-Logo.png\", and correct the links that lead to it",
                        "rename it to \"tone-of-voice\", and correct the links that lead to it",
                        "rename it to \"ueber.md\", and correct the links that lead to it",
                        "give it a name of letters a to z, and correct the links that lead to it",
                        "give it a name of letters a to z, and correct the links that lead to it");
    }

    @Test
    void anUnreadableFileIsNamedBelowTheRoot() throws IOException {
        folder.file("sections/en/secret.md", "x");
        Path file = folder.path().resolve("sections/en/secret.md");
        assertThat(file.toFile().setReadable(false)).isTrue();

        // Nothing is closed to a superuser, who must find the text; everybody else is told.
        if (Files.isReadable(file)) {
            assertThat(new SourceReader().workTree(folder.path(), problems).files())
                    .containsKey("sections/en/secret.md");
        } else {
            assertThatThrownBy(() -> new SourceReader().workTree(folder.path(), problems))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cannot read \"sections/en/secret.md\": there is no permission");
        }
    }

    @Test
    void aFailureNamesTheFileAndTheReasonAndNoPlaceOfTheMachine() {
        Path there = temp.resolve("secret.md");

        assertThat(WorkTree.failed("sections/en/secret.md", new AccessDeniedException(there.toString())))
                .hasMessage("cannot read \"sections/en/secret.md\": there is no permission");
        assertThat(WorkTree.failed("data/people.yaml", new FileSystemException(there.toString())))
                .hasMessage("cannot read \"data/people.yaml\": the disk failed");
        assertThat(WorkTree.failed("", new AccessDeniedException(there.toString())))
                .hasMessage("cannot read the playbook's folder: there is no permission");
    }
}
