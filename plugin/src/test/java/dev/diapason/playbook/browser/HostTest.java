package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What plain static hosts ask of files. */
class HostTest {

    private static final long LARGEST = 25L * 1024 * 1024;
    private static final long ALL = 1024L * 1024 * 1024;

    @Test
    @DisplayName("WEB-06: no name that a host would keep back, and nothing too large for one")
    void everyHostTakesTheFiles() {
        assertThat(SampleSite.files().keySet())
                .contains("404.html", ".nojekyll")
                .noneMatch(path -> path.matches("(.*/)?_.*") && !path.equals("_headers"));
        assertThat(SampleSite.files().values()).allMatch(bytes -> bytes.length <= LARGEST);
        assertThat(SampleSite.files().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum())
                .isLessThanOrEqualTo(ALL);
    }

    @Test
    @DisplayName("WEB-06: every file has an ending whose type hosts know")
    void everyTypeIsKnown() {
        assertThat(SampleSite.files().keySet())
                .allMatch(path -> path.equals(".nojekyll")
                        || path.equals("_headers")
                        || path.matches(".*\\.(html|css|js|json|webmanifest|svg|png|jpg|xml|md|txt|ics)"));
    }
}
