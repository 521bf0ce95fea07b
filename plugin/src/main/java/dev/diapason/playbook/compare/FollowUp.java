package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Aftermath.Keeper;
import dev.diapason.playbook.model.Aftermath.LeftBehind;
import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds who has to follow a change of a source text: translations, own texts of zones and countries, and who keeps his own. */
final class FollowUp {

    private final SiteVersion before;
    private final SiteVersion after;
    private final Seen then;
    private final Seen now;
    private final Renamings renamings;

    /** The blocks whose source text says something else, with the section of today and the block as it was. */
    private final SortedMap<BlockAddress, Block> changed = new TreeMap<>();

    FollowUp(SiteVersion before, SiteVersion after, Seen then, Seen now, Renamings renamings) {
        this.before = before;
        this.after = after;
        this.then = then;
        this.now = now;
        this.renamings = renamings;
        now.blocks().forEach((address, block) -> {
            LanguageTag source = section(address).language();
            then.block(former(address))
                    .filter(old ->
                            isOther(old.texts().get(source), block.texts().get(source)))
                    .ifPresent(old -> changed.put(address, old));
        });
    }

    private Section section(BlockAddress address) {
        Section section = now.sections.get(address.section());
        if (section == null) {
            throw new IllegalStateException("no section " + address.section());
        }
        return section;
    }

    private BlockAddress former(BlockAddress address) {
        return new BlockAddress(renamings.former(address.section()), address.block());
    }

    private static boolean isOther(@Nullable BlockText one, @Nullable BlockText other) {
        return one != null && other != null && !Wording.of(one).equals(Wording.of(other));
    }

    /** Translations first, then the texts of zones and countries, each by address. */
    List<LeftBehind> behind() {
        List<LeftBehind> behind = new ArrayList<>();
        changed.forEach((address, old) -> translations(address, old, behind));
        Map<BlockAddress, Map<Scope, LeftBehind>> own = new TreeMap<>();
        for (SiteEdition edition : after.editions()) {
            changed.keySet()
                    .forEach(address -> block(edition.edition(), address)
                            .filter(block -> block.state().isShown())
                            .filter(block -> block.global().isPresent())
                            .flatMap(block -> adaptation(address, block, edition.edition()))
                            .ifPresent(text -> own.computeIfAbsent(address, each -> new LinkedHashMap<>())
                                    .putIfAbsent(text.scope(), text)));
        }
        own.values().forEach(texts -> behind.addAll(texts.values()));
        return behind;
    }

    private static Optional<ResolvedBlock> block(Edition edition, BlockAddress address) {
        return edition.section(address.section()).flatMap(section -> section.block(address.block()));
    }

    private void translations(BlockAddress address, Block old, List<LeftBehind> behind) {
        Section section = section(address);
        Block block = now.block(address).orElseThrow();
        Scope scope = section.country().<Scope>map(Scope.OfCountry::new).orElse(Scope.global());
        block.texts().forEach((language, text) -> {
            BlockText former = old.texts().get(language);
            boolean hasFollowed = language.equals(section.language())
                    || former == null
                    || text.prose().isBlank()
                    || isOther(former, text)
                    || !basedOn(section, language).equals(basedOn(formerOf(section), language))
                    || then.isStale(former(address), scope, language);
            if (!hasFollowed) {
                behind.add(new LeftBehind(
                        address,
                        true,
                        scope,
                        language,
                        basedOn(section, language),
                        owner(section, block, scope),
                        text.at().path()));
            }
        });
    }

    private Section formerOf(Section section) {
        return then.sections.getOrDefault(renamings.former(section.id()), section);
    }

    private static Optional<String> basedOn(Section section, LanguageTag language) {
        return Optional.ofNullable(section.texts().get(language))
                .flatMap(SectionText::basedOn)
                .map(BasedOn::toString);
    }

    /** The owner as the readers of an edition with this section may know him. */
    private Optional<String> owner(Section section, Block block, Scope scope) {
        return after.editions().stream()
                .map(SiteEdition::edition)
                .filter(edition -> edition.key().scope().equals(scope))
                .findFirst()
                .flatMap(edition -> edition.records()
                        .personName(People.owner(section, Optional.of(block)))
                        .or(() -> People.lead(edition)));
    }

    private Optional<LeftBehind> adaptation(BlockAddress address, ResolvedBlock block, Edition edition) {
        Scope scope = block.origin();
        Optional<BlockChange> today = change(after, scope, address);
        Optional<BlockChange> old = change(before, scope, former(address));
        boolean isFree = block.level() == Level.LOCAL
                && today.flatMap(BlockChange::basedOn).isEmpty(); // a change of mere guidance has no effect
        if (today.isEmpty() || old.isEmpty() || isFree || then.isStale(former(address), scope, block.language())) {
            return Optional.empty();
        }
        boolean hasFollowed = !today.get()
                        .basedOn()
                        .map(BasedOn::version)
                        .equals(old.get().basedOn().map(BasedOn::version))
                || !wordings(today.get()).equals(wordings(old.get()));
        return hasFollowed
                ? Optional.empty()
                : Optional.of(new LeftBehind(
                        address,
                        false,
                        scope,
                        block.language(),
                        today.get().basedOn().map(BasedOn::toString),
                        scope instanceof Scope.OfCountry ? People.lead(edition) : Optional.empty(),
                        today.get().at().path()));
    }

    private static Optional<BlockChange> change(SiteVersion version, Scope scope, BlockAddress address) {
        return version.playbook().overlays().stream()
                .filter(overlay -> overlay.scope().equals(scope))
                .findFirst()
                .flatMap(overlay -> Optional.ofNullable(overlay.changes().get(address)));
    }

    private static Map<LanguageTag, Wording> wordings(BlockChange change) {
        Map<LanguageTag, Wording> wordings = new TreeMap<>();
        change.replacement().forEach((language, text) -> wordings.put(language, Wording.of(text.prose())));
        return wordings;
    }

    /** Who does not see what the group changed, and did not before: each scope once for each block. */
    List<Keeper> keepers() {
        Groups<Keeper> keepers = new Groups<>();
        for (SiteEdition edition : after.editions()) {
            Optional<Edition> old = before.edition(edition.key()).map(SiteEdition::edition);
            old.ifPresent(former -> changed.keySet().stream()
                    .filter(address -> section(address).country().isEmpty())
                    .forEach(address -> keeper(address, former, edition.edition())
                            .ifPresent(keeper -> keepers.add(keeper, edition.key()))));
        }
        return keepers
                .map((keeper, editions) ->
                        new Keeper(keeper.address(), keeper.scope(), keeper.isOmitted(), keeper.owner(), editions))
                .stream()
                .sorted(Comparator.comparing(Keeper::address))
                .toList();
    }

    private Optional<Keeper> keeper(BlockAddress address, Edition old, Edition edition) {
        Optional<ResolvedBlock> block = block(edition, address);
        if (edition.omissions().containsKey(address.section())) {
            Scope scope = edition.country()
                    .filter(country -> country.overlay().omissions().containsKey(address.section()))
                    .<Scope>map(country -> country.overlay().scope())
                    .or(() -> edition.zone().map(zone -> zone.overlay().scope()))
                    .orElse(edition.key().scope());
            return Optional.of(new Keeper(address, scope, true, lead(scope, edition), List.of()));
        }
        boolean isOwn = block.filter(each -> each.global().isPresent()).isPresent();
        boolean wasOwn = block(old, former(address))
                .filter(each -> each.global().isPresent())
                .isPresent();
        return block.filter(each -> isOwn && wasOwn)
                .map(each -> new Keeper(
                        address,
                        each.origin(),
                        each.state() == BlockState.NOT_APPLICABLE,
                        lead(each.origin(), edition),
                        List.of()));
    }

    private static Optional<String> lead(Scope scope, Edition edition) {
        return scope instanceof Scope.OfCountry ? People.lead(edition) : Optional.empty();
    }
}
