package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.Markup;
import dev.diapason.playbook.output.view.RecordView;
import dev.diapason.playbook.output.view.UrgentView;
import dev.diapason.playbook.plan.SitePaths;
import java.util.List;
import java.util.Optional;

/** Writes whom to call when it is urgent, and how fast: the first thing on an edition's home and on its crisis page. */
final class UrgentWriter {

    private static final String CRISIS = "crisis";

    private final EditionContext context;
    private final Optional<Page> page;

    UrgentWriter(EditionContext context) {
        this.context = context;
        this.page = page(context.site());
    }

    /** The page to read in a crisis: the section {@code crisis}, or the first one of a chapter of that name. */
    static Optional<Page> page(SiteEdition edition) {
        return edition.pages().values().stream()
                .filter(page -> page.id().equals(CRISIS) || page.id().startsWith(CRISIS + "/"))
                .findFirst();
    }

    /** Whether a page is the one to read in a crisis. */
    boolean isOn(Page other) {
        return page.filter(own -> own.id().equals(other.id())).isPresent();
    }

    /** For the crisis page itself; nothing when there is nobody to call and no ladder. */
    byte[] forPage() {
        return Html.bytes(html(List.of()));
    }

    /** For the home, with a link to the crisis page; empty when there is nothing to say. */
    Markup forHome() {
        return new Markup(html(page.stream()
                .map(own -> context.link(
                        "./" + SitePaths.section(own.id()), own.section().title()))
                .toList()));
    }

    private String html(List<LinkView> link) {
        List<RecordView> duty = context.records().contacts(true);
        List<RecordView> ladder = context.records().ladder();
        if (link.isEmpty() && duty.isEmpty() && ladder.isEmpty()) {
            return "";
        }
        return context.templates().render("urgent", context.tag(), new UrgentView(link, duty, ladder));
    }
}
