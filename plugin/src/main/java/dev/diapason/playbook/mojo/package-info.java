/**
 * Takes what the pom says and gives the program a request; reports what came of it in Maven's words.
 * The only room that knows Maven. Start reading at {@link dev.diapason.playbook.mojo.BuildMojo}.
 */
@NullMarked
package dev.diapason.playbook.mojo;

import org.jspecify.annotations.NullMarked;
