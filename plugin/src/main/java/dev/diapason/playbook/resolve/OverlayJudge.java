package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionOmission;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges what the overlays of one playbook may do, once for all editions. */
final class OverlayJudge {

    private final Playbook playbook;
    private final WaiverJudge waivers;
    private final Problems problems;

    OverlayJudge(Playbook playbook, WaiverJudge waivers, Problems problems) {
        this.playbook = playbook;
        this.waivers = waivers;
        this.problems = problems;
    }

    /**
     * Judges one overlay.
     *
     * @param overlay what is asked for
     * @param above what the scope above was allowed, whose stricter levels hold here; empty for a zone
     * @param own the scope's own sections, which it may change as it likes
     */
    Map<BlockAddress, Permission> judge(Overlay overlay, Map<BlockAddress, Permission> above, Collection<Section> own) {
        Map<BlockAddress, Permission> permissions = new TreeMap<>();
        overlay.changes().forEach((address, change) -> {
            Optional<Block> block = find(change, own);
            if (block.isPresent()) {
                Level inherited = above.containsKey(address)
                        ? above.get(address).level()
                        : block.get().level();
                permissions.put(address, permission(change, block.get(), inherited, overlay));
            }
        });
        return permissions;
    }

    /** The sections an overlay leaves out and may. */
    Map<String, SectionOmission> omissions(Overlay overlay, Map<BlockAddress, Permission> above) {
        Map<String, SectionOmission> allowed = new TreeMap<>();
        overlay.omissions().forEach((id, omission) -> {
            Optional<Section> section = playbook.section(id);
            if (section.isEmpty()) {
                problems.report(unknownSection(id, omission.at(), List.of()));
            } else if (mayOmit(section.get(), omission, overlay, above)) {
                allowed.put(id, omission);
            }
        });
        return allowed;
    }

    private Permission permission(BlockChange change, Block block, Level inherited, Overlay overlay) {
        Level level = change.level().orElse(inherited);
        if (level.isLooserThan(inherited)) {
            problems.report(Problem.of(
                            ProblemId.LEVEL_LOOSENED,
                            change.at(),
                            "\"" + change.address() + "\" is " + inherited.word() + " and cannot become " + level.word()
                                    + " here")
                    .label("a level may only get stricter")
                    .help("remove the line \"level: " + level.word() + "\""));
            level = inherited;
        }
        boolean mayAppend = change.notes().isEmpty() || mayAppend(change, block);
        if (!change.isReplacing() && !change.isOmitted()) {
            waivers.unneeded(change);
            return new Permission(change, false, mayAppend, level, Optional.empty());
        }
        if (inherited != Level.LOCKED) {
            waivers.unneeded(change);
            return new Permission(change, true, mayAppend, level, Optional.empty());
        }
        Optional<Decision> waiver =
                change.waiver().flatMap(id -> waivers.judge(id, change.address(), overlay.scope(), change.at()));
        if (change.waiver().isEmpty()) {
            problems.report(locked(change, block));
        }
        return new Permission(change, waiver.isPresent(), mayAppend, level, waiver);
    }

    private boolean mayAppend(BlockChange change, Block block) {
        if (block.takesNotes()) {
            return true;
        }
        problems.report(Problem.of(
                        ProblemId.LOCKED_REPLACED,
                        change.at(),
                        "\"" + change.address() + "\" takes no notes, not even local ones")
                .label("the heading says notes=none")
                .help("remove \"append\" here, and ask " + owner(change.address(), block)
                        + " to change the text for everyone"));
        return false;
    }

    private boolean mayOmit(
            Section section, SectionOmission omission, Overlay overlay, Map<BlockAddress, Permission> above) {
        List<BlockAddress> locked = section.blocks().stream()
                .map(block -> new BlockAddress(section.id(), block.id()))
                .filter(address -> level(section, address, above) == Level.LOCKED)
                .toList();
        if (locked.isEmpty()) {
            return true;
        }
        if (omission.waiver().isPresent()) {
            String id = omission.waiver().get();
            return locked.stream()
                    .allMatch(address -> waivers.judge(id, address, overlay.scope(), omission.at())
                            .isPresent());
        }
        problems.report(Problem.of(
                        ProblemId.LOCKED_REPLACED,
                        omission.at(),
                        "\"" + section.id() + "\" cannot be left out: it has locked blocks")
                .label("locked for everyone")
                .note("locked: "
                        + String.join(
                                ", ", locked.stream().map(BlockAddress::block).toList()))
                .help("omit only the blocks that are not locked, under \"blocks\", or ask " + owner(section)
                        + " for a decision with an end date (waiver)"));
        return false;
    }

    private static Level level(Section section, BlockAddress address, Map<BlockAddress, Permission> above) {
        return above.containsKey(address)
                ? above.get(address).level()
                : section.block(address.block()).map(Block::level).orElse(Level.LOCAL);
    }

    private Optional<Block> find(BlockChange change, Collection<Section> own) {
        BlockAddress address = change.address();
        Optional<Section> section = playbook.section(address.section())
                .or(() -> own.stream()
                        .filter(candidate -> candidate.id().equals(address.section()))
                        .findFirst());
        if (section.isEmpty()) {
            problems.report(unknownSection(
                    address.section(),
                    change.at(),
                    own.stream().map(Section::id).toList()));
            return Optional.empty();
        }
        Optional<Block> block = section.get().block(address.block());
        if (block.isEmpty()) {
            problems.report(unknownBlock(change, section.get()));
        }
        return block;
    }

    private Problem unknownSection(String id, Location at, List<String> own) {
        List<String> known = new ArrayList<>(playbook.sections().keySet());
        known.addAll(own);
        Problem problem = Problem.of(ProblemId.UNKNOWN_SECTION, at, "no section is called \"" + id + "\"");
        return DidYouMean.among(known, id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the id: it is the section's path below sections/"
                        + playbook.settings().sourceLanguage() + "/, without \".md\"");
    }

    private static Problem unknownBlock(BlockChange change, Section section) {
        List<String> known = section.blocks().stream().map(Block::id).toList();
        String id = change.address().block();
        Problem problem = Problem.of(
                        ProblemId.UNKNOWN_BLOCK,
                        change.at(),
                        "\"" + section.id() + "\" has no block called \"" + id + "\"")
                .note("its blocks are: " + String.join(", ", known));
        return DidYouMean.among(known, id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the id after \"#\"; it stands in braces behind the heading in "
                        + section.at().path());
    }

    private Problem locked(BlockChange change, Block block) {
        String verb = change.isOmitted() ? "left out" : "replaced";
        return Problem.of(
                        ProblemId.LOCKED_REPLACED,
                        change.at(),
                        "\"" + change.address() + "\" is locked and cannot be " + verb)
                .label("locked: the same words everywhere")
                .note("decided by " + owner(change.address(), block))
                .help("use \"append\" for a local note, or ask for a decision and name it here: waiver: D-0012");
    }

    private String owner(BlockAddress address, Block block) {
        return block.owner()
                .map(owner -> person(owner.id()))
                .orElseGet(() ->
                        playbook.section(address.section()).map(this::owner).orElse("the group"));
    }

    private String owner(Section section) {
        return section.owner().map(owner -> person(owner.id())).orElse("the group");
    }

    /** A person or team as an editor knows them: name, and id. */
    private String person(String id) {
        return playbook.records()
                .find(RecordKind.PEOPLE, id)
                .or(() -> playbook.records().find(RecordKind.CONTACTS, id))
                .flatMap(entry -> entry.text("name"))
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }
}
