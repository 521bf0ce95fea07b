package dev.diapason.playbook.publish;

import static dev.diapason.playbook.publish.Sites.NEW;
import static dev.diapason.playbook.publish.Sites.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePublisherTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T00:00:00Z"));

    @TempDir
    private Path scratch;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = scratch.resolve("target/site");
    }

    @Test
    void firstBuildMakesTheFolderAndLeavesNothingBesideIt() throws IOException {
        Published published = Sites.publish(site, OLD);

        assertThat(published).isEqualTo(new Published(9, 63, 9, 0, 0));
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(OLD));
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void buildThatChangesNothingTouchesNothing() throws IOException {
        Sites.publish(site, OLD);
        SortedMap<String, Object> before = identities();

        Published published = Sites.publish(site, OLD);

        assertThat(published).isEqualTo(new Published(9, 63, 0, 9, 0));
        assertThat(identities()).isEqualTo(before);
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        Sites.publish(site, OLD);
        for (String path : OLD.keySet()) {
            Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
        }

        Published published = Sites.publish(site, NEW);

        assertThat(published).isEqualTo(new Published(9, 62, 4, 5, 2));
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(NEW));
        for (Map.Entry<String, String> file : NEW.entrySet()) {
            boolean same = file.getValue().equals(OLD.get(file.getKey()));
            assertThat(Files.getLastModifiedTime(site.resolve(file.getKey())).equals(LONG_AGO))
                    .as(file.getKey())
                    .isEqualTo(same);
        }
    }

    @Test
    void foldersOfRemovedPagesGoWithThem() throws IOException {
        Sites.publish(site, OLD);
        Sites.publish(site, NEW);

        assertThat(site.resolve("latest/br/gone")).doesNotExist();
        assertThat(site.resolve("2.2.0")).doesNotExist();
    }

    @Test
    void pageThatSomebodyChangedOrDeletedIsMendedByTheNextBuild() throws IOException {
        Sites.publish(site, OLD);
        Files.writeString(site.resolve("index.html"), "HOME");
        Files.writeString(site.resolve("latest/br/voice/index.html"), "a longer text");
        Files.delete(site.resolve("2.3.0/global/voice/index.html"));

        assertThat(Sites.publish(site, OLD).written()).isEqualTo(3);
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(OLD));
    }

    @Test
    void severalThreadsWriteOneSite() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            files.put("latest/c" + i % 7 + "/en/chapter" + i % 20 + "/s" + i + "/index.html", "page ".repeat(i));
        }
        List<Map.Entry<String, String>> all = List.copyOf(files.entrySet());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Publication publication = SitePublisher.open(site)) {
            List<Future<?>> done = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int first = t;
                done.add(threads.submit(() -> {
                    for (int i = first; i < all.size(); i += 4) {
                        Sites.write(
                                publication,
                                Map.of(all.get(i).getKey(), all.get(i).getValue()));
                    }
                    return first;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
            publication.commit(Map.of());
        } finally {
            threads.shutdownNow();
        }
        assertThat(Sites.read(site)).isEqualTo(files);
    }

    @Test
    void longFileIsWrittenAndComparedWhole() throws IOException {
        String text = "0123456789".repeat(30_000);
        Sites.publish(site, Map.of("long.txt", text));
        assertThat(Sites.publish(site, Map.of("long.txt", text)).unchanged()).isOne();

        String other = text.substring(0, text.length() - 1) + "x";
        assertThat(Sites.publish(site, Map.of("long.txt", other)).written()).isOne();
        assertThat(Sites.read(site)).containsOnly(Map.entry("long.txt", other));
    }

    @Test
    void onlyTheGivenLengthIsWritten() throws IOException {
        byte[] reused = "page and an older, longer page".getBytes(StandardCharsets.UTF_8);
        try (Publication publication = SitePublisher.open(site)) {
            publication.write("pages", "index.html", reused, 4);
            publication.commit(Map.of());
        }
        assertThat(Sites.read(site)).containsOnly(Map.entry("index.html", "page"));
    }

    @Test
    @DisplayName("FAULT-08: a build that is given up leaves the old site and nothing beside it")
    void publicationThatIsGivenUpLeavesTheOldSite() throws IOException {
        Sites.publish(site, OLD);
        try (Publication publication = SitePublisher.open(site)) {
            Sites.write(publication, NEW);
        }
        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(OLD));
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void siteBehindALinkIsPublishedWhereTheLinkLeads() throws IOException {
        Path real = Files.createDirectories(scratch.resolve("elsewhere/www"));
        Path link = Files.createSymbolicLink(scratch.resolve("link"), real);

        Sites.publish(link, OLD);

        assertThat(link).isSymbolicLink();
        assertThat(Sites.read(real)).isEqualTo(new TreeMap<>(OLD));
    }

    @Test
    void closedPublicationTakesNothingMore() throws IOException {
        Publication publication = SitePublisher.open(site);
        publication.commit(Map.of());
        assertThatThrownBy(() -> Sites.write(publication, OLD)).isInstanceOf(IllegalStateException.class);
    }

    /** What tells every file from a copy of it, and when it was written. */
    private SortedMap<String, Object> identities() throws IOException {
        SortedMap<String, Object> identities = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                identities.put(path.toString(), attributes.lastModifiedTime() + " " + attributes.fileKey());
            }
        }
        return identities;
    }
}
