package dev.diapason.playbook.publish;

import dev.diapason.playbook.model.Ordered;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of a site's files, kept in the site itself: it tells a later build that the folder is ours and which files of
 * it are, and anybody whether they are whole. The head, lines that begin with {@code #}, names the tool and the format,
 * what was built, how many files and bytes there are, and how they were summed. Then there is one line for each file, its
 * checksum, two spaces and its path, sorted by path: with SHA-256 that is what {@code sha256sum --check} reads.
 *
 * @param checksum how the files were summed
 * @param about what was built, by name
 * @param sums checksums by path
 * @param bytes of all files together
 */
record Manifest(Checksum checksum, Map<String, String> about, SortedMap<String, String> sums, long bytes) {

    /** The list's own name at the top of a site. */
    static final String FILE = "playbook-manifest.txt";

    /** The list of a site without files. */
    static final Manifest NONE = new Manifest(Checksum.NONE, Map.of(), new TreeMap<>(), 0);

    private static final String TOOL = "Diapason playbook site";

    /** What the list says until its site is whole. */
    static final String UNFINISHED = "# " + TOOL + ", unfinished\n";

    Manifest {
        about = Ordered.copy(about);
        sums = Ordered.sorted(sums);
    }

    /** Whether a file of that name was made by us: also when it is cut short, as a full disk or a power cut leave it. */
    static boolean isOurs(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String marked = "# " + TOOL;
        return text.startsWith(marked) || marked.startsWith(text) || text.startsWith(TOOL) || TOOL.startsWith(text);
    }

    /** Whether the site of this list was never finished. */
    static boolean isUnfinished(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.equals(UNFINISHED) || text.equals(UNFINISHED.substring(2));
    }

    /** Reads the list of a whole site; empty when it is unfinished, cut short, damaged or of an unknown format. */
    static Optional<Manifest> parse(byte[] content) {
        return new ManifestReader(new String(content, StandardCharsets.UTF_8)).read(TOOL);
    }

    byte[] content() {
        StringBuilder text = new StringBuilder("# " + TOOL + ", manifest 2\n");
        about.forEach((name, value) ->
                text.append("# ").append(name).append(": ").append(value).append('\n'));
        text.append("# ").append(sums.size()).append(" files, ").append(bytes).append(" bytes, ");
        text.append(checksum.label()).append('\n');
        for (Map.Entry<String, String> file : sums.entrySet()) {
            text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file may be in this site already; asking the list spares a look at the file itself. */
    boolean mayHold(String path, Checksum own, String sum) {
        String known = sums.get(path);
        return known != null && (own != checksum || sum.equals(known));
    }

    /** The folders of a site with these files, outer ones before inner ones, down to a depth. */
    static SortedSet<String> folders(Collection<String> paths, int deepest) {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : paths) {
            int end = path.indexOf('/');
            for (int depth = 1; depth <= deepest && end > 0; depth++) {
                folders.add(path.substring(0, end));
                end = path.indexOf('/', end + 1);
            }
        }
        return folders;
    }
}
