package dev.diapason.playbook.remote;

import dev.diapason.playbook.model.Ordered;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The commit that a branch leads to.
 *
 * @param commit its id
 * @param tree the id of its tree
 * @param source the playbook's commit that it says it shows, 40 hexadecimal digits, or empty
 * @param when its date, which is that of the playbook's commit
 * @param files the ids of its plain files by path
 * @param others paths of anything else
 */
record Tip(
        ObjectId commit,
        ObjectId tree,
        String source,
        Instant when,
        SortedMap<String, ObjectId> files,
        List<String> others) {

    /** What names the playbook's commit in a message (git-interpret-trailers). */
    static final String TRAILER = "Source";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");

    Tip {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(when, "when");
        files = Ordered.sorted(files);
        others = List.copyOf(others);
    }

    static Tip read(Repository git, ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(git);
                TreeWalk tree = new TreeWalk(git)) {
            RevCommit commit = walk.parseCommit(id);
            List<String> sources = commit.getFooterLines(TRAILER);
            String source = sources.isEmpty() ? "" : sources.get(sources.size() - 1);
            SortedMap<String, ObjectId> files = new TreeMap<>();
            SortedSet<String> others = new TreeSet<>();
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                if (tree.getFileMode(0).equals(FileMode.REGULAR_FILE)) {
                    files.put(tree.getPathString(), tree.getObjectId(0));
                } else {
                    others.add(tree.getPathString());
                }
            }
            return new Tip(
                    commit.copy(),
                    commit.getTree().copy(),
                    HASH.matcher(source).matches() ? source : "",
                    commit.getCommitterIdent().getWhenAsInstant(),
                    files,
                    List.copyOf(others));
        }
    }
}
