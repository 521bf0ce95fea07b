package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.markdown.MarkdownBlock;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below a section's keys, parsed once for all versions that have the same words on the same lines of the same file,
 * whatever their keys say. Its blocks have no ids yet. One thread at a time may use it.
 */
final class ParsedBody {

    private final Excerpt body;
    private final Markdown markdown;
    private final Problems found = new Problems();
    private final List<ParsedFile.Head> heads;
    private List<MarkdownBlock> blocks;
    private List<String> ids = List.of();
    private List<BlockText> texts = List.of();

    /** All that a body depends on: places in it are those of the first file that has it. */
    private record Key(String path, int line, String text) {}

    private ParsedBody(Excerpt body, Markdown markdown) {
        this.body = body;
        this.markdown = markdown;
        this.blocks = blocks();
        this.heads = blocks.stream()
                .map(block -> new ParsedFile.Head(block.heading(), block.attributes(), block.at(), block.isBlank()))
                .toList();
    }

    static ParsedBody of(Excerpt body, Markdown markdown, ParseMemory memory) {
        Key key = new Key(body.file().path(), body.line(), body.text());
        return memory.get(key, ParsedBody.class, new Problems(), unused -> new ParsedBody(body, markdown));
    }

    List<ParsedFile.Head> heads() {
        return heads;
    }

    /** As {@link ParsedFile#texts}. */
    List<BlockText> texts(List<String> blockIds) {
        if (!blockIds.equals(ids)) {
            List<MarkdownBlock> parsed = blocks.isEmpty() ? blocks() : blocks;
            List<BlockText> made = new ArrayList<>();
            for (int i = 0; i < parsed.size(); i++) {
                ParsedFile.Head head = heads.get(i);
                made.add(new BlockText(head.heading(), parsed.get(i).prose(blockIds.get(i)), head.at()));
            }
            ids = List.copyOf(blockIds);
            texts = List.copyOf(made);
            blocks = List.of();
        }
        return texts;
    }

    void reportTo(Problems problems) {
        problems.addAll(found);
    }

    private List<MarkdownBlock> blocks() {
        String path = body.file().path();
        return markdown.section(body, new SourceLinks(path, path, found), found);
    }
}
