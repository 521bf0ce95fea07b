package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {

    @TempDir
    private Path scratch;

    @Test
    @DisplayName("DET-07: the archive of a site is the same whenever and wherever it is made")
    void archiveDependsOnTheSiteAlone() throws IOException {
        Path site = scratch.resolve("site");
        Sites.publish(site, Sites.OLD);
        Path one = scratch.resolve("made/site.zip");
        SiteArchive.zip(site, one);

        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.EPOCH));
        Path other = scratch.resolve("other.zip");
        SiteArchive.zip(site, other);

        assertThat(other).hasSameBinaryContentAs(one);
        SortedMap<String, String> expected = new TreeMap<>(Sites.OLD);
        expected.put(Manifest.FILE, Files.readString(site.resolve(Manifest.FILE)));
        assertThat(unzipped(one)).isEqualTo(expected);
        assertThat(one.resolveSibling(".")).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void archiveThatCannotBeFinishedLeavesTheOldOne() throws IOException {
        Path archive = scratch.resolve("site.zip");
        Files.writeString(archive, "old archive");

        assertThatThrownBy(() -> SiteArchive.zip(scratch.resolve("no-site"), archive))
                .isInstanceOf(IOException.class);

        assertThat(archive).hasContent("old archive");
        assertThat(Sites.neighbours(archive)).isEqualTo("site.zip");
    }

    @Test
    void textTakesThePlaceOfTheOldText() throws IOException {
        Path report = scratch.resolve("reports/report.json");
        SiteArchive.text(report, "old, and longer");
        SiteArchive.text(report, "é");

        assertThat(report).hasBinaryContent("é".getBytes(StandardCharsets.UTF_8));
        assertThat(Sites.neighbours(report)).isEqualTo("report.json");
    }

    @Test
    void whatIsAddedStandsBehindWhatOthersWrote(@TempDir Path folder) throws IOException {
        Path summary = folder.resolve("summary.md");
        SiteArchive.append(summary, "one\n");
        SiteArchive.append(summary, "é\n");

        assertThat(summary).hasContent("one\né\n");
    }

    private static SortedMap<String, String> unzipped(Path archive) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                found.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
