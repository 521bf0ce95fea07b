package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRebuildTest {

    private static final int KILLS = 6;
    private static final int LONGEST_LIFE_MILLIS = 600;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("FAULT-02: whenever a build is killed, the next one makes what a clean one makes")
    void aKilledBuildLeavesNothingThatLies() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(SmallPlaybook.files());
        Random random = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            Rebuild rebuild = new Rebuild(folder, files);
            Process builds = start();
            assertThat(builds.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            builds.destroyForcibly().waitFor();

            rebuild.build();

            files.put("countries/NO.yaml", KilledRebuild.country(SmallPlaybook.files(), kill));
            new Rebuild(folder, files).build();
        }
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dbasedir=" + System.getProperty("basedir", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRebuild.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] line = process.getInputStream().readNBytes("ready".length());
        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo("ready");
        return process;
    }
}
