/**
 * Diapason: from Markdown sections and country overlays to a versioned, multi-language site.
 *
 * <p>A row of rooms that data walks through once; {@link dev.diapason.playbook.PlaybookBuild} and its {@link
 * dev.diapason.playbook.Drafter} are the one place that connects them, and no room knows its neighbours:
 *
 * <ol>
 *   <li>{@code source} reads files and Git and gives a {@code SourceTree} for each version;
 *   <li>{@code parse} gives a {@code Playbook}: what was written;
 *   <li>{@code resolve} gives an {@code Edition} for each country and language: what holds;
 *   <li>{@code plan} gives the {@code Site}: what is published where;
 *   <li>{@code check} says what is wrong with it;
 *   <li>{@code output} turns it into files: {@code output.page}, {@code output.search} and {@code output.markdown}, all on the
 *       ground of {@code output.context};
 *   <li>{@code publish} puts them on the disk, all or none.
 * </ol>
 *
 * <p>Two more rooms look at what is planned: {@code compare} says what a change does to readers, {@code survey} how the countries
 * stand, and {@code tell} puts either into words; {@link dev.diapason.playbook.PlaybookDiff} and {@link
 * dev.diapason.playbook.PlaybookStatus} connect them.
 *
 * <p>{@link dev.diapason.playbook.PlaybookPublish} takes a finished site further: {@code remote} puts it onto a branch of a Git
 * repository. {@link dev.diapason.playbook.PlaybookVerify} proves it whole there.
 *
 * <p>Side rooms are each the one door to a library: {@code yaml} (Jackson), {@code markdown} (commonmark-java), {@code template}
 * (FreeMarker), {@code locale} (ICU4J). Beside them {@code schema} tells editors what {@code parse} reads, {@code scaffold}
 * composes the files of a new playbook, {@code digest} tells values apart, and {@code state} remembers a build for the next. The
 * floor below all of them: {@code text}, {@code json} (Jackson's other door), {@code problem}, {@code model}. Maven is known to
 * {@code mojo} alone.
 */
@NullMarked
package dev.diapason.playbook;

import org.jspecify.annotations.NullMarked;
