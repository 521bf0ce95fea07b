package dev.diapason.playbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several text files in one text: each begins with a line such as {@code -- countries/BR.yaml --}. */
public final class TextFiles {

    private static final Pattern HEAD = Pattern.compile("^-- (\\S+) --\n", Pattern.MULTILINE);

    private TextFiles() {}

    /** The files by path; those of a later text replace those of an earlier one. */
    public static Map<String, String> of(String... texts) {
        Map<String, String> files = new TreeMap<>();
        for (String text : texts) {
            Matcher head = HEAD.matcher(text);
            boolean isFound = head.find();
            while (isFound) {
                String path = head.group(1);
                int start = head.end();
                isFound = head.find();
                files.put(path, text.substring(start, isFound ? head.start() : text.length()));
            }
        }
        return files;
    }

    /** Every file below a folder, by its path with {@code /}. */
    public static Map<String, byte[]> below(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Writes texts below a folder, in the order of their paths. */
    public static void write(Path folder, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        writeBytes(folder, bytes, false);
    }

    /**
     * Writes files below a folder.
     *
     * @param isReversed whether the last path is written first, so that most file systems list them in another order
     */
    public static void writeBytes(Path folder, Map<String, byte[]> files, boolean isReversed) {
        List<String> paths = new ArrayList<>(new TreeMap<>(files).keySet());
        if (isReversed) {
            Collections.reverse(paths);
        }
        try {
            for (String path : paths) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
