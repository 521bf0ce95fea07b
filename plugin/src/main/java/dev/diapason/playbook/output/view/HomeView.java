package dev.diapason.playbook.output.view;

import dev.diapason.playbook.output.view.FrameView.OfferView;
import dev.diapason.playbook.output.view.RecordView.FieldView;
import java.util.List;

/**
 * An edition's home, shown as the article of a frame.
 *
 * @param title the playbook's title, or the home text's
 * @param lang the title's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param scopeName the country, zone or group
 * @param languageName the edition's language, in itself
 * @param urgent HTML: whom to call; empty when nobody is on duty and there is no crisis page
 * @param introduction HTML of the home text; empty when there is none
 * @param first the chapters to read first
 * @param chapters all others; sections without a chapter are chapters without sections
 * @param contacts the scope's own people to ask
 * @param others everyone else to ask
 * @param omissions sections that do not apply here
 * @param state how its blocks stand
 * @param offers what else there is of this edition: search, feed, a page to print
 */
public record HomeView(
        String title,
        String lang,
        String dir,
        String scopeName,
        String languageName,
        Markup urgent,
        Markup introduction,
        List<ChapterView> first,
        List<ChapterView> chapters,
        List<RecordView> contacts,
        List<RecordView> others,
        List<OmissionView> omissions,
        StateView state,
        List<OfferView> offers) {

    /**
     * A chapter.
     *
     * @param link its page; without {@code href} when it has none
     * @param summary one sentence without {@code href}; its text may be empty
     * @param sections what is in it
     */
    public record ChapterView(LinkView link, LinkView summary, List<LinkView> sections) {}

    /**
     * A section that does not apply here.
     *
     * @param title its title
     * @param reason why
     */
    public record OmissionView(LinkView title, LinkView reason) {}

    /**
     * How the blocks of an edition stand; each list in reading order.
     *
     * @param locked those that are locked
     * @param own those that are the country's or zone's own
     * @param texts those that wait for a local text
     * @param translations those that wait for a translation
     * @param ask whom to ask for what waits: one, or none
     */
    public record StateView(
            CountView locked, CountView own, CountView texts, CountView translations, List<FieldView> ask) {}

    /**
     * Some blocks, section by section.
     *
     * @param count how many, in the edition's digits
     * @param groups empty when there are none
     */
    public record CountView(String count, List<GroupView> groups) {}

    /**
     * The blocks of one section.
     *
     * @param section its page
     * @param count how many, in the edition's digits
     * @param blocks those that are worth naming one by one; may be empty
     */
    public record GroupView(LinkView section, String count, List<LinkView> blocks) {}
}
