package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in Markdown what a change does, as a comment on a pull request: a sentence or two, then the list behind them. */
public final class DiffMarkdown {

    /** What a comment on GitHub holds at most. */
    public static final int LONGEST = 65_536;

    /** By this line, a script finds the comment that it wrote earlier. */
    public static final String MARK = "<!-- playbook:diff -->";

    private final Comparison comparison;
    private final Names names;
    private final Page page;

    private DiffMarkdown(Comparison comparison, int longest) {
        this.comparison = comparison;
        this.names = new Names(comparison.reach().editions());
        this.page = new Page(longest);
    }

    /**
     * Words a comparison.
     *
     * @param longest how many characters it may have
     * @return Markdown in which nothing that authors wrote links, mentions or formats anything
     */
    public static String of(Comparison comparison, Against against, int longest) {
        return new DiffMarkdown(comparison, longest).write(against);
    }

    private String write(Against against) {
        page.text(MARK + "\n## What this change does\n");
        page.text(String.join(" ", DiffSummary.sentences(comparison)) + "\n");
        if (against.errors() > 0) {
            page.text("**" + DiffSummary.broken(against.errors()) + "**\n");
        }
        page.text(against(against) + "\n");
        DiffDuties duties = new DiffDuties(names, Style.MARKDOWN, against.version());
        DiffFacts facts = new DiffFacts(names, Style.MARKDOWN);
        Map<BlockAddress, List<TextChange>> texts = byBlock();
        DiffParts.of(comparison, duties, facts, texts.keySet())
                .forEach(part -> page.list(part.heading(), part.noun(), part.items()));
        List<String> words = new ArrayList<>();
        texts.forEach((address, changes) -> words.add(entry(address, changes, duties)));
        page.entries("What readers read", "text", words);
        return page.close();
    }

    private static String against(Against against) {
        String commit = against.commit().isEmpty() ? "" : " at " + MarkdownText.code(against.commit());
        return "Compared with " + MarkdownText.code(against.name())
                + (against.isBranchPoint() ? ", as it was when this work began" : "") + commit
                + against.date().map(day -> " of " + day).orElse("") + "; seen by the audience "
                + MarkdownText.code(against.audience())
                + against.today().map(day -> "; dates judged on " + day).orElse("") + ".";
    }

    private Map<BlockAddress, List<TextChange>> byBlock() {
        Map<BlockAddress, List<TextChange>> byBlock = new LinkedHashMap<>();
        comparison
                .texts()
                .forEach(text -> byBlock.computeIfAbsent(text.address(), each -> new ArrayList<>())
                        .add(text));
        return byBlock;
    }

    private String entry(BlockAddress address, List<TextChange> changes, DiffDuties duties) {
        DiffWords words = new DiffWords(names);
        TextChange first = changes.get(0);
        StringBuilder entry = new StringBuilder("#### ")
                .append(MarkdownText.of(first.title()))
                .append("\n\n");
        entry.append(duties.address(address));
        entry.append(address.block().isEmpty() ? "" : ", " + first.level().word());
        entry.append(duties.keepers(comparison.aftermath().keepers(address))
                        .map(keepers -> ". " + keepers)
                        .orElse(""))
                .append("\n\n");
        changes.forEach(change -> entry.append(words.entry(change)).append('\n'));
        return entry.toString();
    }
}
