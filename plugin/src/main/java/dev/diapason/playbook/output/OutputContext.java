package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.template.Templates;
import java.util.Objects;

/**
 * What every output is given.
 *
 * @param site what is published
 * @param templates what it looks like
 * @param progress told of each finished edition
 */
public record OutputContext(Site site, Templates templates, Progress progress) {

    public OutputContext {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(templates, "templates");
        Objects.requireNonNull(progress, "progress");
    }

    /** Hears how far long work has come; called from several threads. */
    @FunctionalInterface
    public interface Progress {
        /**
         * An edition is done.
         *
         * @param pages how many pages it has
         */
        void edition(int pages);
    }
}
