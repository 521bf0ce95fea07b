package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is different for the readers of one edition between two versions, by section, in reading order. Only words count:
 * records that a text shows, such as a phone number, do not.
 *
 * @param added pages that are new
 * @param changed pages that say something else, or in another language
 * @param removed pages that are no longer there, as they were
 */
record EditionChanges(List<Page> added, List<Page> changed, List<Page> removed) {

    EditionChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static EditionChanges between(SiteEdition before, SiteEdition after) {
        List<Page> added = new ArrayList<>();
        List<Page> changed = new ArrayList<>();
        for (Page page : after.pages().values()) {
            Optional<Page> old = before.page(page.id());
            if (old.isEmpty()) {
                added.add(page);
            } else if (!isSame(old.get(), page)) {
                changed.add(page);
            }
        }
        List<Page> removed = before.pages().values().stream()
                .filter(page -> after.page(page.id()).isEmpty())
                .toList();
        return new EditionChanges(added, changed, removed);
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static boolean isSame(Page before, Page after) {
        List<ResolvedBlock> old = before.section().blocks();
        List<ResolvedBlock> now = after.section().blocks();
        boolean isSame = before.section().title().equals(after.section().title()) && old.size() == now.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = isSame(old.get(i), now.get(i));
        }
        return isSame;
    }

    private static boolean isSame(ResolvedBlock before, ResolvedBlock after) {
        return before.block().id().equals(after.block().id())
                && before.state().isShown() == after.state().isShown()
                && before.language().equals(after.language())
                && before.heading().map(Heading::text).equals(after.heading().map(Heading::text))
                && Wording.isSame(before.text(), after.text())
                && notes(before).equals(notes(after));
    }

    private static List<Object> notes(ResolvedBlock block) {
        return block.notes().stream()
                .<Object>map(note -> List.of(note.scope(), Wording.of(note.text())))
                .toList();
    }
}
