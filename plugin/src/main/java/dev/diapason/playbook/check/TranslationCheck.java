package dev.diapason.playbook.check;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Translations say what their source says today, as far as the version that they were made from tells. */
final class TranslationCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (version.isFrozen()) {
            return; // nobody can translate it again
        }
        version.playbook().sections().values().forEach(section -> check(section, version, problems));
        for (Country country : version.playbook().countries().values()) {
            country.sections().forEach(section -> check(section, version, problems));
        }
    }

    private static void check(Section section, Checked version, Problems problems) {
        SemVer now = version.playbook().settings().version();
        Map<SemVer, Set<String>> changed = new LinkedHashMap<>(); // many languages follow the same version
        section.texts()
                .forEach((language, text) -> text.basedOn().ifPresent(basedOn -> {
                    List<String> stale =
                            changed.computeIfAbsent(basedOn.version(), then -> changed(section, then, version)).stream()
                                    .filter(block -> isTranslated(section, block, language))
                                    .toList();
                    if (!stale.isEmpty()) {
                        problems.report(stale(section, basedOn, stale, now));
                    }
                }));
    }

    private static Set<String> changed(Section section, SemVer then, Checked version) {
        SemVer now = version.playbook().settings().version();
        return section.blocks().stream()
                .map(Block::id)
                .filter(block -> version.history().compare(then, now, section, block) == Freshness.STALE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A block that is not translated yet is waiting, not stale. */
    private static boolean isTranslated(Section section, String block, LanguageTag language) {
        BlockText text =
                section.block(block).map(each -> each.texts().get(language)).orElse(null);
        return text != null && !text.prose().isBlank();
    }

    private static Problem stale(Section section, BasedOn basedOn, List<String> blocks, SemVer now) {
        return Problem.of(
                        ProblemId.STALE_TRANSLATION,
                        basedOn.at(),
                        "this translation follows \"" + basedOn + "\", and the source has changed since")
                .label("made from this version")
                .note("changed since then: " + String.join(", ", blocks))
                .help("compare these parts with " + section.at().path() + ", then write based-on: \"" + now.release()
                        + "\"");
    }
}
