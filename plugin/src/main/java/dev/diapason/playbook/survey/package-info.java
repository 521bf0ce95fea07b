/**
 * Says how the countries stand: takes a version, resolved and planned for one audience, and gives a {@code Standing}.
 *
 * <p>It counts what is shared, adapted and waiting, and finds dates that come near; it judges nothing wrong, which is the
 * business of {@code check}. It words nothing. Start with {@link dev.diapason.playbook.survey.Surveyor}.
 */
@NullMarked
package dev.diapason.playbook.survey;

import org.jspecify.annotations.NullMarked;
