package dev.diapason.playbook.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON (RFC 8259), indented by two spaces, with the same bytes on every system. Half a surrogate pair, which no
 * UTF-8 file can hold, becomes the replacement character (Unicode 17, 3.9, U+FFFD).
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    public JsonWriter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        json = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public DefaultPrettyPrinter getPrettyPrinter() {
                        return printer;
                    }
                },
                text);
    }

    /** Begins a list: the document itself, or an item of a list. */
    public JsonWriter list() {
        json.writeStartArray();
        return this;
    }

    /** Begins an object: the document itself, or an item of a list. */
    public JsonWriter object() {
        json.writeStartObject();
        return this;
    }

    /** Begins an object under a name. */
    public JsonWriter object(String name) {
        json.writeName(name);
        return object();
    }

    public JsonWriter endObject() {
        json.writeEndObject();
        return this;
    }

    /** Begins a list under a name. */
    public JsonWriter list(String name) {
        json.writeName(name);
        return list();
    }

    public JsonWriter endList() {
        json.writeEndArray();
        return this;
    }

    /** Adds a text to a list. */
    public JsonWriter item(String value) {
        json.writeString(wellFormed(value));
        return this;
    }

    public JsonWriter field(String name, String value) {
        json.writeStringProperty(name, wellFormed(value));
        return this;
    }

    public JsonWriter field(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    public JsonWriter field(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    public JsonWriter field(String name, double value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** A field that stands only when there is a value. */
    public JsonWriter some(String name, Optional<?> value) {
        value.ifPresent(each -> field(name, each.toString()));
        return this;
    }

    /** A list of texts. */
    public JsonWriter texts(String name, Collection<String> texts) {
        list(name);
        texts.forEach(this::item);
        return endList();
    }

    /**
     * A list of objects.
     *
     * @param write writes the fields of one
     */
    public <T> JsonWriter objects(String name, Collection<T> items, Consumer<T> write) {
        list(name);
        items.forEach(item -> {
            object();
            write.accept(item);
            endObject();
        });
        return endList();
    }

    /** The document, which must be complete, with a line end behind it. */
    public String text() {
        json.close();
        return text + "\n";
    }

    private static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
