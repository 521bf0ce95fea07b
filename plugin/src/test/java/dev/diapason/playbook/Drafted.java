package dev.diapason.playbook;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A playbook that is ready to be rendered.
 *
 * @param site what would be published
 * @param templates what it looks like
 */
public record Drafted(Site site, Templates templates) {

    /** Drafts it; its versions must be folders. */
    public static Drafted of(BuildRequest request) {
        try (SourceReader reader = new SourceReader()) {
            Draft draft = new Drafter(request, CleanSite.SILENT, new Problems(), new Tally(request), reader)
                    .draft()
                    .orElseThrow();
            return new Drafted(draft.site(), draft.templates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
