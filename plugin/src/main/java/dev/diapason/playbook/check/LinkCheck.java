package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose.SectionLink;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Links between sections lead somewhere, to an anchor that is there, and never from a wider audience to a narrower. */
final class LinkCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        version.texts().forEach(SectionLink.class, (item, link) -> {
            String id = link.section().isEmpty() ? item.section() : link.section();
            Optional<Section> target = find(id, playbook, item.country());
            if (target.isEmpty()) {
                if (!id.equals(Section.HOME) && !version.isUnread("sections/")) {
                    problems.report(broken(link, id, playbook));
                }
                return;
            }
            checkAnchor(link, target.get(), problems);
            checkAudience(link, item, target.get(), playbook, problems);
        });
    }

    private static Optional<Section> find(String id, Playbook playbook, Optional<Country> country) {
        return playbook.section(id)
                .or(() -> country.flatMap(own -> own.sections().stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst()));
    }

    private static Problem broken(SectionLink link, String id, Playbook playbook) {
        Problem problem = Problem.of(ProblemId.BROKEN_LINK, link.at(), "there is no section \"" + id + "\" to link to");
        boolean isForeign = playbook.countries().values().stream()
                .flatMap(country -> country.sections().stream())
                .anyMatch(section -> section.id().equals(id));
        if (isForeign) {
            return problem.label("only one country has it")
                    .help("move the link into that country's overlay, or remove it");
        }
        return DidYouMean.among(playbook.sections().keySet(), id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the path of the link; it leads from this file to another file, such as ../crisis.md");
    }

    private static void checkAnchor(SectionLink link, Section target, Problems problems) {
        List<String> anchors = anchors(target);
        if (link.anchor().isEmpty() || anchors.contains(link.anchor())) {
            return;
        }
        Problem problem = Problem.of(
                        ProblemId.BROKEN_ANCHOR,
                        link.at(),
                        "\"" + target.id() + "\" has no block called \"" + link.anchor() + "\"")
                .note("it has: " + String.join(", ", anchors));
        problems.report(DidYouMean.among(anchors, link.anchor())
                .map(near -> problem.label("did you mean \"#" + near + "\"?"))
                .orElse(problem)
                .help("correct the part after \"#\"; it stands in braces behind the heading in "
                        + target.at().path()));
    }

    /** Anchors are those of the source language, which all languages share. */
    private static List<String> anchors(Section section) {
        List<String> anchors = new ArrayList<>();
        for (Block block : section.blocks()) {
            anchors.add(block.id());
            Optional.ofNullable(block.texts().get(section.language()))
                    .ifPresent(text -> anchors.addAll(text.prose().anchors()));
        }
        return anchors;
    }

    /** The block that an anchor names, or the one whose text holds the heading it names. */
    private static Optional<Block> blockAt(String anchor, Section section) {
        return section.block(anchor)
                .or(() -> section.blocks().stream()
                        .filter(block -> block.texts().values().stream()
                                .anyMatch(text -> text.prose().anchors().contains(anchor)))
                        .findFirst());
    }

    /** The audience that sees anything of a section: that of its widest block. */
    private static String widest(Section section, Playbook playbook) {
        List<String> audiences = playbook.settings().audiences();
        return section.blocks().stream()
                .map(Block::audience)
                .min(Comparator.comparing(audiences::indexOf))
                .orElse(section.audience());
    }

    private static void checkAudience(
            SectionLink link, Texts.Item item, Section target, Playbook playbook, Problems problems) {
        String audience = blockAt(link.anchor(), target).map(Block::audience).orElseGet(() -> widest(target, playbook));
        if (!playbook.settings().isVisible(audience, item.audience())) {
            problems.report(Problem.of(
                            ProblemId.PRIVATE_IN_PUBLIC,
                            link.at(),
                            "a text for \"" + item.audience() + "\" links to one for \"" + audience + "\" only")
                    .label("its readers cannot follow")
                    .help("remove the link, or set \"audience: " + audience + "\" for this text too"));
        }
    }
}
