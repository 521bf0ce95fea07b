/**
 * Says what is wrong with a playbook as a whole: links, facts, images, people, dates and gaps. Form was checked while reading.
 *
 * <p>Takes one planned version at a time and reports; it changes nothing. One file is one rule, listed in
 * {@link dev.diapason.playbook.check.Checks}; start with {@link dev.diapason.playbook.check.Check}.
 */
@NullMarked
package dev.diapason.playbook.check;

import org.jspecify.annotations.NullMarked;
