package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Prose;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as one edition shows them, in pieces: facts and data views are looked up here. Not for several threads. */
final class SearchTexts {

    private final TextCache cache;
    private final RecordWriter records;
    private final Piece space;
    private final Piece nothing;
    private final Map<Object, List<Piece>> values = new HashMap<>();

    SearchTexts(TextCache cache, RecordWriter records) {
        this.cache = cache;
        this.records = records;
        this.space = cache.pieces().space();
        this.nothing = cache.pieces().nothing();
    }

    /** A plain text such as a title. */
    List<Piece> of(String text) {
        Joined joined = new Joined();
        cache.of(text).forEach(joined::add);
        return joined.end();
    }

    /** Several texts, one after the other. */
    List<Piece> of(List<Prose> proses) {
        Joined joined = new Joined();
        for (Prose prose : proses) {
            for (Object part : cache.of(prose)) {
                if (part instanceof Piece piece) {
                    joined.add(piece);
                } else {
                    value((Prose.Part) part).forEach(joined::add);
                }
            }
            joined.add(space);
        }
        return joined.end();
    }

    /** What parts two texts that were not written as one. */
    List<Piece> gap() {
        return List.of(space);
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

    /** Pieces in a row: one space between two words goes without saying, and none is needed at either end. */
    private final class Joined {
        private final List<Piece> pieces = new ArrayList<>();
        private boolean isSpaced;

        void add(Piece piece) {
            if (same(piece, space)) {
                isSpaced = true;
                return;
            }
            Piece last = pieces.isEmpty() ? space : pieces.get(pieces.size() - 1);
            boolean areWords = last.isWord() && piece.isWord();
            if (areWords && !isSpaced) {
                pieces.add(nothing);
            } else if (!areWords
                    && isSpaced
                    && !last.text().endsWith(" ")
                    && !piece.text().startsWith(" ")) {
                pieces.add(space);
            }
            pieces.add(piece);
            isSpaced = false;
        }

        List<Piece> end() {
            return pieces;
        }

        @SuppressWarnings("ReferenceEquality") // a piece is the same only when it is the same object
        private static boolean same(Piece one, Piece other) {
            return one == other;
        }
    }
}
