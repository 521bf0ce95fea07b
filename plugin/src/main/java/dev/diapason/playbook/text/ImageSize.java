package dev.diapason.playbook.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image in CSS pixels, read from its first bytes: PNG, GIF, JPEG, WebP (extended and lossless are left to the
 * browser) and SVG.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record ImageSize(int width, int height) {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+"
            + "(\\d{1,5}(?:\\.\\d{1,9})?)[\\s,]+(\\d{1,5}(?:\\.\\d{1,9})?)\\s*[\"']");

    /** Reads the size; empty when the bytes do not tell it. The ending of the path tells the kind of image. */
    public static Optional<ImageSize> of(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (name.endsWith(".svg")) {
            return svg(new String(bytes, StandardCharsets.UTF_8));
        }
        if (name.endsWith(".png") && bytes.length > 24) {
            return Optional.of(new ImageSize(buffer.getInt(16), buffer.getInt(20)));
        }
        if (name.endsWith(".gif") && bytes.length > 10) {
            return Optional.of(new ImageSize(
                    Short.toUnsignedInt(Short.reverseBytes(buffer.getShort(6))),
                    Short.toUnsignedInt(Short.reverseBytes(buffer.getShort(8)))));
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? jpeg(buffer) : Optional.empty();
    }

    private static Optional<ImageSize> svg(String text) {
        Matcher box = VIEW_BOX.matcher(text);
        return box.find()
                ? Optional.of(new ImageSize((int) Math.round(Double.parseDouble(box.group(1))), (int)
                        Math.round(Double.parseDouble(box.group(2)))))
                : Optional.empty();
    }

    /** Walks over the segments to the first start-of-frame marker (ITU-T T.81, B.2.2). */
    private static Optional<ImageSize> jpeg(ByteBuffer buffer) {
        int at = 2;
        while (at + 9 < buffer.limit() && (buffer.get(at) & 0xFF) == 0xFF) {
            int marker = buffer.get(at + 1) & 0xFF;
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame) {
                return Optional.of(new ImageSize(
                        Short.toUnsignedInt(buffer.getShort(at + 7)), Short.toUnsignedInt(buffer.getShort(at + 5))));
            }
            at += 2 + Short.toUnsignedInt(buffer.getShort(at + 2));
        }
        return Optional.empty();
    }
}
