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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links between sections lead somewhere, to an anchor that is there, and never from a wider audience to a narrower. */
final class LinkCheck implements Check {

    /**
     * What links may lead to in one section.
     *
     * @param section itself
     * @param anchors of the source language, which all languages share, in their order
     * @param audiences who sees what an anchor names, in any language: a block, or the block whose text holds the heading
     * @param widest who sees anything of the section: the audience of its widest block
     */
    private record Target(Section section, List<String> anchors, Map<String, String> audiences, String widest) {

        static Target of(Section section, List<String> known) {
            List<String> anchors = new ArrayList<>();
            Map<String, String> audiences = new HashMap<>();
            section.blocks().forEach(block -> audiences.putIfAbsent(block.id(), block.audience()));
            for (Block block : section.blocks()) {
                anchors.add(block.id());
                Optional.ofNullable(block.texts().get(section.language()))
                        .ifPresent(text -> anchors.addAll(text.prose().anchors()));
                block.texts()
                        .values()
                        .forEach(text -> text.prose()
                                .anchors()
                                .forEach(anchor -> audiences.putIfAbsent(anchor, block.audience())));
            }
            String widest = section.blocks().stream()
                    .map(Block::audience)
                    .min(Comparator.comparing(known::indexOf))
                    .orElse(section.audience());
            return new Target(section, anchors, audiences, widest);
        }

        String audience(String anchor) {
            return audiences.getOrDefault(anchor, widest);
        }
    }

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        IdentityHashMap<Section, Target> targets = new IdentityHashMap<>();
        version.texts().forEach(SectionLink.class, (item, link) -> {
            String id = link.section().isEmpty() ? item.section() : link.section();
            Optional<Section> section = find(id, playbook, item.country());
            if (section.isEmpty()) {
                if (!id.equals(Section.HOME) && !version.isUnread("sections/")) {
                    problems.report(broken(link, id, playbook));
                }
                return;
            }
            Target target = targets.computeIfAbsent(
                    section.get(), each -> Target.of(each, playbook.settings().audiences()));
            checkAnchor(link, target, problems);
            checkAudience(link, item, target, playbook, problems);
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

    private static void checkAnchor(SectionLink link, Target target, Problems problems) {
        List<String> anchors = target.anchors;
        if (link.anchor().isEmpty() || anchors.contains(link.anchor())) {
            return;
        }
        Problem problem = Problem.of(
                        ProblemId.BROKEN_ANCHOR,
                        link.at(),
                        "\"" + target.section.id() + "\" has no block called \"" + link.anchor() + "\"")
                .note("it has: " + String.join(", ", anchors));
        problems.report(DidYouMean.among(anchors, link.anchor())
                .map(near -> problem.label("did you mean \"#" + near + "\"?"))
                .orElse(problem)
                .help("correct the part after \"#\"; it stands in braces behind the heading in "
                        + target.section.at().path()));
    }

    private static void checkAudience(
            SectionLink link, Texts.Item item, Target target, Playbook playbook, Problems problems) {
        String audience = target.audience(link.anchor());
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
