/**
 * The only room that talks to other machines: takes the files of a finished site and puts them onto a branch of a Git
 * repository as one commit, or reads them back.
 *
 * <p>The second door to JGit. It makes no working copy, never forces a push, and knows nothing of playbooks or of what the
 * files say. Start with {@link dev.diapason.playbook.remote.Branch}, then {@code SiteTree} and {@code Push}.
 */
@NullMarked
package dev.diapason.playbook.remote;

import org.jspecify.annotations.NullMarked;
