package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in Markdown what a change does, as a comment on a pull request: a sentence or two, then the list behind them. */
public final class DiffMarkdown {

    /** What a comment on GitHub holds at most. */
    public static final int LONGEST = 65_536;

    /** By this line, a script finds the comment that it wrote earlier. */
    public static final String MARK = "<!-- playbook:diff -->";

    private static final int MOST_EDITIONS = 12;

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
        DiffFacts facts = new DiffFacts(names, Style.MARKDOWN);
        DiffDuties duties = new DiffDuties(names, Style.MARKDOWN);
        Map<BlockAddress, List<TextChange>> texts = byBlock();
        page.list("Needs attention", "thing to do", duties.all(comparison.aftermath(), texts.keySet()));
        page.list(
                "Pages",
                "page",
                Stream.concat(editions(), comparison.sections().stream().map(facts::line))
                        .toList());
        page.list("Contacts and facts", "fact", lines(comparison.records(), facts::line));
        page.list("Blocks that stand otherwise", "block", lines(comparison.states(), facts::line));
        page.list("Rules", "rule", lines(comparison.rules(), facts::line));
        List<String> words = new ArrayList<>();
        texts.forEach((address, changes) -> words.add(entry(address, changes, duties)));
        page.entries("What readers read", "text", words);
        return page.close();
    }

    private static <T> List<String> lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).toList();
    }

    static String against(Against against) {
        String commit = against.commit().isEmpty() ? "" : " at " + MarkdownText.code(against.commit());
        return "Compared with " + MarkdownText.code(against.name())
                + (against.isBranchPoint() ? ", as it was when this work began" : "") + commit
                + against.date().map(day -> " of " + day).orElse("") + "; seen by the audience "
                + MarkdownText.code(against.audience())
                + against.today().map(day -> "; dates judged on " + day).orElse("") + ".";
    }

    private Stream<String> editions() {
        Comparison.Reach reach = comparison.reach();
        return Stream.concat(line("New: ", reach.begun()).stream(), line("Removed: ", reach.gone()).stream());
    }

    private Optional<String> line(String what, List<EditionKey> editions) {
        List<String> all = editions.stream()
                .map(key -> names.scope(key.scope()) + " (" + key.locale() + ")")
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(what + Counted.of(all.size(), "whole edition") + ": "
                        + MarkdownText.of(Counted.list(all, MOST_EDITIONS)) + ".");
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
        entry.append(duties.keepers(comparison.aftermath(), address)
                        .map(keepers -> ". " + keepers)
                        .orElse(""))
                .append("\n\n");
        changes.forEach(change -> entry.append(words.entry(change)).append('\n'));
        return entry.toString();
    }
}
