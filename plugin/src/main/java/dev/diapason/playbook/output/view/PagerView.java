package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * The neighbours of a page; each list holds one link or none.
 *
 * @param previous the page before
 * @param next the page after
 */
public record PagerView(List<LinkView> previous, List<LinkView> next) {

    public PagerView {
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }
}
