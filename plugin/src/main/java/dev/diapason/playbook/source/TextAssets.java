package dev.diapason.playbook.source;

import java.util.Locale;
import java.util.Set;

/**
 * Gives those assets that are texts the same bytes on every machine: Git may change their line endings when it checks
 * them out ({@code core.autocrlf}), and does not when they are read from its database.
 */
final class TextAssets {

    private static final Set<String> ENDINGS = Set.of(
            "css", "csv", "geojson", "htm", "html", "ics", "js", "json", "md", "mjs", "srt", "svg", "tsv", "txt", "vcf",
            "vtt", "xml", "yaml", "yml");

    private TextAssets() {}

    static boolean isText(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The bytes with every CR LF made LF; as they are when there is a zero byte, by which Git knows binary files. */
    static byte[] normalised(byte[] bytes) {
        int kept = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return bytes;
            }
            kept += isDropped(bytes, i) ? 0 : 1;
        }
        if (kept == bytes.length) {
            return bytes;
        }
        byte[] normalised = new byte[kept];
        int next = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (!isDropped(bytes, i)) {
                normalised[next++] = bytes[i];
            }
        }
        return normalised;
    }

    private static boolean isDropped(byte[] bytes, int at) {
        return bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
    }
}
