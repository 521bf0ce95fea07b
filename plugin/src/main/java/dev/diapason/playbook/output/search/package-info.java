/**
 * Makes what the search script needs of each edition: its words with their places, and its texts.
 *
 * <p>Takes an edition's context and gives two scripts, in which every text is a row of pieces that are written once. It does not
 * search, which the reader's browser does, and does not make the page to search on. Start with
 * {@link dev.diapason.playbook.output.search.SearchOutput}, then {@code SearchDocuments} for what can be found and
 * {@code SearchIndex} for how it is written.
 */
@NullMarked
package dev.diapason.playbook.output.search;

import org.jspecify.annotations.NullMarked;
