package dev.diapason.playbook;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.template.Templates;
import java.util.Objects;

/**
 * A playbook in all its versions, resolved, planned and checked, but not yet rendered.
 *
 * @param site what would be published, whether or not problems were found
 * @param templates what it looks like
 */
record Draft(Site site, Templates templates) {

    Draft {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(templates, "templates");
    }
}
