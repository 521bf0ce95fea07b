package dev.diapason.playbook.output.markdown;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Identity;
import dev.diapason.playbook.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as Markdown, prepared once for all editions that show them: what never changes is text, what an edition decides is
 * left open. Safe for several threads.
 */
final class MarkdownCache {

    /** Unicode noncharacters, which no author's text can hold. */
    private static final char START = '\uFDD0';

    private static final char END = '\uFDD1';

    private final Templates templates;
    private final Map<Identity, List<Object>> prepared = new ConcurrentHashMap<>();

    MarkdownCache(Templates templates) {
        this.templates = templates;
    }

    /**
     * The pieces of a text in reading order: a {@code String} where it is ready, else a {@link Prose.Part}.
     *
     * @param language the text's own language
     */
    List<Object> pieces(Prose prose, LanguageTag language) {
        Identity key = new Identity(prose, language.value());
        List<Object> known = prepared.get(key);
        if (known == null) {
            known = prepare(prose, language); // outside the map, whose locks would make the threads wait
            prepared.put(key, known);
        }
        return known;
    }

    private List<Object> prepare(Prose prose, LanguageTag language) {
        StringBuilder html = new StringBuilder();
        List<Prose.Part> parts = prose.parts();
        for (int i = 0; i < parts.size(); i++) {
            Prose.Part part = parts.get(i);
            String hole = START + Integer.toString(i) + END;
            if (part instanceof Prose.Markup markup) {
                html.append(markup.html());
            } else if (part instanceof Prose.Word word) {
                html.append(Html.escape(templates.words(language).text(word.key())));
            } else {
                html.append(part instanceof Prose.DataView ? "<section>" + hole + "</section>" : hole);
            }
        }
        return cut(HtmlToMarkdown.of(html.toString()), parts);
    }

    private static List<Object> cut(String markdown, List<Prose.Part> parts) {
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int start = markdown.indexOf(START); start >= 0; start = markdown.indexOf(START, from)) {
            int end = markdown.indexOf(END, start);
            if (start > from) {
                pieces.add(markdown.substring(from, start));
            }
            pieces.add(parts.get(Integer.parseInt(markdown.substring(start + 1, end))));
            from = end + 1;
        }
        if (from < markdown.length()) {
            pieces.add(markdown.substring(from));
        }
        return List.copyOf(pieces);
    }
}
