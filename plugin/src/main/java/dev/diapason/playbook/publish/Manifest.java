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
 * The list of a site's files, kept in the site itself: it tells a later build that the folder is ours, and which files
 * of it are. The first line names the tool and the format; then there is one line for each file, its size in bytes and
 * its path, sorted by path.
 *
 * @param sizes bytes by path
 */
record Manifest(SortedMap<String, Long> sizes) {

    /** The list's own name at the top of a site. */
    static final String FILE = "playbook-manifest.txt";

    /** The list of a site without files. */
    static final Manifest NONE = new Manifest(new TreeMap<>());

    private static final String TOOL = "Diapason playbook site";
    private static final String HEADER = TOOL + ", manifest 1";

    /** What the list says until its site is whole. */
    static final String UNFINISHED = TOOL + ", unfinished\n";

    Manifest {
        sizes = Ordered.sorted(sizes);
    }

    /** Whether a file of that name was made by us: also when it is cut short, as a full disk or a power cut leave it. */
    static boolean isOurs(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith(TOOL) || TOOL.startsWith(text);
    }

    /** Reads the list of a whole site; empty when it is unfinished, damaged or of an unknown format. */
    static Optional<Manifest> parse(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n")) {
            return Optional.empty();
        }
        SortedMap<String, Long> sizes = new TreeMap<>();
        int start = HEADER.length() + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int space = text.indexOf(' ', start);
            if (space < 0 || space >= end) {
                return Optional.empty();
            }
            try {
                sizes.put(text.substring(space + 1, end), Long.parseLong(text, start, space, 10));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(new Manifest(sizes));
    }

    byte[] content() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<String, Long> file : sizes.entrySet()) {
            text.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean has(String path, int size) {
        Long known = sizes.get(path);
        return known != null && known == size;
    }

    /** The folders at the top of a site with these files. */
    static SortedSet<String> topFolders(Collection<String> paths) {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : paths) {
            int end = path.indexOf('/');
            if (end > 0) {
                folders.add(path.substring(0, end));
            }
        }
        return folders;
    }

    long bytes() {
        long sum = 0;
        for (long size : sizes.values()) {
            sum += size;
        }
        return sum;
    }
}
