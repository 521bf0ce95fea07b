/**
 * The first room: takes a folder or a Git repository and gives source trees, one for the working tree and one for each
 * release.
 *
 * <p>The only room that reads a playbook's files or its Git repository, and the first door to JGit; every name, size, link
 * and encoding is vetted here, so that later rooms may trust a path and a text. It does not know what a section or an overlay says. Start with
 * {@link dev.diapason.playbook.source.SourceReader}, then {@code TreeReader}.
 */
@NullMarked
package dev.diapason.playbook.source;

import org.jspecify.annotations.NullMarked;
