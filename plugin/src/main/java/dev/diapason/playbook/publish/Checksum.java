package dev.diapason.playbook.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A way to tell by a few digits whether a file is what it was. */
enum Checksum {

    /** What lists of the first format have: only that a file is there. */
    NONE("none", 0) {
        @Override
        String of(byte[] bytes, int length) {
            return "";
        }
    },

    /** CRC-32C (RFC 3720, appendix B.4): costs nothing, and finds every damage that is not made on purpose. */
    CRC_32C("CRC-32C", 8) {
        @Override
        String of(byte[] bytes, int length) {
            CRC32C sum = new CRC32C();
            sum.update(bytes, 0, length);
            return HexFormat.of().toHexDigits(sum.getValue(), 8);
        }
    },

    /** SHA-256 (FIPS 180-4): nobody can make another file with the same digits. */
    SHA_256("SHA-256", 64) {
        @Override
        String of(byte[] bytes, int length) {
            try {
                MessageDigest digest = MessageDigest.getInstance(label());
                digest.update(bytes, 0, length);
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    };

    private final String label;
    private final int digits;

    Checksum(String label, int digits) {
        this.label = label;
        this.digits = digits;
    }

    /** Gives the digits, lower-case hexadecimal, of the first bytes of an array. */
    abstract String of(byte[] bytes, int length);

    /** Its usual name, as lists show it. */
    String label() {
        return label;
    }

    int digits() {
        return digits;
    }

    static Optional<Checksum> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
