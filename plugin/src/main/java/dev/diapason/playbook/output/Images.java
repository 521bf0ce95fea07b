package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.ImageSize;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shows the images of one version, with their sizes, so that a page does not move while they load. */
final class Images {

    private final Map<String, Asset> assets;
    private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

    Images(Map<String, Asset> assets) {
        this.assets = assets;
    }

    /**
     * The image element.
     *
     * @param root the relative path from the page to the version's root
     * @param isLazy whether it may wait until it is scrolled to; on paper nothing is
     */
    byte[] html(Prose.Image image, String root, boolean isLazy) {
        if (!assets.containsKey(image.path())) {
            return Html.text(image.alt()); // unsafe in a release that cannot be mended any more
        }
        StringBuilder html = new StringBuilder("<img src=\"")
                .append(root)
                .append(Html.escape(image.path()))
                .append("\" alt=\"")
                .append(Html.escape(image.alt()))
                .append('"');
        sizes.computeIfAbsent(image.path(), this::size)
                .ifPresent(size -> html.append(" width=\"")
                        .append(size.width())
                        .append("\" height=\"")
                        .append(size.height())
                        .append('"'));
        return Html.bytes(html.append(isLazy ? " loading=\"lazy\" decoding=\"async\">" : ">")
                .toString());
    }

    private Optional<ImageSize> size(String path) {
        Asset asset = assets.get(path);
        if (asset == null) {
            return Optional.empty();
        }
        try {
            return ImageSize.of(path, asset.content().read());
        } catch (IOException unreadable) {
            return Optional.empty(); // the file itself is published by another output, which fails with a reason
        }
    }
}
