package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Reads a whole tree from any store: lists it level by level, vets every name, then reads the texts. Uses all cores.
 *
 * @param <H> what the store reads by
 */
final class TreeReader<H> {

    static final int MOST_FILES = 50_000;
    static final int DEEPEST = 10;
    /** A crafted Git tree can hold itself many times over; after so many names the figure is exact enough. */
    private static final int COUNTED = 2 * MOST_FILES;

    private static final Comparator<Found<?>> BY_IMPORTANCE = Comparator.<Found<?>, Boolean>comparing(
                    file -> !file.path().equals(PathRules.SETTINGS))
            .thenComparing(file -> !file.kind().isText())
            .thenComparing(Found::path);

    private final Store<H> store;
    private final Problems problems;
    private final AtomicInteger seen = new AtomicInteger();

    TreeReader(Store<H> store, Problems problems) {
        this.store = store;
        this.problems = problems;
    }

    /**
     * Reads everything that belongs to the playbook and reports everything that cannot.
     *
     * @param origin the prefix of the tree's shown paths
     * @throws IOException when the store fails; what an author can mend is reported instead
     */
    SourceTree read(String origin) throws IOException {
        try {
            List<Found<H>> files = list();
            Map<String, SourceFile> texts = new TreeMap<>();
            files.parallelStream()
                    .filter(file -> file.kind().isText())
                    .map(this::text)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList())
                    .forEach(text -> texts.put(text.path(), text));
            TreeMap<String, Asset> assets = new TreeMap<>();
            files.parallelStream()
                    .filter(file -> !file.kind().isText())
                    .map(this::asset)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList())
                    .forEach(asset -> assets.put(asset.path(), asset));
            return new SourceTree(origin, new TreeMap<>(texts), assets);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Found<H>> list() {
        List<Found<H>> files = new ArrayList<>();
        List<Folder<H>> level = List.of(new Folder<>("", store.root()));
        while (!level.isEmpty()) {
            List<Listing<H>> listings = level.parallelStream().map(this::list).toList();
            level = new ArrayList<>();
            for (Listing<H> listing : listings) {
                files.addAll(listing.files);
                level.addAll(listing.folders);
            }
        }
        files.sort(BY_IMPORTANCE);
        if (seen.get() <= MOST_FILES) {
            return files;
        }
        problems.report(tooMany(files));
        // Past the count, what was listed depends on the threads; only the settings, which are read first, do not.
        int kept = seen.get() > COUNTED ? 1 : MOST_FILES;
        return files.subList(0, Math.min(files.size(), kept));
    }

    private Listing<H> list(Folder<H> folder) {
        Listing<H> listing = new Listing<>();
        if (seen.get() > COUNTED) {
            return listing;
        }
        List<Entry<H>> entries = entries(folder);
        seen.addAndGet(entries.size());
        entries.sort(Comparator.comparing(Entry::name));
        reportCollisions(folder.path, entries);
        for (Entry<H> entry : entries) {
            refuse(folder.path, entry, listing).ifPresent(problems::report);
        }
        return listing;
    }

    private List<Entry<H>> entries(Folder<H> folder) {
        try {
            return new ArrayList<>(store.list(
                    folder.handle, folder.path, name -> PathRules.concerns(folder.path, name, store.mayHoldAnyName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says why an entry is not taken; one that is taken joins the listing. */
    private Optional<Problem> refuse(String folder, Entry<H> entry, Listing<H> listing) {
        String name = entry.name();
        return switch (entry.type()) {
            case LINK, SUBMODULE -> Optional.of(link(folder, entry));
            case OTHER ->
                Optional.of(NameRules.unsafe(
                                folder, name, "\"" + NameRules.shown(name) + "\" is neither a file nor a folder")
                        .help("replace it by a plain file, or delete it"));
            case FOLDER -> refuseFolder(folder, entry, listing);
            case FILE -> refuseFile(folder, entry, listing);
        };
    }

    private Optional<Problem> refuseFolder(String folder, Entry<H> entry, Listing<H> listing) {
        String path = folder + entry.name() + "/";
        Optional<Problem> problem = PathRules.refuseFolder(folder, entry.name());
        int depth = PathRules.depth(path);
        if (problem.isEmpty() && depth > DEEPEST) {
            String message = "this folder lies " + depth + " folders deep; " + DEEPEST + " are allowed";
            problem = Optional.of(Problem.of(ProblemId.TOO_LARGE, NameRules.place(folder + entry.name()), message)
                    .note("nothing in it is read")
                    .help("move its files further up"));
        }
        if (problem.isEmpty()) {
            listing.folders.add(new Folder<>(path, entry.handle()));
        }
        return problem;
    }

    private Optional<Problem> refuseFile(String folder, Entry<H> entry, Listing<H> listing) {
        PathRules.Verdict verdict = PathRules.judgeFile(folder, entry.name());
        if (verdict instanceof PathRules.Verdict.Refused refused) {
            return Optional.of(refused.problem());
        }
        FileKind kind = ((PathRules.Verdict.Read) verdict).kind();
        String path = folder + entry.name();
        Optional<Problem> problem = kind.tooLarge(path, entry.size());
        if (problem.isEmpty()) {
            listing.files.add(new Found<>(path, kind, entry.size(), entry.handle()));
        }
        return problem;
    }

    private Problem link(String folder, Entry<H> entry) {
        String shown = NameRules.shown(entry.name());
        boolean isLink = entry.type() == Entry.Type.LINK;
        return Problem.of(
                        ProblemId.SYMLINK,
                        NameRules.place(folder + entry.name()),
                        "\"" + shown + "\" is " + (isLink ? "a symbolic link" : "another repository (a submodule)"))
                .note("links are never followed: they could lead to files outside the playbook")
                .help("replace \"" + shown + "\" by the file or folder that it points to");
    }

    private void reportCollisions(String folder, List<Entry<H>> entries) {
        Map<String, String> namesByFolded = new HashMap<>();
        for (Entry<H> entry : entries) {
            String name = entry.name();
            String other = namesByFolded.putIfAbsent(NameRules.folded(name), name);
            if (other != null) {
                problems.report(collision(folder, other, name));
            }
        }
    }

    private static Problem collision(String folder, String one, String two) {
        String first = NameRules.shown(one);
        String second = NameRules.shown(two);
        boolean isTwin = one.equals(two);
        Problem problem = Problem.of(
                        ProblemId.PATH_COLLISION,
                        NameRules.place(folder + one),
                        isTwin
                                ? "\"" + first + "\" stands twice in one folder"
                                : "\"" + first + "\" and \"" + second + "\" are one name on some systems")
                .related(NameRules.place(folder + two))
                .help("rename or delete one of the two");
        return first.equalsIgnoreCase(second) || NameRules.spelled(one).equals(NameRules.spelled(two))
                ? problem
                : problem.note("characters of the one: " + NameRules.spelled(one) + "; of the other: "
                        + NameRules.spelled(two));
    }

    private Problem tooMany(List<Found<H>> files) {
        int count = seen.get();
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.path().replaceFirst("/.*", "/"), 1, Integer::sum));
        String figures = counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        Problem problem = Problem.of(
                        ProblemId.TOO_LARGE,
                        NameRules.place(PathRules.SETTINGS),
                        String.format(
                                Locale.ROOT,
                                "this playbook has %s%,d files and folders; %,d are allowed",
                                count > COUNTED ? "more than " : "",
                                Math.min(count, COUNTED),
                                MOST_FILES))
                .help("remove what is not part of the playbook, or split it in two");
        return count > COUNTED ? problem : problem.note("files: " + figures);
    }

    private Optional<SourceFile> text(Found<H> file) {
        try {
            return store.text(file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Asset> asset(Found<H> file) {
        try {
            return store.asset(file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Folder<H>(String path, H handle) {}

    private static final class Listing<H> {
        private final List<Found<H>> files = new ArrayList<>();
        private final List<Folder<H>> folders = new ArrayList<>();
    }
}
