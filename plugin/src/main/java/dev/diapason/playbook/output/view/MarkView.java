package dev.diapason.playbook.output.view;

/**
 * The mark of a block where it opens nothing.
 *
 * @param kind the looks, as in {@link OriginView}
 * @param words what it says
 */
public record MarkView(String kind, String words) {}
