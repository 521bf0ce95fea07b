package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedBlock.GlobalText;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Marks;
import dev.diapason.playbook.output.view.GroupTextView;
import dev.diapason.playbook.output.view.OriginView;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the mark of a block, and where its rule comes from, which the mark opens. Not for several threads. */
final class OriginWriter implements Origin {

    private static final Hole ID = new Hole("id");
    private static final Hole DIMENSION = new Hole("dimension");
    private static final Hole OWNER = new Hole("owner");
    private static final Hole DECISIONS = new Hole("decisions");
    private static final Hole WAIVER = new Hole("waiver");
    private static final Hole PATH = new Hole("path");
    private static final Hole EDIT = new Hole("edit");
    private static final Hole PROPOSE = new Hole("propose");
    private static final Hole GROUP = new Hole("group");
    private static final Hole BODY = new Hole("body");
    private static final Hole HREF = new Hole("href");

    private final EditionContext context;
    private final ProseWriter groupProse;
    private final ChangeLinks changes;
    private final GroupLinks groupLinks;
    private final Decisions decisions;
    private final Map<Look, Skeleton> looks = new HashMap<>();
    private final Map<String, byte[]> dimensions = new HashMap<>();
    private final Map<String, byte[]> paths = new HashMap<>();
    private final ByteBuilder body = new ByteBuilder(4_096);

    /** @param groupProse writes the group's words, whose ids must not meet those of the page */
    OriginWriter(EditionContext context, ProseWriter groupProse, ChangeLinks changes) {
        this.context = context;
        this.groupProse = groupProse;
        this.changes = changes;
        this.groupLinks = new GroupLinks(context);
        this.decisions = new Decisions(context);
    }

    /** All that the looks depend on within one edition. */
    private record Look(
            boolean hasHeading,
            Level level,
            String why,
            String stricter,
            boolean takesNotes,
            BlockState state,
            Scope origin,
            LanguageTag language,
            boolean isBorrowed,
            String freshness,
            boolean hasOwner,
            boolean hasDecisions,
            Optional<Decision> waiver,
            boolean hasGroup) {

        // Written out: both are asked for every block, and what records bring is slow before the compiler has seen it.
        @Override
        public int hashCode() {
            return (level.hashCode() * 31 + state.hashCode()) * 31
                    + language.value().hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Look that
                    && level == that.level
                    && state == that.state
                    && hasHeading == that.hasHeading
                    && takesNotes == that.takesNotes
                    && isBorrowed == that.isBorrowed
                    && hasOwner == that.hasOwner
                    && hasDecisions == that.hasDecisions
                    && hasGroup == that.hasGroup
                    && why.equals(that.why)
                    && freshness.equals(that.freshness)
                    && stricter.equals(that.stricter)
                    && language.value().equals(that.language.value())
                    && origin.equals(that.origin)
                    && waiver.equals(that.waiver);
        }
    }

    @Override
    public byte[] html(Section section, ResolvedBlock resolved, int depth) {
        Block block = resolved.block();
        BlockAddress address = new BlockAddress(section.id(), block.id());
        Optional<Entry> owner = context.owners().of(section, block);
        List<Decision> behind = decisions.behind(section, address, resolved.waiver());
        Optional<GlobalText> group =
                resolved.global().filter(text -> !text.text().isBlank());
        boolean isStricter = resolved.level() != block.level();
        Look look = new Look(
                resolved.heading().isPresent(),
                resolved.level(),
                isStricter ? "overlay" : why(block),
                isStricter ? context.name(stricter(address, resolved.level())) : "",
                block.takesNotes(),
                resolved.state(),
                resolved.origin(),
                resolved.language(),
                resolved.isBorrowed(),
                freshness(section, resolved),
                owner.isPresent(),
                !behind.isEmpty(),
                resolved.waiver(),
                group.isPresent());
        Skeleton skeleton = looks.computeIfAbsent(look, each -> skeleton(each, resolved));
        String path = resolved.at().path();
        return skeleton.fill(
                Html.bytes(block.id()),
                dimensions.computeIfAbsent(section.dimension(), id -> Html.text(context.dimension(section))),
                owner.map(context.owners()::html).orElse(Html.NOTHING),
                behind.isEmpty() ? Html.NOTHING : decisions.html(behind, false),
                resolved.waiver()
                        .map(waiver -> decisions.html(List.of(waiver), true))
                        .orElse(Html.NOTHING),
                paths.computeIfAbsent(path, Html::text),
                changes.edit(path),
                changes.propose(
                        section,
                        resolved,
                        owner.flatMap(entry -> entry.text("name")).orElse("")),
                group.map(words -> group(section, resolved, words, depth)).orElse(Html.NOTHING));
    }

    private Skeleton skeleton(Look look, ResolvedBlock block) {
        return context.component(
                "origin",
                view(look, block),
                "id",
                "dimension",
                "owner",
                "decisions",
                "waiver",
                "path",
                "edit",
                "propose",
                "group");
    }

    private OriginView view(Look look, ResolvedBlock block) {
        Marks.Mark mark = context.marks().of(block);
        boolean isSilent = look.level == Level.LOCKED && !look.takesNotes;
        return new OriginView(
                look.hasHeading,
                mark.kind(),
                mark.words(),
                look.level.word(),
                look.why,
                look.stricter,
                isSilent ? "silent" : look.level.word(),
                context.name(look.origin),
                look.state.isShown() ? context.locale().nameOf(look.language) : "",
                look.isBorrowed,
                look.freshness,
                look.hasOwner,
                look.hasDecisions,
                look.waiver.isPresent(),
                look.hasGroup,
                changes.mayEdit(),
                changes.mayPropose(),
                ID,
                DIMENSION,
                OWNER,
                DECISIONS,
                WAIVER,
                PATH,
                EDIT,
                PROPOSE,
                GROUP);
    }

    private static String why(Block block) {
        return switch (block.levelFrom()) {
            case BLOCK -> "block";
            case SECTION -> "section";
            case DIMENSION -> "dimension";
        };
    }

    /** Who made the level stricter than the group's: the most specific scope that asked for this level. */
    private Scope stricter(BlockAddress address, Level level) {
        return Stream.of(
                        context.edition().country().map(country -> country.overlay()),
                        context.edition().zone().map(zone -> zone.overlay()))
                .flatMap(Optional::stream)
                .filter(overlay -> Optional.ofNullable(overlay.changes().get(address))
                        .flatMap(change -> change.level())
                        .filter(level::equals)
                        .isPresent())
                .findFirst()
                .map(overlay -> overlay.scope())
                .orElse(context.scope());
    }

    /** Empty where there is nothing to compare, or nobody could expect to be told. */
    private static String freshness(Section section, ResolvedBlock block) {
        boolean isSource =
                block.origin() instanceof Scope.Global && block.language().equals(section.language());
        boolean isUnknown =
                block.freshness() == Freshness.UNKNOWN && block.global().isEmpty();
        boolean isFree = block.level() == Level.LOCAL; // a change of the group's guidance has no effect
        return isSource || isUnknown || isFree || !block.state().isShown()
                ? ""
                : block.freshness().word();
    }

    private byte[] group(Section section, ResolvedBlock block, GlobalText group, int depth) {
        BlockAddress address = new BlockAddress(section.id(), block.block().id());
        Optional<String> href = groupLinks.href(address, group.language(), depth);
        GroupTextView view = new GroupTextView(
                block.heading().isPresent(),
                context.name(block.origin()),
                !block.state().isShown(),
                context.lang(group.language()),
                context.dir(group.language()),
                context.languageName(group.language()),
                href.isPresent(),
                ID,
                BODY,
                HREF);
        body.clear();
        groupProse.write(group.text(), group.language(), section, depth, body);
        return context.component("origin-group", view, "id", "body", "href")
                .fill(
                        Html.bytes(address.block()),
                        body.toBytes(),
                        href.map(Html::text).orElse(Html.NOTHING));
    }
}
