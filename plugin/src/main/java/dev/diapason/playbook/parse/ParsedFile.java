package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.HeadingAttributes;
import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.markdown.MarkdownBlock;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A section's file, parsed once for all versions that hold it word for word. Its keys are not read yet and its blocks have no
 * ids. One thread at a time may use it.
 */
final class ParsedFile {

    private final SourceFile file;
    private final Markdown markdown;
    private final Problems found = new Problems();
    private final Optional<YamlNode> keys;
    private final List<Head> heads;
    private List<MarkdownBlock> blocks;
    private List<String> ids = List.of();
    private List<BlockText> texts = List.of();

    /**
     * What is known of a block before it has an id.
     *
     * @param heading absent for the introduction, which comes first
     * @param attributes what stands in braces behind the heading
     * @param at the heading
     * @param isBlank whether nothing stands below it
     */
    record Head(Optional<Heading> heading, HeadingAttributes attributes, Location at, boolean isBlank) {}

    ParsedFile(SourceFile file, Markdown markdown) {
        this.file = file;
        this.markdown = markdown;
        FrontMatter cut = FrontMatter.of(file, found);
        this.keys = cut.keys();
        this.blocks = blocks(cut);
        this.heads = blocks.stream()
                .map(block -> new Head(block.heading(), block.attributes(), block.at(), block.isBlank()))
                .toList();
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
        return heads;
    }

    /**
     * The texts of the blocks. Afterwards the parsed document is dropped, since a file nearly always gets the same ids again.
     *
     * @param blockIds of the blocks, in order
     */
    List<BlockText> texts(List<String> blockIds) {
        if (!blockIds.equals(ids)) {
            List<MarkdownBlock> parsed = blocks.isEmpty() ? blocks(FrontMatter.of(file, new Problems())) : blocks;
            List<BlockText> made = new ArrayList<>();
            for (int i = 0; i < parsed.size(); i++) {
                made.add(new BlockText(heads.get(i).heading, parsed.get(i).prose(blockIds.get(i)), heads.get(i).at));
            }
            ids = List.copyOf(blockIds);
            texts = List.copyOf(made);
            blocks = List.of();
        }
        return texts;
    }

    /** Tells what was found while parsing and compiling. */
    void reportTo(Problems problems) {
        problems.addAll(found);
    }

    private List<MarkdownBlock> blocks(FrontMatter cut) {
        return markdown.section(cut.body(), new SourceLinks(file.path(), file.path(), found), found);
    }
}
