package dev.diapason.playbook.digest;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Takes values one after the other and gives a digest of 128 bits: MurmurHash3 for 64-bit machines, by Austin Appleby. Each value
 * of varying length is followed by its length, so that no two rows of values are taken for one another.
 *
 * <p>Whatever is written or changed by accident or by editors gets another digest. Against forgers it is no defence, and none is
 * needed: whoever can write a playbook decides what its site says. SHA-256 takes ten times as long where the compiler of the
 * machine does not know it. Not for several threads.
 */
public final class Hash {

    private final HashStream128 stream = Hashing.murmur3_128().hashStream();

    /** Takes a text. */
    public Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8)); // many times as fast as character by character
    }

    /** Takes the content of a file. */
    public Hash add(byte[] bytes) {
        stream.putByteArray(bytes);
        return this;
    }

    /** Takes a number. */
    public Hash add(long number) {
        stream.putLong(number);
        return this;
    }

    /** Takes how many values follow. */
    Hash count(int number) {
        stream.putInt(number);
        return this;
    }

    /** Takes a sign that tells what kind of value follows. */
    Hash sign(char sign) {
        stream.putByte((byte) sign);
        return this;
    }

    /** Takes bytes whose number is always the same, or was counted before. */
    Hash raw(byte[] bytes) {
        stream.putBytes(bytes);
        return this;
    }

    /** The digest of all that was taken, 16 bytes; then it begins again. */
    byte[] bytes() {
        byte[] digest = stream.get().toByteArray();
        stream.reset();
        return digest;
    }

    /** The digest of all that was taken, as 32 hexadecimal digits; then it begins again. */
    public String text() {
        return HexFormat.of().formatHex(bytes());
    }
}
