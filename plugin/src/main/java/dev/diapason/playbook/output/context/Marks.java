package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The mark of a block: in a few words who decides and how free a country is (content model, section 7). Safe for several threads. */
public final class Marks {

    private final EditionContext context;
    private final Map<Look, Mark> known = new ConcurrentHashMap<>();

    Marks(EditionContext context) {
        this.context = context;
    }

    /**
     * One mark.
     *
     * @param kind the looks: {@code locked}, {@code global}, {@code adapted}, {@code local}, {@code waiting} or {@code off}
     * @param words for readers
     */
    public record Mark(String kind, String words) {
        /** Of what is no block. */
        public static final Mark NONE = new Mark("", "");
    }

    /** All that a mark depends on within one edition. */
    private record Look(Level level, BlockState state, Scope origin, Optional<Decision> waiver) {}

    /** The mark of a block, whether it is shown or not. */
    public Mark of(ResolvedBlock block) {
        Look look = new Look(block.level(), block.state(), block.origin(), block.waiver());
        return known.computeIfAbsent(look, each -> mark(block));
    }

    private Mark mark(ResolvedBlock block) {
        String origin = context.name(block.origin());
        if (block.state() == BlockState.NOT_APPLICABLE) {
            return new Mark("off", context.words().text("mark.off", context.name(context.scope())));
        }
        if (block.state() == BlockState.AWAITS_LOCAL_TEXT) {
            return new Mark("waiting", awaited());
        }
        if (block.waiver().isPresent()) {
            return new Mark("adapted", waived(origin, block.waiver().get()));
        }
        if (block.level() == Level.LOCKED) {
            return new Mark("locked", context.words().text("mark.locked", origin));
        }
        if (block.origin() instanceof Scope.Global) {
            return new Mark("global", origin);
        }
        return block.level() == Level.LOCAL
                ? new Mark("local", origin)
                : new Mark("adapted", context.words().text("mark.adapted", origin));
    }

    private String awaited() {
        return context.edition()
                .country()
                .flatMap(Country::lead)
                .flatMap(context.owners()::person)
                .flatMap(person -> person.text("name"))
                .map(name -> context.words().text("mark.ask", name))
                .orElseGet(() -> context.words().text("mark.waiting"));
    }

    private String waived(String origin, Decision decision) {
        String ends = decision.ends().map(context.locale()::date).orElse("");
        return context.words().text("mark.waiver", origin, decision.id(), ends);
    }
}
