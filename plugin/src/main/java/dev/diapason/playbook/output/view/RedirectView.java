package dev.diapason.playbook.output.view;

/**
 * A page that leads on to another.
 *
 * @param lang the language of the page
 * @param dir its direction
 * @param root the relative path to the site's front page
 * @param href where it leads, relative
 * @param title what the target is called
 */
public record RedirectView(String lang, String dir, String root, String href, String title) {}
