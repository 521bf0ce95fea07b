package dev.diapason.playbook.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a template as UTF-8 bytes with holes between them, so that many pages cost one run of the template.
 *
 * <p>Filling copies bytes and does no work on text. The values stand in the order of {@link #holes()}; {@link #ordered} sets
 * that order once, whatever the template does. Immutable, so several threads may fill the same skeleton at once; the arrays
 * given are neither kept nor changed.
 */
public final class Skeleton {

    private static final byte[] NOTHING = {};

    private final List<String> holes;
    private final byte[][] pieces;
    private final int[] slots;
    private final int fixedLength;

    /** {@code pieces[i]} is followed by the value of the hole {@code slots[i]}; there is one piece more than slots. */
    private Skeleton(List<String> holes, byte[][] pieces, int[] slots) {
        this.holes = holes;
        this.pieces = pieces;
        this.slots = slots;
        this.fixedLength = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
    }

    /** Cuts what a template printed at the marks of its holes. */
    static Skeleton of(String printed) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        List<byte[]> pieces = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        int from = 0;
        for (int start = printed.indexOf(Hole.START); start >= 0; start = printed.indexOf(Hole.START, from)) {
            int end = printed.indexOf(Hole.END, start);
            pieces.add(bytes(printed.substring(from, start)));
            slots.add(indexes.computeIfAbsent(printed.substring(start + 1, end), name -> indexes.size()));
            from = end + 1;
        }
        pieces.add(bytes(printed.substring(from)));
        return new Skeleton(
                List.copyOf(indexes.keySet()),
                pieces.toArray(byte[][]::new),
                slots.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The names of the holes; by default in the order in which the template first shows them. */
    public List<String> holes() {
        return holes;
    }

    /** The place of a hole's value among the values; -1 when the template does not show the hole. */
    public int indexOf(String hole) {
        return holes.indexOf(hole);
    }

    /**
     * The same skeleton with its values in a given order. A name that the template does not show keeps its place among the
     * values and is ignored, so a playbook's own template may leave out what it likes.
     *
     * @throws IllegalArgumentException when the template shows a hole that is not named
     */
    public Skeleton ordered(List<String> names) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            indexes.putIfAbsent(names.get(i), i);
        }
        int[] moved = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            String hole = holes.get(slots[i]);
            Integer index = indexes.get(hole);
            if (index == null) {
                throw new IllegalArgumentException("nothing to fill the hole " + hole + " with");
            }
            moved[i] = index;
        }
        return new Skeleton(List.copyOf(names), pieces, moved);
    }

    /** {@link #ordered(List)} for few holes. */
    public Skeleton ordered(String... names) {
        return ordered(List.of(names));
    }

    /** The same skeleton with some of its holes filled for good; the others keep their order. */
    public Skeleton with(Map<String, byte[]> values) {
        List<String> open = new ArrayList<>(holes);
        open.removeAll(values.keySet());
        List<byte[]> joined = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (int i = 0; i < slots.length; i++) {
            piece.writeBytes(pieces[i]);
            byte[] value = values.get(holes.get(slots[i]));
            if (value != null) {
                piece.writeBytes(value);
            } else {
                kept.add(open.indexOf(holes.get(slots[i])));
                joined.add(piece.toByteArray());
                piece.reset();
            }
        }
        piece.writeBytes(pieces[slots.length]);
        joined.add(piece.toByteArray());
        return new Skeleton(
                List.copyOf(open),
                joined.toArray(byte[][]::new),
                kept.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The number of bytes that filling with these values gives. */
    public int length(byte[][] values) {
        int length = fixedLength;
        for (int slot : slots) {
            length += value(values, slot).length;
        }
        return length;
    }

    /** Writes the page: piece, value, piece ... A value that is empty, {@code null} or past the end shows nothing. */
    public void fill(OutputStream out, byte[][] values) throws IOException {
        for (int i = 0; i < slots.length; i++) {
            out.write(pieces[i]);
            byte[] value = value(values, slots[i]);
            if (value.length > 0) {
                out.write(value);
            }
        }
        out.write(pieces[slots.length]);
    }

    /** The whole as one array of exactly the needed length. */
    public byte[] fill(byte[]... values) {
        byte[] filled = new byte[length(values)];
        int at = 0;
        for (int i = 0; i < slots.length; i++) {
            at = append(filled, at, pieces[i]);
            at = append(filled, at, value(values, slots[i]));
        }
        append(filled, at, pieces[slots.length]);
        return filled;
    }

    private static int append(byte[] to, int at, byte[] piece) {
        System.arraycopy(piece, 0, to, at, piece.length);
        return at + piece.length;
    }

    private static byte[] value(byte[][] values, int index) {
        // An element may be null in an array made with a length; the compiler cannot know.
        return index < values.length && values[index] != null ? values[index] : NOTHING;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
