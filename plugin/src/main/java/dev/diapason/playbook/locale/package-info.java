/**
 * A side room, the one door to ICU4J: what the Unicode Common Locale Data Repository knows of languages, countries, writing
 * directions and dates.
 *
 * <p>Takes tags, codes and ISO dates and gives words; pinned to one release of the data, so that every JDK gives the same
 * bytes. It does not choose a language for anything. Start with {@link dev.diapason.playbook.locale.LocaleNames}.
 */
@NullMarked
package dev.diapason.playbook.locale;

import org.jspecify.annotations.NullMarked;
