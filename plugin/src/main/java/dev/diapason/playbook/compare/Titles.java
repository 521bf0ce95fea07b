package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.SectionText;
import java.util.Optional;

/** What sections and blocks are called in the language they were written in, which is the same for all editions. */
final class Titles {

    private Titles() {}

    /** The block's heading, else the title of its section. */
    static String of(ResolvedSection section, Optional<ResolvedBlock> block) {
        return block.flatMap(each -> Optional.ofNullable(
                                each.block().texts().get(section.section().language()))
                        .flatMap(text -> text.heading()))
                .map(Heading::text)
                .or(() -> Optional.ofNullable(
                                section.section().texts().get(section.section().language()))
                        .map(SectionText::title))
                .orElse(section.title().text());
    }
}
