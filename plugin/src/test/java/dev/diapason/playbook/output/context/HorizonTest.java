package dev.diapason.playbook.output.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.Drafted;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.markdown.MarkdownOutput;
import dev.diapason.playbook.output.page.PagesOutput;
import dev.diapason.playbook.output.page.PrintOutput;
import dev.diapason.playbook.output.search.SearchOutput;
import dev.diapason.playbook.site.SiteRun;
import dev.diapason.playbook.site.SmallPlaybook;
import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made for an edition is made of what is in its sight, and of that only. */
class HorizonTest {

    private static final List<Output> OF_EDITIONS =
            List.of(new PagesOutput(), new PrintOutput(), new MarkdownOutput(), new SearchOutput());

    @TempDir
    private static Path folder;

    private static Drafted drafted;

    @BeforeAll
    static void draft() {
        TextFiles.writeBytes(folder, SmallPlaybook.files(), false);
        drafted = Drafted.of(SiteRun.of(folder).request(Optional.empty()));
    }

    @Test
    void jobsMakeTheSameOfASiteThatIsOnlyWhatOneEditionSees() throws IOException {
        int files = 0;
        for (SiteVersion version : drafted.site().versions()) {
            for (SiteEdition edition : version.editions()) {
                String name = version.number() + " " + edition.key();
                Map<String, String> whole = made(drafted.site(), name);
                Site view = new Horizon(drafted.site()).of(version, edition).site();
                Map<String, String> seen = made(withImages(view), name);

                assertThat(seen).as(name).isEqualTo(whole);
                files += seen.size();
            }
        }
        assertThat(files).isGreaterThan(200);
    }

    /** The files that the jobs of one edition make. */
    private static Map<String, String> made(Site site, String name) throws IOException {
        OutputContext context = new OutputContext(Outputs.ALL, site, drafted.templates(), pages -> {});
        Map<String, String> files = new TreeMap<>();
        for (Output output : OF_EDITIONS) {
            for (Job job : output.jobs(context)) {
                Optional<Job.Inputs> inputs = job.inputs();
                if (inputs.filter(each -> each.job().endsWith(" " + name)).isPresent()) {
                    job.write((path, bytes, length) ->
                            files.put(path, Arrays.hashCode(Arrays.copyOf(bytes, length)) + " " + length));
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    /** Images are seen apart: of them only the sizes count. */
    private static Site withImages(Site view) {
        List<SiteVersion> versions = view.versions().stream()
                .map(version -> new SiteVersion(
                        version.number(),
                        version.kind(),
                        version.slugs(),
                        withImages(
                                version.playbook(),
                                drafted.site().version(version.number()).playbook()),
                        version.editions(),
                        version.date()))
                .toList();
        return new Site(view.settings(), versions);
    }

    private static Playbook withImages(Playbook view, Playbook whole) {
        return new Playbook(
                view.settings(),
                view.sections(),
                view.zones(),
                view.countries(),
                view.records(),
                view.decisions(),
                whole.assets(),
                view.counts());
    }

    @Test
    void theViewOfAViewIsTheSame() {
        for (SiteVersion version : drafted.site().versions()) {
            for (SiteEdition edition : version.editions()) {
                Horizon.View view = new Horizon(drafted.site()).of(version, edition);

                assertThat(new Horizon(view.site()).of(view.version(), view.edition()))
                        .isEqualTo(view);
            }
        }
    }

    @Test
    void eachEditionHasInputsOfItsOwn() {
        OutputContext context = new OutputContext(Outputs.ALL, drafted.site(), drafted.templates(), pages -> {});
        List<String> digests = new PagesOutput()
                .jobs(context).stream()
                        .map(job -> job.inputs().orElseThrow().digest())
                        .toList();

        assertThat(digests).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }
}
