package dev.diapason.playbook;

import dev.diapason.playbook.publish.SiteVerifier;
import dev.diapason.playbook.remote.Address;
import dev.diapason.playbook.remote.Branch;
import dev.diapason.playbook.remote.Login;
import dev.diapason.playbook.remote.Means;
import dev.diapason.playbook.source.Lineage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens branches as users name them. */
final class Branches {

    private Branches() {}

    /**
     * Opens a branch.
     *
     * @param source relative folders begin here
     * @param lineage knows names for repositories, such as {@code origin}
     */
    static Branch open(BranchPlace place, Path source, Lineage lineage, Path scratch) throws IOException {
        Address address = Address.of(lineage.remote(place.remote()).orElse(place.remote()), source);
        Optional<Login> configured = place.account().map(account -> new Login(account.user(), account.secret()));
        return Branch.open(
                scratch, address, place.name(), SiteVerifier.LIST, Means.of(address, configured, place.environment()));
    }
}
