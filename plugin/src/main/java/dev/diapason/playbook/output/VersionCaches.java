package dev.diapason.playbook.output;

/**
 * What the editions of one version share while they are rendered.
 *
 * @param prose texts, shared by all versions
 * @param head links for search engines
 * @param images sizes of images
 */
record VersionCaches(ProseCache prose, HeadLinks head, Images images) {}
