package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {

    private static final int KILLS = 20;
    private static final int LONGEST_LIFE_MILLIS = 100;

    /** Of one swap: the old site away, what is the same of it into the new one, a version and a page's folder, and that in place. */
    private static final int RENAMES = 4;

    @TempDir
    private Path scratch;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = scratch.resolve("site");
    }

    @Test
    @DisplayName("FAULT-02, FAULT-06: a build killed at any moment leaves exactly one of the two sites")
    void killedBuildLeavesAWholeSite() throws Exception {
        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = start("");
            assertThat(build.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            end(build, kill).waitFor();

            assertThat(Files.exists(site) || Files.exists(scratch.resolve(".site.old")))
                    .isTrue();
            SitePublisher.open(site).close();
            assertThat(Sites.read(site)).as("kill %d", kill).isIn(site(0), site(1));
            assertThat(Sites.neighbours(site)).isEqualTo("site");
        }
        Sites.publish(site, Sites.NEW);
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));
    }

    /** Every other time as Ctrl-C and a host that shuts down do it, which a process may notice. */
    private static Process end(Process build, int kill) {
        if (kill % 2 == 0) {
            return build.destroyForcibly();
        }
        build.destroy();
        return build;
    }

    @Test
    @DisplayName("FAULT-05: a second build is refused and told which process is publishing, until that one is dead")
    void secondProcessIsRefused() throws Exception {
        Process build = start("hold");
        try {
            assertThatThrownBy(() -> SitePublisher.open(site))
                    .hasMessage("another build is publishing to \"site\" (process " + build.pid() + ")\n"
                            + "   = note: the folder is " + site + "\n"
                            + "   = help: wait until it has ended, then build again");
        } finally {
            build.destroyForcibly().waitFor();
        }
        Sites.publish(site, Sites.OLD);
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    @DisplayName("FAULT-05: the lock keeps out a second thread of the same process too")
    void secondThreadIsRefused() throws IOException {
        Publication first = SitePublisher.open(site);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> SitePublisher.open(site))
                    .hasMessageStartingWith("another build is publishing to \"site\" (process "
                            + ProcessHandle.current().pid() + ")\n");
        }
        Sites.write(first, Sites.OLD);
        first.commit(Map.of());
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.OLD));
        Sites.publish(site, Sites.NEW);
    }

    @Test
    @DisplayName("FAULT-05: a lock file without a living process keeps nobody out")
    void lockFileOfADeadProcessIsTakenOver() throws IOException {
        Files.writeString(scratch.resolve(".site.lock"), "process 1\n");
        Sites.publish(site, Sites.OLD);
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    @DisplayName("FAULT-02: a kill inside the swap is undone by the next build")
    void killInsideTheSwapIsUndone() throws IOException {
        for (int renames = 1; renames < RENAMES; renames++) {
            Sites.publish(site, Sites.OLD);
            dieAfterRenames(renames);
            assertThat(site).doesNotExist();

            SitePublisher.open(site).close();

            assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.OLD));
            assertThat(Sites.neighbours(site)).isEqualTo("site");
        }
    }

    @Test
    @DisplayName("FAULT-02: an empty folder made in the meantime does not hide the old site")
    void emptyFolderDoesNotHideTheOldSite() throws IOException {
        Sites.publish(site, Sites.OLD);
        dieAfterRenames(2);
        Files.createDirectory(site);

        SitePublisher.open(site).close();

        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.OLD));
    }

    @Test
    @DisplayName("FAULT-02: a kill just after the swap leaves the new site")
    void killAfterTheSwapLeavesTheNewSite() throws IOException {
        Sites.publish(site, Sites.OLD);
        dieAfterRenames(RENAMES);
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));

        SitePublisher.open(site).close();

        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    /** Publishes the new site and ends like a killed process after so many renames of the swap: nothing more is done. */
    private void dieAfterRenames(int renames) {
        Disk dying = new WrappedDisk() {
            private int left = renames + 1; // the list of files is put in place by a rename, before the swap

            @Override
            public void move(Path from, Path to) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("killed");
                }
                super.move(from, to);
            }

            @Override
            public void delete(Path path) throws IOException {
                if (left <= 0) {
                    throw new IOException("killed");
                }
                super.delete(path);
            }
        };
        try {
            Sites.publish(site, Sites.NEW, dying);
        } catch (PublishException e) {
            assertThat(e).hasMessageContaining("killed");
        }
    }

    private Process start(String mode) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes(SitePublisher.class) + System.getProperty("path.separator") + classes(Sites.class),
                        KilledBuild.class.getName(),
                        site.toString(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] line = process.getInputStream().readNBytes("ready".length());
        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo("ready");
        return process;
    }

    private static String classes(Class<?> type) throws Exception {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().toURI()).toString();
    }

    private static SortedMap<String, String> site(int generation) {
        Map<String, String> files = KilledBuild.site(generation);
        return new TreeMap<>(files);
    }
}
