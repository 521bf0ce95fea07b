package dev.diapason.playbook.output;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.plan.SitePaths;
import java.util.HashMap;
import java.util.Map;

/** Writes texts as one edition shows them: links, facts and data views are looked up here. Not for several threads. */
final class ProseWriter {

    private static final byte[] END_LINK = Html.bytes("</a>");
    private static final byte[] NO_LINK = Html.bytes("<span class=\"dp-absent\">");
    private static final byte[] END_NO_LINK = Html.bytes("</span>");

    private final EditionContext context;
    private final ProseCache cache;
    private final RecordWriter records;
    private final Images images;
    private final Map<String, byte[]> links = new HashMap<>();

    ProseWriter(EditionContext context, ProseCache cache, RecordWriter records, Images images) {
        this.context = context;
        this.cache = cache;
        this.records = records;
        this.images = images;
    }

    /**
     * Writes one text.
     *
     * @param language its language
     * @param page the page it stands on
     * @param depth how many path parts the page lies below the edition
     */
    void write(Prose prose, LanguageTag language, Section page, int depth, ByteBuilder out) {
        byte[] end = END_LINK;
        for (Object piece : cache.pieces(prose, language)) {
            if (piece instanceof byte[] ready) {
                out.add(ready);
            } else if (piece instanceof Prose.SectionLink link) {
                boolean leads = leads(link, page);
                end = leads ? END_LINK : END_NO_LINK;
                out.add(leads ? link(link, page, depth) : NO_LINK);
            } else if (piece instanceof Prose.LinkEnd) {
                out.add(end);
            } else {
                other((Prose.Part) piece, depth, out);
            }
        }
    }

    private void other(Prose.Part part, int depth, ByteBuilder out) {
        if (part instanceof Prose.Fact fact) {
            out.add(records.fact(fact));
        } else if (part instanceof Prose.DataView view) {
            out.add(records.view(view));
        } else if (part instanceof Prose.Image image) {
            out.add(images.html(image, SitePaths.up(depth + 2)));
        } else if (part instanceof Prose.FileLink file) {
            out.add(Html.bytes("<a href=\"" + SitePaths.up(depth + 2) + Html.escape(file.path()) + "\">"));
        }
    }

    /** Whether the page and the block it names are there to be read in this edition. */
    private boolean leads(Prose.SectionLink link, Section page) {
        String id = link.section().isEmpty() ? page.id() : link.section();
        if (id.equals(Section.HOME)) {
            return true;
        }
        return context.site()
                .page(id)
                .filter(target -> target.section()
                        .block(link.anchor())
                        .map(block -> block.state().isShown())
                        .orElse(true))
                .isPresent();
    }

    private byte[] link(Prose.SectionLink link, Section page, int depth) {
        String anchor = link.anchor().isEmpty() ? "" : "#" + link.anchor();
        if (link.section().isEmpty() || link.section().equals(page.id())) {
            return Html.bytes("<a href=\"" + (anchor.isEmpty() ? "#" : anchor) + "\">");
        }
        return links.computeIfAbsent(
                depth + link.section() + anchor,
                key -> Html.bytes(
                        "<a href=\"" + SitePaths.up(depth) + SitePaths.section(link.section()) + anchor + "\">"));
    }
}
