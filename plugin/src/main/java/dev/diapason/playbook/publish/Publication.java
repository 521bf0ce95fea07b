package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One build's hold on a site's folder. Files come in one by one, from any thread and in any order, and {@link #commit(Map)}
 * swaps the sites. Closed without it, or after a failure, nothing has happened to the site that was there.
 */
public final class Publication implements AutoCloseable {

    private final Disk disk;
    private final Place place;
    private final PublishLock lock;
    private final Checksum checksum;
    private final Optional<Manifest> previous;
    private final DiskTrouble trouble;
    private final Claims claims = new Claims();
    private final Staging staging;
    private Optional<TreeStamp> known = Optional.empty();

    private final Queue<String> unchanged = new ConcurrentLinkedQueue<>();
    private final AtomicLong stagedBytes = new AtomicLong();
    private final Queue<PublishException> failures = new ConcurrentLinkedQueue<>();

    /** Many may write at once; nobody may write while the sites are swapped, or into the staging folder of a later build. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private Optional<Manifest> swapped = Optional.empty();
    private boolean isClosed;

    Publication(Disk disk, Place place, PublishLock lock, Checksum checksum, Optional<Manifest> previous) {
        this.disk = disk;
        this.place = place;
        this.lock = lock;
        this.checksum = checksum;
        this.previous = previous;
        this.trouble = new DiskTrouble(disk, place);
        this.staging = new Staging(disk, place.staging(), claims);
    }

    /**
     * Adds a file to the new site, and writes it if it differs from what is published. The bytes may be used again as soon
     * as the call returns. Safe for use by several threads.
     *
     * @param maker the output that makes the file, by its id in {@code playbook.yaml}; named when two make one path
     * @param path relative to the site, with {@code /}, made of letters, digits, {@code . _ -}
     * @param bytes holds the file from its first byte on
     * @param length how many of them are the file's
     * @throws PublishException if the path is not allowed or made twice, or the disk fails; then the site cannot be
     *     committed any more
     */
    public void write(String maker, String path, byte[] bytes, int length) throws PublishException {
        gate.readLock().lock();
        try {
            requireOpen();
            String sum = checksum.of(bytes, length);
            claims.file(maker, path, length, sum);
            if (isPublished(path, sum, bytes, length)) {
                unchanged.add(path);
            } else {
                stagedBytes.addAndGet(length);
                staging.add(path, bytes, length);
            }
        } catch (IOException e) {
            throw fail(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * What the build that made the published site has left; empty when it has left nothing, or when anything in the site has
     * been touched since. Afterwards files can be {@linkplain #adopt adopted}.
     *
     * @param tool tells this tool from others, which leave other things
     * @param beside files that the build has made beside the site, and that must not have been touched either
     */
    public Optional<byte[]> left(String tool, Collection<Path> beside) {
        Optional<SiteState.Left> left = previous.filter(site -> site.checksum() == checksum)
                .flatMap(new SiteState(disk, place, tool, beside)::read);
        known = left.map(SiteState.Left::stamps);
        return left.map(each -> each.content().array());
    }

    /**
     * Adds a file that is the same as in the published site.
     *
     * @param maker as for {@link #write}
     * @throws PublishException as for {@link #write}
     * @throws IllegalStateException when nothing was {@linkplain #left left}, or the published site has no such file
     */
    public void adopt(String maker, String path) throws PublishException {
        gate.readLock().lock();
        try {
            requireOpen();
            claims.known(maker, path, Math.toIntExact(size(path)), sum(path));
            unchanged.add(path);
        } catch (IOException e) {
            throw fail(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private long size(String path) {
        return known.flatMap(stamps -> stamps.find(path))
                .filter(stamp -> stamp.kind() == Disk.Kind.FILE)
                .map(Disk.Stamp::size)
                .orElseThrow(() -> new IllegalStateException("the site has no file " + path));
    }

    private String sum(String path) {
        return previous.map(site -> site.sums().get(path))
                .orElseThrow(() -> new IllegalStateException("the list has no file " + path));
    }

    private boolean isPublished(String path, String sum, byte[] bytes, int length) {
        if (previous.isEmpty() || !previous.get().mayHold(path, checksum, sum)) {
            return false;
        }
        try {
            return disk.holds(place.output().resolve(path), bytes, length);
        } catch (IOException e) {
            // Lost or unreadable: the new site gets a new one.
            return false;
        }
    }

    /**
     * Puts the new site in the place of the old one, and frees the folder for the next build. When nothing differs the old
     * site is not touched at all.
     *
     * @param about what was built, by name, for the head of the list of files: small letters and hyphens, and one line each
     * @throws PublishException if a file could not be written, here or before, or somebody has put files of their own into
     *     the site; then the old site is still there
     */
    public Published commit(Map<String, String> about) throws PublishException {
        try {
            return swap(about);
        } finally {
            close();
        }
    }

    /** The same, but the folder is kept until this is closed, so that something can be {@linkplain #leave left}. */
    public Published swap(Map<String, String> about) throws PublishException {
        gate.writeLock().lock();
        try {
            requireOpen();
            PublishException failure = failures.peek();
            if (failure != null) {
                throw failure;
            }
            SiteState.forget(disk, place);
            Manifest next = claims.manifest(checksum, about);
            Published published = new Swap(disk, place).run(previous, next, unchanged, staging);
            swapped = Optional.of(next);
            return published;
        } catch (IOException e) {
            throw fail(e);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /**
     * Leaves something for the next build, which gets it back as long as nobody touches the site. Call after {@link #swap}.
     * Does nothing when the disk does not allow it, for the site is complete.
     *
     * @param tool as for {@link #left}
     * @param beside as for {@link #left}
     */
    public void leave(String tool, Collection<Path> beside, byte[] content) {
        Manifest site =
                swapped.filter(each -> !isClosed).orElseThrow(() -> new IllegalStateException("there is no new site"));
        // While files have a second name in the old site, losing it would look like a change.
        new SiteFolder(disk, place.staging()).eraseQuietly();
        new SiteState(disk, place, tool, beside).write(site, content);
    }

    /** Deletes what was staged and frees the folder for the next build; does nothing after a commit. */
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (!isClosed) {
                isClosed = true;
                new SiteFolder(disk, place.staging()).eraseQuietly();
                lock.release();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void requireOpen() {
        if (isClosed || swapped.isPresent()) {
            throw new IllegalStateException("this publication is closed");
        }
    }

    private PublishException fail(IOException cause) {
        PublishException told = trouble.explain(cause, stagedBytes.get());
        failures.add(told);
        return told;
    }
}
