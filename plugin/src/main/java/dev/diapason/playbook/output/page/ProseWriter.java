package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.plan.SitePaths;
import java.nio.charset.StandardCharsets;

/** Writes texts as one edition shows them: links, facts and data views are looked up here. Not for several threads. */
final class ProseWriter {

    private static final byte[] END_LINK = Html.bytes("</a>");
    private static final byte[] NO_LINK = Html.bytes("<span class=\"dp-absent\">");
    private static final byte[] END_NO_LINK = Html.bytes("</span>");

    private static final byte[] END_LANGUAGE = Html.bytes("</div>");

    private final EditionContext context;
    private final byte[] ownLanguage;
    private final ProseCache cache;
    private final Placing placing;

    ProseWriter(EditionContext context, ProseCache cache, Placing placing) {
        this.context = context;
        this.ownLanguage = Html.bytes(
                "<div lang=\"" + context.tag() + "\" dir=\"" + context.locale().direction() + "\">");
        this.cache = cache;
        this.placing = placing;
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
        for (Object piece : cache.pieces(prose, language, page.id(), placing)) {
            if (piece instanceof byte[] ready) {
                out.add(ready);
            } else if (piece instanceof ProseCache.Link link) {
                boolean leads = context.leads(link.section(), link.anchor());
                end = leads ? END_LINK : END_NO_LINK;
                out.add(leads ? link.html() : NO_LINK);
            } else if (piece instanceof Prose.LinkEnd) {
                out.add(end);
            } else {
                other((Prose.Part) piece, language, page, depth, out);
            }
        }
    }

    private void other(Prose.Part part, LanguageTag language, Section page, int depth, ByteBuilder out) {
        if (part instanceof Prose.Fact fact) {
            out.add(context.records().fact(fact));
        } else if (part instanceof Prose.DataView view) {
            boolean isForeign = !context.lang(language).isEmpty();
            out.add(isForeign ? ownLanguage : Html.NOTHING).add(view(view, page));
            out.add(isForeign ? END_LANGUAGE : Html.NOTHING);
        } else if (part instanceof Prose.Image image) {
            out.add(context.image(image, SitePaths.up(depth + 2), placing != Placing.WHOLE));
        } else if (part instanceof Prose.FileLink file) {
            out.add(Html.bytes("<a href=\"" + SitePaths.up(depth + 2) + Html.escape(file.path()) + "\">"));
        }
    }

    private byte[] view(Prose.DataView view, Section page) {
        byte[] html = context.records().view(view);
        return placing == Placing.PAGE
                ? html
                : Html.bytes(placing.markup(new String(html, StandardCharsets.UTF_8), page.id()));
    }
}
