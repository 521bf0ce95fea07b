package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The headings under one letter.
 *
 * @param id the letter's anchor
 * @param letter for readers
 * @param items the headings
 */
public record IndexGroupView(Hole id, Hole letter, Hole items) {}
