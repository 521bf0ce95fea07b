package dev.diapason.playbook.output;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.template.Words;

/**
 * How a block stands, in one look and a few words: {@code locked}, "Locked · Global".
 *
 * @param kind {@code locked}, {@code global}, {@code adapted}, {@code local}, {@code waiting} or {@code off}
 * @param words for readers, in the edition's language
 */
record BlockMark(String kind, String words) {

    /** The mark of a block in one edition. */
    static BlockMark of(ResolvedBlock block, EditionContext context) {
        Words words = context.words();
        String origin = context.name(block.origin());
        if (block.state() == BlockState.NOT_APPLICABLE) {
            return new BlockMark("off", words.text("mark.off", context.name(context.scope())));
        }
        if (block.state() == BlockState.AWAITS_LOCAL_TEXT) {
            String lead = lead(context);
            return new BlockMark("waiting", lead.isEmpty() ? words.text("mark.waiting") : words.text("mark.ask", lead));
        }
        if (block.waiver().isPresent()) {
            Decision waiver = block.waiver().get();
            String ends = waiver.ends().map(context.locale()::date).orElse("");
            return new BlockMark("adapted", words.text("mark.waiver", origin, waiver.id(), ends));
        }
        if (block.level() == Level.LOCKED) {
            return new BlockMark("locked", words.text("mark.locked", origin));
        }
        if (block.origin() instanceof Scope.Global) {
            return new BlockMark("global", origin);
        }
        return block.level() == Level.LOCAL
                ? new BlockMark("local", origin)
                : new BlockMark("adapted", words.text("mark.adapted", origin));
    }

    /** Whom a reader asks for a text that the country has not supplied; empty when nobody is named. */
    static String lead(EditionContext context) {
        return context.edition()
                .country()
                .flatMap(Country::lead)
                .flatMap(who -> context.edition()
                        .records()
                        .find(RecordKind.PEOPLE, who.id())
                        .or(() -> context.edition().records().find(RecordKind.CONTACTS, who.id())))
                .flatMap(person -> person.text("name"))
                .orElse("");
    }
}
