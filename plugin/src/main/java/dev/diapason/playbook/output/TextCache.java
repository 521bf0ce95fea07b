package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts cut into pieces, each once for all editions and versions that show it; what an edition decides is left open. Safe for
 * several threads.
 */
final class TextCache {

    private final Pieces pieces = new Pieces();
    private final Map<Identity, List<Object>> proses = new ConcurrentHashMap<>();
    private final Map<String, List<Piece>> texts = new ConcurrentHashMap<>();

    Pieces pieces() {
        return pieces;
    }

    /** A plain text such as a title. */
    List<Piece> of(String text) {
        List<Piece> known = texts.get(text);
        if (known == null) {
            known = pieces.cut(text);
            texts.put(text, known);
        }
        return known;
    }

    /** A text: {@link Piece} where it is ready, else a {@link Prose.Fact} or a {@link Prose.DataView}. */
    List<Object> of(Prose prose) {
        Identity key = new Identity(prose, "");
        List<Object> known = proses.get(key);
        if (known == null) {
            known = prepare(prose); // outside the map, whose locks would make the threads wait
            proses.put(key, known);
        }
        return known;
    }

    private List<Object> prepare(Prose prose) {
        List<Object> prepared = new ArrayList<>();
        StringBuilder ready = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                ready.append(PlainHtml.of(markup.html()));
            } else if (part instanceof Prose.Image image) {
                ready.append(' ').append(image.title()).append(' ');
            } else if (part instanceof Prose.Fact || part instanceof Prose.DataView) {
                flush(ready, prepared);
                prepared.add(part);
            }
        }
        flush(ready, prepared);
        return prepared;
    }

    private void flush(StringBuilder ready, List<Object> prepared) {
        if (ready.length() > 0) {
            prepared.addAll(pieces.cut(ready.toString()));
            ready.setLength(0);
        }
    }
}
