package dev.diapason.playbook.source;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.InvalidPatternException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.fnmatch.FileNameMatcher;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds the releases that tags name: those that match a pattern, belong to the checked-out branch and are versions. */
final class TagReleases {

    private final GitRepository repository;
    private final Releases.Tags tags;
    private final Problems problems;

    TagReleases(GitRepository repository, Releases.Tags tags, Problems problems) {
        this.repository = repository;
        this.tags = tags;
        this.problems = problems;
    }

    /** Finds them, in the order of their names. */
    List<Wanted> find() throws IOException {
        Optional<ObjectId> head = repository.head();
        if (head.isEmpty()) {
            problems.report(GitProblems.noCommit(tags.at()));
            return List.of();
        }
        boolean isShallow = repository.isShallow();
        if (isShallow) {
            problems.report(GitProblems.shallow(tags.at()));
        }
        List<Ref> matching = matching();
        try (RevWalk walk = new RevWalk(repository.git())) {
            walk.setRetainBody(false);
            SortedMap<String, RevCommit> commitsByTag = commits(walk, matching);
            Set<RevCommit> reachable = reachable(walk, head.get(), commitsByTag);
            commitsByTag.values().removeIf(commit -> !reachable.contains(commit));
            if (commitsByTag.isEmpty() && !isShallow) {
                problems.report(GitProblems.noTag(tags.at(), tags.pattern(), !matching.isEmpty()));
            }
            return versions(commitsByTag);
        }
    }

    private List<Ref> matching() throws IOException {
        FileNameMatcher matcher;
        try {
            matcher = new FileNameMatcher(tags.pattern(), null);
        } catch (InvalidPatternException e) {
            problems.report(GitProblems.badPattern(tags.at(), tags.pattern()));
            return List.of();
        }
        List<Ref> matching = new ArrayList<>();
        for (Ref ref : repository.tags()) {
            matcher.reset();
            matcher.append(name(ref));
            if (matcher.isMatch()) {
                matching.add(ref);
            }
        }
        matching.sort(Comparator.comparing(Ref::getName));
        return matching;
    }

    private static String name(Ref tag) {
        return tag.getName().substring(Constants.R_TAGS.length());
    }

    private SortedMap<String, RevCommit> commits(RevWalk walk, List<Ref> matching) throws IOException {
        SortedMap<String, RevCommit> commitsByTag = new TreeMap<>();
        for (Ref ref : matching) {
            ObjectId id = ref.getObjectId();
            if (id == null) {
                continue;
            }
            try {
                commitsByTag.put(name(ref), walk.parseCommit(id));
            } catch (IncorrectObjectTypeException e) {
                problems.report(GitProblems.notCommit(tags.at(), name(ref)));
            } catch (MissingObjectException e) {
                problems.report(GitProblems.damaged(tags.at(), name(ref), new GitTree.Damage(e.getObjectId(), true)));
            }
        }
        return commitsByTag;
    }

    /** Walks back from the head until every commit is met: no short cut by date, because clocks are often wrong. */
    private Set<RevCommit> reachable(RevWalk walk, ObjectId head, Map<String, RevCommit> commitsByTag)
            throws IOException {
        Set<RevCommit> missing = new HashSet<>(commitsByTag.values());
        Set<RevCommit> met = new HashSet<>();
        try {
            walk.markStart(walk.parseCommit(head));
            for (RevCommit next = walk.next(); next != null && !missing.isEmpty(); next = walk.next()) {
                if (missing.remove(next)) {
                    met.add(next);
                }
            }
        } catch (MissingObjectException e) {
            problems.report(GitProblems.damaged(tags.at(), Constants.HEAD, new GitTree.Damage(e.getObjectId(), true)));
        }
        return met;
    }

    private List<Wanted> versions(SortedMap<String, RevCommit> commitsByTag) {
        SortedMap<SemVer, String> tagsByVersion = new TreeMap<>();
        List<Wanted> wanted = new ArrayList<>();
        commitsByTag.forEach((tag, commit) -> {
            Optional<SemVer> version = version(tag);
            if (version.isEmpty()) {
                problems.report(GitProblems.notVersion(tags.at(), tag, tags.pattern()));
                return;
            }
            String other = tagsByVersion.putIfAbsent(version.get(), tag);
            if (other == null) {
                wanted.add(new Wanted.Commit(version.get(), tag, tags.at(), Optional.empty(), commit.copy()));
            } else {
                problems.report(GitProblems.sameVersion(tags.at(), tag, other, version.get()));
            }
        });
        return wanted;
    }

    /** The version is what follows a "v", or else what follows the pattern's text before its first wildcard. */
    private Optional<SemVer> version(String tag) {
        String bare = tag.startsWith("v") || tag.startsWith("V") ? tag.substring(1) : tag;
        String literal = tags.pattern().split("[*?\\[]", 2)[0];
        String rest = tag.startsWith(literal) ? tag.substring(literal.length()) : tag;
        return SemVer.parse(bare).or(() -> SemVer.parse(rest));
    }
}
