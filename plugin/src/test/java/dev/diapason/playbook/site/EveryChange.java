package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.CleanSite;
import dev.diapason.playbook.PreviewedSite;
import dev.diapason.playbook.problem.ConsolePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes the files of a playbook one after the other and builds it on top of what was built before, while a preview follows;
 * each time, a clean build must give the same bytes and tell the same. A change that is refused must leave the site as it was.
 */
final class EveryChange {

    private static final String LIST = "playbook-manifest.txt";

    private final Path playbook;
    private final Path site;
    private final Map<String, byte[]> files;
    private final Map<String, byte[]> written = new TreeMap<>();
    private int refused;

    /** @param folder an empty one, to work in */
    EveryChange(Path folder, Map<String, byte[]> files) {
        this.playbook = folder.resolve("playbook");
        this.site = folder.resolve("site");
        this.files = new TreeMap<>(files);
    }

    /** Makes the changes in turn, each in place of the one before. */
    EveryChange make(List<Edits.Edit> edits) {
        write(files);
        BuildReport first = build();
        assertThat(first.isPublished()).as(console(first)).isTrue();
        SortedMap<String, String> unchanged = digests(site);
        try (PreviewedSite preview = new PreviewedSite(SiteRun.of(playbook).request(Optional.empty()))) {
            preview.follow(List.of(), true);
            for (Edits.Edit edit : edits) {
                SortedMap<String, String> before = digests(site);
                preview.follow(write(edit.in(files)), false);
                BuildReport built = build();
                CleanSite clean = CleanSite.of(SiteRun.of(playbook).request(Optional.empty()));
                assertThat(console(built)).as("what is told after %s", edit).isEqualTo(console(clean.report()));
                assertThat(preview.console())
                        .as("what the preview tells after %s", edit)
                        .isEqualTo(console(clean.report()));
                if (built.isPublished()) {
                    assertThat(digests(site)).as("the site after %s", edit).isEqualTo(clean.digests());
                    assertThat(preview.digests())
                            .as("the preview after %s", edit)
                            .contains(clean.digests());
                } else {
                    refused++;
                    assertThat(digests(site))
                            .as("the site after the refused %s", edit)
                            .isEqualTo(before);
                    preview.follow(write(files), false);
                    assertThat(build().isPublished()).as("mended").isTrue();
                    assertThat(digests(site))
                            .as("the site after %s is mended", edit)
                            .isEqualTo(unchanged);
                }
            }
        }
        return this;
    }

    /** How many of the changes were mistakes. */
    int refused() {
        return refused;
    }

    private BuildReport build() {
        return SiteRun.of(playbook).run(Optional.of(site));
    }

    static String console(BuildReport report) {
        return new ConsolePrinter(false).print(report.findings());
    }

    /** Makes the folder hold these files; those that stay as they are are not touched. Returns the others. */
    private List<Path> write(Map<String, byte[]> wanted) {
        List<Path> touched = new ArrayList<>();
        try {
            for (String path : List.copyOf(written.keySet())) {
                if (!wanted.containsKey(path)) {
                    Files.delete(playbook.resolve(path));
                    written.remove(path);
                    touched.add(playbook.resolve(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> changed = new TreeMap<>(wanted);
        changed.keySet().removeIf(path -> Arrays.equals(wanted.get(path), written.get(path)));
        TextFiles.writeBytes(playbook, changed, false);
        written.putAll(changed);
        changed.keySet().forEach(path -> touched.add(playbook.resolve(path)));
        return touched;
    }

    /** Every file of a site but the list of them. */
    static SortedMap<String, String> digests(Path site) {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                digests.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        CleanSite.digest(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digests.remove(LIST);
        return digests;
    }
}
