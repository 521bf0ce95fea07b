package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects what every stage finds. Safe for use by several threads; the order of reporting does not matter.
 *
 * <p>A problem that is reported again, at the same place in the same words, for another edition is kept once and names
 * them all.
 */
public final class Problems {

    private static final Set<ProblemId> UNREADABLE = EnumSet.of(
            ProblemId.BAD_ENCODING,
            ProblemId.YAML_SYNTAX,
            ProblemId.TOO_LARGE,
            ProblemId.SYMLINK,
            ProblemId.UNSAFE_PATH,
            ProblemId.PATH_COLLISION,
            ProblemId.UNSAFE_ASSET);

    private final Map<Key, Entry> entries;
    private final String origin;

    public Problems() {
        this(new HashMap<>(), "");
    }

    private Problems(Map<Key, Entry> entries, String origin) {
        this.entries = entries;
        this.origin = origin;
    }

    /**
     * A view for a frozen release: what is reported there cannot be mended, so it is never worse than a warning.
     *
     * @param releaseOrigin the prefix of the release's paths, see {@code SourceTree}
     */
    public Problems inRelease(String releaseOrigin) {
        return new Problems(entries, releaseOrigin);
    }

    public void report(Problem problem) {
        entry(problem);
    }

    /** Reports a problem that was met while looking at one edition, named as a reader would name it. */
    public void report(Problem problem, String edition) {
        Entry entry = entry(problem);
        synchronized (entries) {
            entry.editions.add(edition);
        }
    }

    /**
     * Copies what a private collector holds into this one; used when what was found once is met again. What was reported
     * there for a release stays with it.
     */
    public void addAll(Problems others) {
        List<Map.Entry<Key, Entry>> copies;
        synchronized (others.entries) {
            copies = List.copyOf(others.entries.entrySet());
        }
        for (Map.Entry<Key, Entry> copy : copies) {
            Problems home = copy.getKey().origin.isEmpty() ? this : inRelease(copy.getKey().origin);
            Entry entry = home.entry(copy.getValue().problem);
            synchronized (entries) {
                entry.editions.addAll(copy.getValue().editions);
            }
        }
    }

    /**
     * Everything reported, ordered by path, line, column and id, each with the severity that holds.
     *
     * @param overrides severities set in {@code playbook.yaml}
     * @param strict whether warnings of the working tree count as errors
     */
    public List<Finding> findings(Map<ProblemId, Severity> overrides, boolean strict) {
        List<Finding> findings = new ArrayList<>();
        synchronized (entries) {
            entries.forEach((key, entry) -> {
                boolean frozen = !key.origin.isEmpty();
                Severity severity = severity(entry.problem.id(), overrides, strict, frozen);
                if (severity != Severity.OFF) {
                    findings.add(new Finding(
                            entry.problem, severity, key.origin, Collections.unmodifiableSortedSet(entry.editions)));
                }
            });
        }
        Collections.sort(findings);
        return findings;
    }

    /** Whether a problem of this kind was reported anywhere. */
    public boolean has(ProblemId id) {
        synchronized (entries) {
            return entries.keySet().stream().anyMatch(key -> key.id == id);
        }
    }

    /** The paths of files that were reported as unreadable, in this view's release or working tree. */
    public Set<String> unreadPaths() {
        Set<String> paths = new TreeSet<>();
        synchronized (entries) {
            entries.keySet().stream()
                    .filter(key -> key.origin.equals(origin) && UNREADABLE.contains(key.id))
                    .forEach(key -> paths.add(key.at.path()));
        }
        return paths;
    }

    private Entry entry(Problem problem) {
        synchronized (entries) {
            return entries.computeIfAbsent(
                    new Key(origin, problem.id(), problem.at(), problem.message()), key -> new Entry(problem));
        }
    }

    private static Severity severity(ProblemId id, Map<ProblemId, Severity> overrides, boolean strict, boolean frozen) {
        Severity severity = overrides.getOrDefault(id, id.severity());
        if (severity == Severity.ERROR && frozen) {
            return Severity.WARNING;
        }
        return severity == Severity.WARNING && strict && !frozen ? Severity.ERROR : severity;
    }

    private record Key(String origin, ProblemId id, Location at, String message) {}

    private static final class Entry {
        private final Problem problem;
        private final TreeSet<String> editions = new TreeSet<>();

        private Entry(Problem problem) {
            this.problem = problem;
        }
    }
}
