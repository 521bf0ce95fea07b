/**
 * The side room that remembers a build: takes what came of it and gives bytes, from which a later build has the same again.
 *
 * <p>It neither reads nor writes a file, and does not decide whether what it remembers still holds. Start with
 * {@link dev.diapason.playbook.state.BuildState}, then {@link dev.diapason.playbook.state.Outcome}.
 */
@NullMarked
package dev.diapason.playbook.state;

import org.jspecify.annotations.NullMarked;
