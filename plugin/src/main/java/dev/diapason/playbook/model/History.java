package dev.diapason.playbook.model;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The versions of a playbook that could be read, the working tree among them, whether they are published or not. Texts of
 * former versions are looked up here.
 *
 * @param versions by number
 */
public record History(SortedMap<SemVer, Playbook> versions) {

    /** Nothing but the version that is asked about. */
    public static final History NONE = new History(new TreeMap<>());

    public History {
        versions = Ordered.sorted(versions);
    }

    public static History of(Collection<Playbook> playbooks) {
        TreeMap<SemVer, Playbook> versions = new TreeMap<>();
        playbooks.forEach(playbook -> versions.put(playbook.settings().version(), playbook));
        return new History(versions);
    }

    /** The versions that the texts of a playbook were written from. */
    public static SortedSet<SemVer> namedIn(Playbook playbook) {
        Stream<Section> sections = Stream.concat(
                playbook.sections().values().stream(),
                playbook.countries().values().stream().flatMap(country -> country.sections().stream()));
        Stream<BasedOn> translations =
                sections.flatMap(section -> section.texts().values().stream()).flatMap(text -> text.basedOn().stream());
        Stream<BasedOn> changes = playbook.overlays().stream()
                .flatMap(overlay -> overlay.changes().values().stream())
                .flatMap(change -> change.basedOn().stream());
        return Stream.concat(translations, changes)
                .map(BasedOn::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest version before another. */
    public Optional<Playbook> before(SemVer version) {
        SortedMap<SemVer, Playbook> earlier = versions.headMap(version);
        return earlier.isEmpty() ? Optional.empty() : Optional.ofNullable(earlier.get(earlier.lastKey()));
    }

    /**
     * Whether a block still says in its source language what it said in an earlier version. White space, line breaks,
     * targets of links and front matter do not count. A version that is being made ({@code 2.5.0-next}) is meant by its coming
     * number too.
     *
     * @param basedOn the earlier version
     * @param now the version that holds the block
     * @param section the block's section; looked up under its former ids too
     * @param block the block's id
     * @return {@link Freshness#UNKNOWN} when the version was not read or the block was not there
     */
    public Freshness compare(SemVer basedOn, SemVer now, Section section, String block) {
        boolean isComing = basedOn.equals(now.release()) && !versions.containsKey(basedOn);
        if (basedOn.equals(now) || isComing) {
            return Freshness.FRESH;
        }
        Optional<BlockText> today = source(section, section.language(), block);
        Optional<BlockText> then = Optional.ofNullable(versions.get(basedOn))
                .flatMap(playbook -> find(playbook, section))
                .flatMap(former -> source(former, section.language(), block));
        if (today.isEmpty() || then.isEmpty()) {
            return Freshness.UNKNOWN;
        }
        boolean isSame = then.equals(today) || Wording.of(then.get()).equals(Wording.of(today.get()));
        return isSame ? Freshness.FRESH : Freshness.STALE;
    }

    private static Optional<BlockText> source(Section section, LanguageTag language, String block) {
        return section.block(block)
                .flatMap(each -> Optional.ofNullable(each.texts().get(language)));
    }

    private static Optional<Section> find(Playbook playbook, Section today) {
        return Stream.concat(Stream.of(today.id()), today.aliases().stream().map(Mention::id))
                .flatMap(id -> find(playbook, id, today.country()).stream())
                .findFirst();
    }

    private static Optional<Section> find(Playbook playbook, String id, Optional<String> country) {
        return country.isEmpty()
                ? playbook.section(id)
                : country.flatMap(
                                code -> Optional.ofNullable(playbook.countries().get(code)))
                        .flatMap(own -> own.sections().stream()
                                .filter(section -> section.id().equals(id))
                                .findFirst());
    }
}
