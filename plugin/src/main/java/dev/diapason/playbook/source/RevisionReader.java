package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Reads the playbook as it was at a branch, tag or commit; what cannot be read is reported. */
final class RevisionReader {

    private static final int MOST_NAMED = 10;
    private static final int SHORT = 10;

    private final Path root;
    private final GitHistory history;
    private final Problems problems;
    private final Location at = SourceFile.missing(PathRules.SETTINGS).start();

    RevisionReader(Path root, GitHistory history, Problems problems) {
        this.root = root;
        this.history = history;
        this.problems = problems;
    }

    /** Reads the first of several names that exists; a branch is read where the work that is checked out left it. */
    Optional<Revision> read(List<String> names) {
        try {
            Optional<GitRepository> repository = history.repository(root);
            Optional<String> foreign = repository.flatMap(GitRepository::foreignFormat);
            if (repository.isEmpty() || foreign.isPresent()) {
                problems.report(foreign.map(format -> GitProblems.foreignFormat(at, format))
                        .orElseGet(this::noRepository));
                return Optional.empty();
            }
            for (String name : names) {
                Optional<ObjectId> id = find(repository.get(), name);
                if (id.isPresent()) {
                    return read(repository.get(), name, id.get());
                }
            }
            problems.report(missing(repository.get(), names));
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            problems.report(GitProblems.unreadable(at));
        }
        return Optional.empty();
    }

    /** Tags, branches, branches of the remote and ids as releases name them; else whatever Git understands. */
    private static Optional<ObjectId> find(GitRepository repository, String name) throws IOException {
        Optional<ObjectId> named = repository.named(name);
        if (named.isPresent()) {
            return named;
        }
        try {
            return Optional.ofNullable(repository.git().resolve(name + "^{commit}"));
        } catch (RevisionSyntaxException | IOException e) {
            return Optional.empty(); // no commit by any reading of the name
        }
    }

    private Optional<Revision> read(GitRepository repository, String name, ObjectId id) throws IOException {
        Optional<ObjectId> head = repository.head();
        RevCommit commit = repository.commit(id);
        RevCommit point = commit;
        if (isBranch(repository, name) && head.isPresent()) {
            Optional<ObjectId> base = mergeBase(repository, head.get(), id);
            if (base.isEmpty() && repository.isShallow()) {
                problems.report(tooShallow(name));
                return Optional.empty();
            }
            point = base.isPresent() ? repository.commit(base.get()) : commit;
        }
        GitHistory.Reading reading = history.read(repository, point.getTree(), repository.prefix());
        if (!reading.damage().isEmpty()) {
            problems.report(GitProblems.damaged(at, name, reading.damage()));
            return Optional.empty();
        }
        if (reading.tree().file(PathRules.SETTINGS).isEmpty()) {
            problems.report(noPlaybook(name, repository.prefix()));
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(point.getCommitterIdent().getWhenAsInstant(), ZoneOffset.UTC);
        SourceTree tree = new SourceTree(
                NameRules.shown(name) + ":",
                reading.tree().files(),
                reading.tree().assets());
        return Optional.of(new Revision(name, point.getName().substring(0, SHORT), day, !point.equals(commit), tree));
    }

    /** A name that is both a tag and a branch is read as the tag. */
    private static boolean isBranch(GitRepository repository, String name) throws IOException {
        if (repository.git().exactRef(Constants.R_TAGS + name) != null) {
            return false;
        }
        for (String folder : List.of(Constants.R_HEADS, Constants.R_REMOTES + "origin/", Constants.R_REMOTES, "")) {
            String full = folder + name;
            boolean isName = full.startsWith(Constants.R_HEADS) || full.startsWith(Constants.R_REMOTES);
            if (isName && repository.git().exactRef(full) != null) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ObjectId> mergeBase(GitRepository repository, ObjectId one, ObjectId other)
            throws IOException {
        try (RevWalk walk = new RevWalk(repository.git())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            return Optional.ofNullable(walk.next()).map(RevCommit::copy);
        }
    }

    /** The default branch of the remote, as it was when this repository was cloned: {@code origin/main}. */
    Optional<String> defaultBranch() {
        try {
            Optional<GitRepository> repository = history.repository(root);
            if (repository.isEmpty()) {
                return Optional.empty();
            }
            Ref head = repository.get().git().exactRef(Constants.R_REMOTES + "origin/" + Constants.HEAD);
            return Optional.ofNullable(head)
                    .filter(ref -> ref.isSymbolic() && ref.getObjectId() != null)
                    .map(ref -> ref.getTarget().getName().substring(Constants.R_REMOTES.length()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Problem noRepository() {
        return Problem.of(ProblemId.BAD_REQUEST, at, "there is no Git repository here, so nothing to compare with")
                .note("a folder that was copied or downloaded as a ZIP file has no history")
                .help("fetch the playbook with \"git clone\" and its address,"
                        + " or compare with a version that playbook.yaml names: -Dplaybook.base=2.3.0");
    }

    private Problem missing(GitRepository repository, List<String> names) throws IOException {
        List<String> known = known(repository);
        String first = names.get(0);
        String message = names.size() == 1
                ? "no branch, tag, commit or version is called \"" + NameRules.shown(first) + "\""
                : "none of these is here: "
                        + String.join(", ", names.stream().map(NameRules::shown).toList());
        Problem problem = Problem.of(ProblemId.BAD_REQUEST, at, message)
                .note("asked for by playbook.base, or by the build server")
                .note(known.isEmpty() ? "there are no branches and no tags here" : "here are: " + shown(known));
        if (repository.isShallow()) {
            problem = problem.note("the Git history here is cut short, so branches and tags may be missing");
        }
        String fetch = "run \"git fetch" + (repository.isShallow() ? " --unshallow" : "") + " --tags origin\""
                + " to have the whole history (on a build server: fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)";
        return problem.help(DidYouMean.among(known, first)
                .map(near -> "did you mean \"" + NameRules.shown(near) + "\"? Else " + fetch)
                .orElse(fetch));
    }

    private static String shown(List<String> known) {
        String all = String.join(
                ", ", known.stream().limit(MOST_NAMED).map(NameRules::shown).toList());
        return known.size() > MOST_NAMED ? all + " and " + (known.size() - MOST_NAMED) + " more" : all;
    }

    /** Branches, branches of remotes, tags: by their short names. */
    private static List<String> known(GitRepository repository) throws IOException {
        List<String> known = new ArrayList<>();
        for (String folder : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
            repository.git().getRefDatabase().getRefsByPrefix(folder).stream()
                    .map(ref -> ref.getName().substring(folder.length()))
                    .filter(name -> !name.endsWith("/" + Constants.HEAD))
                    .sorted()
                    .forEach(known::add);
        }
        return known;
    }

    private Problem tooShallow(String name) {
        return Problem.of(
                        ProblemId.BAD_REQUEST,
                        at,
                        "the Git history here is cut short: where \"" + NameRules.shown(name)
                                + "\" was left is unknown")
                .note("build servers make such shallow clones; ask for the whole history there"
                        + " (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)")
                .help("run \"git fetch --unshallow --tags origin\" in the playbook's folder");
    }

    private Problem noPlaybook(String name, List<String> prefix) {
        return Problem.of(ProblemId.BAD_REQUEST, at, "\"" + NameRules.shown(name) + "\" holds no \"playbook.yaml\"")
                .note(
                        prefix.isEmpty()
                                ? "looked for at its top"
                                : "looked for in its folder " + NameRules.shownPath(String.join("/", prefix)))
                .help("compare with a branch, tag or commit in which the playbook was there already:"
                        + " -Dplaybook.base=...");
    }
}
