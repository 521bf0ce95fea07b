package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * Where a rule comes from: the looks of a block's mark and of what it opens. All that differs from block to block is a hole,
 * so that few runs of the template serve an edition.
 *
 * @param hasHeading whether the block has a heading that names its links
 * @param kind the looks of the mark: {@code locked}, {@code global}, {@code adapted}, {@code local}, {@code waiting} or
 *     {@code off}
 * @param mark its words
 * @param level {@code locked}, {@code adaptable} or {@code local}
 * @param why who set the level: {@code block}, {@code section}, {@code dimension} or {@code overlay}
 * @param stricter the zone or country that made it stricter, when {@code why} is {@code overlay}; else empty
 * @param meaning what it means for countries: {@code locked}, {@code silent} (locked, and no notes), {@code adaptable} or
 *     {@code local}
 * @param scope who decides, in the edition's language
 * @param language the text's language, in the edition's language; empty when there is no text
 * @param isBorrowed whether that is another language than the edition's
 * @param freshness {@code fresh}, {@code stale} or {@code unknown}; empty where there is nothing to compare
 * @param hasOwner whether somebody is named
 * @param hasDecisions whether there are decisions behind it
 * @param hasWaiver whether a decision opened the lock
 * @param hasGroup whether the group's words differ and are shown
 * @param mayEdit whether there is an address to edit the text
 * @param mayPropose whether there is one to propose a change
 * @param id the block's id
 * @param dimension text: the name of the section's dimension
 * @param owner HTML: items of a list of facts
 * @param decisions HTML: the same
 * @param waiver HTML: the same
 * @param path text: the file the text is written in
 * @param edit an address
 * @param propose an address
 * @param group HTML
 */
public record OriginView(
        boolean hasHeading,
        String kind,
        String mark,
        String level,
        String why,
        String stricter,
        String meaning,
        String scope,
        String language,
        boolean isBorrowed,
        String freshness,
        boolean hasOwner,
        boolean hasDecisions,
        boolean hasWaiver,
        boolean hasGroup,
        boolean mayEdit,
        boolean mayPropose,
        Hole id,
        Hole dimension,
        Hole owner,
        Hole decisions,
        Hole waiver,
        Hole path,
        Hole edit,
        Hole propose,
        Hole group) {}
