package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.SitePublisher;
import dev.diapason.playbook.source.QuietGit;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals about published sites with their parameters, without Maven and without a project. */
class PublishMojoTest {

    private static final String SECRET = "s3cr3t-t0k3n";

    static {
        QuietGit.install(); // as every build does before it uses JGit for the first time
    }

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final PublishMojo publish = new PublishMojo(new Decrypter());
    private final VerifyMojo verify = new VerifyMojo(new Decrypter());

    @BeforeEach
    void aBuiltSite() throws IOException {
        build("index.html", "home");
        for (BranchMojo<?> goal : List.of(publish, verify)) {
            goal.setLog(log);
            set(goal, "source", folder.resolve("playbook").toFile());
            set(goal, "output", site().toFile());
        }
    }

    @Test
    void siteIsPublishedToAFolderAndProvenWholeThere() throws Exception {
        set(publish, "folder", new File(folder.toFile(), "www"));
        publish.execute();
        publish.execute();
        set(verify, "output", new File(folder.toFile(), "www"));
        verify.execute();

        Path www = folder.resolve("www");
        assertThat(log.infos)
                .containsExactly(
                        "The site in " + site() + " · versions 2.4.0 · 1 file · 4 bytes",
                        "Published to " + www + ": 1 file new or changed, 0 files removed.",
                        "The site in " + site() + " · versions 2.4.0 · 1 file · 4 bytes",
                        "Nothing has changed in " + www + ".",
                        "The site in " + www + " · versions 2.4.0 · 1 file · 4 bytes",
                        "Complete and unchanged (SHA-256).");
    }

    @Test
    void siteIsPublishedToABranchAndProvenWholeThere() throws Exception {
        commitPlaybook();
        Git.init()
                .setBare(true)
                .setDirectory(folder.resolve("pages.git").toFile())
                .call()
                .close();
        for (BranchMojo<?> goal : List.of(publish, verify)) {
            set(goal, "remote", " ../pages.git ");
        }
        publish.execute();
        verify.execute();

        assertThat(log.infos.get(1))
                .matches("Published to branch \"pages\" of .*pages\\.git, commit [0-9a-f]{10}:"
                        + " 2 files new or changed, 0 files removed\\.");
        assertThat(log.infos).last().isEqualTo("Complete and unchanged (SHA-256).");
    }

    @Test
    void everyDamageIsToldAndTheGoalFails() throws IOException {
        build("index.html", "home", "a.html", "a");
        Files.writeString(site().resolve("index.html"), "Home");
        Files.delete(site().resolve("a.html"));
        Files.writeString(site().resolve("b.html"), "b");

        assertThatThrownBy(verify::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 missing file, 1 altered file, 1 extra file: this is not the site that was published."
                        + " Publish it again.");
        assertThat(log.errors).containsExactly("missing: a.html", "altered: index.html", "extra: b.html");

        log.errors.clear();
        set(publish, "folder", new File(folder.toFile(), "www"));
        assertThatThrownBy(publish::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Nothing was published: the files above are not as they were");
        assertThat(log.errors).containsExactly("missing: a.html", "altered: index.html");
        assertThat(log.warnings).containsExactly("not part of the site, and not published: b.html");
        assertThat(folder.resolve("www")).doesNotExist();
    }

    @Test
    void placeMustBeNamedAndOnlyOne() {
        assertThatThrownBy(publish::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Say where to publish: a folder (-Dplaybook.folder=")
                .hasMessageContaining("-Dplaybook.remote=origin");
        set(publish, "folder", new File(folder.toFile(), "www"));
        set(publish, "remote", "origin");
        assertThatThrownBy(publish::execute).hasMessage("Say either playbook.folder or playbook.remote, not both.");
    }

    @Test
    void everythingThatIsWrongWithACommandIsToldAtOnce() {
        set(publish, "folder", new File(folder.toFile(), "www"));
        set(publish, "remote", "origin");
        set(publish, "server", "pages-host");
        set(publish, "author", "me");

        assertThatThrownBy(publish::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("3 mistakes in the parameters:"
                        + "\n  - settings.xml has no server with the id \"pages-host\"; add it with a username and a"
                        + " password, or correct playbook.server."
                        + "\n  - Say either playbook.folder or playbook.remote, not both."
                        + "\n  - playbook.author is \"me\"; write a name and a mail address,"
                        + " such as Web Team <web@example.com>.");
    }

    @Test
    void loginIsTakenFromTheSettingsAndNeverSaid() throws Exception {
        commitPlaybook();
        set(publish, "remote", "https://localhost:1/group/playbook.git");
        set(publish, "server", "pages-host");
        assertThatThrownBy(publish::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "settings.xml has no server with the id \"pages-host\"; add it with a username and a password,"
                                + " or correct playbook.server.");

        Server server = new Server();
        server.setId("pages-host");
        set(publish, "session", session(server));
        assertThatThrownBy(publish::execute).hasMessageContaining("has no password");

        server.setPassword("{" + SECRET + "}");
        assertThat(publish.branch(new Wishes())
                        .orElseThrow()
                        .account()
                        .orElseThrow()
                        .secret())
                .isEqualTo(SECRET);
        assertThat(publish.branch(new Wishes()).toString()).doesNotContain(SECRET);
        assertThatThrownBy(publish::execute)
                .hasMessageStartingWith("the host cannot be reached\n")
                .hasMessageNotContaining(SECRET);
        assertThat(log.infos.toString() + log.warnings + log.errors).doesNotContain(SECRET);
    }

    @Test
    void skippingDoesNothingAndSaysSo() throws Exception {
        set(publish, "skip", true);
        publish.execute();

        assertThat(log.infos).containsExactly("Skipped, as playbook.skip asks.");
    }

    private Path site() {
        return folder.resolve("target/site");
    }

    private void build(String... pathsAndTexts) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try (Publication publication = SitePublisher.open(site())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                publication.write("pages", file.getKey(), bytes, bytes.length);
            }
            publication.commit(Map.of("versions", "2.4.0"));
        }
    }

    private void commitPlaybook() throws Exception {
        File playbook = folder.resolve("playbook").toFile();
        try (Git git = Git.init().setDirectory(playbook).call()) {
            Files.writeString(playbook.toPath().resolve("playbook.yaml"), "title: A\n");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("A")
                    .setAuthor("A", "a@b")
                    .setCommitter("A", "a@b")
                    .setSign(false)
                    .call();
        }
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session(Server server) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.addServer(server);
        return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    }

    /** Takes the braces off, as Maven takes off an encryption. */
    private static final class Decrypter implements SettingsDecrypter {

        @Override
        public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
            Server open = request.getServers().get(0).clone();
            String password = open.getPassword();
            open.setPassword(password == null ? null : password.replaceAll("[{}]", ""));
            return new SettingsDecryptionResult() {
                @Override
                public Server getServer() {
                    return open;
                }

                @Override
                public List<Server> getServers() {
                    return List.of(open);
                }

                @Override
                public Proxy getProxy() {
                    return new Proxy();
                }

                @Override
                public List<Proxy> getProxies() {
                    return List.of();
                }

                @Override
                public List<SettingsProblem> getProblems() {
                    return List.of();
                }
            };
        }
    }
}
