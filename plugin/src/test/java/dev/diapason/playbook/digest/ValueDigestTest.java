package dev.diapason.playbook.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueDigestTest {

    private record Leaf(String name, int size, boolean isGreen) {}

    private record Branch(List<Leaf> leaves, Optional<LocalDate> cut, Map<String, Leaf> byName) {}

    private record Twin(String name, int size, boolean isGreen) {}

    private enum Season {
        SPRING,
        AUTUMN
    }

    private static String of(Object value) {
        return new ValueDigest(Set.of()).of(value);
    }

    @Test
    void everyComponentCounts() {
        assertThat(List.of(
                        of(new Leaf("oak", 1, true)),
                        of(new Leaf("ash", 1, true)),
                        of(new Leaf("oak", 2, true)),
                        of(new Leaf("oak", 1, false)),
                        of(new Twin("oak", 1, true))))
                .doesNotHaveDuplicates();
        assertThat(of(new Leaf("oak", 1, true))).isEqualTo(of(new Leaf("oak", 1, true)));
    }

    @Test
    void whatIsFurtherInsideCounts() {
        Leaf leaf = new Leaf("oak", 1, true);
        Leaf other = new Leaf("oak", 2, true);
        LocalDate day = LocalDate.of(2026, 11, 23);
        List<Branch> branches = List.of(
                new Branch(List.of(leaf), Optional.empty(), Map.of()),
                new Branch(List.of(other), Optional.empty(), Map.of()),
                new Branch(List.of(leaf, leaf), Optional.empty(), Map.of()),
                new Branch(List.of(leaf), Optional.of(day), Map.of()),
                new Branch(List.of(leaf), Optional.of(day.plusDays(1)), Map.of()),
                new Branch(List.of(leaf), Optional.empty(), Map.of("a", leaf)),
                new Branch(List.of(leaf), Optional.empty(), Map.of("a", other)),
                new Branch(List.of(leaf), Optional.empty(), Map.of("b", leaf)));

        assertThat(branches.stream().map(ValueDigestTest::of)).doesNotHaveDuplicates();
    }

    @Test
    void kindsOfCollectionAndEmptinessAreToldApart() {
        assertThat(List.of(
                        of(List.of()),
                        of(Set.of()),
                        of(Map.of()),
                        of(Optional.empty()),
                        of(""),
                        of(List.of("")),
                        of(List.of(List.of())),
                        of(Optional.of("")),
                        of(0),
                        of(false),
                        of(Season.SPRING),
                        of(Season.AUTUMN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void orderCounts() {
        Map<String, String> forth = new LinkedHashMap<>();
        forth.put("a", "1");
        forth.put("b", "2");
        Map<String, String> back = new LinkedHashMap<>();
        back.put("b", "2");
        back.put("a", "1");

        assertThat(of(forth)).isNotEqualTo(of(back));
    }

    @Test
    void sharedObjectsAreDigestedOnceAndLikeAnyOther() {
        ValueDigest sharing = new ValueDigest(Set.of(Leaf.class));
        Leaf leaf = new Leaf("oak", 1, true);
        String twice = sharing.of(List.of(leaf, leaf));

        assertThat(sharing.of(List.of(new Leaf("oak", 1, true), new Leaf("oak", 1, true))))
                .isEqualTo(twice);
        assertThat(sharing.of(List.of(leaf, new Leaf("oak", 3, true)))).isNotEqualTo(twice);
    }

    @Test
    void ofAPlaceOnlyThePathCounts() {
        SourceFile file = new SourceFile("a.md", "One.\nTwo.\n");

        assertThat(of(file.at(5, 3)))
                .isEqualTo(of(file.start()))
                .isEqualTo(of(SourceFile.missing("a.md").start()))
                .isNotEqualTo(of(SourceFile.missing("b.md").start()));
    }

    @Test
    void whatCannotBeToldIsRefused() {
        Asset asset = new Asset("a.png", 1, () -> new byte[1]);

        assertThatThrownBy(() -> of(asset)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
