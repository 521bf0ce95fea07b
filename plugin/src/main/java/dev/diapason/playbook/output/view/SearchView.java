package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;
import java.util.List;

/**
 * The page to search on.
 *
 * @param counts how many results there are, in the words of each plural form
 * @param letters links to the letters of the list
 * @param index the list of all headings
 */
public record SearchView(List<CountView> counts, Hole letters, Hole index) {

    /**
     * One plural form.
     *
     * @param category of the CLDR: {@code one}, {@code other} ...
     * @param words with a place for the number
     */
    public record CountView(String category, String words) {}
}
