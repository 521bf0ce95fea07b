package dev.diapason.playbook.check;

import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Prose.SectionLink;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading inside a block that a link leads to is there in every edition that shows the link: a translation or a country's own
 * text may not have it. Blocks keep their anchors in every text; whether the source has the anchor at all is asked by
 * {@link LinkCheck}.
 */
final class AnchorCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        IdentityHashMap<Prose, List<SectionLink>> links = new IdentityHashMap<>();
        version.texts().forEach(SectionLink.class, (item, link) -> {
            if (!link.anchor().isEmpty()) {
                links.computeIfAbsent(item.prose(), prose -> new ArrayList<>()).add(link);
            }
        });
        if (links.isEmpty()) {
            return;
        }
        for (SiteEdition edition : version.version().editions()) {
            for (ResolvedSection section : edition.edition().sections().values()) {
                for (ResolvedBlock block : section.blocks()) {
                    check(links.get(block.text()), section, edition, problems);
                    for (ResolvedBlock.Note note : block.notes()) {
                        check(links.get(note.text()), section, edition, problems);
                    }
                }
            }
        }
    }

    private static void check(
            @Nullable List<SectionLink> links, ResolvedSection from, SiteEdition edition, Problems problems) {
        if (links != null) {
            for (SectionLink link : links) {
                lost(link, from, edition.edition())
                        .ifPresent(problem -> problems.report(problem, FactCheck.name(edition)));
            }
        }
    }

    private static Optional<Problem> lost(SectionLink link, ResolvedSection from, Edition edition) {
        Optional<ResolvedSection> target =
                link.section().isEmpty() ? Optional.of(from) : edition.section(link.section());
        return target.flatMap(section -> section.blocks().stream()
                .filter(block -> block.state().isShown() && isHeadingOf(block, section, link.anchor()))
                .filter(block -> !block.text().anchors().contains(link.anchor()))
                .findFirst()
                .map(block -> lost(link, section, block)));
    }

    /** Whether the source text of a block has a heading with this anchor. */
    private static boolean isHeadingOf(ResolvedBlock block, ResolvedSection section, String anchor) {
        BlockText source = block.block().texts().get(section.section().language());
        return source != null && source.prose().anchors().contains(anchor);
    }

    private static Problem lost(SectionLink link, ResolvedSection section, ResolvedBlock block) {
        String address = section.section().id() + "#" + block.block().id();
        boolean canHaveIt = block.origin() instanceof Scope.Global; // ids in overlays are kept apart from the group's
        return Problem.of(
                        ProblemId.BROKEN_ANCHOR,
                        link.at(),
                        "the heading \"" + link.anchor() + "\" is not in every text of \"" + address + "\"")
                .note("it is missing in " + block.at().path())
                .help("link to the block, \"#" + block.block().id() + "\", which every text has"
                        + (canHaveIt ? "; or add {#" + link.anchor() + "} behind the heading there" : ""));
    }
}
