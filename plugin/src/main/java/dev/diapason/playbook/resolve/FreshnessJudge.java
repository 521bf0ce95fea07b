package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.SemVer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges whether a text still matches the one it was written from. Each block is compared once with each version, whatever the
 * number of editions and languages. Safe for several threads.
 */
final class FreshnessJudge {

    private final History history;
    private final SemVer now;
    private final Map<Pair, Freshness> known = new ConcurrentHashMap<>();

    /**
     * A judge for one version.
     *
     * @param now the version being resolved
     */
    FreshnessJudge(History history, SemVer now) {
        this.history = history;
        this.now = now;
    }

    /** A text of the section itself: the source is what it is, a translation is compared with it. */
    Freshness text(Section section, Block block, LanguageTag language) {
        SectionText text = section.texts().get(language);
        if (language.equals(section.language())) {
            return Freshness.FRESH;
        }
        return judge(text == null ? Optional.empty() : text.basedOn(), section, block);
    }

    /** An overlay's text, compared with what the group says in the source language. */
    Freshness change(BlockChange change, Section section, Block block) {
        return judge(change.basedOn(), section, block);
    }

    private Freshness judge(Optional<BasedOn> basedOn, Section section, Block block) {
        return basedOn.map(BasedOn::version)
                .map(then -> known.computeIfAbsent(
                        new Pair(then, section.country(), new BlockAddress(section.id(), block.id())),
                        pair -> history.compare(then, now, section, block.id())))
                .orElse(Freshness.UNKNOWN);
    }

    private record Pair(SemVer then, Optional<String> country, BlockAddress address) {}
}
