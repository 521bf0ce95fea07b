package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.publish.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskFaultTest {

    /** A build has about a hundred operations; a loop that ends earlier has not seen them all. */
    private static final int AT_LEAST = 80;

    @TempDir
    private Path scratch;

    @ParameterizedTest(name = "{0}, all that follows fails too: {1}")
    @CsvSource({"EIO, false", "EACCES, false", "ENOSPC, true"})
    @DisplayName("FAULT-01: whichever operation of the disk fails, the site is exactly old or exactly new")
    void failureOfAnyOperationLeavesAWholeSite(Fault fault, boolean isDead) throws IOException {
        Path site = scratch.resolve("site");
        for (int n = 1; ; n++) {
            // Nothing was cleaned since the failure before.
            Sites.publish(site, Sites.OLD);
            assertThat(Sites.neighbours(site)).isEqualTo("site");
            FaultyDisk disk = new FaultyDisk(fault, n, isDead);
            String message = publish(site, disk);

            if (message.isEmpty()) {
                assertThat(Sites.read(site)).as("operation %d", n).isEqualTo(new TreeMap<>(Sites.NEW));
            } else {
                assertMessage(message, fault);
                assertThat(found(site)).as("operation %d", n).isEqualTo(new TreeMap<>(Sites.OLD));
            }
            if (!disk.hasFailed()) {
                assertThat(n).isGreaterThan(AT_LEAST);
                return;
            }
        }
    }

    @Test
    @DisplayName("FAULT-01: a first build that fails leaves no site")
    void failedFirstBuildLeavesNoSite() throws IOException {
        for (int n = 1; ; n++) {
            Path site = scratch.resolve(n + "/site");
            FaultyDisk disk = new FaultyDisk(Fault.EIO, n, false);
            String message = publish(site, disk);

            assertThat(Sites.read(site)).isEqualTo(message.isEmpty() ? new TreeMap<>(Sites.NEW) : new TreeMap<>());
            if (!disk.hasFailed()) {
                return;
            }
        }
    }

    @Test
    @DisplayName("FAULT-03: a full disk is named as such, with the room that is needed and the room that is free")
    void fullDiskIsNamed() throws IOException {
        Path site = scratch.resolve("site");
        Sites.publish(site, Sites.OLD);
        Disk full = new WrappedDisk() {
            @Override
            public void makeFile(Path file, byte[] bytes, int length) throws IOException {
                if (!file.endsWith(Manifest.FILE)) {
                    throw new IOException("kein Speicherplatz");
                }
                super.makeFile(file, bytes, length);
            }

            @Override
            public long freeBytes(Path path) {
                return 4096;
            }
        };
        assertThatThrownBy(() -> Sites.publish(site, Map.of("index.html", "x".repeat(2_000_000)), full))
                .isInstanceOf(PublishException.class)
                .hasMessage("the disk is full: \"site\" could not be published\n"
                        + "   = note: the new files need over 2,000,000 bytes; 4,096 bytes are free\n"
                        + "   = help: free some room where " + scratch + " is, then build again");
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.OLD));
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    @DisplayName("FAULT-04: a parent folder that may not be written is told before anything is rendered")
    void readOnlyParentIsRefused() throws IOException {
        Disk readOnly = new FaultyDisk(Fault.EACCES, 2, true);
        Path site = scratch.resolve("site");
        assertThatThrownBy(() -> SitePublisher.open(site, readOnly))
                .isInstanceOf(PublishException.class)
                .hasMessage("\"site\" could not be published: no permission to write\n"
                        + "   = note: it happened at " + scratch.resolve(".site.lock") + "\n"
                        + "   = help: make sure that you may write in " + scratch + ", then build again");
    }

    @Test
    void failedWriteForbidsTheCommit() throws IOException {
        Path site = scratch.resolve("site");
        try (Publication publication = SitePublisher.open(site)) {
            assertThatThrownBy(() -> Sites.write(publication, Map.of("a b.html", "")))
                    .isInstanceOf(PublishException.class);
            Sites.write(publication, Map.of("index.html", ""));
            assertThatThrownBy(() -> publication.commit(Map.of())).isInstanceOf(PublishException.class);
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void diskWithoutLinksGetsCopies() throws IOException {
        Path site = scratch.resolve("site");
        Disk simple = new WrappedDisk() {
            @Override
            public void link(Path existing, Path second) {
                throw new UnsupportedOperationException();
            }
        };
        Sites.publish(site, Sites.OLD, simple);
        assertThat(Sites.publish(site, Sites.NEW, simple)).isEqualTo(new Published(9, 62, 4, 5, 2));
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));
    }

    /** Gives the message of a build that fails, and nothing for one that succeeds. */
    private static String publish(Path site, Disk disk) {
        try {
            Sites.publish(site, Sites.NEW, disk);
            return "";
        } catch (PublishException e) {
            return e.getMessage();
        }
    }

    private static void assertMessage(String message, Fault fault) {
        String[] lines = message.split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).hasSizeLessThanOrEqualTo(80).contains("\"site\"");
        assertThat(lines[0].startsWith("the disk is full")).isEqualTo(fault == Fault.ENOSPC);
        assertThat(lines[1]).startsWith("   = note: ");
        assertThat(lines[2]).startsWith("   = help: ");
    }

    /** The site; or, where a dying disk did not even let us put it back, what the next build puts back. */
    private static SortedMap<String, String> found(Path site) throws IOException {
        if (!Files.exists(site)) {
            SitePublisher.open(site).close();
        }
        return Sites.read(site);
    }
}
