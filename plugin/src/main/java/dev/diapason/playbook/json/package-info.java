/**
 * The floor's json room: how the texts that other programs read are written.
 *
 * <p>Takes names and values one by one and gives JSON, with Jackson's generator. It does not know what the values mean, and
 * reads nothing: what is read stands in {@code yaml}. Start with {@link dev.diapason.playbook.json.JsonWriter}.
 */
@NullMarked
package dev.diapason.playbook.json;

import org.jspecify.annotations.NullMarked;
