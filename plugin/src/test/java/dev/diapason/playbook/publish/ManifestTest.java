package dev.diapason.playbook.publish;

import static dev.diapason.playbook.publish.Sites.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String FIRST_FORMAT = "Diapason playbook site, manifest 1\n4 a.txt\n";

    @TempDir
    private Path scratch;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = scratch.resolve("site");
    }

    @Test
    void builtSiteListsItsFilesSortedWithSimpleChecksums() throws IOException {
        publish(SitePublisher.open(site), Map.of("b/index.html", "12345", "a.txt", "é", "b.txt", ""));

        // The check value of CRC-32C for "123456789" is e3069283; these were computed with another program.
        assertThat(list()).isEqualTo("""
                # Diapason playbook site, manifest 2
                # versions: 2.0.0
                # 3 files, 7 bytes, CRC-32C
                1bab8ddc  a.txt
                00000000  b.txt
                18d12335  b/index.html
                """);
    }

    @Test
    @DisplayName("FAULT-20: a site that is published lists SHA-256 of every file, as sha256sum writes it")
    void publishedSiteListsWhatSha256sumReads() throws IOException {
        publish(SitePublisher.openSealed(site), Map.of("a.txt", "abc", "b.txt", ""));

        // The examples of FIPS 180-4.
        assertThat(list()).isEqualTo("""
                # Diapason playbook site, manifest 2
                # versions: 2.0.0
                # 2 files, 3 bytes, SHA-256
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt
                """);
    }

    @Test
    void siteOfAnOlderDiapasonIsOursAndGetsANewListAlone() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("a.txt"), "text");
        Files.writeString(site.resolve(Manifest.FILE), FIRST_FORMAT);
        Object before = Files.getLastModifiedTime(site.resolve("a.txt"));

        Published published = publish(SitePublisher.open(site), Map.of("a.txt", "text"));

        assertThat(published).isEqualTo(new Published(1, 4, 0, 1, 0));
        assertThat(list()).startsWith("# Diapason playbook site, manifest 2\n");
        assertThat(Files.getLastModifiedTime(site.resolve("a.txt"))).isEqualTo(before);
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void listOfTheFirstFormatTellsWhichFilesAreOurs() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("a.txt"), "text");
        Files.writeString(site.resolve(Manifest.FILE), FIRST_FORMAT);

        assertThat(publish(SitePublisher.open(site), Map.of("b.txt", "")).removed())
                .isOne();
        assertThat(Sites.read(site)).containsOnlyKeys("b.txt");
    }

    @Test
    void headThatDiffersIsReplacedWithoutTouchingTheSite() throws IOException {
        Sites.publish(site, OLD);
        Published published = publish(SitePublisher.open(site), OLD);

        assertThat(published.written()).isZero();
        assertThat(list()).contains("\n# versions: 2.0.0\n");
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(OLD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Diapason playbook site, unfinished\n",
                "# Diapason playbook site, manifest 3\n",
                "# Diapason playbook site, manifest 2\n",
                "# Diapason playbook site, manifest 2\n# 1 files, 4 bytes, MD5\n",
                "# Diapason playbook site, manifest 2\n# 1 files, 4 bytes, CRC-32C\n",
                "# Diapason playbook site, manifest 2\n# 1 files, 4 bytes, CRC-32C\n00000000  a.txt",
                "# Diapason playbook site, manifest 2\n# 1 files, 4 bytes, CRC-32C\n00000000 a.txt\n",
                "# Diapason playbook site, manifest 2\n# 2 files, 4 bytes, CRC-32C\n00000000  a\n00000000  a\n",
                "Diapason playbook site, manifest 1\nfour a.txt\n",
                "Diapason playbook site, manifest 1\na.txt\n"
            })
    void listThatIsNotWholeIsNotTrusted(String list) {
        byte[] content = list.getBytes(StandardCharsets.UTF_8);

        assertThat(Manifest.parse(content)).isEmpty();
        assertThat(Manifest.isOurs(content)).isTrue();
    }

    @Test
    void listThatIsCutAnywhereIsNoticed() throws IOException {
        publish(SitePublisher.openSealed(site), Map.of("a.txt", "abc", "b.txt", "", "c.txt", "c"));
        byte[] whole = Files.readAllBytes(site.resolve(Manifest.FILE));

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(Manifest.parse(cut)).as("the first %d bytes", length).isEmpty();
            assertThat(Manifest.isOurs(cut)).as("the first %d bytes", length).isTrue();
        }
        assertThat(Manifest.parse(whole)).isPresent();
    }

    private static Published publish(Publication publication, Map<String, String> files) throws IOException {
        try (publication) {
            Sites.write(publication, files);
            return publication.commit(Map.of("versions", "2.0.0"));
        }
    }

    private String list() throws IOException {
        return Files.readString(site.resolve(Manifest.FILE));
    }
}
