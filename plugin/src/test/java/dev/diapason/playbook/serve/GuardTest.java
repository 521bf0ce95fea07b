package dev.diapason.playbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private final Guard guard = new Guard(4000);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:4000", "localhost:4000"})
    void browsersOfThisMachineAreWelcome(String host) {
        assertThat(guard.refuse("GET", headers("Host", host))).isEmpty();
        assertThat(guard.refuse("HEAD", headers("Host", host))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("a name that somebody else has pointed at this machine is not served (DNS rebinding)")
    @ValueSource(
            strings = {"evil.example:4000", "127.0.0.1", "localhost:80", "127.0.0.1:4000.evil.example", "[::1]:4000", ""
            })
    void otherNamesAreRefused(String host) {
        assertThat(guard.refuse("GET", headers("Host", host))).contains(421);
    }

    @Test
    void aRequestWithoutANameIsRefused() {
        assertThat(guard.refuse("GET", new Headers())).contains(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void nothingCanBeSent(String method) {
        assertThat(guard.refuse(method, headers("Host", "localhost:4000"))).contains(405);
    }

    @ParameterizedTest
    @DisplayName("pages of other sites can load nothing, but a person can follow a link from them")
    @CsvSource({
        "same-origin, cors, empty, ''",
        "none, navigate, document, ''",
        "cross-site, navigate, document, ''",
        "cross-site, no-cors, script, 403",
        "cross-site, no-cors, image, 403",
        "cross-site, navigate, iframe, 403",
        "same-site, cors, empty, 403",
        "same-site, no-cors, script, 403"
    })
    void otherSitesCanLoadNothing(String site, String mode, String destination, String status) {
        Headers asked = headers("Host", "localhost:4000");
        asked.set("Sec-Fetch-Site", site);
        asked.set("Sec-Fetch-Mode", mode);
        asked.set("Sec-Fetch-Dest", destination);

        assertThat(guard.refuse("GET", asked).map(String::valueOf).orElse("")).isEqualTo(status);
    }

    private static Headers headers(String name, String value) {
        Headers headers = new Headers();
        headers.set(name, value);
        return headers;
    }
}
