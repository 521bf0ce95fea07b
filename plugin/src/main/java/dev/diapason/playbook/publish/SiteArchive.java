package dev.diapason.playbook.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts files of a build beside the site: an archive of it, and a report about it. */
public final class SiteArchive {

    /** The first moment that a zip archive can name; the same in every build. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes a site as a zip archive, entries sorted and undated, so that the same site gives the same bytes.
     *
     * @param site the published folder
     * @param archive the file to write; what was there is replaced when the new one is complete
     */
    public static void zip(Path site, Path archive) throws IOException {
        Path unfinished = unfinished(archive);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names(site)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(site.resolve(name), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a text file, whole or not at all. */
    public static void text(Path file, String text) throws IOException {
        file(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, whole or not at all. */
    static void file(Path file, byte[] content) throws IOException {
        Path unfinished = unfinished(file);
        try {
            Files.write(unfinished, content);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds to the end of a text file that others write, too; the folder must be there. */
    public static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Path unfinished(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException("\"" + file + "\" is not the name of a file");
        }
        Files.createDirectories(folder);
        return folder.resolve("." + whole.getFileName() + ".unfinished");
    }

    private static List<String> names(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
