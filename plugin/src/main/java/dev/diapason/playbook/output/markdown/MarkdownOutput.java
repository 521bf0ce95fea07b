package dev.diapason.playbook.output.markdown;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The same pages for readers that are programs: each as Markdown beside its HTML, and {@code llms.txt} (llmstxt.org) that
 * lists the editions. Of the version that a reader who says nothing wants; earlier ones have their pages only.
 */
public final class MarkdownOutput implements Output {

    private static final String FILE = "index.md";
    private static final String LLMS = "llms.txt";

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return isMade(site, version)
                ? List.of(new Offer("markdown", FILE, true, "alternate", "text/markdown"))
                : List.of();
    }

    private static boolean isMade(Site site, SiteVersion version) {
        return version.number().equals(site.preferred().number());
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        MarkdownCache cache = new MarkdownCache(context.templates());
        List<Job> jobs = new ArrayList<>(
                context.forEditions(this, context.site().preferred(), (edition, sink) -> write(edition, cache, sink)));
        jobs.add(sink -> {
            if (sink.wants(LLMS)) {
                sink.accept(LLMS, new LlmsText(context).text().getBytes(StandardCharsets.UTF_8));
            }
        });
        return jobs;
    }

    private static void write(EditionContext context, MarkdownCache cache, OutputSink sink) throws IOException {
        MarkdownWriter writer = new MarkdownWriter(context, cache);
        if (context.isWanted(FILE, sink)) {
            send(context, "", writer.home(), sink);
        }
        for (Page page : context.site().pages().values()) {
            if (context.isWanted(page.path() + FILE, sink)) {
                send(context, page.path(), writer.page(page), sink);
            }
        }
    }

    private static void send(EditionContext context, String path, String text, OutputSink sink) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sink.accept(context.version(), context.site().key().path() + path + FILE, bytes, bytes.length);
    }
}
