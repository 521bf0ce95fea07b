package dev.diapason.playbook.output.search;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.output.context.Identity;
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
    private final Map<Identity, Object> proses = new ConcurrentHashMap<>();
    private final Map<String, PieceText> texts = new ConcurrentHashMap<>();

    Pieces pieces() {
        return pieces;
    }

    /** A plain text such as a title. */
    PieceText of(String text) {
        PieceText known = texts.get(text);
        if (known == null) {
            known = new PieceText.Joiner(pieces).addAll(pieces.cut(text)).text();
            texts.put(text, known);
        }
        return known;
    }

    /**
     * A text: a {@link PieceText} when every edition shows the same, else a list of {@link Piece}, {@link Prose.Fact} and
     * {@link Prose.DataView}.
     */
    Object of(Prose prose) {
        Identity key = new Identity(prose, "");
        Object known = proses.get(key);
        if (known == null) {
            known = prepare(prose); // outside the map, whose locks would make the threads wait
            proses.put(key, known);
        }
        return known;
    }

    private Object prepare(Prose prose) {
        List<Object> parts = new ArrayList<>();
        List<Piece> ready = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                PlainHtml.add(markup.html(), text);
            } else if (part instanceof Prose.Image image) {
                text.append(' ').append(image.title()).append(' ');
            } else if (part instanceof Prose.Fact || part instanceof Prose.DataView) {
                parts.addAll(pieces.cut(text.toString()));
                parts.add(part);
                text.setLength(0);
            }
        }
        ready.addAll(pieces.cut(text.toString()));
        if (parts.isEmpty()) {
            return new PieceText.Joiner(pieces).addAll(ready).text();
        }
        parts.addAll(ready);
        return parts;
    }
}
