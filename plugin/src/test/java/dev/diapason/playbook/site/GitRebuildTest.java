package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions in Git count by what their names stand for, not by their names. */
class GitRebuildTest {

    private static final String BOOK = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked }
            releases: { tags: "v*" }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- sections/en/tone.md --
            ---
            title: Tone
            dimension: values
            ---
            ## Words {#words}

            %s
            """;

    @TempDir
    private Path folder;

    private static Map<String, String> book(String version, String words) {
        return TextFiles.of(String.format(BOOK, words).replace("\"1.1.0\"", "\"" + version + "\""));
    }

    @Test
    void aTagThatWasMovedIsSeen() {
        Rebuild rebuild = new Rebuild(folder, Map.of());
        SiteRun run = SiteRun.of(rebuild.playbook());
        try (GitFolder git = GitFolder.init(rebuild.playbook())) {
            git.commit(book("1.0.0", "First."), "v1.0.0");
            git.commit(book("1.1.0", "Today."));
            assertThat(rebuild.build(run).isPublished()).isTrue();
            rebuild.build(run);
            assertThat(rebuild.rendered()).isZero();

            git.commit(book("1.0.0", "Second.")).tag("v1.0.0");
            git.commit(book("1.1.0", "Today."));
            rebuild.build(run);

            assertThat(rebuild.text("1.0.0/global/en/tone/index.html")).contains("Second.");
            rebuild.build(run);
            assertThat(rebuild.rendered()).isZero();
        }
    }

    @Test
    void aTagThatIsNewIsSeen() {
        Rebuild rebuild = new Rebuild(folder, Map.of());
        try (GitFolder git = GitFolder.init(rebuild.playbook())) {
            git.commit(book("1.0.0", "First."));
            git.commit(book("1.1.0", "Today."));
            rebuild.build();
            assertThat(rebuild.site().resolve("1.0.0")).doesNotExist();

            git.commit(book("1.0.0", "First."), "v1.0.0");
            git.commit(book("1.1.0", "Today."));
            rebuild.build();

            assertThat(rebuild.site().resolve("1.0.0")).isDirectory();
        }
    }

    @Test
    void withoutADateTheDayOfTheCommitCounts() {
        Rebuild rebuild = new Rebuild(folder, Map.of());
        SiteRun run = SiteRun.of(rebuild.playbook()).onTheDayOfTheCommit();
        try (GitFolder git = GitFolder.init(rebuild.playbook())) {
            git.commit(book("1.0.0", "First."), "v1.0.0");
            git.commit(book("1.1.0", "Today."));
            rebuild.build(run);
            rebuild.build(run);
            assertThat(rebuild.rendered()).isZero();
            rebuild.build(SiteRun.of(rebuild.playbook()));
        }
    }
}
