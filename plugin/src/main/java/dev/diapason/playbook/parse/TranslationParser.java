package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.yaml.YamlFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a translation and matches its headings to the source's blocks, or not at all: a guess could change a locked rule. */
final class TranslationParser {

    private final Settings settings;
    private final Problems problems;

    TranslationParser(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * The section with one more language; empty when the headings cannot be matched, which is reported.
     *
     * @param section the source, perhaps with other languages already
     * @param parsed the translation
     */
    Optional<Section> add(Section section, ParsedFile parsed, LanguageTag language) {
        Optional<YamlFields> fields = parsed.fields(problems);
        Optional<SectionText> head = fields.map(each -> head(section, each));
        fields.ifPresent(YamlFields::finish);
        Optional<List<String>> ids = match(section, parsed);
        ids.ifPresent(parsed::texts);
        if (ids.isPresent()) {
            tellUnused(section, parsed);
        } else if (isMismatchError()) {
            parsed.texts(IntStream.range(0, parsed.heads().size())
                    .mapToObj(i -> "block-" + i)
                    .toList()); // so that the author sees everything at once
        }
        if (ids.isPresent() || isMismatchError()) {
            parsed.reportTo(problems); // what is not shown need not be right
        }
        return ids.map(names -> with(section, language, head, names, parsed.texts(names)));
    }

    private boolean isMismatchError() {
        return settings.severities().getOrDefault(ProblemId.TRANSLATION_STRUCTURE, Severity.ERROR) == Severity.ERROR;
    }

    /** Tells of words and attributes that come from the source alone. */
    private void tellUnused(Section section, ParsedFile parsed) {
        ParsedFile.Head introduction = parsed.heads().get(0);
        if (!introduction.isBlank() && section.block(Block.INTRO).isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.SOURCE_MISSING,
                            introduction.at(),
                            "this introduction has no source and is not shown")
                    .help("put a text before the first heading of "
                            + section.at().path() + ", or remove this one"));
        }
        for (ParsedFile.Head head : parsed.heads()) {
            head.attributes()
                    .values()
                    .forEach((name, value) -> problems.report(Problem.of(
                                    ProblemId.UNKNOWN_FIELD,
                                    value.at(),
                                    "\"" + name + "\" comes from the source and cannot be set in a translation")
                            .help("remove " + name + "=" + value.text() + " here; it stands in "
                                    + section.at().path())));
        }
    }

    private SectionText head(Section section, YamlFields fields) {
        fields.only(HeadForms.TRANSLATION.names());
        Optional<String> title = fields.requiredText("title");
        return new SectionText(
                title.orElse(section.id()),
                fields.text("summary"),
                Versions.basedOn(fields, problems),
                fields.at("title"));
    }

    private static Section with(
            Section section,
            LanguageTag language,
            Optional<SectionText> head,
            List<String> ids,
            List<BlockText> texts) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : section.blocks()) {
            int index = ids.indexOf(block.id());
            if (index < 0) {
                blocks.add(block);
            } else {
                Map<LanguageTag, BlockText> more = new TreeMap<>(block.texts());
                more.put(language, texts.get(index));
                blocks.add(block.with(more));
            }
        }
        TreeMap<LanguageTag, SectionText> heads = new TreeMap<>(section.texts());
        head.ifPresent(each -> heads.put(language, each));
        return section.with(heads, blocks);
    }

    /** The ids of the translation's blocks, the introduction first. */
    private Optional<List<String>> match(Section section, ParsedFile parsed) {
        List<String> source = section.blocks().stream()
                .map(Block::id)
                .filter(id -> !id.equals(Block.INTRO))
                .toList();
        List<ParsedFile.Head> heads = parsed.heads().subList(1, parsed.heads().size());
        boolean hasAllIds = !heads.isEmpty()
                && heads.stream().allMatch(head -> head.attributes().id().isPresent());
        if (!hasAllIds && heads.size() != source.size()) {
            report(mismatch(section, parsed, heads.size(), source));
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>(List.of(Block.INTRO));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            ParsedFile.Head head = heads.get(i);
            int place = i;
            String id = head.attributes().id().map(word -> word.text()).orElseGet(() -> source.get(place));
            boolean isTwice = !seen.add(id);
            if (!source.contains(id) || isTwice) {
                Location at = head.attributes().id().map(word -> word.at()).orElse(head.at());
                boolean isWritten = head.attributes().id().isPresent();
                if (!isTwice || !isWritten || !isMismatchError()) { // else the Markdown's own message tells of it
                    report(stranger(section, id, at, source));
                }
                return Optional.empty();
            }
            ids.add(id);
        }
        return Optional.of(ids);
    }

    private void report(Problem problem) {
        problems.report(problem.note("this translation is not used until then; readers see the source text"));
    }

    private static Problem mismatch(Section section, ParsedFile parsed, int count, List<String> source) {
        return Problem.of(
                        ProblemId.TRANSLATION_STRUCTURE,
                        parsed.file().start(),
                        "this translation has " + headings(count) + ", its source has " + source.size())
                .note("the source is " + section.at().path() + "; its blocks are: " + String.join(", ", source))
                .help("give each heading (##) the id of the source's block in braces, such as {#"
                        + (source.isEmpty() ? "one-voice" : source.get(0)) + "}, or have the same headings");
    }

    private static String headings(int count) {
        return count == 0 ? "no headings (##)" : count == 1 ? "1 heading (##)" : count + " headings (##)";
    }

    private static Problem stranger(Section section, String id, Location at, List<String> source) {
        boolean isKnown = source.contains(id);
        return Problem.of(
                        ProblemId.TRANSLATION_STRUCTURE,
                        at,
                        isKnown
                                ? "\"" + id + "\" is the id of two headings in this translation"
                                : "the source has no block called \"" + id + "\"")
                .note("the blocks of " + section.at().path() + " are: " + String.join(", ", source))
                .help("give this heading the id of the block that it translates");
    }
}
