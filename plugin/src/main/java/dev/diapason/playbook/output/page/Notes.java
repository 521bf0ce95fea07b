package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.NoteView;
import dev.diapason.playbook.template.Hole;

/** Writes what zone and country append to blocks. Not for several threads. */
final class Notes {

    private static final Hole PATH = new Hole("path");
    private static final Hole EDIT = new Hole("edit");
    private static final Hole BODY = new Hole("body");

    private final EditionContext context;
    private final String component;
    private final ProseWriter prose;
    private final ChangeLinks changes;
    private final ByteBuilder body = new ByteBuilder(2_048);
    private final ByteBuilder notes = new ByteBuilder(2_048);

    /** @param component the one that shows a note */
    Notes(EditionContext context, String component, ProseWriter prose, ChangeLinks changes) {
        this.context = context;
        this.component = component;
        this.prose = prose;
        this.changes = changes;
    }

    /**
     * The notes of one block, or nothing.
     *
     * @param depth how many path parts the page lies below the edition
     */
    byte[] html(Section section, ResolvedBlock block, int depth) {
        if (block.notes().isEmpty()) {
            return Html.NOTHING;
        }
        notes.clear();
        for (ResolvedBlock.Note note : block.notes()) {
            body.clear();
            prose.write(note.text(), note.language(), section, depth, body);
            String path = note.at().path();
            notes.add(context.component(component, view(note), "path", "edit", "body")
                    .fill(Html.text(path), changes.edit(path), body.toBytes()));
        }
        return notes.toBytes();
    }

    private NoteView view(ResolvedBlock.Note note) {
        return new NoteView(
                context.name(note.scope()),
                kind(note.scope()),
                context.lang(note.language()),
                context.dir(note.language()),
                note.isBorrowed() ? context.languageName(note.language()) : "",
                context.locale().nameOf(note.language()),
                changes.mayEdit(),
                PATH,
                EDIT,
                BODY);
    }

    /** The word for a scope's kind: {@code global}, {@code zone} or {@code country}. */
    private static String kind(Scope scope) {
        return scope instanceof Scope.OfCountry ? "country" : scope instanceof Scope.OfZone ? "zone" : "global";
    }
}
