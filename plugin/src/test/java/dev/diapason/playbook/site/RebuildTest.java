package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build does only what is needed, and nobody could tell from what it makes. */
class RebuildTest {

    /** Of both versions: the group in three languages, before in two; a zone; Saudi Arabia in two languages; now Norway, too. */
    private static final int EDITIONS = 13;

    @TempDir
    private Path folder;

    private Rebuild rebuild;

    @BeforeEach
    void build() {
        rebuild = new Rebuild(folder, SmallPlaybook.files());
        assertThat(rebuild.build().isPublished()).isTrue();
        assertThat(rebuild.rendered()).isEqualTo(EDITIONS);
    }

    @Test
    void aSecondBuildWritesNothingAndTellsTheSame() {
        SortedMap<String, String> before = rebuild.traces();

        BuildReport second = rebuild.build();

        assertThat(second.isPublished()).isTrue();
        assertThat(second.findings()).isNotEmpty();
        assertThat(rebuild.rendered()).isZero();
        assertThat(rebuild.traces()).isEqualTo(before);
    }

    @Test
    void aFileThatIsSavedAsItWasChangesNothing() throws IOException {
        SortedMap<String, String> before = rebuild.traces();
        Files.setLastModifiedTime(rebuild.file("sections/en/crisis.md"), FileTime.fromMillis(1));
        Files.writeString(rebuild.file("notes.txt"), "not a part of the playbook");

        rebuild.build();

        assertThat(rebuild.traces()).isEqualTo(before);
    }

    @Test
    void onlyTheCountryThatChangedIsRendered() {
        SortedMap<String, String> before = rebuild.traces();
        rebuild.edit("countries/NO.yaml", text -> text.replace("In Norway, ask", "In Norway, call"));

        rebuild.build();

        assertThat(rebuild.rendered()).isEqualTo(2);
        assertThat(rebuild.text("latest/no/en/crisis/index.html")).contains("In Norway, call");
        SortedMap<String, String> after = rebuild.traces();
        for (String path : new String[] {
            "1.0.0/global/en/index.html", "1.0.0/sa/ar/voice/index.html", "latest/sa/ar/voice/index.html"
        }) {
            assertThat(after.get(path)).as(path).isEqualTo(before.get(path));
        }
    }

    @Test
    void theListOfFilesIsThatOfACleanBuild() throws IOException {
        rebuild.edit("countries/NO.yaml", text -> text.replace("In Norway, ask", "In Norway, call"));
        rebuild.build();
        Path clean = folder.resolve("clean");
        SiteRun.of(rebuild.playbook()).run(Optional.of(clean));

        assertThat(rebuild.site().resolve("playbook-manifest.txt"))
                .hasSameBinaryContentAs(clean.resolve("playbook-manifest.txt"));
    }

    @Test
    void onlyTheLanguageThatChangedIsRendered() {
        rebuild.edit("sections/nb/index.md", text -> text.replace("Begynn", "Start"));

        rebuild.build();

        assertThat(rebuild.rendered()).isEqualTo(2);
    }

    @Test
    void aReleaseIsRenderedAgainWhenItsTextsChange() {
        rebuild.edit("releases/1.0.0/sections/ar/voice/index.md", text -> text + "\nأكثر.\n");

        rebuild.build();

        assertThat(rebuild.rendered()).isEqualTo(2);
    }

    @Test
    void everythingIsRenderedWhenTheLooksChange() {
        rebuild.edit("template/components/pager/pager.ftlh", text -> text.replace("own-pager", "our-pager"));

        rebuild.build();

        assertThat(rebuild.rendered()).isEqualTo(EDITIONS);
    }

    @Test
    void afterAMistakeIsMendedNothingIsLeftToDo() {
        SortedMap<String, String> before = rebuild.traces();
        rebuild.edit("countries/NO.yaml", text -> text.replace("contacts.kari.phone", "contacts.nobody.phone"));

        assertThat(rebuild.build().isPublished()).isFalse();
        assertThat(rebuild.traces()).isEqualTo(before);
        rebuild.edit("countries/NO.yaml", text -> text.replace("contacts.nobody.phone", "contacts.kari.phone"));
        assertThat(rebuild.build().isPublished()).isTrue();
        assertThat(rebuild.rendered()).isZero();
        assertThat(rebuild.traces()).isEqualTo(before);
    }

    @Test
    void whatSomebodyDidToTheSiteIsUndone() throws IOException {
        Path page = rebuild.site().resolve("latest/sa/ar/voice/index.html");
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        rebuild.build();
        assertThat(rebuild.rendered()).isEqualTo(EDITIONS);

        Files.delete(page);
        rebuild.build();

        Files.delete(page);
        rebuild.edit("countries/NO.yaml", text -> text.replace("In Norway, ask", "In Norway, call"));
        rebuild.build();
        rebuild.build();
        assertThat(rebuild.rendered()).isZero();
    }

    @Test
    void aFileOfSomebodyElseStaysAndIsToldWhenItWouldBeLost() throws IOException {
        Path own = Files.writeString(rebuild.site().resolve("CNAME"), "playbook.example.com");

        rebuild.build(SiteRun.of(rebuild.playbook()).request(Optional.of(rebuild.site())));
        assertThat(own).hasContent("playbook.example.com");
        rebuild.edit("countries/NO.yaml", text -> text.replace("In Norway, ask", "In Norway, call"));
        assertThatThrownBy(rebuild::build).hasMessageContaining("CNAME");
        Files.delete(own);
        rebuild.build();
    }

    @Test
    void withoutItsStateOrWithADamagedOneEverythingIsRendered() throws IOException {
        Path state = rebuild.site().resolveSibling(".site.state");
        byte[] whole = Files.readAllBytes(state);
        whole[whole.length - 1] ^= 1;
        Files.write(state, whole);
        rebuild.build();
        assertThat(rebuild.rendered()).isEqualTo(EDITIONS);
        Files.delete(state);
        rebuild.build();
        assertThat(rebuild.rendered()).isEqualTo(EDITIONS);
        rebuild.build();
        assertThat(rebuild.rendered()).isZero();
    }

    @Test
    void twoSitesOfOnePlaybookDoNotMix() {
        Rebuild other = new Rebuild(folder.resolve("other"), Map.of());
        SiteRun internal = SiteRun.of(rebuild.playbook()).on(LocalDate.of(2028, 1, 1));
        other.build(internal);
        rebuild.build();
        assertThat(rebuild.rendered()).isZero();
        other.build(internal);
        assertThat(other.rendered()).isZero();
    }

    /** The decision that opens a lock for Saudi Arabia ends with the year 2027. */
    @Test
    void aWaiverEndsWithoutAnyChange() {
        SiteRun later = SiteRun.of(rebuild.playbook()).on(LocalDate.of(2028, 1, 1));

        BuildReport report = rebuild.build(later);

        assertThat(report.isPublished()).isFalse();
        assertThat(EveryChange.console(report)).contains("waiver");
        assertThat(rebuild.build().isPublished()).isTrue();
        assertThat(rebuild.rendered()).isZero();
    }

    @Test
    void otherReadersGetAnotherSite() {
        rebuild.edit("playbook.yaml", text -> text + "audiences: [public, internal]\n");
        rebuild.edit("sections/en/voice/emoji.md", text -> text.replaceFirst("\n---\n", "\naudience: internal\n---\n"));
        SiteRun publicRun = SiteRun.of(rebuild.playbook());
        rebuild.build(publicRun.readBy("internal"));
        assertThat(rebuild.site().resolve("latest/global/en/voice/emoji/index.html"))
                .exists();
        rebuild.build(publicRun);
        assertThat(rebuild.site().resolve("latest/global/en/voice/emoji/index.html"))
                .doesNotExist();
        rebuild.build(publicRun.readBy("internal"));
    }

    @Test
    void strictnessAndTheChoiceOfVersionsCount() {
        SiteRun run = SiteRun.of(rebuild.playbook());
        assertThat(rebuild.build(run.strict()).isPublished()).isFalse();
        rebuild.build(run.only("2.0.0"));
        assertThat(rebuild.site().resolve("1.0.0")).doesNotExist();
        rebuild.build(run);
        assertThat(rebuild.site().resolve("1.0.0")).isDirectory();
    }

    /** What is not read, since its name is not sound, is no part of the tree; but it is told. */
    @Test
    void whatCannotBeReadCountsToo() throws IOException {
        rebuild.edit("playbook.yaml", text -> text + "problems: { unsafe-path: warning }\n");
        rebuild.build();
        int before = rebuild.build().findings().size();
        Files.writeString(rebuild.file("sections/en/Wörter.md"), "---\ntitle: Words\n---\n");

        assertThat(rebuild.build().findings()).hasSize(before + 1);
        assertThat(rebuild.build().findings()).hasSize(before + 1);
        Files.delete(rebuild.file("sections/en/Wörter.md"));
        assertThat(rebuild.build().findings()).hasSize(before);
    }

    /** What a template does wrong is found when it runs; so it has to run in each build. */
    @Test
    void whatIsFoundWhileRenderingIsFoundAgain() {
        rebuild.edit("playbook.yaml", text -> text + "problems: { bad-template: warning }\n");
        rebuild.edit("template/components/pager/pager.ftlh", text -> text + "${view.nothing}\n");

        for (int i = 0; i < 3; i++) {
            assertThat(EveryChange.console(rebuild.build())).contains("view.nothing");
        }
    }

    @Test
    void theArchiveIsAPartOfTheBuild() throws IOException {
        Path archive = folder.resolve("target/site.zip");
        BuildRequest request = withArchive(archive);
        rebuild.build(request);
        byte[] zip = Files.readAllBytes(archive);
        FileTime made = Files.getLastModifiedTime(archive);

        rebuild.build(request);
        assertThat(rebuild.rendered()).isZero();
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        Files.delete(archive);
        rebuild.build(request);
        assertThat(archive).hasBinaryContent(zip);
        Files.writeString(archive, "somebody else's");
        rebuild.build(request);
        assertThat(archive).hasBinaryContent(zip);
    }

    private BuildRequest withArchive(Path archive) {
        BuildRequest plain = SiteRun.of(rebuild.playbook()).request(Optional.of(rebuild.site()));
        return new BuildRequest(
                plain.source(),
                plain.output(),
                Optional.of(archive),
                plain.audience(),
                plain.isStrict(),
                plain.date(),
                plain.versions(),
                plain.report(),
                plain.meter(),
                plain.toolVersion());
    }
}
