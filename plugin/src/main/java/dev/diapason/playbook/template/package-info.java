/**
 * The template room, the one door to FreeMarker: takes the name of a layout or component and a record of plain values, and
 * gives HTML with holes.
 *
 * <p>It decides nothing about the site, formats no date and builds no address; a template sees record components, lists, maps
 * and the words of one language, and nothing else. Start with {@link dev.diapason.playbook.template.Templates}, then
 * {@link dev.diapason.playbook.template.Skeleton}.
 */
@NullMarked
package dev.diapason.playbook.template;

import org.jspecify.annotations.NullMarked;
