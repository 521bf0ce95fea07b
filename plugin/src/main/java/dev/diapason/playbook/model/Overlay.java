package dev.diapason.playbook.model;

import java.util.Objects;
import java.util.SortedMap;

/**
 * What one zone or country changes and adds.
 *
 * @param scope whose overlay it is
 * @param changes by block
 * @param omissions whole sections left out, by id
 * @param records its own facts
 */
public record Overlay(
        Scope scope,
        SortedMap<BlockAddress, BlockChange> changes,
        SortedMap<String, SectionOmission> omissions,
        Records records) {

    public Overlay {
        Objects.requireNonNull(scope, "scope");
        changes = Ordered.sorted(changes);
        omissions = Ordered.sorted(omissions);
    }
}
