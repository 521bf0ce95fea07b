/**
 * Makes what people see: an edition's home, sections, search page and printed whole, front pages, and the list of all addresses.
 *
 * <p>Takes an edition's context and gives HTML: texts are joined from prepared bytes, and templates are run once for all places
 * that look alike. It decides no address and no level, which came with the site, and knows other outputs by what they offer
 * only. Start with {@link dev.diapason.playbook.output.page.PagesOutput}, then {@code EditionPages} for what is on a page, and
 * {@code Frame} for what is around it.
 */
@NullMarked
package dev.diapason.playbook.output.page;

import org.jspecify.annotations.NullMarked;
