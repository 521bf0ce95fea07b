package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever changes, a build on top of another is a clean build, and so is a preview that follows. With {@code
 * -Devery-change=sample} every change of every file of the sample playbook is made, which takes three quarters of an hour; without,
 * one of each kind of file.
 */
class EveryChangeTest {

    private static final boolean IS_WHOLE_SAMPLE = "sample".equals(System.getProperty("every-change"));

    /** One of each kind, and where it stands in the sample. */
    private static final List<String> SAMPLES = List.of(
            "sections/en/voice/tone.md: a sentence more",
            "sections/fr/voice/tone.md: a sentence more",
            "sections/en/index.md: another title",
            "countries/BR.yaml: its last words",
            "zones/emea.yaml: its middle words",
            "data/contacts.yaml: its first words",
            "decisions/0012-first-names-in-brazil.md: another title",
            "releases/2.3.0/sections/en/crisis.md: a sentence more",
            "assets/logo.svg: another size",
            "playbook.yaml: its first words");

    /** A release has the same kinds of files as the working tree. */
    private static final Set<String> IN_RELEASES = Set.of("a sentence more", "its last words", "gone");

    @TempDir
    private Path folder;

    @Test
    void everyChangeOfASmallPlaybookGivesTheBytesOfACleanBuild() {
        Map<String, byte[]> files = SmallPlaybook.files();
        List<Edits.Edit> edits = Edits.of(files).stream()
                .filter(edit -> !edit.path().startsWith("releases/") || IN_RELEASES.contains(edit.name()))
                .toList();

        EveryChange changes = new EveryChange(folder, files).make(edits);

        assertThat(edits).hasSizeGreaterThan(120);
        assertThat(changes.refused()).isBetween(10, edits.size() / 2);
    }

    @Test
    void changesOfTheSampleGiveTheBytesOfACleanBuild() {
        Map<String, byte[]> files = SampleFiles.read();
        List<Edits.Edit> edits = Edits.of(files).stream()
                .filter(edit -> IS_WHOLE_SAMPLE || SAMPLES.contains(edit.toString()))
                .toList();

        new EveryChange(folder, files).make(edits);

        assertThat(edits).hasSizeGreaterThanOrEqualTo(SAMPLES.size());
    }
}
