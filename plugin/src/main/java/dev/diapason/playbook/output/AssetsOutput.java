package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Identity;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Style sheets and icons of the site template, images and files of every version. */
final class AssetsOutput implements Output {

    @Override
    public String id() {
        return PAGES;
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        return List.of(sink -> write(context, sink));
    }

    private static void write(OutputContext context, OutputSink sink) throws IOException {
        // Without it, some hosts leave out files by their names (GitHub Pages: those that begin with an underscore).
        sink.accept(".nojekyll", Html.NOTHING);
        for (Map.Entry<String, byte[]> file : context.templates().assets().entrySet()) {
            sink.accept(file.getKey(), file.getValue());
        }
        for (SiteVersion version : context.site().versions()) {
            if (version.playbook().assets().keySet().stream().noneMatch(path -> sink.wants(version, path))) {
                continue;
            }
            for (String path : shown(version)) {
                Asset asset = version.playbook().assets().get(path);
                if (asset == null || !sink.wants(version, path)) {
                    continue; // unsafe in a release, and left out; or not asked for
                }
                byte[] content = asset.content().read();
                sink.accept(version, asset.path(), content, content.length);
            }
        }
    }

    /** The files that texts of this version show or link to: what only hidden texts show is as hidden as they are. */
    private static Set<String> shown(SiteVersion version) {
        Set<String> paths = new TreeSet<>();
        Set<Identity> seen = new HashSet<>();
        for (SiteEdition edition : version.editions()) {
            edition.edition()
                    .sections()
                    .values()
                    .forEach(section -> section.blocks().forEach(block -> add(paths, seen, block)));
        }
        return paths;
    }

    private static void add(Set<String> paths, Set<Identity> seen, ResolvedBlock block) {
        add(paths, seen, block.text());
        block.notes().forEach(note -> add(paths, seen, note.text()));
        block.global().ifPresent(group -> add(paths, seen, group.text()));
    }

    private static void add(Set<String> paths, Set<Identity> seen, Prose prose) {
        if (seen.add(new Identity(prose, ""))) {
            for (Prose.Part part : prose.parts()) {
                if (part instanceof Prose.Image image) {
                    paths.add(image.path());
                } else if (part instanceof Prose.FileLink file) {
                    paths.add(file.path());
                }
            }
        }
    }
}
