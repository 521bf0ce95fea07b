package dev.diapason.playbook.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The footnotes that one text refers to, numbered in the order of the first references, and written at its end. */
final class Footnotes {

    private final List<Note> notes = new ArrayList<>();
    private final IdentityHashMap<Node, Note> byDefinition = new IdentityHashMap<>();

    private static final class Note {
        private final FootnoteDefinition definition;
        private final int number;
        private int references;

        private Note(FootnoteDefinition definition, int number) {
            this.definition = definition;
            this.number = number;
        }

        private String reference(int index) {
            return "fnref" + number + (index == 1 ? "" : "-" + index);
        }
    }

    /** Writes a reference to a footnote. */
    void refer(FootnoteDefinition definition, ProseBuilder to) {
        Note note = byDefinition.get(definition);
        if (note == null) {
            note = new Note(definition, notes.size() + 1);
            byDefinition.put(definition, note);
            notes.add(note);
        }
        note.references++;
        to.raw("<sup><a href=\"#").raw(to.id("fn" + note.number));
        to.raw("\" id=\"").raw(to.id(note.reference(note.references)));
        to.raw("\" role=\"doc-noteref\">").raw(Integer.toString(note.number)).raw("</a></sup>");
    }

    /** Writes the footnotes; those that other footnotes refer to come last. */
    void write(ProseBuilder to) {
        if (notes.isEmpty()) {
            return;
        }
        to.raw("<div class=\"dp-footnotes\">\n<p class=\"dp-footnotes__label\">")
                .word("footnote.title")
                .raw("</p>\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            to.raw("<li id=\"").raw(to.id("fn" + note.number)).raw("\">");
            if (!to.text().isShownAgain(note.definition)
                    || to.text().mayExpand(size(note.definition), note.definition)) {
                body(note, to);
            }
            to.raw("</li>\n");
        }
        to.raw("</ol>\n</div>\n");
    }

    private static void body(Note note, ProseBuilder to) {
        Node last = note.definition.getLastChild();
        to.siblings(note.definition.getFirstChild(), last);
        if (last instanceof Paragraph) {
            to.raw("<p>");
            to.children(last);
            back(note, to);
            to.raw("</p>\n");
        } else if (last != null) {
            to.write(last);
            back(note, to);
        }
    }

    private static void back(Note note, ProseBuilder to) {
        for (int i = 1; i <= note.references; i++) {
            to.raw(" <a href=\"#").raw(to.id(note.reference(i)));
            // The arrow is drawn by the style: read aloud, or judged for contrast, it would be a riddle.
            to.raw("\" role=\"doc-backlink\"><span class=\"dp-hidden\">").word("footnote.back");
            to.raw(note.references == 1 ? "" : " (" + i + ")").raw("</span></a>");
        }
    }

    private static int size(Node definition) {
        return definition.getSourceSpans().stream()
                .mapToInt(span -> span.getLength())
                .sum();
    }
}
