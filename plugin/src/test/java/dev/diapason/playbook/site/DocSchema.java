package dev.diapason.playbook.site;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas that are documented, held against what is written; an unknown field is a complaint here. */
final class DocSchema {

    private static final Path DOCS = Path.of(System.getProperty("basedir", ""), "docs");

    private DocSchema() {}

    /** What is wrong with a document; empty when it is valid and every field is documented. */
    static List<String> complaints(String schema, String json) {
        try {
            String strict = Files.readString(DOCS.resolve(schema))
                    .replace("\"type\": \"object\"", "\"type\": \"object\", \"additionalProperties\": false");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(strict, InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
