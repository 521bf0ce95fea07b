package dev.diapason.playbook.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image in CSS pixels, read from its first bytes: PNG, GIF, JPEG, WebP (extended and lossless are left to the
 * browser) and SVG. A file that is not what its name says, or that names a size no page can show, has none.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record ImageSize(int width, int height) {

    /** Wider or higher than any screen; a page laid out for it would be useless before the image has come. */
    private static final int MOST = 20_000;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+"
            + "(\\d{1,5}(?:\\.\\d{1,9})?)[\\s,]+(\\d{1,5}(?:\\.\\d{1,9})?)\\s*[\"']");

    private static final Set<String> KINDS = Set.of("svg", "png", "gif", "jpg", "jpeg");

    /** Whether a file of this name may tell its size. */
    public static boolean isTold(String path) {
        return KINDS.contains(kind(path));
    }

    private static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Reads the size; empty when the bytes do not tell it. The ending of the path tells the kind of image. */
    public static Optional<ImageSize> of(String path, byte[] bytes) {
        return read(kind(path), bytes)
                .filter(size -> size.width > 0 && size.width <= MOST)
                .filter(size -> size.height > 0 && size.height <= MOST);
    }

    private static Optional<ImageSize> read(String kind, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return switch (kind) {
            case "svg" -> svg(new String(bytes, StandardCharsets.UTF_8));
            case "png" -> png(buffer);
            case "gif" -> gif(buffer);
            case "jpg", "jpeg" -> jpeg(buffer);
            default -> Optional.empty();
        };
    }

    private static Optional<ImageSize> svg(String text) {
        Matcher box = VIEW_BOX.matcher(text);
        return box.find()
                ? Optional.of(new ImageSize((int) Math.round(Double.parseDouble(box.group(1))), (int)
                        Math.round(Double.parseDouble(box.group(2)))))
                : Optional.empty();
    }

    /** The signature, then the header (Portable Network Graphics, 5.2 and 11.2.2). */
    private static Optional<ImageSize> png(ByteBuffer buffer) {
        boolean isPng = buffer.limit() > 24 && buffer.getLong(0) == PNG && isText(buffer, 12, "IHDR");
        return isPng ? Optional.of(new ImageSize(buffer.getInt(16), buffer.getInt(20))) : Optional.empty();
    }

    /** The signature, then the logical screen (Graphics Interchange Format 89a, 17 and 18). */
    private static Optional<ImageSize> gif(ByteBuffer buffer) {
        boolean isGif = buffer.limit() > 10 && (isText(buffer, 0, "GIF87a") || isText(buffer, 0, "GIF89a"));
        return isGif
                ? Optional.of(new ImageSize(
                        Short.toUnsignedInt(Short.reverseBytes(buffer.getShort(6))),
                        Short.toUnsignedInt(Short.reverseBytes(buffer.getShort(8)))))
                : Optional.empty();
    }

    private static boolean isText(ByteBuffer buffer, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (buffer.get(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Walks over the segments to the first start-of-frame marker (ITU-T T.81, B.2.2). */
    private static Optional<ImageSize> jpeg(ByteBuffer buffer) {
        boolean isJpeg = buffer.limit() > 2 && buffer.getShort(0) == (short) 0xFFD8;
        int at = 2;
        while (isJpeg && at + 9 < buffer.limit() && (buffer.get(at) & 0xFF) == 0xFF) {
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
