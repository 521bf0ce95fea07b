package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Keeps files of ours in a folder as they should be. Other files are never touched, and no link is followed. */
public final class KeptFiles {

    private KeptFiles() {}

    /**
     * Writes those of some files that are not there, or are there with other content; each whole or not at all.
     *
     * @param folder that must exist
     * @param files content by path below the folder, with {@code /}
     * @return the paths that were written, in order
     * @throws IOException when the disk fails, or something that is no file or folder stands in the way
     */
    public static List<String> refresh(Path folder, SortedMap<String, byte[]> files) throws IOException {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = place(folder, file.getKey());
            boolean isThere = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            if (!isThere || !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
                SiteArchive.file(place, file.getValue());
                written.add(file.getKey());
            }
        }
        return written;
    }

    /**
     * Writes a file unless there is one, whatever it holds.
     *
     * @return whether it was written
     * @throws IOException as {@link #refresh}
     */
    public static boolean add(Path folder, String path, byte[] content) throws IOException {
        Path place = place(folder, path);
        boolean isNew = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (isNew) {
            SiteArchive.file(place, content);
        }
        return isNew;
    }

    /** Where a file stands, none of its folders being a link that could lead elsewhere. */
    private static Path place(Path folder, String path) throws IOException {
        Path place = folder;
        for (String name : path.split("/")) {
            place = place.resolve(name);
            boolean isOurs = place.equals(folder.resolve(path))
                    ? Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    : Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOurs) {
                throw new IOException("\"" + place + "\" is in the way. Move it, or give it another name.");
            }
        }
        return place;
    }
}
