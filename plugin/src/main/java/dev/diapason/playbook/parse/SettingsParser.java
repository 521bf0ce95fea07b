package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Dimension;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code playbook.yaml}. */
final class SettingsParser {

    private static final List<String> AUDIENCES = List.of("public", "partner", "internal");

    private final YamlFields fields;
    private final Problems problems;

    private SettingsParser(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Reads the file; empty when something is missing without which nothing else makes sense. */
    static Optional<Settings> parse(YamlFields fields, Problems problems) {
        return new SettingsParser(fields.only(SettingsForms.SETTINGS.names()), problems).parse();
    }

    private Optional<Settings> parse() {
        Optional<SemVer> version = Versions.required(fields, "version", problems);
        fields.requiredText("source-language");
        Tags tags = new Tags(problems);
        Optional<LanguageTag> source =
                fields.textNode("source-language").flatMap(word -> tags.read(word.text(), word.at()));
        List<LanguageTag> languages = languages(source, tags);
        List<String> audiences = fields.has("audiences") ? fields.texts("audiences") : AUDIENCES;
        List<String> readers = audiences.isEmpty() ? AUDIENCES : audiences;
        LocalText title = fields.localText("title", source.orElse(new LanguageTag("en")), tags);
        if (title.isEmpty()) {
            fields.requiredText("title");
        }
        Map<LanguageTag, LanguageTag> fallbacks = fallbacks(tags);
        Optional<URI> base = fields.textNode("base-url").flatMap(this::base);
        Optional<String> edit = fields.textNode("edit-url").flatMap(word -> url(word, FieldType.EDIT_URL, "{path}"));
        Optional<String> issue =
                fields.textNode("issue-url").flatMap(word -> url(word, FieldType.ISSUE_URL, "{title}"));
        Map<String, Dimension> dimensions = dimensions(readers, source.orElse(new LanguageTag("en")));
        Releases releases = new ReleasesParser(fields, problems).parse();
        List<String> outputs = outputs();
        Map<ProblemId, Severity> severities = severities();
        Theme theme = new ThemeParser(problems).parse(fields);
        fields.finish();
        if (version.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Settings(
                title,
                version.get(),
                source.get(),
                languages,
                fallbacks,
                base,
                edit,
                issue,
                dimensions,
                readers,
                releases,
                Ordered.copy(outputs),
                severities,
                theme,
                fields.keyAt("version")));
    }

    private List<LanguageTag> languages(Optional<LanguageTag> source, Tags tags) {
        List<LanguageTag> languages = new ArrayList<>(tags.read(fields.textNodes("languages")));
        source.filter(tag -> !languages.contains(tag)).ifPresent(tag -> languages.add(0, tag));
        return languages;
    }

    private Map<LanguageTag, LanguageTag> fallbacks(Tags tags) {
        Map<LanguageTag, LanguageTag> fallbacks = new LinkedHashMap<>();
        fields.map("fallbacks").ifPresent(map -> {
            for (String word : map.keys()) {
                Optional<LanguageTag> from = tags.read(word, map.keyAt(word));
                Optional<LanguageTag> to = map.textNode(word).flatMap(text -> tags.read(text.text(), text.at()));
                from.ifPresent(one -> to.ifPresent(other -> fallbacks.put(one, other)));
            }
        });
        return fallbacks;
    }

    private Optional<URI> base(YamlText word) {
        if (FieldType.SITE_URL.accepts(word.text())) {
            try {
                return Optional.of(new URI(word.text().endsWith("/") ? word.text() : word.text() + "/"));
            } catch (URISyntaxException notAnAddress) {
                problems.report(badBase(word));
                return Optional.empty();
            }
        }
        problems.report(badBase(word));
        return Optional.empty();
    }

    private static Problem badBase(YamlText word) {
        return Problem.of(ProblemId.UNSAFE_URL, word.at(), "\"base-url\" cannot be \"" + word.text() + "\"")
                .help("write the address of the site, such as https://playbook.example.com/");
    }

    private Optional<String> url(YamlText word, FieldType type, String hole) {
        if (type.accepts(word.text())) {
            return Optional.of(word.text());
        }
        problems.report(Problem.of(ProblemId.UNSAFE_URL, word.at(), "this address cannot be \"" + word.text() + "\"")
                .help("write a whole address that begins with https:// and holds " + hole));
        return Optional.empty();
    }

    private Map<String, Dimension> dimensions(List<String> audiences, LanguageTag source) {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        if (!fields.has("dimensions")) {
            problems.report(Problem.of(ProblemId.MISSING_FIELD, fields.at(), "the key \"dimensions\" is missing")
                    .help("add the map of what is global and what is local, such as dimensions: { values: locked }"));
        }
        fields.map("dimensions").ifPresent(map -> {
            for (String id : map.keys()) {
                dimension(id, map, audiences, source).ifPresent(dimension -> dimensions.put(id, dimension));
            }
        });
        return dimensions;
    }

    private Optional<Dimension> dimension(String id, YamlFields map, List<String> audiences, LanguageTag source) {
        YamlNode node = map.node(id).orElseThrow();
        if (!(node instanceof YamlMap)) {
            return map.textNode(id)
                    .flatMap(word -> Levels.level(word.text(), word.at(), problems))
                    .map(level -> new Dimension(id, level, audiences.get(0), LocalText.NONE));
        }
        return map.map(id).map(found -> {
            YamlFields own = found.only(SettingsForms.DIMENSION.names());
            own.requiredText("level");
            Level level = own.textNode("level")
                    .flatMap(word -> Levels.level(word.text(), word.at(), problems))
                    .orElse(Level.LOCKED);
            String audience = own.choice("audience", audiences).orElse(audiences.get(0));
            LocalText name = own.localText("name", source, new Tags(problems));
            own.finish();
            return new Dimension(id, level, audience, name);
        });
    }

    private List<String> outputs() {
        List<String> outputs = new ArrayList<>();
        for (YamlText word : fields.textNodes("outputs")) {
            if (SettingsForms.OUTPUTS.contains(word.text())) {
                outputs.add(word.text());
            } else {
                problems.report(
                        Problem.of(ProblemId.BAD_VALUE, word.at(), "no output is called \"" + word.text() + "\"")
                                .help("write some of: " + String.join(", ", SettingsForms.OUTPUTS)));
            }
        }
        return outputs;
    }

    private Map<ProblemId, Severity> severities() {
        Map<ProblemId, Severity> severities = new LinkedHashMap<>();
        fields.map("problems").ifPresent(map -> {
            for (String word : map.keys()) {
                Optional<ProblemId> id = ProblemId.of(word);
                if (id.isEmpty()) {
                    problems.report(unknownProblem(map, word));
                }
                map.choice(word, SettingsForms.SEVERITIES)
                        .flatMap(Severity::of)
                        .ifPresent(severity -> id.ifPresent(each -> severities.put(each, severity)));
            }
        });
        return severities;
    }

    private static Problem unknownProblem(YamlFields map, String word) {
        Problem problem = Problem.of(ProblemId.UNKNOWN_FIELD, map.keyAt(word), "no problem is called \"" + word + "\"");
        return DidYouMean.among(
                        Stream.of(ProblemId.values()).map(ProblemId::word).toList(), word)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("copy the name from the square brackets of a message, such as stale-translation");
    }
}
