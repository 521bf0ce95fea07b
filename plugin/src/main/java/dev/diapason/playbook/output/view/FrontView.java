package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * The site's front page, where a reader picks country and language.
 *
 * @param title the playbook's title
 * @param lang the language of the page
 * @param dir its direction
 * @param root the relative path to the site's front page: {@code ./}, or an absolute one on the page for addresses that
 *     do not exist
 * @param versionLabel the version that the links lead to
 * @param zones the group's editions first, then zone by zone
 * @param canonical the page's absolute address, or empty
 * @param versions every version, the newest first
 */
public record FrontView(
        String title,
        String lang,
        String dir,
        String root,
        String versionLabel,
        List<ZoneItem> zones,
        String canonical,
        List<LinkView> versions) {

    /**
     * A zone, or the group.
     *
     * @param name in the language of the page
     * @param scopes its countries, itself first when it has editions
     */
    public record ZoneItem(String name, List<ScopeItem> scopes) {}

    /**
     * A country, a zone or the group.
     *
     * @param name in the language of the page
     * @param editions its languages, each in itself
     */
    public record ScopeItem(String name, List<LinkView> editions) {}
}
