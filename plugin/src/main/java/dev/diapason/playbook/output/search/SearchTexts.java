package dev.diapason.playbook.output.search;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.output.context.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as one edition shows them, in pieces: facts and data views are looked up here. Not for several threads. */
final class SearchTexts {

    private final TextCache cache;
    private final RecordWriter records;
    private final Map<Object, List<Piece>> values = new HashMap<>();

    SearchTexts(TextCache cache, RecordWriter records) {
        this.cache = cache;
        this.records = records;
    }

    /** A plain text such as a title. */
    PieceText of(String text) {
        return cache.of(text);
    }

    PieceText of(Prose prose) {
        Object prepared = cache.of(prose);
        if (prepared instanceof PieceText text) {
            return text;
        }
        PieceText.Joiner joined = new PieceText.Joiner(cache.pieces());
        for (Object part : (List<?>) prepared) {
            if (part instanceof Piece piece) {
                joined.add(piece);
            } else if (part instanceof Prose.Part open) {
                joined.addAll(value(open));
            }
        }
        return joined.text();
    }

    /** Two texts as one. */
    PieceText join(PieceText first, PieceText second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return new PieceText.Joiner(cache.pieces())
                .addApart(first)
                .addApart(second)
                .text();
    }

    private List<Piece> value(Prose.Part part) {
        if (part instanceof Prose.Fact fact) {
            return values.computeIfAbsent(
                    fact.kind() + "." + fact.id() + "." + fact.field(), key -> cut(records.fact(fact)));
        }
        if (part instanceof Prose.DataView view) {
            return values.computeIfAbsent(view.name() + view.options(), key -> cut(records.view(view)));
        }
        return List.of();
    }

    private List<Piece> cut(byte[] html) {
        return cache.pieces().cut(PlainHtml.values(new String(html, StandardCharsets.UTF_8)));
    }
}
