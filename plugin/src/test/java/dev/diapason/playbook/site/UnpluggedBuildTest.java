package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in a process of its own: without a network, in the plainest locale, with other habits and elsewhere. */
class UnpluggedBuildTest {

    private static final InlineSite PLAYBOOK = InlineSite.of("""
            -- countries/JP.yaml --
            country: JP
            locales: [ja, en]
            -- sections/ja/crisis.md --
            ---
            title: 危機対応
            ---
            ## 誰が決めるか {#who-decides}

            責任者が決めます。 Ä ß ğ 🎉
            -- sections/en/words.md --
            ---
            title: Größe
            dimension: values
            ---
            İstanbul, naïve, Ελλάδα.
            """);

    @TempDir
    private Path temp;

    @Test
    @DisplayName(
            "SUP-02, FAULT-12, DET-03, DET-05: no network, LC_ALL=C, another encoding, home, folder and clock: the same bytes")
    void aBareMachineBuildsTheSameBytes() throws IOException, InterruptedException {
        Path book = temp.resolve("somewhere else/in another depth");
        TextFiles.writeBytes(book, PLAYBOOK.files(), true);

        assertThat(run(book.toString(), temp.resolve("site").toString()))
                .isEqualTo("true " + PLAYBOOK.build().digest());
    }

    @Test
    @DisplayName("SUP-02: the process that builds would have reached nobody")
    void thereIsNoNetwork() throws IOException, InterruptedException {
        assertThat(run("ask")).isEqualTo("no channel\nno name");
    }

    private String run(String... args) throws IOException, InterruptedException {
        Path hosts = Files.writeString(temp.resolve("hosts"), "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djdk.net.hosts.file=" + hosts,
                "-Djava.nio.channels.spi.SelectorProvider=" + UnpluggedBuild.NoNetwork.class.getName(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.home=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                UnpluggedBuild.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("SOURCE_DATE_EPOCH", "1");
        Path errors = temp.resolve("errors.txt");
        Process process = builder.redirectError(errors.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(Files.readString(errors)).doesNotContain("Exception");
        return said.strip();
    }
}
