package dev.diapason.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    private static final long PNG = 0x89504E470D0A1A0AL;

    @Test
    void theSizeStandsInTheFirstBytes() {
        assertThat(ImageSize.of("a.PNG", png(PNG, 640, 480))).contains(new ImageSize(640, 480));
        assertThat(ImageSize.of("a.gif", gif("GIF89a", 20, 10))).contains(new ImageSize(20, 10));
        assertThat(ImageSize.of("a.gif", gif("GIF87a", 20, 10))).contains(new ImageSize(20, 10));
        assertThat(ImageSize.of("a.jpeg", jpeg(0xFFD8, 300, 200))).contains(new ImageSize(300, 200));
        assertThat(ImageSize.of("a.svg", svg("0 0 40 20.4"))).contains(new ImageSize(40, 20));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysHasNoSize() {
        assertThat(ImageSize.of("a.png", png(1, 640, 480))).isEmpty();
        assertThat(ImageSize.of("a.gif", gif("GIF90x", 20, 10))).isEmpty();
        assertThat(ImageSize.of("a.jpg", jpeg(0, 300, 200))).isEmpty();
        assertThat(ImageSize.of("a.jpg", png(PNG, 640, 480))).isEmpty();
        assertThat(ImageSize.of("a.webp", png(PNG, 640, 480))).isEmpty();
        assertThat(ImageSize.of("a.png", new byte[3])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 20_001, Integer.MAX_VALUE})
    void aSizeThatNoPageCanShowIsNotBelieved(int size) {
        assertThat(ImageSize.of("a.png", png(PNG, size, 480))).isEmpty();
        assertThat(ImageSize.of("a.png", png(PNG, 640, size))).isEmpty();
        assertThat(ImageSize.of("a.svg", svg("0 0 0 20"))).isEmpty();
        assertThat(ImageSize.of("a.svg", svg("0 0 20 99999"))).isEmpty();
    }

    private static byte[] png(long signature, int width, int height) {
        return ByteBuffer.allocate(32)
                .putLong(signature)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] gif(String signature, int width, int height) {
        return ByteBuffer.allocate(16)
                .put(signature.getBytes(StandardCharsets.US_ASCII))
                .putShort(Short.reverseBytes((short) width))
                .putShort(Short.reverseBytes((short) height))
                .array();
    }

    private static byte[] jpeg(int signature, int width, int height) {
        return ByteBuffer.allocate(32)
                .putShort((short) signature)
                .putShort((short) 0xFFC0)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static byte[] svg(String box) {
        return ("<svg viewBox=\"" + box + "\"></svg>").getBytes(StandardCharsets.UTF_8);
    }
}
