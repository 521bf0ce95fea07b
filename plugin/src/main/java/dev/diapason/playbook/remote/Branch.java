package dev.diapason.playbook.remote;

import dev.diapason.playbook.problem.Refusal;
import dev.diapason.playbook.source.QuietGit;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/**
 * A branch that holds a site and nothing else, in a repository elsewhere.
 *
 * <p>Publishing adds one commit on top of what is there, or begins a history of its own; a push is never forced. Whoever
 * publishes at the same time is waited for and built upon.
 */
public final class Branch implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");

    /** The one file that hosts put on such a branch: it names the domain (GitHub Pages). It stays. */
    private static final String HOSTS_OWN = "CNAME";

    /** The file by which a site is told from anything else. */
    private final String mark;

    private final Remote remote;

    private Branch(Remote remote, String mark) {
        this.remote = remote;
        this.mark = mark;
    }

    /**
     * Tells whether a commit of the playbook is newer than the one that is published.
     *
     * @see Stamp#source()
     */
    @FunctionalInterface
    public interface Order {
        /**
         * Compares.
         *
         * @param source the commit that somebody else published
         * @param when its date
         */
        boolean isNewer(String source, Instant when) throws IOException;
    }

    /**
     * Opens a branch; the host is not asked yet.
     *
     * @param scratch an empty folder for what is needed on the way
     * @param name the branch, without {@code refs/heads/}
     * @param mark a file that is at the top of every site
     * @param means with what the repository is reached
     * @throws Refusal if the name cannot be that of a branch, or there is no repository in the folder
     */
    public static Branch open(Path scratch, Address address, String name, String mark, Means means) throws IOException {
        QuietGit.install();
        String ref = Constants.R_HEADS + name;
        boolean isAllowed = NAME.matcher(name).matches()
                && !HASH.matcher(name).matches()
                && !name.equals(Constants.HEAD)
                && Repository.isValidRefName(ref);
        if (!isAllowed) {
            throw new Refusal(
                    "\"" + name.replaceAll("\\p{Cntrl}", "?") + "\" cannot be the name of a branch here",
                    "a name has letters a to z, digits, and . _ - / between them",
                    "choose another one with playbook.branch, such as pages");
        }
        return new Branch(Remote.open(scratch, address, ref, means), mark);
    }

    /**
     * Makes the branch hold exactly these files, in one commit on top of what is there. No commit is made when it does
     * already, or when it has a site of a newer source.
     *
     * @param files the site, its mark among them
     * @throws Refusal if the host refuses, cannot be reached, or the branch holds something else than a site
     */
    public BranchReport publish(SortedMap<String, Asset.Content> files, Stamp stamp, Order order) throws IOException {
        SiteTree site = new SiteTree(remote.git(), files);
        for (int tries = 1; ; tries++) {
            Optional<Tip> tip = tip(false);
            Set<ObjectId> there = new HashSet<>();
            tip.ifPresent(each -> there.addAll(each.files().values()));
            try (ObjectInserter inserter = remote.git().getObjectDatabase().newPackInserter()) {
                ObjectId tree = site.write(inserter, kept(tip));
                Optional<BranchReport> settled = settled(tip, tree, order);
                if (settled.isPresent()) {
                    return settled.get();
                }
                int sent = site.pack(there);
                ObjectId commit = inserter.insert(commit(tree, tip, stamp));
                inserter.flush();
                Push push = Push.run(remote, tip.map(Tip::commit), commit);
                if (push.isDone()) {
                    int removed = removed(tip, files);
                    return new BranchReport(
                            BranchReport.Outcome.PUBLISHED, commit.name(), stamp.source(), sent, removed);
                }
                push.requireRetry(tries);
            }
        }
    }

    /** What is to be told when there is nothing to do. */
    private Optional<BranchReport> settled(Optional<Tip> tip, ObjectId tree, Order order) throws IOException {
        if (tip.isEmpty()) {
            return Optional.empty();
        }
        Tip there = tip.get();
        if (there.tree().equals(tree)) {
            return Optional.of(report(BranchReport.Outcome.UNCHANGED, there));
        }
        return !there.source().isEmpty() && order.isNewer(there.source(), there.when())
                ? Optional.of(report(BranchReport.Outcome.NEWER_THERE, there))
                : Optional.empty();
    }

    private static BranchReport report(BranchReport.Outcome outcome, Tip there) {
        return new BranchReport(outcome, there.commit().name(), there.source(), 0, 0);
    }

    private static SortedMap<String, ObjectId> kept(Optional<Tip> tip) {
        SortedMap<String, ObjectId> kept = new TreeMap<>();
        tip.map(each -> each.files().get(HOSTS_OWN)).ifPresent(id -> kept.put(HOSTS_OWN, id));
        return kept;
    }

    private static int removed(Optional<Tip> tip, SortedMap<String, Asset.Content> files) {
        return tip.isEmpty()
                ? 0
                : (int) tip.get().files().keySet().stream()
                        .filter(path -> !files.containsKey(path) && !path.equals(HOSTS_OWN))
                        .count();
    }

    private static CommitBuilder commit(ObjectId tree, Optional<Tip> tip, Stamp stamp) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        tip.ifPresent(each -> commit.setParentId(each.commit()));
        PersonIdent who = new PersonIdent(stamp.author(), stamp.mail(), stamp.when(), stamp.zone());
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(stamp.subject() + "\n\n" + Tip.TRAILER + ": " + stamp.source() + "\n");
        return commit;
    }

    /** Reads where the branch leads to, and makes sure that it is a site. */
    private Optional<Tip> tip(boolean withFiles) throws IOException {
        Optional<ObjectId> id = remote.tip(withFiles);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Tip tip = Tip.read(remote.git(), id.get());
        boolean isEmpty = tip.files().isEmpty() && tip.others().isEmpty();
        if (!isEmpty && !tip.files().containsKey(mark)) {
            throw remote.trouble().notOurs();
        }
        return Optional.of(tip);
    }

    /**
     * Reads what is on the branch; empty when there is no such branch.
     *
     * @throws Refusal if the host refuses or cannot be reached, or the branch holds something else than a site
     */
    public Optional<Found> read() throws IOException {
        Optional<Tip> tip = tip(true);
        if (tip.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Asset.Content> files = new TreeMap<>();
        tip.get().files().forEach((path, id) -> files.put(path, () -> bytes(id)));
        files.remove(HOSTS_OWN);
        return Optional.of(new Found(
                tip.get().commit().name(), tip.get().source(), files, tip.get().others()));
    }

    private byte[] bytes(ObjectId id) throws IOException {
        return remote.git().open(id, Constants.OBJ_BLOB).getBytes();
    }

    /** The branch and the repository, as messages name them. */
    public String place() {
        return remote.trouble().place();
    }

    @Override
    public void close() {
        remote.close();
    }
}
