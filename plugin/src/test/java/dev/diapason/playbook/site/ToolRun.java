package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

/** One build, for somebody who has only texts to say what is wanted. */
public final class ToolRun {

    private ToolRun() {}

    /** Builds the playbook in one folder into another. */
    public static void run(String playbook, String site) {
        assertThat(SiteRun.of(Path.of(playbook)).run(Optional.of(Path.of(site))).isPublished())
                .isTrue();
    }
}
