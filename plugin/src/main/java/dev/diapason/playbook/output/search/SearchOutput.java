package dev.diapason.playbook.output.search;

import dev.diapason.playbook.model.Site;
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

/** What the search script needs of each edition. The page that it works on is one of the edition's pages. */
public final class SearchOutput implements Output {

    private static final String INDEX = "search-index.js";
    private static final String TEXTS = "search-texts.js";

    @Override
    public String id() {
        return "search";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return List.of(Offer.SEARCH);
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        TextCache cache = new TextCache();
        List<Job> jobs = new ArrayList<>();
        for (SiteVersion version : context.site().versions()) {
            jobs.addAll(context.forEditions(this, version, (edition, sink) -> write(edition, cache, sink)));
        }
        return jobs;
    }

    private static void write(EditionContext context, TextCache cache, OutputSink sink) throws IOException {
        if (!context.isWanted(INDEX, sink) && !context.isWanted(TEXTS, sink)) {
            return;
        }
        SearchTexts texts = new SearchTexts(cache, context.records());
        SearchIndex index = new SearchIndex(new SearchDocuments(context, texts).all(), cache.pieces(), context.tag());
        ByteBuilder out = new ByteBuilder(65_536);
        index.writeIndex(out);
        send(context, INDEX, out, sink);
        out.clear();
        index.writeTexts(out);
        send(context, TEXTS, out, sink);
    }

    private static void send(EditionContext context, String name, ByteBuilder out, OutputSink sink) throws IOException {
        sink.accept(context.version(), context.site().key().path() + name, out.array(), out.length());
    }
}
