/**
 * The floor's text room: source files as the author wrote them, and places in them.
 *
 * <p>Takes decoded, normalised text and gives records that every other room may hold. It reads no disk and knows no
 * format but how images tell their size. Start with {@link dev.diapason.playbook.text.SourceFile}, then {@link dev.diapason.playbook.text.Location}.
 */
@NullMarked
package dev.diapason.playbook.text;

import org.jspecify.annotations.NullMarked;
