package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SectionOmission;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlNothing;
import dev.diapason.playbook.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what one overlay changes: its form, not yet whether it may. */
final class OverlayParser {

    private static final String FILE = "file";

    private final SourceTree tree;
    private final Scope scope;
    private final List<LanguageTag> locales;
    private final Tools tools;
    private final Problems problems;

    /**
     * What reading overlays takes.
     *
     * @param markdown compiles texts
     * @param memory shares them between versions
     * @param sourceFolder the folder of the source language, from which links in texts may also lead
     */
    record Tools(Markdown markdown, ParseMemory memory, String sourceFolder) {}

    /**
     * A reader for one overlay.
     *
     * @param tree where texts in files of their own are found
     * @param locales the scope's languages; a text that names none is in the first. May be empty
     */
    OverlayParser(SourceTree tree, Scope scope, List<LanguageTag> locales, Tools tools, Problems problems) {
        this.tree = tree;
        this.scope = scope;
        this.locales = locales;
        this.tools = tools;
        this.problems = problems;
    }

    Overlay parse(YamlFields fields, Records records) {
        TreeMap<BlockAddress, BlockChange> changes = new TreeMap<>();
        fields.map("blocks").ifPresent(blocks -> {
            for (String key : blocks.keys()) {
                Optional<BlockAddress> address = address(key, blocks.keyAt(key));
                Optional<YamlFields> entry = blocks.map(key);
                if (address.isPresent() && entry.isPresent()) {
                    add(changes, change(address.get(), entry.get(), blocks.keyAt(key)));
                } else if (blocks.node(key).orElse(null) instanceof YamlNothing) {
                    problems.report(saysNothing(key, blocks.keyAt(key)));
                }
            }
        });
        TreeMap<String, SectionOmission> omissions = new TreeMap<>();
        fields.map("omit-sections").ifPresent(sections -> {
            for (String id : sections.keys()) {
                sections.map(id)
                        .ifPresent(entry ->
                                omissions.put(Ids.chapter(id), omission(Ids.chapter(id), entry, sections.keyAt(id))));
                if (sections.node(id).orElse(null) instanceof YamlNothing) {
                    problems.report(withoutReason("\"" + id + "\"", sections.keyAt(id)));
                }
            }
        });
        return new Overlay(scope, changes, omissions, records);
    }

    private void add(SortedMap<BlockAddress, BlockChange> changes, BlockChange change) {
        BlockChange other = changes.putIfAbsent(change.address(), change);
        if (other != null) {
            problems.report(
                    Problem.of(ProblemId.DUPLICATE_KEY, change.at(), "\"" + change.address() + "\" stands here twice")
                            .related(other.at())
                            .help("merge the two entries: a chapter's page is the same with and without \"/index\""));
        }
    }

    private static Problem saysNothing(String address, Location at) {
        return Problem.of(ProblemId.MISSING_FIELD, at, "\"" + address + "\" says nothing")
                .help("add \"replace:\", \"append:\" or \"omit: true\" below it");
    }

    private Optional<BlockAddress> address(String key, Location at) {
        Optional<BlockAddress> address = Ids.block(key);
        if (address.isEmpty()) {
            problems.report(Problem.of(ProblemId.BAD_VALUE, at, "\"" + key + "\" is not the address of a block")
                    .help(FieldType.BLOCK.help()));
        }
        return address;
    }

    private BlockChange change(BlockAddress address, YamlFields entry, Location at) {
        entry.only(OverlayForms.CHANGE.names());
        boolean isOmitted = entry.bool("omit").orElse(false);
        LocalText reason = entry.localText("reason", firstLocale(), new Tags(problems));
        SortedMap<LanguageTag, BlockText> replacement = texts(entry, "replace", address, address.block());
        SortedMap<LanguageTag, BlockText> notes = texts(entry, "append", address, address.block() + "-" + scope.slug());
        BlockChange change = new BlockChange(
                address,
                replacement,
                notes,
                isOmitted && replacement.isEmpty(),
                reason,
                Versions.basedOn(entry, problems),
                entry.text("waiver"),
                entry.textNode("level").flatMap(word -> Levels.level(word.text(), word.at(), problems)),
                at);
        checkVerbs(entry, change, isOmitted);
        entry.finish();
        return change;
    }

    private void checkVerbs(YamlFields entry, BlockChange change, boolean isOmitted) {
        String address = "\"" + change.address() + "\"";
        if (isOmitted && entry.has("replace")) {
            problems.report(
                    Problem.of(ProblemId.BOTH_VERBS, entry.keyAt("omit"), address + " is both replaced and left out")
                            .related(entry.keyAt("replace"))
                            .help("keep either \"replace\" or \"omit\""));
        } else if (isOmitted && change.reason().isEmpty()) {
            problems.report(withoutReason(address, change.at()));
        }
        if (Stream.of("omit", "replace", "append", "level").noneMatch(entry::has)) {
            problems.report(saysNothing(change.address().toString(), change.at()));
        }
    }

    private static Problem withoutReason(String what, Location at) {
        return Problem.of(ProblemId.MISSING_REASON, at, what + " is left out without a reason")
                .help("add \"reason:\" and say to your readers why it does not apply");
    }

    private SectionOmission omission(String id, YamlFields entry, Location at) {
        entry.only(OverlayForms.OMISSION.names());
        LocalText reason = entry.localText("reason", firstLocale(), new Tags(problems));
        if (reason.isEmpty()) {
            problems.report(withoutReason("\"" + id + "\"", at));
        }
        Optional<String> waiver = entry.text("waiver");
        entry.finish();
        return new SectionOmission(id, reason, waiver, at);
    }

    private SortedMap<LanguageTag, BlockText> texts(
            YamlFields entry, String verb, BlockAddress address, String idPrefix) {
        TreeMap<LanguageTag, BlockText> texts = new TreeMap<>();
        Optional<YamlNode> node = entry.node(verb);
        if (node.isEmpty()) {
            return texts;
        }
        if (node.get() instanceof YamlMap map && !map.entries().keySet().equals(Set.of(FILE))) {
            YamlFields languages = new YamlFields(map, "\"" + verb + "\"", problems);
            for (String word : languages.keys()) {
                Optional<LanguageTag> tag = new Tags(problems).read(word, languages.keyAt(word));
                Optional<BlockText> text = text(languages, word, address, idPrefix);
                tag.ifPresent(language -> text.ifPresent(each -> texts.put(language, each)));
            }
            return texts;
        }
        if (locales.size() > 1) {
            problems.report(Problem.of(
                            ProblemId.BAD_VALUE, entry.at(verb), "this text does not say which language it is in")
                    .note("the languages here are: "
                            + String.join(
                                    ", ",
                                    locales.stream().map(LanguageTag::value).toList()))
                    .help("put a line with the language between \"" + verb + ":\" and the text, such as \""
                            + firstLocale().language() + ": |\", and indent the text below it"));
        }
        text(entry, verb, address, idPrefix).ifPresent(text -> texts.put(firstLocale(), text));
        return texts;
    }

    private Optional<BlockText> text(YamlFields fields, String key, BlockAddress address, String idPrefix) {
        if (fields.node(key).orElse(null) instanceof YamlMap) {
            return fields.map(key).flatMap(map -> fromFile(map, address, idPrefix));
        }
        if (fields.node(key).orElse(null) instanceof YamlText text
                && text.text().isBlank()) {
            fields.requiredText(key); // which tells that it is empty
        }
        return fields.textNode(key)
                .map(text -> compile(text.excerpt(), text.excerpt().file().path(), address, idPrefix));
    }

    private Optional<BlockText> fromFile(YamlFields map, BlockAddress address, String idPrefix) {
        map.only(OverlayForms.FILE.names());
        map.requiredText(FILE);
        Optional<YamlText> name = map.textNode(FILE);
        map.finish();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String folder = scope instanceof Scope.OfCountry ? "countries/" : "zones/";
        Optional<SourceFile> file = tree.file(folder + name.get().text());
        if (file.isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.BROKEN_LINK,
                            name.get().at(),
                            "there is no file \"" + name.get().text() + "\"")
                    .help("write its path below " + folder + ", such as " + scope.id() + "/" + address.block()
                            + ".md"));
        }
        return file.map(each -> compile(Excerpt.of(each), each.path(), address, idPrefix));
    }

    private BlockText compile(Excerpt text, String path, BlockAddress address, String idPrefix) {
        String plain = tools.sourceFolder + address.section() + ".md";
        String shownIn = tree.file(plain).isPresent() ? plain : tools.sourceFolder + address.section() + "/index.md";
        record Key(Excerpt text, String shownIn, String idPrefix) {}
        Prose prose = tools.memory.get(
                new Key(text, shownIn, idPrefix),
                Prose.class,
                problems,
                found -> tools.markdown.fragment(text, idPrefix, new SourceLinks(path, shownIn, found), found));
        return new BlockText(Optional.empty(), prose, text.start());
    }

    private LanguageTag firstLocale() {
        return locales.isEmpty() ? new LanguageTag("en") : locales.get(0);
    }
}
