/**
 * The side room that tells values apart: takes a text, a tree of files or any immutable value and gives a digest of it.
 *
 * <p>Equal digests mean equal values, in every run and on every machine; it keeps nothing and decides nothing. It reads only
 * what this tool itself consists of. Start with {@link dev.diapason.playbook.digest.Hash}, then
 * {@link dev.diapason.playbook.digest.ValueDigest}.
 */
@NullMarked
package dev.diapason.playbook.digest;

import org.jspecify.annotations.NullMarked;
