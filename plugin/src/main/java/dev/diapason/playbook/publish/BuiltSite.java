package dev.diapason.playbook.publish;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site in a folder, about to be published elsewhere. As long as it is open no build changes it, and every byte
 * that is read from it has been compared with its list of files.
 */
public final class BuiltSite implements AutoCloseable {

    private final Disk disk;
    private final Place place;
    private final Scratch scratch;
    private final Manifest manifest;

    private BuiltSite(Disk disk, Place place, Scratch scratch, Manifest manifest) {
        this.disk = disk;
        this.place = place;
        this.scratch = scratch;
        this.manifest = manifest;
    }

    /**
     * Takes hold of a site.
     *
     * @throws PublishException if there is no finished site, a build is at work on it, or its list of files is damaged
     */
    public static BuiltSite open(Path folder) throws PublishException {
        Disk disk = new LocalDisk();
        Place place = Place.of(folder);
        try {
            if (disk.kind(place.output().resolve(Manifest.FILE)) != Disk.Kind.FILE) {
                throw SiteVerifier.noSite(place.output().toString());
            }
            Scratch scratch = Scratch.beside(place.output());
            try {
                byte[] list = disk.read(place.output().resolve(Manifest.FILE));
                Manifest manifest = SiteVerifier.manifest(place.output().toString(), list);
                return new BuiltSite(disk, place, scratch, manifest);
            } catch (IOException e) {
                scratch.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DiskTrouble(disk, place).explain(e);
        }
    }

    /** What was built, by name. */
    public Map<String, String> about() {
        return manifest.about();
    }

    /** Compares every file with the list. */
    public Verification verify() throws IOException {
        FolderFiles found = FolderFiles.of(disk, place.output());
        return SiteVerifier.compare(manifest, found.files(), found.others());
    }

    /** The listed files, without the list itself. Reading one fails when it is not what the list says. */
    public SortedMap<String, Asset.Content> files() {
        SortedMap<String, Asset.Content> files = new TreeMap<>();
        manifest.sums().keySet().forEach(path -> files.put(path, () -> read(path)));
        return Ordered.sorted(files);
    }

    private byte[] read(String path) throws IOException {
        byte[] bytes = disk.read(place.output().resolve(path));
        if (!manifest.checksum().of(bytes, bytes.length).equals(manifest.sums().get(path))) {
            throw new PublishException(
                    "a file of the site has changed while it was published",
                    "the file is " + place.output().resolve(path),
                    "build the site again, and publish then");
        }
        return bytes;
    }

    /** All files, and among them a list that proves them to everybody: with SHA-256, which is computed now, on all cores. */
    public SortedMap<String, Asset.Content> proven() throws IOException {
        SortedMap<String, Asset.Content> files = new TreeMap<>(files());
        byte[] list = (manifest.checksum() == Checksum.SHA_256 ? manifest : seal()).content();
        files.put(Manifest.FILE, list::clone);
        return Ordered.sorted(files);
    }

    private Manifest seal() throws IOException {
        List<String> paths = new ArrayList<>(manifest.sums().keySet());
        try {
            List<String> digests = paths.parallelStream().map(this::digest).toList();
            SortedMap<String, String> sums = new TreeMap<>();
            for (int i = 0; i < paths.size(); i++) {
                sums.put(paths.get(i), digests.get(i));
            }
            return new Manifest(Checksum.SHA_256, manifest.about(), sums, manifest.bytes());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String digest(String path) {
        try {
            byte[] bytes = read(path);
            return Checksum.SHA_256.of(bytes, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder beside the site for what publishing needs on the way, deleted when the site is closed. */
    public Path folder() {
        return scratch.folder();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
