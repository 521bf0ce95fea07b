package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.HeadingAttributes;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Dimension;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.ReviewDate;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a section in its source language. Whatever is wrong with it, there is a section, so that no other error follows. */
final class SectionParser {

    private static final int LAST = 1_000_000;

    private final Settings settings;
    private final Problems problems;

    SectionParser(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Reads one file.
     *
     * @param id the section's id
     * @param isChapter whether it is the page of a folder
     * @param language the language it is written in
     * @param country the country whose own section it is
     */
    Section parse(ParsedFile parsed, String id, boolean isChapter, LanguageTag language, Optional<String> country) {
        YamlFields fields =
                parsed.fields(problems).orElseGet(() -> nothing(parsed.file())).only(HeadForms.SECTION.names());
        boolean isReadable = parsed.fields(new Problems()).isPresent();
        Optional<String> title = isReadable ? fields.requiredText("title") : Optional.empty();
        Dimension dimension = dimension(fields, isReadable);
        Optional<Level> level =
                fields.textNode("level").flatMap(word -> Levels.level(word.text(), word.at(), problems));
        String audience = fields.textNode("audience")
                .flatMap(word -> Levels.audience(word.text(), word.at(), settings, problems))
                .orElse(dimension.audience());
        SectionText text =
                new SectionText(title.orElse(id), fields.text("summary"), Optional.empty(), fields.at("title"));
        Optional<Mention> owner = mention(fields, "owner");
        int order = fields.integer("order").orElse(LAST);
        Optional<ReviewDate> reviewBy =
                fields.date("review-by").map(day -> new ReviewDate(day, fields.at("review-by")));
        List<String> decisions = fields.texts("decisions");
        List<Mention> aliases = aliases(fields);
        fields.finish();
        Ruling ruling = level.map(word -> new Ruling(word, Block.LevelFrom.SECTION))
                .orElseGet(() -> new Ruling(dimension.level(), Block.LevelFrom.DIMENSION));
        List<Block> blocks = blocks(parsed, ruling, audience, language);
        parsed.reportTo(problems);
        return new Section(
                id,
                dimension.id(),
                isChapter,
                order,
                owner,
                reviewBy,
                decisions,
                audience,
                aliases,
                language,
                country,
                new TreeMap<>(Map.of(language, text)),
                blocks,
                parsed.file().start());
    }

    /** Whom a key names, and where. */
    static Optional<Mention> mention(YamlFields fields, String key) {
        return fields.textNode(key).map(word -> new Mention(word.text(), word.at()));
    }

    private static YamlFields nothing(SourceFile file) {
        return new YamlFields(new YamlMap(Map.of(), file.start()), file.path(), new Problems());
    }

    private Dimension dimension(YamlFields fields, boolean isReadable) {
        Optional<String> id = isReadable ? fields.requiredText("dimension") : Optional.empty();
        Optional<Dimension> known = id.map(settings.dimensions()::get);
        if (id.isPresent() && known.isEmpty()) {
            Problem problem = Problem.of(
                            ProblemId.BAD_VALUE, fields.at("dimension"), "no dimension is called \"" + id.get() + "\"")
                    .note("there are: "
                            + String.join(", ", settings.dimensions().keySet()));
            problems.report(DidYouMean.among(settings.dimensions().keySet(), id.get())
                    .map(near -> problem.label("did you mean \"" + near + "\"?"))
                    .orElse(problem)
                    .help("write one of these, or add it under \"dimensions\" in playbook.yaml"));
        }
        return known.orElseGet(() ->
                new Dimension(id.orElse(""), Level.LOCKED, settings.audiences().get(0), LocalText.NONE));
    }

    private List<Mention> aliases(YamlFields fields) {
        List<Mention> aliases = new ArrayList<>();
        for (YamlText alias : fields.textNodes("aliases")) {
            if (Ids.SECTION.matcher(alias.text()).matches()) {
                aliases.add(new Mention(Ids.chapter(alias.text()), alias.at()));
            } else {
                problems.report(Problem.of(
                                ProblemId.BAD_VALUE,
                                alias.at(),
                                "\"" + alias.text() + "\" was never the id of a section")
                        .help("write the former path without \".md\": small letters, digits, hyphens and slashes"));
            }
        }
        return aliases;
    }

    /** What holds for the blocks that say nothing themselves. */
    private record Ruling(Level level, Block.LevelFrom from) {}

    private List<Block> blocks(ParsedFile parsed, Ruling ruling, String audience, LanguageTag language) {
        List<String> ids = ids(parsed.heads());
        List<BlockText> texts = parsed.texts(ids);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ParsedFile.Head head = parsed.heads().get(i);
            boolean isEmptyIntroduction = i == 0 && head.isBlank();
            if (!isEmptyIntroduction || ids.size() == 1) {
                blocks.add(block(ids.get(i), head, ruling, audience, Map.of(language, texts.get(i))));
            }
        }
        if (blocks.stream()
                .allMatch(block -> block.texts().values().stream()
                        .allMatch(text -> text.prose().isBlank()))) {
            problems.report(Problem.of(ProblemId.SOURCE_MISSING, parsed.file().start(), "this section has no words yet")
                    .help("write its text below the second line ---"));
        }
        return blocks;
    }

    private Block block(
            String id, ParsedFile.Head head, Ruling ruling, String audience, Map<LanguageTag, BlockText> texts) {
        HeadingAttributes attributes = head.attributes();
        Optional<Level> own = attributes.value("level").flatMap(word -> Levels.level(word.text(), word.at(), problems));
        String readers = attributes
                .value("audience")
                .flatMap(word -> Levels.audience(word.text(), word.at(), settings, problems))
                .map(word -> settings.narrower(word, audience))
                .orElse(audience);
        boolean takesNotes = attributes.value("notes").map(this::takesNotes).orElse(true);
        return new Block(
                id,
                own.orElse(ruling.level),
                own.isPresent() ? Block.LevelFrom.BLOCK : ruling.from,
                attributes.isRequired(),
                takesNotes,
                attributes.value("owner").map(word -> new Mention(word.text(), word.at())),
                readers,
                new TreeMap<>(texts),
                head.at());
    }

    private boolean takesNotes(HeadingAttributes.Value word) {
        if (!word.text().equals("none")) {
            problems.report(Problem.of(ProblemId.BAD_VALUE, word.at(), "\"notes\" cannot be \"" + word.text() + "\"")
                    .help("write notes=none when countries may not add notes, or leave it out"));
        }
        return !word.text().equals("none");
    }

    /** The ids in braces, else made from the headings; the introduction comes first. What is written is taken first. */
    private List<String> ids(List<ParsedFile.Head> heads) {
        Map<String, Location> taken =
                new TreeMap<>(Map.of(Block.INTRO, heads.get(0).at()));
        String[] ids = new String[heads.size()];
        ids[0] = Block.INTRO;
        for (int i = 1; i < ids.length; i++) {
            Optional<HeadingAttributes.Value> written =
                    heads.get(i).attributes().id();
            if (written.isPresent()) {
                if (written.get().text().equals(Block.INTRO)) {
                    problems.report(reserved(written.get())); // others that stand twice were met in the Markdown
                }
                ids[i] = free(written.get().text(), taken, heads.get(i).at());
            }
        }
        for (int i = 1; i < ids.length; i++) {
            if (heads.get(i).attributes().id().isEmpty()) {
                String slug = heads.get(i)
                        .heading()
                        .map(words -> Ids.slug(words.text()))
                        .orElse("");
                ids[i] = free(
                        slug.isEmpty() ? "block" : slug, taken, heads.get(i).at());
            }
        }
        return List.of(ids);
    }

    private static String free(String id, Map<String, Location> taken, Location at) {
        String candidate = id;
        for (int i = 2; taken.putIfAbsent(candidate, at) != null; i++) {
            candidate = id + "-" + i;
        }
        return candidate;
    }

    private static Problem reserved(HeadingAttributes.Value id) {
        return Problem.of(ProblemId.DUPLICATE_ID, id.at(), "the id \"intro\" is taken in every section")
                .help("choose another id; \"intro\" is the text before the first heading");
    }
}
