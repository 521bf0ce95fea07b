package dev.diapason.playbook.output.context;

import dev.diapason.playbook.digest.Hash;
import dev.diapason.playbook.digest.ValueDigest;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Zone;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what is made for one edition from what was made for it before: by all that is in its sight. Safe for several threads. */
final class InputDigests {

    private static final Set<Class<?>> SHARED = Set.of(
            Block.class,
            Country.class,
            Decision.class,
            Entry.class,
            Heading.class,
            Overlay.class,
            Playbook.class,
            Prose.class,
            Records.class,
            ResolvedSection.class,
            Settings.class,
            SiteEdition.class,
            SiteVersion.class,
            Zone.class);

    private final Horizon horizon;
    private final String looks;
    private final ValueDigest values = new ValueDigest(SHARED);
    private final Map<Identity, String> known = new ConcurrentHashMap<>();

    /** @param looks tells the templates from others */
    InputDigests(Horizon horizon, String looks) {
        this.horizon = horizon;
        this.looks = looks;
    }

    /** The digest of what one edition is made of. */
    String of(SiteVersion version, SiteEdition edition, Images images) {
        return known.computeIfAbsent(
                new Identity(edition, ""),
                key -> new Hash()
                        .add(looks)
                        .add(values.of(horizon.of(version, edition)))
                        .add(values.of(images.sizes()))
                        .text());
    }
}
