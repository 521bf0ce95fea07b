package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.plan.SitePaths;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Links and directions for search engines: which address counts, and which pages say the same in other languages. Safe for
 * several threads.
 */
final class HeadLinks {

    private static final byte[] NO_INDEX = Html.bytes("<meta name=\"robots\" content=\"noindex\">");

    private final SiteVersion version;
    private final String base;
    private final boolean hasBase;
    private final Map<String, Alternates> alternates = new ConcurrentHashMap<>();

    HeadLinks(Site site, SiteVersion version) {
        this.version = version;
        this.hasBase = site.settings().baseUrl().isPresent();
        this.base = site.settings().baseUrl().map(Object::toString).orElse("");
    }

    /**
     * The head of one page: only the latest version is indexed, and of it only pages that are not borrowed whole.
     *
     * @param section the section's id; {@link Section#HOME} for the home
     */
    byte[] of(SiteEdition edition, String section) {
        if (!isIndexed(edition, section)) {
            return NO_INDEX;
        }
        if (!hasBase) {
            return Html.NOTHING;
        }
        String canonical = canonical(address(edition, section));
        Alternates others = alternates.computeIfAbsent(section, this::alternates);
        return Html.bytes(others.members.contains(edition.key()) ? canonical + others.links : canonical);
    }

    /**
     * The head of a page that is no section, such as the list of all headings; whatever is asked of it, it is one page.
     *
     * @param path below the edition
     */
    byte[] ofOther(SiteEdition edition, String path) {
        if (!version.isLatest()) {
            return NO_INDEX;
        }
        return hasBase ? Html.bytes(canonical(address(edition, Section.HOME) + path)) : Html.NOTHING;
    }

    private static String canonical(String address) {
        String escaped = Html.escape(address);
        return "<link rel=\"canonical\" href=\"" + escaped + "\"><meta property=\"og:url\" content=\"" + escaped
                + "\">";
    }

    /**
     * The pages that say the same in other languages. Links count only when they go both ways, so only members have them.
     *
     * @param members the editions that are linked to
     * @param links to each member under its tag
     */
    private record Alternates(Set<EditionKey> members, String links) {}

    /** Whether search engines are asked to show the page. */
    boolean isIndexed(SiteEdition edition, String section) {
        return version.isLatest() && isOwn(edition, section);
    }

    /** The page's absolute address. */
    String address(SiteEdition edition, String section) {
        return base + version.slug() + "/" + edition.key().path() + SitePaths.section(section);
    }

    private static boolean isOwn(SiteEdition edition, String section) {
        return section.equals(Section.HOME)
                || edition.page(section)
                        .map(Page::section)
                        .filter(page -> !page.isBorrowed())
                        .isPresent();
    }

    private Alternates alternates(String section) {
        Map<String, SiteEdition> editionsByTag = new LinkedHashMap<>();
        Set<EditionKey> members = new LinkedHashSet<>();
        for (SiteEdition edition : version.editions()) {
            hreflang(edition.key())
                    .filter(tag -> isOwn(edition, section))
                    .ifPresent(tag -> editionsByTag.merge(tag, edition, HeadLinks::closer));
        }
        StringBuilder links = new StringBuilder();
        editionsByTag.forEach((tag, edition) -> {
            members.add(edition.key());
            link(links, tag, edition, section);
        });
        version.editions().stream()
                .filter(edition -> isDefault(edition.key()) && isOwn(edition, section))
                .forEach(edition -> {
                    members.add(edition.key());
                    link(links, "x-default", edition, section);
                });
        return new Alternates(members, links.toString());
    }

    /** Of two editions with one tag the country's own: the group's {@code pt-BR} gives way to Brazil's, else the first. */
    private static SiteEdition closer(SiteEdition first, SiteEdition other) {
        boolean isCloser =
                first.key().scope() instanceof Scope.Global && other.key().scope() instanceof Scope.OfCountry;
        return isCloser ? other : first;
    }

    private void link(StringBuilder links, String tag, SiteEdition edition, String section) {
        links.append("<link rel=\"alternate\" hreflang=\"")
                .append(tag)
                .append("\" href=\"")
                .append(Html.escape(address(edition, section)))
                .append("\">");
    }

    private boolean isDefault(EditionKey key) {
        return key.scope() instanceof Scope.Global
                && key.locale().equals(version.playbook().settings().sourceLanguage());
    }

    /** A country's tag names the country; a zone has none of its own, since the group's editions have the bare tags. */
    private static Optional<String> hreflang(EditionKey key) {
        if (key.scope() instanceof Scope.Global) {
            return Optional.of(key.locale().value());
        }
        if (key.scope() instanceof Scope.OfCountry country) {
            String tag = key.locale().value();
            boolean namesRegion = tag.matches(".*-(?:[A-Z]{2}|\\d{3})");
            return Optional.of(namesRegion ? tag : tag + "-" + country.id()).filter(own -> own.endsWith(country.id()));
        }
        return Optional.empty();
    }
}
