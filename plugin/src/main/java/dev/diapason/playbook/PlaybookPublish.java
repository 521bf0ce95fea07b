package dev.diapason.playbook;

import dev.diapason.playbook.problem.Refusal;
import dev.diapason.playbook.publish.BuiltSite;
import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.Published;
import dev.diapason.playbook.publish.SitePublisher;
import dev.diapason.playbook.remote.Branch;
import dev.diapason.playbook.remote.BranchReport;
import dev.diapason.playbook.remote.Stamp;
import dev.diapason.playbook.source.Lineage;
import dev.diapason.playbook.source.SourceCommit;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publishes a built site: to a folder, or to a branch of a Git repository. */
public final class PlaybookPublish {

    private static final Pattern AUTHOR = Pattern.compile("([^<>\\p{Cntrl}]+?)\\s*<([^<>\\p{Cntrl}]*)>");
    private static final int SHORT_HASH = 10;
    private static final int NAMES_SHOWN = 3;

    private final PublishRequest request;

    private PlaybookPublish(PublishRequest request) {
        this.request = request;
    }

    /** One sentence about an author that is no name with a mail address; empty when it is one. */
    public static Optional<String> complaint(String author) {
        return AUTHOR.matcher(author.strip()).matches()
                ? Optional.empty()
                : Optional.of("playbook.author is \"" + author
                        + "\"; write a name and a mail address, such as Web Team <web@example.com>.");
    }

    /**
     * Compares the site with its list of files, and publishes just what is listed. A site that is not whole is not published.
     *
     * @throws IOException when there is no finished site, a build is at work on it, or the disk or the host refuses; then what
     *     was published is as it was
     */
    public static PublishReport run(PublishRequest request) throws IOException {
        return new PlaybookPublish(request).run();
    }

    private PublishReport run() throws IOException {
        try (BuiltSite site = BuiltSite.open(request.site())) {
            VerifyReport found = PlaybookVerify.report(request.site().toString(), site.verify());
            if (!found.isComplete()) {
                return new PublishReport(
                        PublishReport.Outcome.DAMAGED, found, request.site().toString(), "", "", 0, 0);
            }
            return request.folder().isPresent()
                    ? toFolder(site, found, request.folder().get())
                    : toBranch(site, found, request.branch().orElseThrow());
        }
    }

    private static PublishReport toFolder(BuiltSite site, VerifyReport found, Path folder) throws IOException {
        try (Publication publication = SitePublisher.openSealed(folder)) {
            site.files().entrySet().parallelStream().forEach(file -> copy(file, publication));
            Published published = publication.commit(site.about());
            boolean isSame = published.written() == 0 && published.removed() == 0;
            return new PublishReport(
                    isSame ? PublishReport.Outcome.UNCHANGED : PublishReport.Outcome.PUBLISHED,
                    found,
                    folder.toString(),
                    "",
                    "",
                    published.written(),
                    published.removed());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(Map.Entry<String, Asset.Content> file, Publication publication) {
        try {
            byte[] bytes = file.getValue().read();
            publication.write("site", file.getKey(), bytes, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublishReport toBranch(BuiltSite site, VerifyReport found, BranchPlace place) throws IOException {
        try (Lineage lineage = new Lineage(request.source());
                Branch branch = Branches.open(place, request.source(), lineage, site.folder())) {
            SourceCommit head = head(lineage);
            List<String> uncommitted = lineage.uncommitted();
            if (!request.uncommitted() && !uncommitted.isEmpty()) {
                throw uncommitted(uncommitted, head);
            }
            SortedMap<String, Asset.Content> files = site.proven();
            BranchReport report = branch.publish(
                    files,
                    stamp(head, site.about(), uncommitted.isEmpty()),
                    (source, when) ->
                            !request.overNewer() && lineage.isNewer(source).orElse(when.isAfter(head.when())));
            return new PublishReport(
                    PublishReport.Outcome.valueOf(report.outcome().name()),
                    found,
                    branch.place(),
                    report.commit(),
                    report.source(),
                    report.sent(),
                    report.removed());
        }
    }

    private SourceCommit head(Lineage lineage) throws IOException {
        return lineage.head()
                .orElseThrow(() -> new Refusal(
                        "the playbook has no commit that the branch could name as its source",
                        "looked for a Git repository in " + request.source(),
                        "commit the playbook with Git, or publish to a folder with playbook.folder"));
    }

    /** Words that the site may show what its commit does not have. */
    private static Refusal uncommitted(List<String> paths, SourceCommit head) {
        String more = paths.size() > NAMES_SHOWN ? " and " + (paths.size() - NAMES_SHOWN) + " more" : "";
        return new Refusal(
                "the playbook has changes that are not committed",
                "changed since commit " + head.hash().substring(0, SHORT_HASH) + ": "
                        + String.join(", ", paths.subList(0, Math.min(NAMES_SHOWN, paths.size()))) + more,
                "commit them and build again, or add -Dplaybook.uncommitted to the command");
    }

    /** What the commit says; that it shows another commit and nothing else only when that is so. */
    private Stamp stamp(SourceCommit head, Map<String, String> about, boolean isCommitted) throws IOException {
        Matcher author = AUTHOR.matcher(request.author().strip());
        if (!author.matches()) {
            throw new Refusal(
                    "the author of the commit is not a name and a mail address",
                    "playbook.author is \"" + request.author() + "\"",
                    "write it like this: Web Team <web@example.com>");
        }
        String version = about.getOrDefault("versions", "the playbook").split(",", 2)[0];
        return new Stamp(
                "Publish " + version + " from " + head.hash().substring(0, SHORT_HASH)
                        + (isCommitted ? "" : " with uncommitted changes"),
                head.hash(),
                head.when(),
                head.zone(),
                author.group(1),
                author.group(2));
    }
}
