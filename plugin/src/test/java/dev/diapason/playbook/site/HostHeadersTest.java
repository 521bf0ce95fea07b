package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostHeadersTest {

    @TempDir
    private Path scratch;

    @Test
    @DisplayName("WEB-06: what pages cannot say themselves is said to the hosts that read it from a file")
    void hostsAreToldWhatPagesCannotSay() {
        assertThat(InlineSite.of("").build().html("_headers")).isEqualTo("""
                # Read by Netlify and Cloudflare Pages; plugin/docs/hosting.md of Diapason has the same for other servers.
                /*
                  Content-Security-Policy: frame-ancestors 'self'
                  Permissions-Policy: camera=(), geolocation=(), microphone=()
                  Referrer-Policy: no-referrer
                  X-Content-Type-Options: nosniff
                  X-Frame-Options: SAMEORIGIN
                """);
    }

    @Test
    void onlyVersionsThatAreNotTheNewestAreKeptByBrowsers() {
        try (GitFolder git = GitFolder.init(scratch.resolve("book"))) {
            git.commit(book("1.0.0"), "v1.0.0").commit(book("1.1.0"), "v1.1.0").commit(book("2.0.0-next"));
            Built site = SiteRun.of(git.folder()).buildInto(scratch.resolve("site"));

            assertThat(site.files().keySet()).contains("next/index.html", "1.1.0/index.html", "1.0.0/index.html");
            assertThat(site.html("_headers"))
                    .endsWith("\n/1.0.0/*\n  Cache-Control: public, max-age=3600, stale-while-revalidate=86400\n")
                    .containsOnlyOnce("Cache-Control");
        }
    }

    private static Map<String, String> book(String version) {
        return TextFiles.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "VERSION"
                source-language: en
                releases: { tags: "v*" }
                dimensions: { product: adaptable }
                -- sections/en/s.md --
                ---
                title: S
                dimension: product
                ---
                As of VERSION.
                """.replace("VERSION", version));
    }
}
