package dev.diapason.playbook.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashTest {

    /** Digests that other implementations of MurmurHash3 (x64, 128 bits, seed 0) give, too. */
    @Test
    void itIsMurmurHash3() {
        assertThat(new Hash().text()).isEqualTo("00000000000000000000000000000000");
        assertThat(raw("hello")).isEqualTo("cbd8a7b341bd9b025b1e906a48ae1d19");
        assertThat(raw("The quick brown fox jumps over the lazy dog")).isEqualTo("e34bbc7bbc071b6c7a433ca9c49a9347");
    }

    @Test
    void whereARunOfBytesIsCutDoesNotMatter() {
        byte[] all = "0123456789abcdef".repeat(100).getBytes(StandardCharsets.US_ASCII);
        String whole = new Hash().raw(all).text();

        for (int cut = 0; cut <= all.length; cut++) {
            Hash hash = new Hash();
            for (int i = 0; i < cut; i++) {
                hash.sign((char) all[i]);
            }
            byte[] rest = Arrays.copyOfRange(all, cut, all.length);
            assertThat(hash.raw(rest).text()).isEqualTo(whole);
        }
    }

    @Test
    void wordsThatAreCutInAnotherPlaceAreOthers() {
        assertThat(new Hash().add("ab").add("c").text())
                .isNotEqualTo(new Hash().add("a").add("bc").text());
        assertThat(new Hash().add("").add("a").text())
                .isNotEqualTo(new Hash().add("a").add("").text());
    }

    @Test
    void everyLengthAndEveryByteCounts() {
        Set<String> met = new HashSet<>();
        for (int length = 0; length < 1_100; length++) {
            byte[] zeros = new byte[length];
            met.add(new Hash().raw(zeros).text());
            if (length > 0) {
                zeros[length / 2] = 1;
                met.add(new Hash().raw(zeros).text());
            }
        }

        assertThat(met).hasSize(2 * 1_100 - 1);
    }

    @Test
    void itBeginsAgainWhenItWasAsked() {
        Hash hash = new Hash();
        String first = hash.add("one").text();

        assertThat(hash.add("one").text()).isEqualTo(first);
    }

    private static String raw(String text) {
        return new Hash().raw(text.getBytes(StandardCharsets.US_ASCII)).text();
    }
}
