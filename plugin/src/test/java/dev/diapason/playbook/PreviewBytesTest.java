package dev.diapason.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.site.SamplePlaybook;
import dev.diapason.playbook.site.SiteRun;
import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a playbook came to be what it is, its preview has the bytes of a build from nothing. */
class PreviewBytesTest {

    @TempDir
    private Path scratch;

    private Path playbook;
    private PreviewedSite preview;

    @BeforeEach
    void copy() {
        playbook = scratch.resolve("playbook");
        SamplePlaybook.copyTo(playbook);
        preview = new PreviewedSite(request()).follow(List.of(), true);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    @DisplayName(
            "a section comes, one goes, one gets another name; the settings and the looks change; an image; a release")
    void filesAndSettingsAreThoseOfACleanBuild() throws IOException {
        write(
                "sections/en/voice/new.md",
                "---\ntitle: New\ndimension: corporate\norder: 1\n---\n\nSee [tone](tone.md).\n");
        Path gone = playbook.resolve("sections/it/voice/tone.md");
        Files.delete(gone);
        preview.follow(List.of(gone), false);
        edit("playbook.yaml", "title:", "# the name of it all\ntitle:");
        write("template/style/own.css", "@layer components { .dp-footer { color: red } }\n");
        write("template/components/pager/pager.ftlh", "<nav class=\"dp-pager\">pages</nav>\n");
        edit("assets/" + firstAsset(), "<svg", "<svg data-more=\"1\"");
        edit("releases/2.3.0/sections/en/crisis.md", "A crisis is", "A crisis was");

        assertThat(preview.digests()).contains(clean().digests());
    }

    @Test
    @DisplayName("what was changed and changed back is as it was, and so are the problems on the console")
    void nothingStaysOfWhatWasTakenBack() throws IOException {
        String text = read("sections/en/crisis.md");
        edit("sections/en/crisis.md", "<playbook:contacts.duty.phone>", "<playbook:contacts.dutty.phone>");
        assertThat(preview.console()).contains("error[unknown-fact]");
        write("sections/en/crisis.md", "---\ntitle: [\n---\n");
        assertThat(preview.console()).contains("error[yaml-syntax]");
        assertThat(preview.digests()).isEmpty();

        write("sections/en/crisis.md", text);

        CleanSite clean = clean();
        assertThat(preview.digests()).contains(clean.digests());
        assertThat(preview.console())
                .isEqualTo(new ConsolePrinter(false).print(clean.report().findings()));
    }

    @Test
    @DisplayName("a file alone has the bytes that it has among all others, for every audience")
    void aFileAloneIsTheSame() {
        for (String audience : List.of("public", "internal")) {
            SortedMap<String, String> all = preview.digests(audience);
            List<String> paths = all.keySet().stream()
                    .filter(path -> !path.contains("/")
                            || path.startsWith("offline/")
                            || path.startsWith("2.3.0/jp/")
                            || path.startsWith("latest/br/")
                            || path.startsWith("latest/assets/")
                            || path.matches("[^/]+/([^/]+/)?index.html"))
                    .toList();
            assertThat(paths).hasSizeGreaterThan(200);
            for (String path : paths) {
                assertThat(preview.file(audience, path))
                        .map(CleanSite::digest)
                        .as(path)
                        .contains(all.get(path));
            }
        }
        assertThat(preview.file("public", "latest/br/pt-BR/nowhere/index.html")).isEmpty();
    }

    private String firstAsset() {
        return TextFiles.below(playbook.resolve("assets")).keySet().stream()
                .filter(path -> path.endsWith(".svg"))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String path, String find, String replacement) throws IOException {
        String text = read(path);
        assertThat(text).contains(find);
        int at = text.indexOf(find);
        write(path, text.substring(0, at) + replacement + text.substring(at + find.length()));
    }

    private String read(String path) throws IOException {
        return Files.readString(playbook.resolve(path));
    }

    private void write(String path, String text) {
        TextFiles.write(playbook, Map.of(path, text));
        preview.follow(List.of(playbook.resolve(path)), false);
    }

    private BuildRequest request() {
        return SiteRun.of(playbook).request(Optional.empty());
    }

    private CleanSite clean() {
        return CleanSite.of(request());
    }
}
