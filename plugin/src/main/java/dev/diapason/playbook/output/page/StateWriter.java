package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.view.HomeView.CountView;
import dev.diapason.playbook.output.view.HomeView.GroupView;
import dev.diapason.playbook.output.view.HomeView.StateView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.RecordView.FieldView;
import dev.diapason.playbook.plan.SitePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells how the blocks of one edition stand: what is locked, what is its own, and what waits, with links. */
final class StateWriter {

    private final EditionContext context;

    StateWriter(EditionContext context) {
        this.context = context;
    }

    StateView view() {
        return new StateView(
                count(
                        false,
                        block -> block.level() == Level.LOCKED && block.waiver().isEmpty()),
                count(true, block -> block.state() == BlockState.ADAPTED),
                count(true, block -> block.state() == BlockState.AWAITS_LOCAL_TEXT),
                count(false, block -> block.state() == BlockState.AWAITS_TRANSLATION),
                ask());
    }

    /**
     * Counts blocks that have a heading.
     *
     * @param isNamed whether each block is named, or only its section
     */
    private CountView count(boolean isNamed, Predicate<ResolvedBlock> isMeant) {
        List<GroupView> groups = new ArrayList<>();
        int all = 0;
        for (Page page : context.site().pages().values()) {
            List<ResolvedBlock> blocks = page.section().blocks().stream()
                    .filter(block -> block.heading().isPresent() && isMeant.test(block))
                    .toList();
            if (!blocks.isEmpty()) {
                all += blocks.size();
                groups.add(new GroupView(
                        context.link(href(page), page.section().title()),
                        context.locale().number(blocks.size()),
                        isNamed
                                ? blocks.stream()
                                        .map(block -> link(page, block))
                                        .toList()
                                : List.of()));
            }
        }
        return new CountView(context.locale().number(all), groups);
    }

    private LinkView link(Page page, ResolvedBlock block) {
        String words = block.heading().map(Heading::text).orElse("");
        return context.link(href(page) + "#" + block.block().id(), new Said(words, block.headingLanguage()));
    }

    private static String href(Page page) {
        return "./" + SitePaths.section(page.id());
    }

    /** A country's lead; nobody answers for a zone or the group as a whole. */
    private List<FieldView> ask() {
        return context.edition().country().flatMap(Country::lead).stream()
                .map(lead -> context.records().person(lead.id()))
                .toList();
    }
}
