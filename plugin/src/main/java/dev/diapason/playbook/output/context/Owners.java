package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.view.OwnerView;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who answers for a text, as the readers of one edition reach them. Safe for several threads. */
public final class Owners {

    private final EditionContext context;
    private final Map<String, Optional<Entry>> people = new ConcurrentHashMap<>();
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    Owners(EditionContext context) {
        this.context = context;
    }

    /** Whoever is named, among the people and contacts of the edition. */
    public Optional<Entry> person(Mention who) {
        return people.computeIfAbsent(who.id(), id -> {
            Records records = context.edition().records();
            return records.find(RecordKind.PEOPLE, id).or(() -> records.find(RecordKind.CONTACTS, id));
        });
    }

    /** The block's own owner, else the section's. */
    public Optional<Entry> of(Section section, Block block) {
        return block.owner().or(section::owner).flatMap(this::person);
    }

    /** The name with a way to write or else to call, as an item of a list of facts. */
    public byte[] html(Entry person) {
        return written.computeIfAbsent(person.id(), id -> {
            String name = person.text("name").orElse(id);
            OwnerView view = person.text("email")
                    .map(address -> new OwnerView(name, "mailto:" + address, "email"))
                    .or(() -> person.text("phone")
                            .map(number -> new OwnerView(name, "tel:" + number.replaceAll("[^+0-9]", ""), "phone")))
                    .orElseGet(() -> new OwnerView(name, "", ""));
            return Html.bytes(context.templates().render("origin-owner", context.tag(), view));
        });
    }
}
