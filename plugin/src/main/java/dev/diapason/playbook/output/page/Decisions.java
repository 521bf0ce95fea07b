package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.view.DecisionView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The decisions behind rules, for readers of one edition. Not for several threads. */
final class Decisions {

    private final EditionContext context;
    private final Map<List<String>, byte[]> written = new HashMap<>();

    Decisions(EditionContext context) {
        this.context = context;
    }

    /**
     * Those that a section names, but for those that speak of other blocks only.
     *
     * @param waiver the one that opened the lock, which is told apart
     */
    List<Decision> behind(Section section, BlockAddress address, Optional<Decision> waiver) {
        if (section.decisions().isEmpty()) {
            return List.of();
        }
        Map<String, Decision> all = context.version().playbook().decisions();
        return section.decisions().stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .filter(decision -> !waiver.equals(Optional.of(decision)))
                .filter(decision ->
                        decision.blocks().isEmpty() || decision.blocks().contains(address))
                .toList();
    }

    /**
     * Items of a list of facts.
     *
     * @param isWaiver whether they opened a lock, so that their last day counts
     */
    byte[] html(List<Decision> decisions, boolean isWaiver) {
        List<String> ids = decisions.stream()
                .map(decision -> decision.id() + (isWaiver ? " waiver" : ""))
                .toList();
        return written.computeIfAbsent(ids, key -> {
            List<DecisionView> views =
                    decisions.stream().map(each -> view(each, isWaiver)).toList();
            return context.component("origin-decisions", views).fill();
        });
    }

    private DecisionView view(Decision decision, boolean isWaiver) {
        LanguageTag language = context.version().playbook().settings().sourceLanguage();
        return new DecisionView(
                decision.id(),
                decision.title(),
                context.lang(language),
                context.dir(language),
                decision.status().name().toLowerCase(Locale.ROOT),
                decision.date().map(LocalDate::toString).orElse(""),
                decision.date().map(context.locale()::date).orElse(""),
                isWaiver ? decision.ends().map(context.locale()::date).orElse("") : "");
    }
}
