package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** The real disk, for tests that change one thing about it. */
class WrappedDisk implements Disk {

    private final Disk real = new LocalDisk();

    @Override
    public Kind kind(Path path) throws IOException {
        return real.kind(path);
    }

    @Override
    public Stamp stamp(Path path) throws IOException {
        return real.stamp(path);
    }

    @Override
    public boolean isWritable(Path folder) {
        return real.isWritable(folder);
    }

    @Override
    public boolean areOnOneDisk(Path folder, Path other) throws IOException {
        return real.areOnOneDisk(folder, other);
    }

    @Override
    public long freeBytes(Path path) throws IOException {
        return real.freeBytes(path);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public boolean holds(Path file, byte[] bytes, int length) throws IOException {
        return real.holds(file, bytes, length);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        return real.openLock(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        real.makeFolders(folder);
    }

    @Override
    public void makeFile(Path file, byte[] bytes, int length) throws IOException {
        real.makeFile(file, bytes, length);
    }

    @Override
    public void link(Path existing, Path second) throws IOException {
        real.link(existing, second);
    }

    @Override
    public void copy(Path file, Path second) throws IOException {
        real.copy(file, second);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }
}
