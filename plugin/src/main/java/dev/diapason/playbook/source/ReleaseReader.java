package dev.diapason.playbook.source;

import dev.diapason.playbook.digest.Hash;
import dev.diapason.playbook.digest.TreeDigest;
import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads the earlier versions that the settings name; what cannot be read is reported and left out. */
final class ReleaseReader {

    private final Path root;
    private final GitHistory history;
    private final KeptFiles kept;
    private final Problems problems;

    ReleaseReader(Path root, GitHistory history, KeptFiles kept, Problems problems) {
        this.root = root;
        this.history = history;
        this.kept = kept;
        this.problems = problems;
    }

    /**
     * Reads them, the oldest first.
     *
     * @param isAsked tells which versions to read
     */
    List<Release> read(Releases releases, Predicate<SemVer> isAsked) throws IOException {
        List<Release> read = new ArrayList<>();
        for (Wanted wanted : wanted(releases, isAsked)) {
            if (isAsked.test(wanted.version())) {
                Optional<SourceTree> tree =
                        wanted instanceof Wanted.Commit commit ? tree(commit) : tree((Wanted.Folder) wanted);
                tree.ifPresent(found -> read.add(new Release(wanted.version(), found, date(wanted))));
            }
        }
        read.sort(Comparator.comparing(Release::version));
        return read;
    }

    /** Adds to a digest which releases there are, and what is in those that are folders; commits can never change. */
    void addTo(Hash hash, Releases releases, Predicate<SemVer> isAsked) throws IOException {
        for (Wanted wanted : wanted(releases, isAsked)) {
            if (isAsked.test(wanted.version())) {
                hash.add(wanted.version().toString()).add(wanted.name());
                hash.add(wanted.date().map(LocalDate::toString).orElse(""));
                if (wanted instanceof Wanted.Commit commit) {
                    GitRepository repository = history.repository(root).orElseThrow();
                    hash.add(commit.id().name()).add(String.join("/", repository.prefix()));
                } else {
                    Optional<SourceTree> tree = tree((Wanted.Folder) wanted);
                    hash.add(tree.isPresent() ? TreeDigest.of(tree.get()) : "");
                }
            }
        }
    }

    /** The day of a release that could be read, so its commit can be as well. */
    private Optional<LocalDate> date(Wanted wanted) {
        return wanted.date()
                .or(() -> wanted instanceof Wanted.Commit commit
                        ? history.commitDate(root, repository -> Optional.of(commit.id()))
                        : Optional.empty());
    }

    private List<Wanted> wanted(Releases releases, Predicate<SemVer> isAsked) {
        if (releases instanceof Releases.Tags tags) {
            return inRepository(tags.at(), repository -> new TagReleases(repository, tags, problems).find());
        }
        return releases instanceof Releases.Named named ? named(named, isAsked) : List.of();
    }

    /** Looks for commits in the repository; if that cannot be done, says why not. */
    private List<Wanted> inRepository(Location at, Search search) {
        try {
            Optional<GitRepository> repository = repository(at);
            return repository.isEmpty() ? List.of() : search.in(repository.get());
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            problems.report(GitProblems.unreadable(at));
            return List.of();
        }
    }

    @FunctionalInterface
    private interface Search {
        List<Wanted> in(GitRepository repository) throws IOException;
    }

    private Optional<GitRepository> repository(Location at) throws IOException {
        Optional<GitRepository> repository = history.repository(root);
        if (repository.isEmpty()) {
            problems.report(GitProblems.noRepository(at));
        }
        Optional<String> foreign = repository.flatMap(GitRepository::foreignFormat);
        foreign.ifPresent(format -> problems.report(GitProblems.foreignFormat(at, format)));
        return foreign.isPresent() ? Optional.empty() : repository;
    }

    private List<Wanted> named(Releases.Named named, Predicate<SemVer> isAsked) {
        Map<SemVer, Releases.Item> itemsByVersion = new TreeMap<>();
        for (Releases.Item item : named.items()) {
            Releases.Item other = itemsByVersion.putIfAbsent(item.version(), item);
            if (other != null) {
                problems.report(GitProblems.listedTwice(item.at(), item.version(), other.at()));
            }
        }
        List<Releases.Item> items = itemsByVersion.values().stream()
                .filter(item -> isAsked.test(item.version()))
                .toList();
        List<Wanted> wanted = new ArrayList<>();
        items.stream()
                .filter(item -> !item.isRef())
                .forEach(item -> folder(item).ifPresent(wanted::add));
        List<Releases.Item> refs = items.stream().filter(Releases.Item::isRef).toList();
        if (!refs.isEmpty()) {
            wanted.addAll(inRepository(refs.get(0).at(), repository -> commits(repository, refs)));
        }
        return wanted;
    }

    private List<Wanted> commits(GitRepository repository, List<Releases.Item> refs) throws IOException {
        List<Wanted> wanted = new ArrayList<>();
        boolean isShallow = repository.isShallow();
        for (Releases.Item item : refs) {
            Optional<ObjectId> id = repository.named(item.place());
            if (id.isPresent()) {
                wanted.add(new Wanted.Commit(item.version(), item.place(), item.at(), item.date(), id.get()));
            } else {
                List<String> known = repository.tags().stream()
                        .map(Ref::getName)
                        .map(name -> name.substring(Constants.R_TAGS.length()))
                        .toList();
                problems.report(GitProblems.missingRef(item.at(), item.place(), known, isShallow));
            }
        }
        return wanted;
    }

    /** The one place where a path that an author wrote becomes a path of the file system: part by part, each vetted. */
    private Optional<Wanted> folder(Releases.Item item) {
        String place = item.place().replaceFirst("^(?:\\./)+", "").replaceFirst("/$", "");
        List<String> parts = Arrays.asList(place.split("/", -1));
        boolean isSafe = parts.stream()
                .allMatch(part -> !part.isEmpty()
                        && NameRules.refuse("", part, "", NameRules.Form.PLAIN).isEmpty());
        if (!isSafe) {
            problems.report(GitProblems.badFolder(item.at(), item.place()));
            return Optional.empty();
        }
        return Optional.of(new Wanted.Folder(item.version(), place, item.at(), item.date(), parts));
    }

    private Optional<SourceTree> tree(Wanted.Folder wanted) throws IOException {
        if (GitRepository.standsForFolder(root)) {
            return treeInHead(wanted);
        }
        Path folder = root;
        for (String part : wanted.parts()) {
            folder = folder.resolve(part);
            Optional<Entry.Type> type = WorkTree.typeAt(folder);
            if (type.isEmpty() || type.get() != Entry.Type.FOLDER) {
                boolean isLink = type.isPresent() && type.get() == Entry.Type.LINK;
                problems.report(
                        isLink
                                ? GitProblems.linkedFolder(wanted.at(), wanted.name())
                                : GitProblems.noFolder(wanted.at(), wanted.name()));
                return Optional.empty();
            }
        }
        String origin = wanted.name() + "/";
        return settled(
                wanted, new TreeReader<>(new WorkTree(folder, kept), problems.inRelease(origin)).read(origin), "");
    }

    private Optional<SourceTree> treeInHead(Wanted.Folder wanted) {
        try {
            Optional<ObjectId> head = history.repository(root).orElseThrow().head();
            return head.isEmpty() ? Optional.empty() : tree(wanted, head.get(), wanted.parts(), wanted.name() + "/");
        } catch (IOException | RuntimeException e) {
            problems.report(GitProblems.unreadable(wanted.at()));
            return Optional.empty();
        }
    }

    private Optional<SourceTree> tree(Wanted.Commit wanted) {
        return tree(wanted, wanted.id(), List.of(), wanted.name() + ":");
    }

    /** Reads a folder below the playbook's own folder in a commit. */
    private Optional<SourceTree> tree(Wanted wanted, ObjectId commit, List<String> below, String origin) {
        try {
            GitRepository repository = history.repository(root).orElseThrow();
            RevCommit parsed = repository.commit(commit);
            List<String> parts = new ArrayList<>(repository.prefix());
            parts.addAll(below);
            GitHistory.Reading reading = history.read(repository, parsed.getTree(), parts);
            if (!reading.damage().isEmpty()) {
                problems.report(GitProblems.damaged(wanted.at(), wanted.name(), reading.damage()));
                return Optional.empty();
            }
            problems.inRelease(origin).addAll(reading.problems());
            SourceTree tree = reading.tree();
            return settled(wanted, new SourceTree(origin, tree.files(), tree.assets()), String.join("/", parts));
        } catch (MissingObjectException e) {
            problems.report(GitProblems.damaged(wanted.at(), wanted.name(), new GitTree.Damage(e.getObjectId(), true)));
        } catch (IncorrectObjectTypeException e) {
            problems.report(GitProblems.notCommit(wanted.at(), wanted.name()));
        } catch (IOException | RuntimeException e) {
            problems.report(GitProblems.damaged(wanted.at(), wanted.name(), new GitTree.Damage(commit.copy(), false)));
        }
        return Optional.empty();
    }

    private Optional<SourceTree> settled(Wanted wanted, SourceTree tree, String folder) {
        if (tree.file(PathRules.SETTINGS).isPresent()) {
            return Optional.of(tree);
        }
        problems.report(GitProblems.noPlaybook(wanted.at(), wanted.name(), folder));
        return Optional.empty();
    }
}
