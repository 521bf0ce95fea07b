package dev.diapason.playbook.digest;

import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Tells one source tree from another by every path and every byte of it. */
public final class TreeDigest {

    private TreeDigest() {}

    /**
     * Reads all assets and digests everything, on all cores. Where the tree lies has no part in it.
     *
     * @throws IOException when an asset cannot be read
     */
    public static String of(SourceTree tree) throws IOException {
        try {
            List<byte[]> texts = tree.files().values().parallelStream()
                    .map(file -> new Hash().add(file.path()).add(file.text()).bytes())
                    .toList();
            List<byte[]> assets = tree.assets().values().parallelStream()
                    .map(asset -> new Hash().add(asset.path()).add(read(asset)).bytes())
                    .toList();
            Hash all = new Hash().add(texts.size());
            Stream.concat(texts.stream(), assets.stream()).forEach(all::raw);
            return all.text();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] read(Asset asset) {
        try {
            return asset.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
