package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Resolves the blocks of one edition (content model, section 8). */
final class BlockResolver {

    private final Scope scope;
    private final LanguageChain chain;
    private final List<Overlay> overlays;
    private final Map<Scope, Map<BlockAddress, Permission>> permissions;
    private final FreshnessJudge freshness;

    /**
     * A resolver for one edition.
     *
     * @param scope whose edition it is
     * @param chain the languages in order
     * @param overlays those that speak, the least specific first
     * @param permissions what each may
     * @param freshness judges how old the texts are
     */
    BlockResolver(
            Scope scope,
            LanguageChain chain,
            List<Overlay> overlays,
            Map<Scope, Map<BlockAddress, Permission>> permissions,
            FreshnessJudge freshness) {
        this.scope = scope;
        this.chain = chain;
        this.overlays = overlays;
        this.permissions = permissions;
        this.freshness = freshness;
    }

    boolean isBorrowed(LanguageTag language) {
        return !chain.own().contains(language);
    }

    ResolvedBlock resolve(Section section, Block block) {
        BlockAddress address = new BlockAddress(section.id(), block.id());
        Level level = block.level();
        Permission decisive = null;
        Scope origin = section.country().isPresent() ? scope : Scope.global();
        List<ResolvedBlock.Note> notes = new ArrayList<>();
        for (Overlay overlay : overlays) {
            Permission permission =
                    permissions.getOrDefault(overlay.scope(), Map.of()).get(address);
            if (permission == null) {
                continue;
            }
            level = permission.level();
            if (permission.isOmitted() || permission.isReplaced()) {
                decisive = permission;
                origin = overlay.scope();
            }
            if (permission.isAppended()) {
                notes.add(note(overlay.scope(), permission));
            }
        }
        Found heading = find(block.texts(), section.language());
        if (decisive != null && decisive.isOmitted()) {
            return omitted(block, level, origin, heading, decisive);
        }
        Found found = decisive == null ? heading : find(decisive.change().replacement(), section.language());
        BlockState state = state(block, origin, section, found.language);
        Optional<Decision> waiver = decisive == null ? Optional.empty() : decisive.waiver();
        return new ResolvedBlock(
                block,
                level,
                state,
                origin,
                found.text.prose(),
                found.language,
                heading.text.heading(),
                heading.language,
                isBorrowed(found.language),
                notes,
                waiver,
                Optional.empty(),
                decisive == null
                        ? freshness.text(section, block, found.language)
                        : freshness.change(decisive.change(), section, block),
                decisive == null ? Optional.empty() : Optional.of(heading.asGlobal()),
                found.text.at());
    }

    private ResolvedBlock omitted(Block block, Level level, Scope origin, Found heading, Permission decisive) {
        Optional<Said> reason = decisive.change().reason().in(chain.tags());
        Optional<Heading> words = heading.text.heading();
        return new ResolvedBlock(
                block,
                level,
                BlockState.NOT_APPLICABLE,
                origin,
                Prose.BLANK,
                heading.language,
                words,
                heading.language,
                isBorrowed(heading.language),
                List.of(),
                decisive.waiver(),
                reason,
                Freshness.UNKNOWN,
                Optional.of(heading.asGlobal()),
                decisive.change().at());
    }

    private BlockState state(Block block, Scope origin, Section section, LanguageTag language) {
        boolean isGlobal = origin instanceof Scope.Global;
        boolean isMissing = isGlobal
                && block.isRequired()
                && block.level() == Level.LOCAL
                && scope instanceof Scope.OfCountry
                && section.country().isEmpty();
        if (isMissing) {
            return BlockState.AWAITS_LOCAL_TEXT;
        }
        if (isBorrowed(language)) {
            return BlockState.AWAITS_TRANSLATION;
        }
        return isGlobal ? BlockState.SHARED : BlockState.ADAPTED;
    }

    private ResolvedBlock.Note note(Scope speaker, Permission permission) {
        Map<LanguageTag, BlockText> texts = permission.change().notes();
        Found found = find(texts, texts.keySet().iterator().next());
        return new ResolvedBlock.Note(
                speaker, found.text.prose(), found.language, isBorrowed(found.language), found.text.at());
    }

    /** The first text of the chain that says something; else the source's, else the first there is. */
    private Found find(Map<LanguageTag, BlockText> texts, LanguageTag source) {
        for (LanguageTag tag : chain.tags()) {
            BlockText text = texts.get(tag);
            if (text != null && !text.prose().isBlank()) {
                return new Found(text, tag);
            }
        }
        LanguageTag last =
                texts.containsKey(source) ? source : texts.keySet().iterator().next();
        for (LanguageTag tag : chain.tags()) {
            if (texts.containsKey(tag)) {
                last = tag;
                break;
            }
        }
        return new Found(Objects.requireNonNull(texts.get(last)), last);
    }

    private record Found(BlockText text, LanguageTag language) {
        ResolvedBlock.GlobalText asGlobal() {
            return new ResolvedBlock.GlobalText(text.prose(), language, text.at());
        }
    }
}
