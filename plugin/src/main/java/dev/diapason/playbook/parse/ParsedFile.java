package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.HeadingAttributes;
import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A section's file, parsed once for all versions that hold it word for word. Its keys are not read yet and its blocks have no
 * ids. One thread at a time may use it.
 */
final class ParsedFile {

    private final SourceFile file;
    private final Problems found = new Problems();
    private final Optional<YamlNode> keys;
    private final ParsedBody body;

    /**
     * What is known of a block before it has an id.
     *
     * @param heading absent for the introduction, which comes first
     * @param attributes what stands in braces behind the heading
     * @param at the heading
     * @param isBlank whether nothing stands below it
     */
    record Head(Optional<Heading> heading, HeadingAttributes attributes, Location at, boolean isBlank) {}

    /** @param memory has the bodies that were met */
    ParsedFile(SourceFile file, Markdown markdown, ParseMemory memory) {
        this.file = file;
        FrontMatter cut = FrontMatter.of(file, found);
        this.keys = cut.keys();
        this.body = ParsedBody.of(cut.body(), markdown, memory);
    }

    SourceFile file() {
        return file;
    }

    /** The front matter, to be read; empty when there is none. */
    Optional<YamlFields> fields(Problems problems) {
        return keys.flatMap(root -> YamlFields.of(root, problems));
    }

    /** The introduction, then each part below an H2. */
    List<Head> heads() {
        return body.heads();
    }

    /**
     * The texts of the blocks. Afterwards the parsed document is dropped, since a file nearly always gets the same ids again.
     *
     * @param blockIds of the blocks, in order
     */
    List<BlockText> texts(List<String> blockIds) {
        return body.texts(blockIds);
    }

    /** Tells what was found while parsing and compiling. */
    void reportTo(Problems problems) {
        problems.addAll(found);
        body.reportTo(problems);
    }
}
