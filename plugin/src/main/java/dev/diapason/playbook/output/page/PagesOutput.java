package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of every version and edition: home, sections, the page to search on, and redirects from former addresses. One job
 * for each edition.
 */
public final class PagesOutput implements Output {

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
