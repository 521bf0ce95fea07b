package dev.diapason.playbook.digest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes values one after the other and gives a digest of 128 bits: MurmurHash3 for 64-bit machines, by Austin Appleby. Each value
 * of varying length is preceded by its length, so that no two rows of values are taken for one another.
 *
 * <p>Whatever is written or changed by accident or by editors gets another digest. Against forgers it is no defence, and none is
 * needed: whoever can write a playbook decides what its site says. SHA-256 takes ten times as long where the compiler of the
 * machine does not know it. Not for several threads.
 */
public final class Hash {

    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int BLOCK = 16;

    private static final int SIZE = 512;

    private final byte[] rest = new byte[SIZE];
    private final ByteBuffer words = ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN);
    private int used;
    private long h1;
    private long h2;
    private long length;

    /** Takes a text. */
    public Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the content of a file. */
    public Hash add(byte[] bytes) {
        count(bytes.length);
        return raw(bytes);
    }

    /** Takes a number. */
    public Hash add(long number) {
        count((int) (number >>> Integer.SIZE));
        return count((int) number);
    }

    /** Takes how many values follow. */
    Hash count(int number) {
        int at = room(Integer.BYTES);
        rest[at] = (byte) number;
        rest[at + 1] = (byte) (number >>> 8);
        rest[at + 2] = (byte) (number >>> 16);
        rest[at + 3] = (byte) (number >>> 24);
        return this;
    }

    /** Takes a sign that tells what kind of value follows. */
    Hash sign(char sign) {
        rest[room(1)] = (byte) sign;
        return this;
    }

    /** Takes bytes whose number is always the same, or was counted before. */
    Hash raw(byte[] bytes) {
        int at = 0;
        while (bytes.length - at > SIZE - used) {
            int part = SIZE - used;
            System.arraycopy(bytes, at, rest, used, part);
            used = SIZE;
            at += part;
            mixAll();
        }
        System.arraycopy(bytes, at, rest, used, bytes.length - at);
        used += bytes.length - at;
        return this;
    }

    /** Makes room for a few bytes, and gives their place. */
    private int room(int bytes) {
        if (used + bytes > SIZE) {
            mixAll();
        }
        int at = used;
        used += bytes;
        return at;
    }

    /** Mixes all whole blocks, and keeps what is left over. */
    private void mixAll() {
        int at = 0;
        for (; at + BLOCK <= used; at += BLOCK) {
            mix(words.getLong(at), words.getLong(at + Long.BYTES));
        }
        length += at;
        System.arraycopy(rest, at, rest, 0, used - at);
        used -= at;
    }

    private void mix(long k1, long k2) {
        h1 ^= Long.rotateLeft(k1 * C1, 31) * C2;
        h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= Long.rotateLeft(k2 * C2, 33) * C1;
        h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
    }

    /** The digest of all that was taken, 16 bytes; then it begins again. */
    byte[] bytes() {
        mixAll();
        length += used;
        Arrays.fill(rest, used, BLOCK, (byte) 0);
        h1 ^= Long.rotateLeft(words.getLong(0) * C1, 31) * C2;
        h2 ^= Long.rotateLeft(words.getLong(Long.BYTES) * C2, 33) * C1;
        h1 ^= length;
        h2 ^= length;
        h1 += h2;
        h2 += h1;
        h1 = finished(h1);
        h2 = finished(h2);
        h1 += h2;
        h2 += h1;
        byte[] digest =
                ByteBuffer.allocate(2 * Long.BYTES).putLong(h1).putLong(h2).array();
        h1 = 0;
        h2 = 0;
        length = 0;
        used = 0;
        return digest;
    }

    private static long finished(long h) {
        long k = h;
        k = (k ^ (k >>> 33)) * 0xff51afd7ed558ccdL;
        k = (k ^ (k >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return k ^ (k >>> 33);
    }

    /** The digest of all that was taken, as 32 hexadecimal digits; then it begins again. */
    public String text() {
        ByteBuffer digest = ByteBuffer.wrap(bytes());
        return digits(digest.getLong()) + digits(digest.getLong());
    }

    private static String digits(long number) {
        String digits = Long.toHexString(number);
        return "0".repeat(2 * Long.BYTES - digits.length()) + digits;
    }
}
