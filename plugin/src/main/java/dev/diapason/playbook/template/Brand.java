package dev.diapason.playbook.template;

import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.ImageSize;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The signs of a site, as every template sees them under the name {@code brand}. Paths lead from the site's front page.
 *
 * @param icon the small picture in a tab of the browser
 * @param iconType its media type
 * @param logo the picture beside the title; empty when the playbook names none
 * @param width of the logo in CSS pixels; 0 when it is not known
 * @param height of the logo in CSS pixels; 0 when it is not known
 */
public record Brand(String icon, String iconType, String logo, int width, int height) {

    private static final String ICON = "icon.svg";
    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp");

    public Brand {
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(logo, "logo");
    }

    /**
     * Puts the logo among the files to publish.
     *
     * @param hasOwnIcon whether a template brings an icon, which is then left as it is
     */
    static Brand of(Optional<Asset> logo, boolean hasOwnIcon, SortedMap<String, byte[]> statics) {
        if (logo.isEmpty()) {
            return new Brand(ICON, type(ICON), "", 0, 0);
        }
        byte[] bytes = Layer.read(logo.get());
        String path = "logo"
                + logo.get()
                        .path()
                        .substring(logo.get().path().lastIndexOf('.'))
                        .toLowerCase(Locale.ROOT);
        statics.put(path, bytes);
        Optional<ImageSize> size = ImageSize.of(path, bytes);
        String icon = hasOwnIcon ? ICON : path;
        return new Brand(
                icon,
                type(icon),
                path,
                size.map(ImageSize::width).orElse(0),
                size.map(ImageSize::height).orElse(0));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "image/png");
    }
}
