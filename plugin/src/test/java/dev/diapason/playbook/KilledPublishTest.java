package dev.diapason.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPublishTest {

    private static final int KILLS = 8;
    private static final int LONGEST_LIFE_MILLIS = 400;

    @TempDir
    private Path scratch;

    @Test
    @DisplayName(
            "FAULT-02: a publisher killed at any moment leaves a whole site on the branch, and the next one cleans up")
    void killedPublisherLeavesAWholeSite() throws Exception {
        Press press = Press.in(scratch);
        press.commit(0);
        Random random = new Random(8);
        for (int kill = 0; kill < KILLS; kill++) {
            Process publisher = start(press);
            assertThat(publisher.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
            publisher.destroyForcibly().waitFor();

            assertThat(press.verifyBranch().isWhole()).as("kill %d", kill).isTrue();
            press.build(KilledPublish.site(2)).publish();
            assertThat(press.verifyBranch().isWhole()).as("kill %d", kill).isTrue();
            assertThat(neighbours(press.site())).as("kill %d", kill).isEqualTo(List.of("site"));
        }
    }

    private Process start(Press press) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublish.class.getName(),
                        press.playbook().toString(),
                        press.site().toString(),
                        press.pages().toString())
                .redirectError(scratch.resolve("errors.txt").toFile())
                .start();
        int first = process.getInputStream().read();
        assertThat(first)
                .as(() -> "a publisher that is at work: " + scratch.resolve("errors.txt"))
                .isEqualTo('r');
        return process;
    }

    private static List<String> neighbours(Path site) throws Exception {
        try (Stream<Path> all = Files.list(site.resolveSibling("."))) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
