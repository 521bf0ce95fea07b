package dev.diapason.playbook;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One state of a playbook as a site for each audience, of which only that is made which somebody asks for. Safe for several threads. */
final class PreviewState {

    /** Files kept ready; a page has some ten kilobytes. */
    private static final int MOST_KEPT = 256;

    private final Drafter drafter;
    private final Manuscript manuscript;
    private final Templates templates;
    private final Problems problems;
    private final boolean isPartHidden;
    private final Map<String, Kept<Rendering>> renderings = new ConcurrentHashMap<>();
    private final Map<String, Kept<Optional<byte[]>>> files = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<Optional<byte[]>>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** What is published for one audience. */
    private record Rendering(Site site, OutputContext context) {}

    /**
     * A state of which nothing is resolved yet.
     *
     * @param problems told of what overlays may not do
     * @param isPartHidden whether mistakes hide a part of the playbook
     */
    PreviewState(Drafter drafter, Manuscript manuscript, Templates templates, Problems problems, boolean isPartHidden) {
        this.drafter = drafter;
        this.manuscript = manuscript;
        this.templates = templates;
        this.problems = problems;
        this.isPartHidden = isPartHidden;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /** Whether pages are missing although nobody has removed them: then the last good state stays. */
    boolean isPartHidden() {
        return isPartHidden;
    }

    /** Whether another state shows the same, because nothing was written in between that pages are made of. */
    boolean isLike(PreviewState other) {
        return templates == other.templates
                && manuscript.today().equals(other.manuscript.today())
                && trees().equals(other.trees());
    }

    private List<SourceTree> trees() {
        return manuscript.versions().stream().map(Manuscript.Version::tree).toList();
    }

    /** Whether both show the same images. */
    boolean hasImagesOf(PreviewState other) {
        return trees().get(0).assets().equals(other.trees().get(0).assets());
    }

    Templates templates() {
        return templates;
    }

    /** One file of the site for an audience; empty when the site has none such. */
    Optional<byte[]> file(String audience, String path) throws IOException {
        Kept<Optional<byte[]>> file;
        synchronized (files) {
            file = files.computeIfAbsent(audience + " " + path, key -> new Kept<>());
        }
        // Who asks for a file that is being made waits for it, and does not make it again.
        return file.get(path, new Problems(), none -> Outputs.make(context(audience), path));
    }

    /** Asks all rules about the site for everybody, as a build would. */
    void check() throws IOException {
        drafter.check(manuscript, rendering(manuscript.everybody()).site);
    }

    /** The site for an audience, to be rendered. */
    OutputContext context(String audience) throws IOException {
        return rendering(audience).context;
    }

    private Rendering rendering(String audience) throws IOException {
        // Other audiences see more of the same; what is wrong is told once.
        Problems told = audience.equals(manuscript.everybody()) ? problems : new Problems();
        return renderings.computeIfAbsent(audience, each -> new Kept<>()).get(audience, told, found -> {
            Site site = drafter.plan(manuscript, audience, told);
            return new Rendering(site, new OutputContext(Outputs.ALL, site, templates, pages -> {}));
        });
    }
}
