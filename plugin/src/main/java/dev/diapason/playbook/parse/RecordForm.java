package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the records of one kind look like.
 *
 * @param kind the kind
 * @param about what such records are for
 * @param id that one of them could have
 * @param fields in the order in which a person would fill them in
 * @param isByLanguage whether a language stands between the id and the fields, as for terms
 */
record RecordForm(RecordKind kind, String about, String id, List<Key> fields, boolean isByLanguage) {

    private static final Key LEVEL = Key.of(
            "level",
            Levels.WORDS,
            "Write locked when no zone or country may change this record. Other levels have no effect.");

    private static final Key AUDIENCE = Key.of(
                    "audience",
                    FieldType.TEXT,
                    "Who may see this record: one of the \"audiences\" in playbook.yaml. Without it, everybody.")
            .like("internal");

    /** The keys that every record may have. */
    static final List<String> SHARED = List.of(LEVEL.name(), AUDIENCE.name());

    RecordForm {
        fields = List.copyOf(fields);
    }

    static RecordForm of(RecordKind kind, String about, String id, Key... fields) {
        return new RecordForm(kind, about, id, List.of(fields), false);
    }

    /** The names of the keys that stand below the id, or below the language. */
    List<String> names() {
        List<String> names = new ArrayList<>(isByLanguage ? List.of() : SHARED);
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    /** What stands in the file of the group's records. */
    Value inFile() {
        return records(fields, List.of(LEVEL, AUDIENCE), List.of());
    }

    /** What stands in the file of a zone or country, which may give parts of records that it inherits, and removes others. */
    Key inOverlay() {
        Key omit = Key.of(
                        "omit",
                        Value.listOf(FieldType.TEXT),
                        "The ids of inherited " + kind.word() + " that are left out here.")
                .like("[" + id + "]");
        List<Key> parts = fields.stream().map(Key::optional).toList();
        return Key.of(kind.word(), records(parts, List.of(AUDIENCE), List.of(omit)), about);
    }

    private Value records(List<Key> keys, List<Key> shared, List<Key> beside) {
        if (isByLanguage) {
            Value words = new Value.Group(new Form(keys, List.of()), true);
            return new Value.Named(
                    FieldType.RECORD, id, new Value.Named(FieldType.LANGUAGE, "en", words, shared), beside);
        }
        List<Key> all = Stream.concat(keys.stream(), shared.stream()).toList();
        return new Value.Named(FieldType.RECORD, id, new Value.Group(new Form(all, List.of()), true), beside);
    }
}
