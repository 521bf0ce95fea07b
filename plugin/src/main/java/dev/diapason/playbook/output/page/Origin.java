package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Section;

/** Says of a block how it stands and where it comes from. */
@FunctionalInterface
interface Origin {

    /**
     * The HTML below the block's heading.
     *
     * @param depth how many path parts the page lies below the edition
     */
    byte[] html(Section section, ResolvedBlock block, int depth);
}
