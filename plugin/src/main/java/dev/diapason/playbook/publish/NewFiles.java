package dev.diapason.playbook.publish;

import dev.diapason.playbook.text.NewFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts new files into somebody's folder: all or none, and never in the place of one that is there. */
public final class NewFiles {

    private final Disk disk;
    private final Path root;
    private final Deque<Path> made = new ArrayDeque<>();

    NewFiles(Disk disk, Path root) {
        this.disk = disk;
        this.root = root.toAbsolutePath().normalize();
    }

    /** A folder, which need not be there yet. */
    public static NewFiles in(Path root) {
        return new NewFiles(new LocalDisk(), root);
    }

    /** The names of what lies in the folder itself, sorted. */
    public Set<String> names() throws IOException {
        return disk.kind(root) == Disk.Kind.ABSENT ? new TreeSet<>() : new TreeSet<>(disk.list(root));
    }

    /** The paths at which something is already: the files themselves, or what stands in the place of a folder; each once. */
    public List<String> taken(List<NewFile> files) throws IOException {
        Set<String> taken = new LinkedHashSet<>();
        for (NewFile file : files) {
            inTheWay(file.path()).ifPresent(taken::add);
        }
        return List.copyOf(taken);
    }

    /** The first part of a path that is there and is no folder, or the file itself. */
    private Optional<String> inTheWay(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            Disk.Kind kind = disk.kind(root.resolve(folder));
            if (kind != Disk.Kind.FOLDER) {
                return Optional.of(folder).filter(each -> kind != Disk.Kind.ABSENT);
            }
        }
        return disk.kind(root.resolve(path)) == Disk.Kind.ABSENT ? Optional.empty() : Optional.of(path);
    }

    /**
     * Makes the files, in the order given, and the folders that they need. What was made is taken back if one cannot be made.
     *
     * @throws IOException when the disk fails, or a file has come into being meanwhile; the message is for an editor
     */
    public void make(List<NewFile> files) throws IOException {
        String current = "";
        try {
            for (NewFile file : files) {
                current = file.path();
                Path path = root.resolve(current);
                makeFolders(Objects.requireNonNullElse(path.getParent(), root));
                makeFile(path, file.bytes());
                if (file.isProgram() && !path.toFile().setExecutable(true, false)) {
                    throw new IOException("it cannot be made a program");
                }
            }
        } catch (IOException e) {
            takeBack(e);
            throw new PublishException(
                    "\"" + current + "\" could not be made, so nothing was",
                    "the folder is " + root + reason(e),
                    "make sure that you may write there, then run the command again",
                    e);
        }
    }

    private void makeFile(Path path, byte[] bytes) throws IOException {
        try {
            disk.makeFile(path, bytes, bytes.length);
            made.push(path);
        } catch (FileAlreadyExistsException e) {
            throw e; // it is somebody else's, and stays
        } catch (IOException e) {
            made.push(path); // half of it may be there
            throw e;
        }
    }

    private void makeFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && disk.kind(each) == Disk.Kind.ABSENT; each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            disk.makeFolder(each);
            made.push(each);
        }
    }

    /** Deletes the newest first, so that folders are empty when their turn comes; what cannot be deleted stays. */
    private void takeBack(IOException cause) {
        for (Path each : made) {
            try {
                disk.delete(each);
            } catch (IOException stays) {
                cause.addSuppressed(stays);
            }
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    }
}
