package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the search script needs of each edition. The page that it works on is one of the edition's pages. */
final class SearchOutput implements Output {

    private static final String INDEX = "search-index.js";
    private static final String TEXTS = "search-texts.js";

    @Override
    public String id() {
        return "search";
    }

    @Override
    public List<Offer> offers(Site site, SiteVersion version) {
        return List.of(new Offer("search", SearchPage.NAME, false, SearchPage.REL, ""));
    }

    @Override
    public void write(OutputContext context, OutputSink sink) throws IOException {
        TextCache cache = new TextCache();
        for (SiteVersion version : context.site().versions()) {
            try {
                version.editions().parallelStream().forEach(edition -> {
                    EditionContext own = new EditionContext(version, edition, context.templates());
                    write(own, edition, cache, sink);
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static void write(EditionContext context, SiteEdition edition, TextCache cache, OutputSink sink) {
        SearchTexts texts = new SearchTexts(cache, new RecordWriter(context));
        SearchIndex index = new SearchIndex(new SearchDocuments(context, texts).all(), cache.pieces(), context.tag());
        ByteBuilder out = new ByteBuilder(65_536);
        try {
            index.writeIndex(out);
            for (String slug : context.version().slugs()) {
                sink.accept(slug + "/" + edition.key().path() + INDEX, out.array(), out.length());
            }
            out.clear();
            index.writeTexts(out);
            for (String slug : context.version().slugs()) {
                sink.accept(slug + "/" + edition.key().path() + TEXTS, out.array(), out.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
