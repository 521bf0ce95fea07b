package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Says which pictures look otherwise under the name that they had. Each is read once. Not for several threads. */
final class Pictures {

    private final Map<String, Asset> before;
    private final Map<String, Asset> after;
    private final Map<String, Boolean> others = new TreeMap<>();

    Pictures(Playbook before, Playbook after) {
        this.before = before.assets();
        this.after = after.assets();
    }

    /** Whether two texts show a picture in common that is another now. */
    boolean areOther(Prose then, Prose now) {
        return now.parts().stream()
                .anyMatch(part -> part instanceof Prose.Image image
                        && then.parts().stream()
                                .anyMatch(old -> old instanceof Prose.Image former
                                        && former.path().equals(image.path()))
                        && isOther(image.path()));
    }

    /** Whether the file of this name is there in both versions, and another. */
    boolean isOther(String path) {
        Asset old = before.get(path);
        Asset own = after.get(path);
        return old != null && own != null && others.computeIfAbsent(path, each -> isOther(old, own));
    }

    private static boolean isOther(Asset old, Asset own) {
        try {
            return old.size() != own.size()
                    || !Arrays.equals(old.content().read(), own.content().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
