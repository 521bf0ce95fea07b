package dev.diapason.playbook.publish;

import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Proves a site complete and unchanged against the list of files in it, wherever it was published (FAULT-20). */
public final class SiteVerifier {

    /** The name of the list of files at the top of every site. */
    public static final String LIST = Manifest.FILE;

    private SiteVerifier() {}

    /**
     * Compares a folder with its list. Nothing is written, and no link is followed.
     *
     * @throws PublishException if there is no finished site, or its list is damaged
     */
    public static Verification folder(Path site) throws PublishException {
        Path folder = site.toAbsolutePath().normalize();
        try {
            Disk disk = new LocalDisk();
            if (disk.kind(folder) != Disk.Kind.FOLDER) {
                throw noSite(folder.toString());
            }
            FolderFiles found = FolderFiles.of(disk, folder);
            return files(folder.toString(), found.files(), found.others());
        } catch (PublishException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    /**
     * Compares files with the list among them.
     *
     * @param name what to call the place in messages
     * @param files the plain files by path
     * @param others paths of what is neither a plain file nor a folder
     * @throws PublishException if there is no finished site, or its list is damaged
     * @throws IOException if a file cannot be read
     */
    public static Verification files(String name, SortedMap<String, Asset.Content> files, Collection<String> others)
            throws IOException {
        Asset.Content list = files.get(Manifest.FILE);
        if (list == null) {
            throw noSite(name);
        }
        return compare(manifest(name, list.read()), files, others);
    }

    /** Reads a list that must be whole. */
    static Manifest manifest(String name, byte[] list) throws PublishException {
        if (Manifest.isUnfinished(list)) {
            throw new PublishException(
                    "the site is not finished: its build was interrupted", "the site is in " + name, "build it again");
        }
        return Manifest.parse(list).orElseThrow(() -> damaged(name));
    }

    static Verification compare(Manifest manifest, SortedMap<String, Asset.Content> files, Collection<String> others)
            throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (String path : new TreeSet<>(others)) {
            boolean isListed = manifest.sums().containsKey(path);
            differences.add(new Difference(isListed ? Difference.Kind.ALTERED : Difference.Kind.EXTRA, path));
        }
        for (String path : files.keySet()) {
            if (!path.equals(Manifest.FILE) && !manifest.sums().containsKey(path)) {
                differences.add(new Difference(Difference.Kind.EXTRA, path));
            }
        }
        try {
            manifest.sums().keySet().parallelStream()
                    .filter(path -> !others.contains(path))
                    .map(path -> difference(path, manifest, Optional.ofNullable(files.get(path))))
                    .flatMap(Optional::stream)
                    .forEachOrdered(differences::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        differences.sort(Comparator.comparing(Difference::path));
        return new Verification(
                manifest.about(),
                manifest.sums().size(),
                manifest.bytes(),
                manifest.checksum().label(),
                differences);
    }

    private static Optional<Difference> difference(String path, Manifest manifest, Optional<Asset.Content> file) {
        if (file.isEmpty()) {
            return Optional.of(new Difference(Difference.Kind.MISSING, path));
        }
        try {
            byte[] bytes = file.get().read();
            return manifest.checksum()
                            .of(bytes, bytes.length)
                            .equals(manifest.sums().get(path))
                    ? Optional.empty()
                    : Optional.of(new Difference(Difference.Kind.ALTERED, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PublishException noSite(String name) {
        return new PublishException(
                "there is no site of Diapason here",
                "looked for \"" + Manifest.FILE + "\" in " + name,
                "build the site first, or name the folder that it is in with playbook.output");
    }

    private static PublishException damaged(String name) {
        return new PublishException(
                "the list of files in the site is cut short or damaged",
                "the list is \"" + Manifest.FILE + "\" in " + name,
                "publish the site again: nothing can be said about its files without the list");
    }

    static PublishException unreadable(String name, IOException cause) {
        return new PublishException(
                "the site cannot be read",
                "it is in " + name + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")"),
                "make sure that you may read every file in it",
                cause);
    }
}
