package dev.diapason.playbook.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.TransportException;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final String ADDRESS = "https://example.com:4030/redirect/not-found/authentication.git";
    private static final Login LOGIN = new Login("web", "s3cr3t-t0k3n");

    @Test
    void wordsOfTheAddressAreNotTakenForTheHosts() throws IOException {
        assertThat(trouble().told(new TransportException(ADDRESS + ": refused", new ConnectException())))
                .hasMessageStartingWith("the host cannot be reached\n");
        assertThat(trouble()
                        .told(new TransportException(
                                ADDRESS + ": git-receive-pack not permitted on '" + ADDRESS + "/'")))
                .hasMessageStartingWith("the login may not write to this repository\n");
    }

    @Test
    void whatAHostSaysIsShortAndHarmlessAndWithoutTheSecret() throws IOException {
        String said = "remote: \u001b[31mtoken s3cr3t-t0k3n\u0007 is bad\n\n" + "remote: x\n".repeat(1000);

        assertThat(trouble().refused("declined", said))
                .hasMessageStartingWith("the host refused the site\n")
                .hasMessageContaining("token *** ")
                .hasMessageNotContaining("s3cr3t-t0k3n")
                .hasMessageNotContaining("\u001b")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(3))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(1000));
    }

    private static Trouble trouble() throws IOException {
        return new Trouble(Address.of(ADDRESS, Path.of("")), "refs/heads/pages", Optional.of(LOGIN));
    }
}
