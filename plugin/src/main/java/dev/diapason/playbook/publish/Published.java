package dev.diapason.playbook.publish;

/**
 * What a build has put in place. The list of files that the publisher adds is not counted.
 *
 * @param files files of the site
 * @param bytes bytes of the site
 * @param written files that are new or differ from the site before
 * @param unchanged files that stayed as they were
 * @param removed files of the site before that this one no longer has
 */
public record Published(int files, long bytes, int written, int unchanged, int removed) {}
