/**
 * Makes JSON Schemas, by which editors complete and check what people type.
 *
 * <p>Takes the forms that the parser reads by, and the English words of the interface, and gives one schema for each kind of
 * file. It adds no rule of its own and writes no file. Start with {@link dev.diapason.playbook.schema.Schemas}.
 */
@NullMarked
package dev.diapason.playbook.schema;

import org.jspecify.annotations.NullMarked;
