package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.plan.SitePaths;
import java.util.Optional;

/** Leads from a block to the same block in the group's own edition of the version. */
final class GroupLinks {

    private final EditionContext context;

    GroupLinks(EditionContext context) {
        this.context = context;
    }

    /**
     * The address relative to the page; empty when the group has no edition in this language, or it does not show the block.
     *
     * @param depth how many path parts the page lies below its edition
     */
    Optional<String> href(BlockAddress address, LanguageTag language, int depth) {
        EditionKey key = new EditionKey(Scope.global(), language);
        return context.version()
                .edition(key)
                .filter(there ->
                        address.section().equals(Section.HOME) || there.pages().containsKey(address.section()))
                .filter(there -> there.edition()
                        .section(address.section())
                        .flatMap(section -> section.block(address.block()))
                        .filter(block -> block.state().isShown())
                        .isPresent())
                .map(there -> SitePaths.up(depth + 2) + key.path() + SitePaths.section(address.section()) + "#"
                        + address.block());
    }
}
