package dev.diapason.playbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The Git repository that a playbook's folder lies in: a clone, a linked worktree, a submodule or a bare repository.
 * Nothing is ever written to it, and it does not matter who owns it, as long as it can be read.
 */
final class GitRepository implements AutoCloseable {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{7,40}");

    private final Repository git;
    private final List<String> prefix;

    private GitRepository(Repository git, List<String> prefix) {
        this.git = git;
        this.prefix = prefix;
    }

    /**
     * Looks for a repository in a folder and those above it; loads nothing of JGit when there is none.
     *
     * @throws IOException when what is there cannot be read as a repository
     */
    static Optional<GitRepository> find(Path root) throws IOException {
        Deque<String> prefix = new ArrayDeque<>();
        Path folder = Files.exists(root) ? root.toRealPath() : root.toAbsolutePath();
        for (Path dir = folder; dir != null; dir = dir.getParent()) {
            if (Files.exists(dir.resolve(Constants.DOT_GIT)) || isBare(dir)) {
                Optional<GitRepository> opened = open(dir, List.copyOf(prefix));
                if (opened.isPresent()) {
                    return opened;
                }
            }
            prefix.addFirst(WorkTree.trueName(dir));
        }
        return Optional.empty();
    }

    private static boolean isBare(Path dir) {
        return Files.isRegularFile(dir.resolve("HEAD"))
                && Files.isDirectory(dir.resolve("objects"))
                && Files.isDirectory(dir.resolve("refs"));
    }

    /** Whether a bare repository is given in place of a playbook's folder. */
    static boolean standsForFolder(Path root) {
        return isBare(root) && !Files.exists(root.resolve(PathRules.SETTINGS), LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<GitRepository> open(Path dir, List<String> prefix) throws IOException {
        QuietGit.install();
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().addCeilingDirectory(dir.toFile()).findGitDir(dir.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        return Optional.of(new GitRepository(builder.setMustExist(true).build(), prefix));
    }

    Repository git() {
        return git;
    }

    /** The folders from the repository's top down to the playbook's root. */
    List<String> prefix() {
        return prefix;
    }

    /** The way objects are named, if it is one that cannot be read: JGit would silently cut SHA-256 names short. */
    Optional<String> foreignFormat() {
        String format = git.getConfig().getString("extensions", null, "objectFormat");
        return format == null || format.equalsIgnoreCase("sha1")
                ? Optional.empty()
                : Optional.of(format.toUpperCase(Locale.ROOT).replace("SHA", "SHA-"));
    }

    /** Whether the history was cut when the repository was cloned. */
    boolean isShallow() throws IOException {
        return !git.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The checked-out commit; empty before the first one. */
    Optional<ObjectId> head() throws IOException {
        Ref head = git.exactRef(Constants.HEAD);
        return head == null ? Optional.empty() : Optional.ofNullable(head.getObjectId());
    }

    /** Where Git writes which commit is checked out, and what branches and tags name. */
    List<Path> places() {
        Path common = git.getCommonDirectory().toPath();
        return List.of(
                git.getDirectory().toPath().resolve(Constants.HEAD),
                common.resolve(Constants.PACKED_REFS),
                common.resolve("refs"));
    }

    /** Every tag, by full name. */
    List<Ref> tags() throws IOException {
        return git.getRefDatabase().getRefsByPrefix(Constants.R_TAGS);
    }

    /** What a tag, a branch, a branch of {@code origin} or a commit's id names; the first of these that exists. */
    Optional<ObjectId> named(String name) throws IOException {
        for (String folder : List.of(Constants.R_TAGS, Constants.R_HEADS, Constants.R_REMOTES + "origin/")) {
            // A name such as "../x" would be read as a file outside the folder of refs.
            Ref ref = Repository.isValidRefName(folder + name) ? git.exactRef(folder + name) : null;
            if (ref != null && ref.getObjectId() != null) {
                return Optional.of(ref.getObjectId());
            }
        }
        return HEX.matcher(name).matches() ? commitById(name) : Optional.empty();
    }

    private Optional<ObjectId> commitById(String hex) throws IOException {
        if (hex.length() == Constants.OBJECT_ID_STRING_LENGTH) {
            return Optional.of(ObjectId.fromString(hex));
        }
        try (ObjectReader reader = git.newObjectReader()) {
            Collection<ObjectId> ids = reader.resolve(AbbreviatedObjectId.fromString(hex));
            return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
        }
    }

    /** The commit that an id names, be it directly or through annotated tags. */
    RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(id);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
