package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.SiteVersion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule is asked about.
 *
 * @param version one version, resolved for one audience
 * @param texts every text of the playbook with those who may read it, whatever the audience of the build
 * @param today the date of the build; rules about dates are silent without one
 */
public record Checked(SiteVersion version, Texts texts, Optional<LocalDate> today) {

    public Checked {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(texts, "texts");
    }

    /** Gathers what the rules need. */
    public static Checked of(SiteVersion version, Optional<LocalDate> today) {
        return new Checked(version, Texts.of(version.playbook()), today);
    }

    Playbook playbook() {
        return version.playbook();
    }
}
