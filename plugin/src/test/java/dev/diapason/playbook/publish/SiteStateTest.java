package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves beside its site counts as long as nobody touches the site, and not an instant longer. */
class SiteStateTest {

    private static final String TOOL = "tool 1";
    private static final Map<String, String> ABOUT = Map.of("versions", "2.4.0");
    private static final byte[] SAID = "what was said".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path scratch;

    private Path site;
    private Path state;

    @BeforeEach
    void publish() throws IOException {
        site = scratch.resolve("site");
        state = scratch.resolve(".site.state");
        leave(site, Sites.OLD);
    }

    private static void leave(Path site, Map<String, String> files) throws IOException {
        try (Publication publication = SitePublisher.open(site)) {
            Sites.write(publication, files);
            publication.swap(ABOUT);
            publication.leave(TOOL, List.of(), SAID);
        }
    }

    private Optional<String> left() throws PublishException {
        return left(TOOL, List.of());
    }

    private Optional<String> left(String tool, List<Path> beside) throws PublishException {
        try (Publication publication = SitePublisher.open(site)) {
            return publication.left(tool, beside).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsLeftComesBackAgainAndAgain() throws IOException {
        assertThat(left()).contains("what was said");
        assertThat(left()).contains("what was said");
        assertThat(Sites.neighbours(site)).isEqualTo(".site.state site");
    }

    @Test
    void anotherToolHasLeftNothing() throws IOException {
        assertThat(left("tool 2", List.of())).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsSeenThoughItHasItsSizeAndTime() throws IOException {
        Path page = site.resolve("latest/br/crisis/index.html");
        FileTime time = Files.getLastModifiedTime(page);
        byte[] bytes = Files.readAllBytes(page);
        bytes[0] ^= 1;
        Files.write(page, bytes);
        Files.setLastModifiedTime(page, time);

        assertThat(left()).isEmpty();
    }

    @Test
    void aFileOfTheSameSizeAndTimeThatTookItsPlaceIsSeen() throws IOException {
        Path page = site.resolve("latest/br/crisis/index.html");
        Path other = scratch.resolve("other.html");
        Files.write(other, Files.readAllBytes(page));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(page));
        Files.delete(page);
        Files.move(other, page);

        assertThat(left()).isEmpty();
    }

    @Test
    void aFolderThatWasReplacedIsSeen() throws IOException {
        Path other = scratch.resolve("other/site");
        leave(other, Sites.OLD);
        Files.move(site.resolve("latest"), scratch.resolve("away"));
        Files.move(other.resolve("latest"), site.resolve("latest"));

        assertThat(left()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsMissed() throws IOException {
        Files.delete(site.resolve("index.html"));

        assertThat(left()).isEmpty();
    }

    @Test
    void theListOfFilesBelongsToTheSite() throws IOException {
        Path list = site.resolve(Manifest.FILE);
        Files.write(list, Files.readAllBytes(list));

        assertThat(left()).isEmpty();
    }

    @Test
    void aStateThatIsCutOrDamagedCountsAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(state);
        for (int length = 0; length < whole.length; length++) {
            Files.write(state, Arrays.copyOf(whole, length));
            assertThat(left()).as("cut after %d bytes", length).isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(state, damaged);
            assertThat(left()).as("byte %d damaged", at).isEmpty();
        }
        Files.write(state, whole);
        assertThat(left()).contains("what was said");
    }

    @Test
    void aFolderInThePlaceOfTheStateCountsAsNone() throws IOException {
        Files.delete(state);
        Files.createDirectory(state);

        assertThat(left()).isEmpty();
    }

    @Test
    void theStateOfAnotherSiteCountsAsNone() throws IOException {
        Path other = scratch.resolve("other/site");
        leave(other, Sites.OLD);
        Files.copy(scratch.resolve("other/.site.state"), state, StandardCopyOption.REPLACE_EXISTING);

        assertThat(left()).isEmpty();
    }

    @Test
    void filesBesideTheSiteCountToo() throws IOException {
        Path archive = Files.writeString(scratch.resolve("site.zip"), "zip");
        try (Publication publication = SitePublisher.open(site)) {
            Sites.write(publication, Sites.OLD);
            publication.swap(ABOUT);
            publication.leave(TOOL, List.of(archive), SAID);
        }

        assertThat(left()).isEmpty();
        assertThat(left(TOOL, List.of(archive))).contains("what was said");
        Files.delete(archive);
        assertThat(left(TOOL, List.of(archive))).isEmpty();
    }

    @Test
    void whateverIsPublishedLaterMakesItCountNoMore() throws IOException {
        Sites.publish(site, Sites.OLD);

        assertThat(state).doesNotExist();
        assertThat(left()).isEmpty();
    }

    @Test
    void itIsGoneBeforeTheSiteIsTouched() throws IOException {
        Disk dying = new WrappedDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (from.equals(site)) {
                    assertThat(state).doesNotExist();
                    throw new IOException("killed");
                }
                super.move(from, to);
            }
        };

        assertThatThrownBy(() -> Sites.publish(site, Sites.NEW, dying)).hasMessageContaining("killed");
        assertThat(left()).isEmpty();
    }

    @Test
    void aBuildThatPublishesNothingLeavesItAsItIs() throws IOException {
        try (Publication publication = SitePublisher.open(site)) {
            Sites.write(publication, Map.of("index.html", "other"));
        }

        assertThat(left()).contains("what was said");
    }

    @Test
    void filesAreAdoptedByTheirPaths() throws IOException {
        Map<String, String> next = new TreeMap<>(Sites.OLD);
        next.put("index.html", "other");
        try (Publication publication = SitePublisher.open(site)) {
            assertThat(publication.left(TOOL, List.of())).isPresent();
            for (String path : Sites.OLD.keySet()) {
                if (!path.equals("index.html")) {
                    publication.adopt("pages", path);
                }
            }
            Sites.write(publication, Map.of("index.html", "other"));
            Published published = publication.swap(ABOUT);
            publication.leave(TOOL, List.of(), SAID);

            assertThat(published.written()).isEqualTo(1);
            assertThat(published.unchanged()).isEqualTo(Sites.OLD.size() - 1);
        }

        assertThat(Sites.read(site)).isEqualTo(next);
        assertThat(left()).contains("what was said");
    }

    @Test
    void nothingIsAdoptedFromASiteThatIsNotKnown() throws IOException {
        try (Publication publication = SitePublisher.open(site)) {
            assertThatThrownBy(() -> publication.adopt("pages", "index.html"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(publication.left(TOOL, List.of())).isPresent();
            assertThatThrownBy(() -> publication.adopt("pages", "no/such/file.html"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    /** On a disk whose clock ticks once a day, a change that follows at once could not be seen. */
    @Test
    void nothingIsLeftOnADiskThatCouldNotTellALaterChange() throws IOException {
        Disk coarse = new WrappedDisk() {
            @Override
            public Stamp stamp(Path path) throws IOException {
                Stamp exact = super.stamp(path);
                return new Stamp(exact.kind(), exact.size(), day(exact.modified()), day(exact.changed()), exact.file());
            }

            private long day(long nanos) {
                return nanos - nanos % TimeUnit.DAYS.toNanos(1);
            }
        };
        try (Publication publication = SitePublisher.open(site, coarse)) {
            Sites.write(publication, Sites.NEW);
            publication.swap(ABOUT);
            publication.leave(TOOL, List.of(), SAID);
        }

        assertThat(state).doesNotExist();
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void aDiskThatCannotTakeTheStateHasTheSite() throws IOException {
        Disk full = new WrappedDisk() {
            @Override
            public void makeFile(Path file, byte[] bytes, int length) throws IOException {
                if (file.getFileName().toString().startsWith(".site.state")) {
                    throw new IOException("No space left on device");
                }
                super.makeFile(file, bytes, length);
            }
        };
        try (Publication publication = SitePublisher.open(site, full)) {
            Sites.write(publication, Sites.NEW);
            publication.swap(ABOUT);
            publication.leave(TOOL, List.of(), SAID);
        }

        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));
        assertThat(left()).isEmpty();
    }
}
