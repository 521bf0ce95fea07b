package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * Every text of a playbook, each once.
 *
 * @param all in the order of sections, then overlays
 */
public record Texts(List<Item> all) {

    public Texts {
        all = List.copyOf(all);
    }

    /**
     * One text.
     *
     * @param prose the words
     * @param section the id of the section it stands in, or is laid over
     * @param audience who may read it
     * @param country the country whose readers alone see it
     */
    public record Item(Prose prose, String section, String audience, Optional<Country> country) {}

    static Texts of(Playbook playbook) {
        List<Item> all = new ArrayList<>();
        playbook.sections().values().forEach(section -> add(all, section, Optional.empty()));
        playbook.zones().values().forEach(zone -> add(all, playbook, zone.overlay(), Optional.empty()));
        for (Country country : playbook.countries().values()) {
            country.sections().forEach(section -> add(all, section, Optional.of(country)));
            add(all, playbook, country.overlay(), Optional.of(country));
        }
        return new Texts(all);
    }

    /** Shows every part of one kind to a rule, with the text it is part of. */
    <T extends Prose.Part> void forEach(Class<T> kind, BiConsumer<Item, T> rule) {
        for (Item item : all) {
            for (Prose.Part part : item.prose.parts()) {
                if (kind.isInstance(part)) {
                    rule.accept(item, kind.cast(part));
                }
            }
        }
    }

    private static void add(List<Item> all, Section section, Optional<Country> country) {
        section.blocks().forEach(block -> add(all, section.id(), block.audience(), country, block.texts()));
    }

    private static void add(List<Item> all, Playbook playbook, Overlay overlay, Optional<Country> country) {
        overlay.changes().forEach((address, change) -> {
            String audience = playbook.section(address.section())
                    .flatMap(section -> section.block(address.block()))
                    .map(Block::audience)
                    .orElse(playbook.settings().audiences().get(0));
            add(all, address.section(), audience, country, change.replacement());
            add(all, address.section(), audience, country, change.notes());
        });
    }

    private static void add(
            List<Item> all, String section, String audience, Optional<Country> country, SortedMap<?, BlockText> texts) {
        texts.values().forEach(text -> all.add(new Item(text.prose(), section, audience, country)));
    }
}
