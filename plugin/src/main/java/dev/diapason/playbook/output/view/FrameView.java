package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;
import java.util.List;

/**
 * All that the pages of one edition have in common. Addresses are texts, or {@link dev.diapason.playbook.template.Href}s where
 * they depend on how deep a page lies.
 *
 * @param title the playbook's title
 * @param lang the edition's language tag
 * @param dir {@code ltr} or {@code rtl}
 * @param scopeName the country, zone or group, in the edition's language
 * @param languageName the edition's language, in itself
 * @param versionLabel such as {@code 2.4.0}
 * @param versionKind {@code latest}, {@code next} or {@code old}
 * @param latestLabel the latest version's number; empty when there is none
 * @param up the relative path from the page to its edition's home: {@code ../../}, or {@code ./} on the home itself
 * @param root the relative path from the page to the site's front page
 * @param navigation chapters and sections
 * @param versions the versions this edition exists in
 * @param zones the editions of this version: the group's first, then zone by zone
 * @param languages the editions of this scope
 * @param offers what else there is of this edition: search, feed, a page to print
 * @param offline what a reader's device should keep of this edition, relative to its home; empty when nothing is kept
 * @param urgent the crisis page, relative to the page; empty when there is none
 * @param page what differs from page to page
 */
public record FrameView(
        String title,
        String lang,
        String dir,
        String scopeName,
        String languageName,
        String versionLabel,
        String versionKind,
        String latestLabel,
        Object up,
        Object root,
        List<NavigationView> navigation,
        List<VersionView> versions,
        List<ZoneView> zones,
        List<EditionView> languages,
        List<OfferView> offers,
        List<String> offline,
        Object urgent,
        PageHoles page) {

    /**
     * Something else there is of this edition.
     *
     * @param word its words are {@code offer.} and this
     * @param href relative to the page
     * @param rel the link type for machines, or empty
     * @param type the media type for machines, or empty
     */
    public record OfferView(String word, Object href, String rel, String type) {}

    /**
     * An entry of the navigation.
     *
     * @param title what it is called
     * @param lang the title's language when it is not the edition's, else empty
     * @param dir the title's direction when {@code lang} is given
     * @param href relative to the edition's home; empty when it has no page
     * @param current filled with {@code  aria-current="page"}, a space in front, on its own page
     * @param open filled with {@code  open}, a space in front, on its own page and on those below it; unused without
     *     children
     * @param children the entries below
     */
    public record NavigationView(
            String title,
            String lang,
            String dir,
            String href,
            Hole current,
            Hole open,
            List<NavigationView> children) {}

    /**
     * A version to switch to.
     *
     * @param label such as {@code 2.3.0}
     * @param kind {@code latest}, {@code next} or {@code old}
     * @param isCurrent whether this is it
     * @param href the same edition (or the nearest) in it, relative to the page, without the section
     * @param section filled with the path of the same section there, or of the nearest
     * @param note filled with a remark when the section is not there
     */
    public record VersionView(String label, String kind, boolean isCurrent, Object href, Hole section, Hole note) {}

    /**
     * A zone with its countries, or the group.
     *
     * @param name as readers see it
     * @param scopes the zone itself when it has editions, then its countries
     */
    public record ZoneView(String name, List<ScopeView> scopes) {}

    /**
     * A country, a zone or the group, to switch to.
     *
     * @param name in the edition's language
     * @param isCurrent whether this is it
     * @param editions at least one; the one in the reader's language first
     */
    public record ScopeView(String name, boolean isCurrent, List<EditionView> editions) {}

    /**
     * An edition to switch to.
     *
     * @param languageName the language in itself
     * @param lang its tag
     * @param dir its direction
     * @param isCurrent whether this is it
     * @param href its home, relative to the page
     * @param section filled with the path of the same section there, or of the nearest
     * @param note filled with a remark when the section is not there
     */
    public record EditionView(
            String languageName, String lang, String dir, boolean isCurrent, Object href, Hole section, Hole note) {}

    /**
     * What differs from page to page.
     *
     * @param title the page's title as plain text, escaped
     * @param description the page's description, escaped
     * @param head links for machines: canonical, alternates, robots
     * @param breadcrumb the way from the home to the page
     * @param article the text
     * @param contents the list of its headings
     * @param pager previous and next
     * @param latestSection the path of the same section in the latest version, or of the nearest; for the banner
     */
    public record PageHoles(
            Hole title,
            Hole description,
            Hole head,
            Hole breadcrumb,
            Hole article,
            Hole contents,
            Hole pager,
            Hole latestSection) {}
}
