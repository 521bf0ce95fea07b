/**
 * Reads what people wrote: settings, sections, overlays, records, decisions and workshops.
 *
 * <p>Takes the {@code SourceTree} of one version and gives a {@code Playbook}; it checks form and resolves nothing. A file that
 * stands word for word in several versions is parsed once. Start with {@link dev.diapason.playbook.parse.PlaybookParser}.
 */
@NullMarked
package dev.diapason.playbook.parse;

import org.jspecify.annotations.NullMarked;
