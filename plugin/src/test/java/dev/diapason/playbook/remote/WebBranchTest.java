package dev.diapason.playbook.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch of a repository on the web. */
class WebBranchTest {

    private static final Login LOGIN = new Login("web", "s3cr3t-t0k3n");
    private static final Login WRONG = new Login("web", "wr0ng-t0k3n");

    @TempDir
    private static Path shared;

    @TempDir
    private Path scratch;

    private Pages pages;
    private WebHost host;

    @BeforeEach
    void start() throws Exception {
        pages = Pages.in(scratch.resolve("pages.git"));
        host = WebHost.start(shared, pages.repository(), LOGIN);
    }

    @AfterEach
    void stop() {
        host.close();
        pages.close();
    }

    @ParameterizedTest(name = "the host can leave files out: {0}")
    @ValueSource(booleans = {true, false})
    void siteIsPublishedAndReadOverTheWeb(boolean isClever) throws IOException {
        pages.repository().getConfig().setBoolean("uploadpack", null, "allowFilter", isClever);
        pages.repository().getConfig().save();
        publish(1, LOGIN, "index.html", "home", "old.html", "old");
        publish(2, LOGIN, "index.html", "home", "new.html", "new");
        BranchReport again = publish(3, LOGIN, "index.html", "home", "new.html", "new");

        assertThat(again.outcome()).isEqualTo(BranchReport.Outcome.UNCHANGED);
        assertThat(pages.files()).containsOnlyKeys("index.html 100644", "new.html 100644");
        assertThat(pages.commits()).hasSize(2);
        try (Branch branch = open(LOGIN)) {
            Found found = branch.read().orElseThrow();
            assertThat(found.files().get("new.html").read()).asString().isEqualTo("new");
            assertThat(found.commit()).isEqualTo(pages.tip().name());
        }
    }

    @Test
    void wrongTokenIsToldAndNotShown() throws IOException {
        assertSecretive(
                () -> publish(1, WRONG, "index.html", "home"), "the host does not accept the login\n", "settings.xml");
        assertThat(pages.tip()).isEqualTo(ObjectId.zeroId());
        assertThat(host.heard.size()).isLessThan(10);
    }

    @Test
    void hostThatAsksForALoginIsTold() {
        assertSecretive(
                () -> publish(1, Optional.empty(), "index.html", "home"),
                "the host asks for a login\n",
                "settings.xml");
        assertThat(host.heard).containsOnly("");
    }

    @Test
    void missingRightIsTold() throws IOException {
        host.isReadOnly = true;

        assertSecretive(
                () -> publish(1, LOGIN, "index.html", "home"),
                "the login may not write to this repository\n",
                "give it the right to write");
        assertThat(pages.tip()).isEqualTo(ObjectId.zeroId());
    }

    @Test
    void hostThatBlocksAPushIsNotTakenForABusyOne() throws IOException {
        host.refusal = "blocked: files look like a leak";

        assertSecretive(
                () -> publish(1, LOGIN, "index.html", "home"), "the host refused the site\n", "do what it says");
        assertThat(pages.tip()).isEqualTo(ObjectId.zeroId());
    }

    @Test
    void loginDoesNotFollowToAnotherHost() throws Exception {
        try (Pages other = Pages.in(scratch.resolve("other.git"));
                WebHost thief = WebHost.start(shared, other.repository(), LOGIN)) {
            host.elsewhere = thief.address().replace("/group/playbook.git", "");

            assertSecretive(
                    () -> publish(1, LOGIN, "index.html", "home"),
                    "the repository has another address now\n",
                    "write the address as its host shows it today");
            assertThat(thief.heard).isEmpty();
        }
    }

    @Test
    void hostThatDoesNotAnswerIsTold() {
        String address = host.address();
        host.close();

        assertSecretive(
                () -> publish(address, LOGIN), "the host cannot be reached\n", "check the address and the network");
    }

    @Test
    void hostThatNobodyVouchesForIsNotTalkedTo() {
        String address = host.address();
        // As if the certificate were not known: it is that of another name.
        assertSecretive(
                () -> publish(address.replace("localhost", "127.0.0.1"), LOGIN),
                "the host cannot prove that it is the one it says\n",
                "its certificate");
        assertThat(host.heard).isEmpty();
    }

    private BranchReport publish(int number, Login login, String... site) throws IOException {
        return publish(number, Optional.of(login), site);
    }

    private BranchReport publish(int number, Optional<Login> login, String... site) throws IOException {
        try (Branch branch = pages.open(Address.of(host.address(), scratch), "pages", login)) {
            return branch.publish(Pages.site(site), Pages.stamp(number), Pages.olderThan(number));
        }
    }

    private void publish(String address, Login login) throws IOException {
        try (Branch branch = pages.open(Address.of(address, scratch), "pages", Optional.of(login))) {
            branch.publish(Pages.site("index.html", "home"), Pages.stamp(1), Pages.olderThan(1));
        }
    }

    private Branch open(Login login) throws IOException {
        return pages.open(Address.of(host.address(), scratch), "pages", Optional.of(login));
    }

    /** Fails in these words, and in nothing that a stack trace prints is there a secret. */
    private static void assertSecretive(ThrowingCallable publishing, String start, String help) {
        assertThatThrownBy(publishing)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining("   = help: ")
                .hasMessageContaining(help)
                .satisfies(failure -> {
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    for (Login login : new Login[] {LOGIN, WRONG}) {
                        String basic = Base64.getEncoder()
                                .encodeToString((login.user() + ":" + login.secret()).getBytes(StandardCharsets.UTF_8));
                        assertThat(trace.toString()).doesNotContain(login.secret(), basic);
                    }
                });
    }
}
