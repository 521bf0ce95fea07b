package dev.diapason.playbook.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void wordsThatAreCutInAnotherPlaceAreOthers() {
        assertThat(new Hash().add("ab").add("c").text())
                .isNotEqualTo(new Hash().add("a").add("bc").text());
        assertThat(new Hash().add("").add("a").text())
                .isNotEqualTo(new Hash().add("a").add("").text());
    }

    @Test
    void itBeginsAgainWhenItWasAsked() {
        Hash hash = new Hash();
        String first = hash.add("one").text();

        assertThat(hash.add("one").text()).isEqualTo(first);
    }
}
