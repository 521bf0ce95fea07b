package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One page that prints a whole edition, for the latest and the next version. It has one address: under the number of the
 * latest version, which stays when the version is no longer the latest, there is none. One job for each edition.
 */
public final class PrintOutput implements Output {

    private static final String FILE = "all.html";

    @Override
    public String id() {
        return "print";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return isPrinted(version)
                ? List.of(Offer.page("all", "../../../" + version.slug() + "/" + Offer.EDITION + FILE))
                : List.of();
    }

    /** Each page is dropped when it is written. */
    @Override
    public List<Job> jobs(OutputContext context) {
        ProseCache prose = new ProseCache(context.templates());
        List<Job> jobs = new ArrayList<>();
        for (SiteVersion version : context.site().versions()) {
            if (isPrinted(version)) {
                jobs.addAll(context.forEditions(this, version, (edition, sink) -> write(edition, prose, sink)));
            }
        }
        return jobs;
    }

    private static void write(EditionContext edition, ProseCache prose, OutputSink sink) throws IOException {
        String path = path(edition.version(), edition.site());
        if (sink.wants(path)) {
            ByteBuilder page = new ByteBuilder(262_144);
            new WholeWriter(edition, prose).write(edition.all().settings().makes(PAGES), page);
            sink.accept(path, page.array(), page.length());
        }
    }

    private static boolean isPrinted(SiteVersion version) {
        return version.kind() != SiteVersion.Kind.OLD;
    }

    private static String path(SiteVersion version, SiteEdition edition) {
        return version.slug() + "/" + edition.key().path() + FILE;
    }
}
