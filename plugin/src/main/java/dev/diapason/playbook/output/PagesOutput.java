package dev.diapason.playbook.output;

import dev.diapason.playbook.model.SiteVersion;
import java.util.ArrayList;
import java.util.List;

/** The pages of every version and edition. */
final class PagesOutput implements Output {

    @Override
    public String id() {
        return "pages";
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        List<Job> jobs = new ArrayList<>();
        for (SiteVersion version : context.site().versions()) {
            jobs.addAll(context.forEditions(
                    this,
                    version,
                    (edition, caches, sink) ->
                            context.progress().edition(new EditionPages(edition, caches).write(sink))));
        }
        return jobs;
    }
}
