package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * The way from an edition's home to a page; the home comes first.
 *
 * @param home the edition's home
 * @param parents the chapters above
 */
public record BreadcrumbView(LinkView home, List<LinkView> parents) {

    public BreadcrumbView {
        parents = List.copyOf(parents);
    }
}
