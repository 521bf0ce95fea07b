/**
 * Says what a change does: takes two versions, each resolved and planned for one audience, and gives a {@code Comparison}.
 *
 * <p>It compares what the readers of each edition see, never files, and tells once what happens in many editions. It
 * reads nothing but pictures and words nothing. Start with {@link dev.diapason.playbook.compare.Comparer}.
 */
@NullMarked
package dev.diapason.playbook.compare;

import org.jspecify.annotations.NullMarked;
