package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import java.util.Optional;

/** The names of those who answer for something, as far as the readers of an edition may know them. */
final class People {

    private People() {}

    /** Who decides about a block: its own owner, else the section's. */
    static Optional<String> owner(Section section, Optional<Block> block, Records records) {
        return records.personName(block.flatMap(Block::owner).or(section::owner));
    }

    /** Who answers for the texts of a country; nobody does for a zone. */
    static Optional<String> lead(Edition edition) {
        return edition.records().personName(edition.country().flatMap(Country::lead));
    }
}
