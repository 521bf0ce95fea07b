package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What holds for one scope in one language: overlays applied, languages chosen, audiences told apart. Nothing has an
 * address yet.
 *
 * @param key which edition
 * @param chain the languages in the order in which texts are looked for
 * @param sections those it shows, by id
 * @param omissions sections its scope leaves out, by id, with the reason
 * @param records its facts, merged
 * @param zone the zone it is, or lies in
 * @param country the country it is
 */
public record Edition(
        EditionKey key,
        List<LanguageTag> chain,
        SortedMap<String, ResolvedSection> sections,
        SortedMap<String, Omission> omissions,
        Records records,
        Optional<Zone> zone,
        Optional<Country> country) {

    public Edition {
        Objects.requireNonNull(key, "key");
        chain = List.copyOf(chain);
        sections = Ordered.sorted(sections);
        omissions = Ordered.sorted(omissions);
    }

    public Optional<ResolvedSection> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /**
     * A section left out.
     *
     * @param title its title
     * @param reason why, if it was said
     */
    public record Omission(Said title, Optional<Said> reason) {}
}
