package dev.diapason.playbook.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String SECRET = "s3cr3t-t0k3n";
    private static final Login OWN = new Login("web", SECRET);

    @TempDir
    private Path base;

    @Test
    void foldersAreFoldersAndBeginAtTheBase() throws IOException {
        Path folder = base.resolve("site.git").toAbsolutePath();

        assertThat(Address.of("site.git", base).folder()).contains(folder);
        assertThat(Address.of("./a/../site.git", base).folder()).contains(folder);
        assertThat(Address.of(folder.toString(), Path.of("/")).folder()).contains(folder);
        assertThat(Address.of(folder.toUri().toString(), Path.of("/")).folder()).contains(folder);
    }

    @Test
    void addressesOnTheWebAreKeptAsTheyAre() throws IOException {
        Address address = Address.of("https://example.com:8443/group/playbook.git", base);

        assertThat(address.folder()).isEmpty();
        assertThat(address.shown()).isEqualTo("https://example.com:8443/group/playbook.git");
        assertThat(address.host()).contains("example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"git@example.com:group/playbook.git", "example.com:playbook", "ssh://git@example.com/a.git"})
    void addressesOfSshAreRefusedWithTheCure(String text) {
        assertThatThrownBy(() -> Address.of(text, base))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("use the address that begins with https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://web:" + SECRET + "@example.com/a.git",
                "https://" + SECRET + "@example.com/a.git",
                "https://example.com/a.git?private_token=" + SECRET,
                "https://example.com/a.git#" + SECRET,
                "ftp://" + SECRET + "@example.com/a.git",
                "https://" + SECRET + " @@example.com:a:b/a.git",
                "javascript://" + SECRET,
                "git://" + SECRET + ".example.com/a.git"
            })
    void secretsInAnAddressAreRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> Address.of(text, base))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    @Test
    void loginIsNeverShown() {
        assertThat(OWN.toString()).doesNotContain(SECRET);
        assertThat(Optional.of(OWN).toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b.git, , x-access-token",
        "https://GitHub.com/a/b.git, , x-access-token",
        "https://git.example.com/a/b.git, https://git.example.com, x-access-token",
        "https://github.com/a/b.git, https://git.example.com, ",
        "https://github.com.evil.example/a/b.git, , ",
        "https://evil.example/github.com/b.git, , ",
        "http://github.com/a/b.git, , ",
        "https://gitlab.example.com/a/b.git, , gitlab-ci-token",
        "http://gitlab.example.com/a/b.git, , ",
        "https://xgitlab.example.com/a/b.git, , ",
        "site.git, , "
    })
    void lentTokenGoesToItsOwnHostAlone(String address, String gitHub, String user) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("GITHUB_TOKEN", SECRET);
        environment.put("GITHUB_SERVER_URL", gitHub);
        environment.put("CI_JOB_TOKEN", SECRET);
        environment.put("CI_SERVER_URL", "https://gitlab.example.com");

        assertThat(Login.find(Address.of(address, base), Optional.empty(), environment::get)
                        .map(Login::user))
                .isEqualTo(Optional.ofNullable(user));
    }

    @Test
    void configuredLoginComesFirstButNotOverOpenConnections() throws IOException {
        assertThat(Login.find(Address.of("https://example.com/a.git", base), Optional.of(OWN), name -> SECRET))
                .contains(OWN);
        assertThat(Login.find(Address.of("http://example.com/a.git", base), Optional.of(OWN), name -> SECRET))
                .isEmpty();
        assertThat(Login.find(Address.of("https://github.com/a.git", base), Optional.empty(), name -> null))
                .isEmpty();
        assertThat(Login.find(Address.of("https://github.com/a.git", base), Optional.empty(), name -> " "))
                .isEmpty();
    }
}
