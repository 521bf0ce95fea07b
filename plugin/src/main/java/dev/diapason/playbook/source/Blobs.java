package dev.diapason.playbook.source;

import dev.diapason.playbook.text.SourceTree;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is known of blobs by their Git id: decoded texts and the sizes of assets, so that what many releases share is
 * inflated, decoded and kept once. Safe for use by several threads.
 */
final class Blobs {

    /** Longer texts are few, and whether they are too long depends on the kind of file; so they are read each time. */
    private static final int LONGEST = (int) FileKind.PROSE.limit() / 4;

    private final Map<ObjectId, String> texts = new ConcurrentHashMap<>();
    private final Map<SizeKey, Long> sizes = new ConcurrentHashMap<>();
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    /** The same bytes have another size as an asset that is a text, because its line endings are normalised. */
    private record SizeKey(ObjectId id, boolean isText) {}

    /**
     * Lets releases share the texts of the working tree. Computing Git ids of those, to be spared the reading of equal
     * blobs, was measured: it costs more than the reading.
     */
    void share(SourceTree tree) {
        tree.files().values().forEach(file -> shared.putIfAbsent(file.text(), file.text()));
    }

    /** A text, if it has been met. */
    Optional<String> text(ObjectId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** Remembers a text and gives back the one to use: the same object for equal texts. */
    String rememberText(ObjectId id, String text) {
        String other = shared.putIfAbsent(text, text);
        String one = other == null ? text : other;
        if (one.length() <= LONGEST) {
            texts.put(id, one);
        }
        return one;
    }

    /** The size of an asset, if it has been met. */
    Optional<Long> size(ObjectId id, boolean isText) {
        return Optional.ofNullable(sizes.get(new SizeKey(id, isText)));
    }

    void rememberSize(ObjectId id, boolean isText, long size) {
        sizes.put(new SizeKey(id, isText), size);
    }
}
