package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.ImageSize;
import java.io.IOException;
import java.util.LinkedHashMap;
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

    /** All that pages can show of the files, by path. */
    Map<String, Optional<ImageSize>> sizes() {
        Map<String, Optional<ImageSize>> all = new LinkedHashMap<>();
        assets.forEach((path, asset) -> all.put(path, size(asset)));
        return all;
    }

    /**
     * The image element.
     *
     * @param root the relative path from the page to the version's root
     * @param isLazy whether it may wait until it is scrolled to; on paper nothing is
     */
    byte[] html(Prose.Image image, String root, boolean isLazy) {
        Asset asset = assets.get(image.path());
        if (asset == null) {
            return Html.text(image.alt()); // unsafe in a release that cannot be mended any more
        }
        StringBuilder html = new StringBuilder("<img src=\"")
                .append(root)
                .append(Html.escape(image.path()))
                .append("\" alt=\"")
                .append(Html.escape(image.alt()))
                .append('"');
        size(asset)
                .ifPresent(size -> html.append(" width=\"")
                        .append(size.width())
                        .append("\" height=\"")
                        .append(size.height())
                        .append('"'));
        return Html.bytes(html.append(isLazy ? " loading=\"lazy\" decoding=\"async\">" : ">")
                .toString());
    }

    private Optional<ImageSize> size(Asset asset) {
        return sizes.computeIfAbsent(asset.path(), path -> read(asset));
    }

    private static Optional<ImageSize> read(Asset asset) {
        if (!ImageSize.isTold(asset.path())) {
            return Optional.empty();
        }
        try {
            return ImageSize.of(asset.path(), asset.content().read());
        } catch (IOException unreadable) {
            return Optional.empty(); // the file itself is published by another output, which fails with a reason
        }
    }
}
