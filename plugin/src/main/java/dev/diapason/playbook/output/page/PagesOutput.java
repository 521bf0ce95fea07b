package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
        Map<SemVer, HeadLinks> heads = new ConcurrentHashMap<>();
        List<Job> jobs = new ArrayList<>();
        for (SiteVersion version : context.site().versions()) {
            jobs.addAll(context.forEditions(this, version, (edition, sink) -> {
                // A preview makes pages of one version only.
                HeadLinks head = heads.computeIfAbsent(
                        version.number(), number -> new HeadLinks(context.site(), context.outline(version)));
                context.progress().edition(new EditionPages(edition, prose, head).write(sink));
            }));
        }
        return jobs;
    }
}
