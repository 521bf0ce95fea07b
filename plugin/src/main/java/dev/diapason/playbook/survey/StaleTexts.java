package dev.diapason.playbook.survey;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Standing.StaleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the texts that no longer match those they were written from, each once for all editions that show it. */
final class StaleTexts {

    private final SiteVersion version;
    private final Set<String> only;
    private final Map<List<Object>, StaleText> found = new LinkedHashMap<>();

    StaleTexts(SiteVersion version, Set<String> only) {
        this.version = version;
        this.only = only;
    }

    /** By language, translations; then texts of zones and countries. */
    List<StaleText> find() {
        for (SiteEdition planned : version.editions()) {
            Edition edition = planned.edition();
            if (only.isEmpty() || only.contains(edition.key().scope().id())) {
                edition.sections()
                        .values()
                        .forEach(section -> section.blocks().stream()
                                .filter(block -> block.state().isShown() && block.freshness() == Freshness.STALE)
                                .forEach(block -> add(section, block, edition)));
            }
        }
        List<StaleText> texts = new ArrayList<>(found.values());
        texts.sort(Comparator.comparing((StaleText text) -> !text.isTranslation())
                .thenComparing(text -> text.isTranslation()
                        ? text.language().value()
                        : text.scope().id())
                .thenComparing(StaleText::address));
        return texts;
    }

    private void add(ResolvedSection section, ResolvedBlock block, Edition edition) {
        BlockAddress address =
                new BlockAddress(section.section().id(), block.block().id());
        boolean isTranslation = block.global().isEmpty();
        Optional<Mention> owner = isTranslation
                ? block.block().owner().or(section.section()::owner)
                : block.origin() instanceof Scope.OfCountry
                        ? edition.country().flatMap(Country::lead)
                        : Optional.empty();
        found.putIfAbsent(
                List.of(address, block.origin(), block.language()),
                new StaleText(
                        address,
                        isTranslation,
                        block.origin(),
                        block.language(),
                        edition.records().personName(owner)));
    }
}
