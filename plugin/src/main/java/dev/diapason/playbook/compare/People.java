package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import java.util.Optional;

/** The names of those who answer for something, as far as the readers of an edition may know them. */
final class People {

    private People() {}

    /** Who decides about a block: its own owner, else the section's. */
    static Optional<Mention> owner(Section section, Optional<Block> block) {
        return block.flatMap(Block::owner).or(section::owner);
    }

    /**
     * The owners before and after. That the same one has another name now is a fact, told as such, and no rule.
     *
     * @param then the owner before, if there was one
     * @param now the owner now, if there is one
     */
    record Pair(Optional<Mention> then, Optional<Mention> now) {

        /** The owner's name as it was; empty when nobody is named, or not to these readers, or the owner stays. */
        String before(Records records) {
            return name(then, records);
        }

        /** The owner's name as it is; empty when nobody is named, or not to these readers, or the owner stays. */
        String after(Records records) {
            return name(now, records);
        }

        private String name(Optional<Mention> who, Records records) {
            boolean isOne = then.map(Mention::id).equals(now.map(Mention::id));
            return isOne ? "" : records.personName(who).orElse("");
        }
    }

    /** Who answers for the texts of a country; nobody does for a zone. */
    static Optional<String> lead(Edition edition) {
        return edition.records().personName(edition.country().flatMap(Country::lead));
    }
}
