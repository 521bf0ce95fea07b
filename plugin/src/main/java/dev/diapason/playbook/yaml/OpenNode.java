package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or map whose end has not been met yet. */
final class OpenNode {

    private final boolean isMap;
    private final int start;
    private final boolean isInline;
    private final String anchor;
    private final int keysBefore;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private final Map<String, YamlEntry> copied = new LinkedHashMap<>();
    private final List<YamlNode> items = new ArrayList<>();
    private @Nullable OpenKey key;

    /**
     * Starts a list or map.
     *
     * @param prefix tells where its content starts
     * @param isInline whether it is written in brackets or braces
     * @param keysBefore how many keys the file had before it
     */
    OpenNode(boolean isMap, Anchors.Prefix prefix, boolean isInline, int keysBefore) {
        this.isMap = isMap;
        this.start = prefix.content();
        this.isInline = isInline;
        this.anchor = prefix.anchor();
        this.keysBefore = keysBefore;
    }

    /**
     * A key that waits for its value.
     *
     * @param name without quotes
     * @param start its offset
     * @param end the offset behind it
     * @param at its place
     * @param isMerge whether it asks for the keys of another map
     */
    record OpenKey(String name, int start, int end, Location at, boolean isMerge) {}

    boolean isMap() {
        return isMap;
    }

    int start() {
        return start;
    }

    boolean isInline() {
        return isInline;
    }

    String anchor() {
        return anchor;
    }

    int keysBefore() {
        return keysBefore;
    }

    Optional<OpenKey> key() {
        return Optional.ofNullable(key);
    }

    void key(OpenKey next) {
        key = next;
    }

    /** The entry that already has this key. */
    Optional<YamlEntry> earlier(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    void add(YamlNode value) {
        OpenKey current = key;
        if (current == null) {
            items.add(value);
            return;
        }
        key = null;
        if (current.isMerge) {
            copy(value);
            return;
        }
        YamlEntry entry = new YamlEntry(current.name, current.at, value);
        entries.merge(current.name, entry, OpenNode::united);
    }

    YamlNode close(Location at) {
        if (!isMap) {
            return new YamlList(items, at);
        }
        copied.forEach(entries::putIfAbsent);
        return new YamlMap(entries, at);
    }

    private void copy(YamlNode value) {
        if (value instanceof YamlMap map) {
            map.entries().forEach(copied::putIfAbsent);
        } else if (value instanceof YamlList list) {
            list.items().forEach(this::copy);
        }
    }

    /** What the author of a repeated key most probably meant: both, where both have room; else the first. */
    private static YamlEntry united(YamlEntry first, YamlEntry second) {
        return new YamlEntry(first.key(), first.keyAt(), united(first.value(), second.value()));
    }

    private static YamlNode united(YamlNode first, YamlNode second) {
        if (first instanceof YamlMap one && second instanceof YamlMap other) {
            Map<String, YamlEntry> both = new LinkedHashMap<>(one.entries());
            other.entries().forEach((name, entry) -> both.merge(name, entry, OpenNode::united));
            return new YamlMap(both, one.at());
        }
        if (first instanceof YamlList one && second instanceof YamlList other) {
            List<YamlNode> both = new ArrayList<>(one.items());
            both.addAll(other.items());
            return new YamlList(both, one.at());
        }
        return first instanceof YamlNothing ? second : first;
    }
}
