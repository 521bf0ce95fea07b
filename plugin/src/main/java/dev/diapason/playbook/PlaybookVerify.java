package dev.diapason.playbook;

import dev.diapason.playbook.problem.Refusal;
import dev.diapason.playbook.publish.Difference;
import dev.diapason.playbook.publish.Scratch;
import dev.diapason.playbook.publish.SiteVerifier;
import dev.diapason.playbook.publish.Verification;
import dev.diapason.playbook.remote.Branch;
import dev.diapason.playbook.remote.Found;
import dev.diapason.playbook.source.Lineage;
import java.io.IOException;
import java.util.List;

/** Proves a published site complete and unchanged: in a folder, or on a branch. */
public final class PlaybookVerify {

    private PlaybookVerify() {}

    /**
     * Compares every file with the list of files that is part of the site. Nothing is changed anywhere.
     *
     * @throws IOException when there is no finished site, its list is damaged, or the disk or the host fails
     */
    public static VerifyReport run(VerifyRequest request) throws IOException {
        if (request.branch().isEmpty()) {
            return report(request.site().toString(), SiteVerifier.folder(request.site()));
        }
        BranchPlace place = request.branch().get();
        try (Lineage lineage = new Lineage(request.source());
                Scratch scratch = Scratch.beside(request.site());
                Branch branch = Branches.open(place, request.source(), lineage, scratch.folder())) {
            Found found = branch.read()
                    .orElseThrow(() -> new Refusal(
                            "there is no such branch",
                            "looked for the " + branch.place(),
                            "correct playbook.branch, or publish the site there first"));
            return report(
                    "commit " + found.commit() + " on " + branch.place(),
                    SiteVerifier.files(branch.place(), found.files(), found.others()));
        }
    }

    static VerifyReport report(String place, Verification found) {
        return new VerifyReport(
                place,
                found.about(),
                found.files(),
                found.bytes(),
                found.checksum(),
                paths(found, Difference.Kind.MISSING),
                paths(found, Difference.Kind.ALTERED),
                paths(found, Difference.Kind.EXTRA));
    }

    private static List<String> paths(Verification found, Difference.Kind kind) {
        return found.differences().stream()
                .filter(difference -> difference.kind() == kind)
                .map(Difference::path)
                .toList();
    }
}
