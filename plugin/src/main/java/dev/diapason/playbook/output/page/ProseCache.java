package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Identity;
import dev.diapason.playbook.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts prepared for joining: what never changes is bytes already, what an edition decides is left open. A text is prepared
 * once for all editions and versions that show it. Safe for several threads.
 */
final class ProseCache {

    private final Templates templates;
    private final Map<Placing, Map<Identity, List<Object>>> preparedByPlacing = new EnumMap<>(Placing.class);

    ProseCache(Templates templates) {
        this.templates = templates;
        for (Placing placing : Placing.values()) {
            preparedByPlacing.put(placing, new ConcurrentHashMap<>());
        }
    }

    /** A link to a section, ready for the editions in which it leads somewhere. */
    static final class Link {
        private final String section;
        private final String anchor;
        private final byte[] html;

        private Link(String section, String anchor, byte[] html) {
            this.section = section;
            this.anchor = anchor;
            this.html = html;
        }

        /** The target's id. */
        String section() {
            return section;
        }

        /** The block or heading, or empty. */
        String anchor() {
            return anchor;
        }

        /** The start of the element. */
        byte[] html() {
            return html;
        }
    }

    /**
     * The pieces of a text in reading order: {@code byte[]} where it is ready, else a {@link Link} or another
     * {@link Prose.Part}.
     *
     * @param language the text's own language, in which the words of call-outs and the like are said
     * @param page the id of the section on whose page it stands
     */
    List<Object> pieces(Prose prose, LanguageTag language, String page, Placing placing) {
        Map<Identity, List<Object>> prepared = Objects.requireNonNull(preparedByPlacing.get(placing));
        Identity key = new Identity(prose, language.value());
        List<Object> known = prepared.get(key);
        if (known == null) {
            known = prepare(prose, language, page, placing); // outside the map, whose locks would make the threads wait
            prepared.put(key, known);
        }
        return known;
    }

    private List<Object> prepare(Prose prose, LanguageTag language, String page, Placing placing) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder ready = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                ready.append(placing.markup(markup.html(), page));
            } else if (part instanceof Prose.Word word) {
                ready.append(Html.escape(templates.words(language).text(word.key())));
            } else {
                flush(ready, pieces);
                pieces.add(part instanceof Prose.SectionLink link ? link(link, page, prose, placing) : part);
            }
        }
        flush(ready, pieces);
        return pieces;
    }

    private static Link link(Prose.SectionLink link, String page, Prose within, Placing placing) {
        byte[] start = Html.bytes("<a href=\"" + Html.escape(placing.href(link, page, within)) + "\">");
        boolean isInside = placing.isInside(link, page, within);
        return new Link(link.section().isEmpty() ? page : link.section(), isInside ? "" : link.anchor(), start);
    }

    private static void flush(StringBuilder ready, List<Object> pieces) {
        if (ready.length() > 0) {
            pieces.add(ready.toString().getBytes(StandardCharsets.UTF_8));
            ready.setLength(0);
        }
    }
}
