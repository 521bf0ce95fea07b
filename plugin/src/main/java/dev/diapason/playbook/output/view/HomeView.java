package dev.diapason.playbook.output.view;

import java.util.List;

/**
 * An edition's home, shown as the article of a frame.
 *
 * @param title the playbook's title, or the home text's
 * @param lang the title's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param scopeName the country, zone or group
 * @param languageName the edition's language, in itself
 * @param crisis the crisis section: one link, or none
 * @param duty who is called first: records of role {@code crisis-duty}
 * @param contacts everyone else to ask
 * @param chapters sections without a chapter are chapters without sections
 * @param omissions sections that do not apply here
 * @param counts how its blocks stand
 * @param introduction HTML of the home text; empty when there is none
 */
public record HomeView(
        String title,
        String lang,
        String dir,
        String scopeName,
        String languageName,
        List<LinkView> crisis,
        List<RecordView> duty,
        List<RecordView> contacts,
        List<ChapterView> chapters,
        List<OmissionView> omissions,
        CountsView counts,
        Markup introduction) {

    /**
     * A chapter.
     *
     * @param link its page; without {@code href} when it has none
     * @param summary one sentence, or empty
     * @param sections what is in it
     */
    public record ChapterView(LinkView link, String summary, List<LinkView> sections) {}

    /**
     * A section that does not apply here.
     *
     * @param title its title
     * @param reason why
     */
    public record OmissionView(LinkView title, LinkView reason) {}

    /**
     * How the blocks of an edition stand.
     *
     * @param locked shown and locked
     * @param adapted the country's or zone's own
     * @param waiting for a translation or a local text
     */
    public record CountsView(int locked, int adapted, int waiting) {}
}
