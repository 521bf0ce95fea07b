package dev.diapason.playbook.output.view;

/**
 * The page that a browser shows when it has no network and no copy of the page that was asked for.
 *
 * @param title the playbook's title
 * @param lang the language of the page
 * @param dir its direction
 * @param root the relative path to the site's front page
 */
public record OfflineView(String title, String lang, String dir, String root) {}
