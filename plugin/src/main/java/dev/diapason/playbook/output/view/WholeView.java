package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;
import java.util.List;

/**
 * A whole edition on one page.
 *
 * @param title the playbook's title
 * @param lang the edition's language tag
 * @param dir its direction
 * @param root the relative path to the site's front page
 * @param scopeName the country, zone or group, in the edition's language
 * @param languageName the edition's language, in itself
 * @param versionLabel such as {@code 2.4.0}
 * @param isPreview whether the version is still in preparation
 * @param start the anchor of the cover, where links to the home text lead when there is none; else empty
 * @param home the relative path to the edition's home; empty when there are no pages
 * @param contents chapters and sections
 * @param sections HTML
 */
public record WholeView(
        String title,
        String lang,
        String dir,
        String root,
        String scopeName,
        String languageName,
        String versionLabel,
        boolean isPreview,
        String start,
        String home,
        List<ContentsEntry> contents,
        Hole sections) {

    public WholeView {
        contents = List.copyOf(contents);
    }

    /**
     * An entry of the table of contents.
     *
     * @param link to the section on the same page; without {@code href} when the chapter has no text
     * @param children the entries below
     */
    public record ContentsEntry(LinkView link, List<ContentsEntry> children) {
        public ContentsEntry {
            children = List.copyOf(children);
        }
    }

    /**
     * The looks of a section among all others.
     *
     * @param isChapter whether it starts a new sheet of paper
     * @param article the same as on its own page
     * @param id its anchor
     */
    public record SectionView(boolean isChapter, ArticleView article, Hole id) {}
}
