package dev.diapason.playbook.output;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts prepared for joining: what never changes is bytes already, what an edition decides is left open. A text is prepared
 * once for all editions and versions that show it. Safe for several threads.
 */
final class ProseCache {

    private final Templates templates;
    private final Map<Identity, List<Object>> prepared = new ConcurrentHashMap<>();

    ProseCache(Templates templates) {
        this.templates = templates;
    }

    /**
     * The pieces of a text in reading order: {@code byte[]} where it is ready, a {@link Prose.Part} where it is not.
     *
     * @param language the text's own language, in which the words of call-outs and the like are said
     */
    List<Object> pieces(Prose prose, LanguageTag language) {
        return prepared.computeIfAbsent(new Identity(prose, language.value()), key -> prepare(prose, language));
    }

    private List<Object> prepare(Prose prose, LanguageTag language) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder ready = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                ready.append(markup.html());
            } else if (part instanceof Prose.Word word) {
                ready.append(Html.escape(templates.words(language).text(word.key())));
            } else {
                flush(ready, pieces);
                pieces.add(part);
            }
        }
        flush(ready, pieces);
        return pieces;
    }

    private static void flush(StringBuilder ready, List<Object> pieces) {
        if (ready.length() > 0) {
            pieces.add(ready.toString().getBytes(StandardCharsets.UTF_8));
            ready.setLength(0);
        }
    }
}
