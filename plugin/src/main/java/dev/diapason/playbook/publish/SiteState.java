package dev.diapason.playbook.publish;

import dev.diapason.playbook.digest.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a build leaves beside its site for the next one, in a file {@code .site.state}. It counts only as long as the site is, to
 * the last file, as that build left it; whatever else is met there, such as a file that is cut short or belongs to another
 * site or tool, counts as nothing.
 *
 * <p>It is deleted before the site is touched, and written when all is done.
 */
final class SiteState {

    private static final Path START = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String MARK = "Diapason build state 1\n";

    /** The mark, then the digests of the tool and of the content, then that of the files' stamps. */
    private static final int DIGEST = 32;

    private static final int KNOWN = MARK.length() + 2 * DIGEST;
    private static final int HEAD = KNOWN + DIGEST;

    /** So often the disk's clock is asked whether it has gone on: on common disks, some milliseconds. */
    private static final int MOST_LOOKS = 2_000;

    private final Disk disk;
    private final Place place;
    private final String tool;
    private final Collection<Path> beside;

    /**
     * The state of one place.
     *
     * @param tool tells this tool from others, which leave other things
     * @param beside files outside the site that belong to it
     */
    SiteState(Disk disk, Place place, String tool, Collection<Path> beside) {
        this.disk = disk;
        this.place = place;
        this.tool = tool;
        this.beside = beside;
    }

    /**
     * What was left.
     *
     * @param content what the build has said
     * @param stamps the files of the site
     */
    record Left(ByteBuffer content, TreeStamp stamps) {}

    /** Reads it, and looks at every file of the site; empty when it does not count. */
    Optional<Left> read(Manifest site) {
        try {
            if (disk.kind(place.state()) != Disk.Kind.FILE) {
                return Optional.empty();
            }
            byte[] file = disk.read(place.state());
            if (file.length < HEAD) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(file, HEAD, file.length);
            byte[] known = known(content).getBytes(StandardCharsets.US_ASCII);
            if (!Arrays.equals(known, 0, KNOWN, file, 0, KNOWN)) {
                return Optional.empty();
            }
            TreeStamp stamps = stamps(site);
            byte[] digest = stamps.digest().getBytes(StandardCharsets.US_ASCII);
            boolean isSame = Arrays.equals(digest, 0, DIGEST, file, KNOWN, HEAD);
            return isSame ? Optional.of(new Left(ByteBuffer.wrap(content), stamps)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // then everything is made anew
        }
    }

    private String known(byte[] content) {
        return MARK
                + new Hash().add(tool).add(start()).text()
                + new Hash().add(content).text();
    }

    /** Tells the time since the system was started from earlier ones: what a power cut has lost, nobody can see. */
    private static String start() {
        try {
            return Files.readString(START);
        } catch (IOException e) {
            return ""; // not Linux
        }
    }

    private TreeStamp stamps(Manifest site) throws IOException {
        List<String> paths = new ArrayList<>(site.sums().keySet());
        paths.add(Manifest.FILE);
        return TreeStamp.of(disk, place.output(), paths, beside);
    }

    /** Makes whatever is there count no more. */
    static void forget(Disk disk, Place place) throws IOException {
        if (disk.kind(place.state()) != Disk.Kind.ABSENT) {
            disk.delete(place.state());
        }
    }

    /** Writes it, unless the disk cannot, or could not tell a file that is changed from now on from one that is not. */
    void write(Manifest site, byte[] content) {
        Path fresh = place.state().resolveSibling(place.state().getFileName() + ".new");
        try {
            if (disk.kind(fresh) != Disk.Kind.ABSENT) {
                disk.delete(fresh);
            }
            TreeStamp stamps = stamps(site);
            if (isClockPast(stamps.newest(), fresh)) {
                byte[] head = (known(content) + stamps.digest()).getBytes(StandardCharsets.US_ASCII);
                byte[] file = Arrays.copyOf(head, HEAD + content.length);
                System.arraycopy(content, 0, file, HEAD, content.length);
                disk.makeFile(fresh, file, file.length);
                disk.move(fresh, place.state());
            }
        } catch (IOException e) {
            // Without it the next build makes everything anew.
        }
    }

    /**
     * Whether the disk's clock, which may be coarse, has left the moment of the last change behind: what is changed later then
     * bears a later time.
     */
    private boolean isClockPast(long newest, Path probe) throws IOException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            disk.makeFile(probe, new byte[0], 0);
            long now = disk.stamp(probe).modified();
            disk.delete(probe);
            if (now > newest) {
                return true;
            }
        }
        return false;
    }
}
