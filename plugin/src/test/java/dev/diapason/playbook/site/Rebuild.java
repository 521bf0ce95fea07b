package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.CleanSite;
import dev.diapason.playbook.PlaybookBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A playbook that is built into one folder again and again. */
final class Rebuild {

    private final Path playbook;
    private final Path site;
    private final AtomicInteger rendered = new AtomicInteger();

    /** @param folder holds the playbook and the site */
    Rebuild(Path folder, Map<String, byte[]> files) {
        this.playbook = folder.resolve("playbook");
        this.site = folder.resolve("target/site");
        TextFiles.writeBytes(playbook, files, false);
    }

    Path playbook() {
        return playbook;
    }

    Path site() {
        return site;
    }

    /** A file of the playbook. */
    Path file(String path) {
        return playbook.resolve(path);
    }

    /** Changes a file of the playbook. */
    void edit(String path, UnaryOperator<String> change) {
        try {
            String text = Files.readString(file(path));
            String changed = change.apply(text);
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(file(path), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many editions were rendered by the last build. */
    int rendered() {
        return rendered.get();
    }

    BuildReport build() {
        return build(SiteRun.of(playbook));
    }

    /** Builds, and makes sure that a build without a past would have made and told the same. */
    BuildReport build(SiteRun run) {
        BuildReport report = build(run.request(Optional.of(site)));
        CleanSite clean = CleanSite.of(run.request(Optional.empty()));
        assertThat(EveryChange.console(report)).isEqualTo(EveryChange.console(clean.report()));
        assertThat(report.versions()).isEqualTo(clean.report().versions());
        assertThat(report.blocks()).isEqualTo(clean.report().blocks());
        assertThat(report.freshness()).isEqualTo(clean.report().freshness());
        assertThat(report.counts()).containsAllEntriesOf(clean.report().counts());
        if (report.isPublished()) {
            assertThat(EveryChange.digests(site)).containsAllEntriesOf(clean.digests());
            assertThat(report.count("files")).isEqualTo(clean.digests().size());
        }
        return report;
    }

    BuildReport build(BuildRequest request) {
        rendered.set(0);
        BuildProgress progress = new BuildProgress() {
            @Override
            public void stage(String sentence) {
                assertThat(sentence).isNotBlank();
            }

            @Override
            public void editions(int done, int all, int pages) {
                rendered.incrementAndGet();
            }
        };
        try {
            return PlaybookBuild.run(request, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything the system can tell of the site's files and folders, and of the names beside it: another after any change. */
    SortedMap<String, String> traces() {
        SortedMap<String, String> traces = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site);
                Stream<Path> beside = Files.list(site.resolveSibling("."))) {
            for (Path path : walk.toList()) {
                Map<String, Object> found =
                        Files.readAttributes(path, "unix:ino,size,ctime,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
                traces.put(site.relativize(path).toString(), new TreeMap<>(found).toString());
            }
            List<String> names =
                    beside.map(path -> path.getFileName().toString()).sorted().toList();
            traces.put("..", names.toString());
            return traces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of the site. */
    String text(String path) {
        try {
            return new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
