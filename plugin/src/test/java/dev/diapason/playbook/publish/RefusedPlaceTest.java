package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places where no site may be put, all found before anything is rendered. */
class RefusedPlaceTest {

    @TempDir
    private Path scratch;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = scratch.resolve("site");
    }

    @Test
    @DisplayName("FAULT-04: the output is a file")
    void fileIsNotAFolder() throws IOException {
        Files.writeString(site, "my notes");

        assertRefused("""
                "site" is a file, and a site needs a folder
                   = note: the file is SITE
                   = help: choose another folder for the site, or rename the file""");
        assertThat(site).hasContent("my notes");
    }

    @Test
    @DisplayName("FAULT-04: a folder with somebody's files is never taken for ours")
    void filesThatWeDidNotMakeAreNotDeleted() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        for (String name : new String[] {"e.txt", "a.txt", "d.txt", "c.txt"}) {
            Files.writeString(site.resolve(name), name);
        }

        assertRefused("""
                "site" holds files that Diapason did not make
                   = note: in SITE there is a.txt, c.txt, d.txt and 2 more
                   = help: choose another folder for the site, or move these files elsewhere""");
        assertThat(Sites.read(site)).hasSize(4);
    }

    @Test
    @DisplayName("FAULT-04: the parent is a file")
    void parentThatIsAFileIsRefused() throws IOException {
        Files.writeString(scratch.resolve("target"), "no folder");
        site = scratch.resolve("target/site");

        assertThatThrownBy(() -> SitePublisher.open(site))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("\"site\" could not be published: the disk does not let us\n")
                .hasMessageContaining("target");
    }

    @Test
    @DisplayName("FAULT-04: the output belongs to another user")
    void folderOfAnotherUserIsRefused() throws IOException {
        Sites.publish(site, Sites.OLD);
        Disk foreign = new WrappedDisk() {
            @Override
            public boolean isWritable(Path folder) {
                return !folder.equals(site);
            }
        };
        assertRefused(foreign, """
                "site" belongs to somebody else
                   = note: the folder is SITE
                   = help: choose another folder for the site, or ask its owner to let you write there""");
    }

    @Test
    void folderThatIsADiskOfItsOwnIsRefused() throws IOException {
        Files.createDirectories(site);
        Disk mounted = new WrappedDisk() {
            @Override
            public boolean areOnOneDisk(Path folder, Path other) {
                return false;
            }
        };
        assertRefused(mounted, """
                "site" is a disk of its own
                   = note: the folder is SITE
                   = help: choose a folder inside it, such as SITE/site""");
    }

    @Test
    void wholeDiskIsRefused() {
        assertThatThrownBy(() -> SitePublisher.open(scratch.getRoot()))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("a site cannot take the place of a whole disk\n");
    }

    @Test
    void linkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(site, scratch.resolve("nowhere"));

        assertRefused("""
                "site" is a link that leads nowhere
                   = note: the link is SITE
                   = help: delete the link, or make the folder that it leads to""");
    }

    @Test
    void damagedListOfFilesIsRefused() throws IOException {
        Sites.publish(site, Sites.OLD);
        Files.writeString(site.resolve(Manifest.FILE), "");

        assertRefused("""
                the list of files in "site" is damaged
                   = note: the list is SITE/playbook-manifest.txt
                   = help: delete the folder SITE and build again""");
    }

    @Test
    void fileThatSomebodyPutIntoTheSiteIsNotDeletedWithIt() throws IOException {
        Sites.publish(site, Sites.OLD);
        Files.writeString(site.resolve("latest/br/CNAME"), "playbook.example.com");

        assertThatThrownBy(() -> Sites.publish(site, Sites.NEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(expected("""
                        "site" holds files that Diapason did not make
                           = note: in SITE there is latest/br/CNAME
                           = help: choose another folder for the site, or move these files elsewhere"""));
        assertThat(Sites.read(site)).hasSize(10).containsAllEntriesOf(Sites.OLD);
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void fileThatSomebodyPutBesideWhatDoesNotChangeStays() throws IOException {
        Sites.publish(site, Sites.OLD);
        Files.writeString(site.resolve("2.3.0/NOTES"), "mine");

        Sites.publish(site, Sites.NEW);

        Map<String, String> expected = new TreeMap<>(Sites.NEW);
        expected.put("2.3.0/NOTES", "mine");
        assertThat(Sites.read(site)).isEqualTo(expected);
    }

    @Test
    void whatTheSystemLeavesInAFolderIsNobodysFile() throws IOException {
        Sites.publish(site, Sites.OLD);
        Files.writeString(site.resolve("latest/.DS_Store"), "");

        Sites.publish(site, Sites.NEW);

        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.NEW));
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectories(site);

        Sites.publish(site, Sites.OLD);

        assertThat(Sites.read(site)).isEqualTo(new TreeMap<>(Sites.OLD));
        assertThat(Sites.neighbours(site)).isEqualTo("site");
    }

    @Test
    void neighbourOfTheSameNameAsOurStagingIsNotDeletedUnlessItIsOurs() throws IOException {
        Path staging = Files.createDirectories(scratch.resolve(".site.staging"));
        Files.writeString(staging.resolve("thesis.txt"), "three years of work");

        assertThatThrownBy(() -> SitePublisher.open(site))
                .hasMessageStartingWith("\".site.staging\" holds files that Diapason did not make\n");
        assertThat(staging.resolve("thesis.txt")).exists();
    }

    private void assertRefused(String message) throws IOException {
        assertRefused(new LocalDisk(), message);
    }

    private void assertRefused(Disk disk, String message) throws IOException {
        String before = Sites.neighbours(site);
        assertThatThrownBy(() -> SitePublisher.open(site, disk))
                .isInstanceOf(PublishException.class)
                .hasMessage(expected(message));
        assertThat(Sites.neighbours(site)).isEqualTo(before);
    }

    private String expected(String message) {
        return message.replace("SITE", site.toString());
    }
}
