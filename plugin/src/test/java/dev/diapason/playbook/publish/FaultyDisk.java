package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** The real disk, but one operation fails, and with it perhaps all that follow. */
final class FaultyDisk extends WrappedDisk {

    /** What the operating system says. */
    enum Fault {
        EIO("Input/output error"),
        ENOSPC("No space left on device"),
        EACCES("Permission denied");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }

        private IOException at(Path path) {
            return this == EACCES
                    ? new AccessDeniedException(path.toString())
                    : new FileSystemException(path.toString(), null, reason);
        }
    }

    private final Fault fault;
    private final int failing;
    private final boolean isDead;
    private int operations;

    /**
     * Makes a disk.
     *
     * @param failing the operation that fails, counted from 1
     * @param isDead whether all that follow fail too
     */
    FaultyDisk(Fault fault, int failing, boolean isDead) {
        this.fault = fault;
        this.failing = failing;
        this.isDead = isDead;
    }

    boolean hasFailed() {
        return operations >= failing;
    }

    private boolean fails() {
        operations++;
        return isDead ? operations >= failing : operations == failing;
    }

    private void check(Path path) throws IOException {
        if (fails()) {
            throw fault.at(path);
        }
    }

    @Override
    public Kind kind(Path path) throws IOException {
        check(path);
        return super.kind(path);
    }

    @Override
    public Stamp stamp(Path path) throws IOException {
        check(path);
        return super.stamp(path);
    }

    @Override
    public long freeBytes(Path path) throws IOException {
        return fault == Fault.ENOSPC && hasFailed() ? 4096 : super.freeBytes(path);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        check(folder);
        return super.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        check(file);
        return super.read(file);
    }

    @Override
    public boolean holds(Path file, byte[] bytes, int length) throws IOException {
        check(file);
        return super.holds(file, bytes, length);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        check(file);
        return super.openLock(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        check(folder);
        super.makeFolder(folder);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        check(folder);
        super.makeFolders(folder);
    }

    /** Counts as three operations: to make the file, to write it (then half of it is there), and to close it. */
    @Override
    public void makeFile(Path file, byte[] bytes, int length) throws IOException {
        check(file);
        boolean isHalf = fails();
        super.makeFile(file, bytes, isHalf ? length / 2 : length);
        if (isHalf || fails()) {
            throw fault.at(file);
        }
    }

    @Override
    public void link(Path existing, Path second) throws IOException {
        check(second);
        super.link(existing, second);
    }

    @Override
    public void copy(Path file, Path second) throws IOException {
        check(second);
        super.copy(file, second);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check(from);
        super.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        check(path);
        super.delete(path);
    }
}
