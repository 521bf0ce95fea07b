package dev.diapason.playbook.output;

import dev.diapason.playbook.model.SiteVersion;
import java.util.ArrayList;
import java.util.List;

/** The pages of every version and edition. */
final class PagesOutput implements Output {

    @Override
    public String id() {
        return PAGES;
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        ProseCache prose = new ProseCache(context.templates());
        List<Job> jobs = new ArrayList<>();
        for (SiteVersion version : context.site().versions()) {
            HeadLinks head = new HeadLinks(context.site(), context.outline(version));
            jobs.addAll(context.forEditions(
                    this,
                    version,
                    (edition, sink) -> context.progress().edition(new EditionPages(edition, prose, head).write(sink))));
        }
        return jobs;
    }
}
