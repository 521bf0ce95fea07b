package dev.diapason.playbook.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of a site, of this format or the first one; or finds that it cannot be trusted. */
final class ManifestReader {

    private static final Pattern ABOUT = Pattern.compile("# ([a-z-]+): (.*)");
    private static final Pattern TOTAL = Pattern.compile("# (\\d{1,9}) files, (\\d{1,18}) bytes, (\\S+)");

    private final String text;
    private int at;

    ManifestReader(String text) {
        this.text = text;
    }

    /** Reads it if it is whole. */
    Optional<Manifest> read(String tool) {
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        String first = line();
        if (first.equals("# " + tool + ", manifest 2")) {
            return second();
        }
        return first.equals(tool + ", manifest 1") ? first() : Optional.empty();
    }

    private String line() {
        int end = text.indexOf('\n', at);
        String line = end < 0 ? "" : text.substring(at, end);
        at = end < 0 ? text.length() : end + 1;
        return line;
    }

    private Optional<Manifest> second() {
        Map<String, String> about = new LinkedHashMap<>();
        String line = line();
        for (Matcher said = ABOUT.matcher(line); said.matches(); said = ABOUT.matcher(line)) {
            about.put(said.group(1), said.group(2));
            line = line();
        }
        Matcher total = TOTAL.matcher(line);
        Optional<Checksum> checksum = total.matches() ? Checksum.labelled(total.group(3)) : Optional.empty();
        if (checksum.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, String> sums = new TreeMap<>();
        int digits = checksum.get().digits();
        while (at < text.length()) {
            String file = line();
            if (!file.startsWith("  ", digits)
                    || sums.put(file.substring(digits + 2), file.substring(0, digits)) != null) {
                return Optional.empty();
            }
        }
        return sums.size() == Integer.parseInt(total.group(1))
                ? Optional.of(new Manifest(checksum.get(), about, sums, Long.parseLong(total.group(2))))
                : Optional.empty();
    }

    /** Until 2 a list had the size and the path of each file. */
    private Optional<Manifest> first() {
        SortedMap<String, String> sums = new TreeMap<>();
        long bytes = 0;
        while (at < text.length()) {
            String file = line();
            int space = file.indexOf(' ');
            try {
                bytes += Long.parseLong(file, 0, Math.max(0, space), 10);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
            sums.put(file.substring(space + 1), "");
        }
        return Optional.of(new Manifest(Checksum.NONE, Map.of(), sums, bytes));
    }
}
