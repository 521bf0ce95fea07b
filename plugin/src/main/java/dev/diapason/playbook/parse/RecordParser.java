package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.yaml.YamlEntry;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the records of one scope. */
final class RecordParser {

    static final String HASHTAGS = "hashtags";

    /** Kinds that a playbook may hold already and that are read by later versions of this tool. */
    static final List<String> LATER = List.of("messages", "launches", "approvals");

    private static final String OMIT = "omit";

    private final Scope scope;
    private final LanguageTag language;
    private final Settings settings;
    private final Records above;
    private final Problems problems;

    /**
     * A reader for one scope.
     *
     * @param language of texts that name none
     * @param above what the scope inherits: a record that is there already may be given in part
     */
    RecordParser(Scope scope, LanguageTag language, Settings settings, Records above, Problems problems) {
        this.scope = scope;
        this.language = language;
        this.settings = settings;
        this.above = above;
        this.problems = problems;
    }

    /** Reads every kind that stands as a key among these. */
    Records parse(YamlFields fields) {
        TreeMap<RecordKind, SortedMap<String, Entry>> entries = new TreeMap<>();
        TreeMap<RecordKind, List<String>> removed = new TreeMap<>();
        for (RecordForm form : RecordForms.ALL) {
            fields.map(form.kind().word()).ifPresent(map -> {
                removed.put(form.kind(), removed(form.kind(), map));
                entries.put(form.kind(), entries(form, map));
            });
        }
        return new Records(entries, hashtags(fields, HASHTAGS), removed);
    }

    private List<String> removed(RecordKind kind, YamlFields map) {
        List<String> removed = new ArrayList<>();
        for (YamlText word : map.textNodes(OMIT)) {
            Optional<Entry> inherited = above.find(kind, word.text());
            if (inherited.isEmpty()) {
                problems.report(notInherited(kind, word));
            } else if (inherited.get().isLocked()) {
                checkLock(kind, word.text(), word.at());
            } else {
                removed.add(word.text());
            }
        }
        return removed;
    }

    private Problem notInherited(RecordKind kind, YamlText word) {
        Problem problem = Problem.of(
                ProblemId.BAD_VALUE,
                word.at(),
                "there is no \"" + word.text() + "\" among the " + kind.word() + " to omit");
        return DidYouMean.among(above.of(kind).keySet(), word.text())
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("remove the word, or write the id of a record of the group or the zone");
    }

    /** Reads the map of one kind. */
    SortedMap<String, Entry> entries(RecordForm form, YamlFields map) {
        TreeMap<String, Entry> entries = new TreeMap<>();
        for (String id : map.keys()) {
            if (!id.equals(OMIT) || scope instanceof Scope.Global) {
                if (!Ids.RECORD.matcher(id).matches()) {
                    problems.report(badId(id, map.keyAt(id)));
                }
                map.map(id)
                        .ifPresent(fields -> entries.put(id, entry(form, id, fields, entries.size(), map.keyAt(id))));
            }
        }
        return entries;
    }

    /** Hashtags are written without their sign. */
    List<String> hashtags(YamlFields fields, String key) {
        List<String> tags = new ArrayList<>();
        for (YamlText tag : fields.textNodes(key)) {
            if (FieldType.HASHTAG.accepts(tag.text())) {
                tags.add(tag.text());
            } else {
                problems.report(Problem.of(ProblemId.BAD_VALUE, tag.at(), "\"" + tag.text() + "\" is not a hashtag")
                        .help("write the word alone, without \"#\" and without spaces"));
            }
        }
        return tags;
    }

    /** The list of a hashtag file as the value of a key, so that it is read like an overlay's. */
    static YamlMap asMap(YamlNode root) {
        return new YamlMap(Map.of(HASHTAGS, new YamlEntry(HASHTAGS, root.at(), root)), root.at());
    }

    private static Problem badId(String id, Location at) {
        return Problem.of(ProblemId.BAD_VALUE, at, "\"" + id + "\" cannot be the id of a record")
                .help("use small letters, digits, hyphens and dots, such as ana.souza or duty-br");
    }

    private Entry entry(RecordForm form, String id, YamlFields fields, int order, Location at) {
        boolean isLocked = isLocked(form.kind(), fields);
        String audience = fields.textNode("audience")
                .flatMap(word -> Levels.audience(word.text(), word.at(), settings, problems))
                .orElse(settings.audiences().get(0));
        checkLock(form.kind(), id, at);
        Map<String, Entry.Value> values =
                form.isByLanguage() ? byLanguage(form, fields) : values(form, fields, isKnown(form, id));
        return new Entry(id, scope, isLocked, audience, values, order, at);
    }

    /** Only the group locks its records; a lock of a country would bind nobody. */
    private boolean isLocked(RecordKind kind, YamlFields fields) {
        Optional<YamlText> word = fields.textNode("level");
        Optional<Level> level = word.flatMap(each -> Levels.level(each.text(), each.at(), problems));
        if (level.isPresent() && !(scope instanceof Scope.Global)) {
            problems.report(Problem.of(
                            ProblemId.UNKNOWN_FIELD,
                            fields.keyAt("level"),
                            "\"level\" has no meaning in the record of a zone or country")
                    .help("remove this line; only the group can lock a record, in data/" + kind.word() + ".yaml"));
        }
        return level.filter(each -> each == Level.LOCKED).isPresent() && scope instanceof Scope.Global;
    }

    private boolean isKnown(RecordForm form, String id) {
        return above.find(form.kind(), id).isPresent();
    }

    private void checkLock(RecordKind kind, String id, Location at) {
        above.find(kind, id)
                .filter(Entry::isLocked)
                .ifPresent(locked -> problems.report(Problem.of(
                                ProblemId.LOCKED_REPLACED,
                                at,
                                "\"" + id + "\" is locked for everyone and cannot be changed here")
                        .related(locked.at())
                        .help("remove it here, or ask the group to change "
                                + locked.at().path())));
    }

    private Map<String, Entry.Value> byLanguage(RecordForm form, YamlFields fields) {
        Map<String, Entry.Value> values = new LinkedHashMap<>();
        for (String word : fields.keys()) {
            if (!RecordForm.SHARED.contains(word)) {
                Optional<LanguageTag> tag = new Tags(problems).read(word, fields.keyAt(word));
                Optional<YamlFields> words = fields.map(word);
                if (tag.isPresent() && words.isPresent()) {
                    values.put(tag.get().value(), new Entry.Group(values(form, words.get(), true), fields.keyAt(word)));
                }
            }
        }
        return values;
    }

    private Map<String, Entry.Value> values(RecordForm form, YamlFields fields, boolean isPart) {
        fields.only(form.names());
        Map<String, Entry.Value> values = new LinkedHashMap<>();
        for (Key field : form.fields()) {
            value(field, fields).ifPresent(value -> values.put(field.name(), value));
            boolean isAsked = field.isRequired() && (!isPart || fields.has(field.name()));
            if (isAsked && !(fields.node(field.name()).orElse(null) instanceof YamlMap)) {
                fields.requiredText(field.name());
            }
        }
        fields.finish();
        return values;
    }

    private Optional<Entry.Value> value(Key field, YamlFields fields) {
        String key = field.name();
        Location at = fields.at(key);
        if (field.value() instanceof Value.One one) {
            return one(key, one.type(), fields);
        }
        if (field.value() instanceof Value.Word word) {
            return fields.choice(key, word.words()).map(text -> new Entry.Text(text, at));
        }
        if (field.value() instanceof Value.Several) {
            return fields.has(key) ? Optional.of(new Entry.Items(items(field, fields), at)) : Optional.empty();
        }
        LocalText text = fields.localText(key, language, new Tags(problems));
        return text.isEmpty() ? Optional.empty() : Optional.of(new Entry.Local(text, at));
    }

    private List<String> items(Key field, YamlFields fields) {
        if (!field.value().equals(Value.listOf(FieldType.LANGUAGE))) {
            return fields.texts(field.name());
        }
        return new Tags(problems)
                .read(fields.textNodes(field.name())).stream()
                        .map(LanguageTag::value)
                        .toList();
    }

    private Optional<Entry.Value> one(String key, FieldType type, YamlFields fields) {
        return switch (type) {
            case LANGUAGE ->
                fields.textNode(key)
                        .flatMap(word -> new Tags(problems).read(word.text(), word.at()))
                        .map(tag -> new Entry.Text(tag.value(), fields.at(key)));
            case DATE -> fields.date(key).map(date -> new Entry.Text(date.toString(), fields.at(key)));
            default -> fields.textNode(key).flatMap(text -> plain(key, type, text));
        };
    }

    private Optional<Entry.Value> plain(String key, FieldType type, YamlText text) {
        if (type.accepts(text.text())) {
            return Optional.of(new Entry.Text(text.text(), text.at()));
        }
        boolean isExplained = text.text().startsWith("@") && !text.isQuoted(); // while reading the YAML
        if (isExplained) {
            return Optional.empty();
        }
        ProblemId id = type == FieldType.URL ? ProblemId.UNSAFE_URL : ProblemId.BAD_VALUE;
        problems.report(Problem.of(id, text.at(), "\"" + key + "\" cannot be \"" + text.text() + "\"")
                .help(type.help()));
        return Optional.empty();
    }
}
