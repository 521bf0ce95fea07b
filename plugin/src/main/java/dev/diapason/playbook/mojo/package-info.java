/**
 * The goals: the only room that knows Maven.
 *
 * <p>Takes parameters, makes a {@code BuildRequest}, and tells an editor what came of it; it decides nothing about playbooks.
 * Start with {@link dev.diapason.playbook.mojo.BuildMojo}.
 */
@NullMarked
package dev.diapason.playbook.mojo;

import org.jspecify.annotations.NullMarked;
