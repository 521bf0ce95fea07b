package dev.diapason.playbook.yaml;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON (RFC 8259), indented by two spaces, with the same bytes on every system. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

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
        json.writeStartArray();
        return this;
    }

    public JsonWriter endList() {
        json.writeEndArray();
        return this;
    }

    /** Adds a text to a list. */
    public JsonWriter item(String value) {
        json.writeString(value);
        return this;
    }

    public JsonWriter field(String name, String value) {
        json.writeStringProperty(name, value);
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

    /** The document, which must be complete, with a line end behind it. */
    public String text() {
        json.close();
        return text + "\n";
    }
}
