package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.RecordKind;
import java.util.List;

/**
 * What the records of one kind look like.
 *
 * @param kind the kind
 * @param fields in the order in which a person would fill them in
 * @param isByLanguage whether a language stands between the id and the fields, as for terms
 */
record RecordForm(RecordKind kind, List<Field> fields, boolean isByLanguage) {

    RecordForm {
        fields = List.copyOf(fields);
    }

    static RecordForm of(RecordKind kind, Field... fields) {
        return new RecordForm(kind, List.of(fields), false);
    }

    /**
     * One field.
     *
     * @param name its key
     * @param type what may stand there
     * @param isRequired whether a record cannot do without it
     * @param choices the words allowed, when it is one of some
     */
    record Field(String name, FieldType type, boolean isRequired, List<String> choices) {
        Field {
            choices = List.copyOf(choices);
        }

        static Field of(String name, FieldType type) {
            return new Field(name, type, false, List.of());
        }

        Field required() {
            return new Field(name, type, true, choices);
        }

        Field of(String... words) {
            return new Field(name, type, isRequired, List.of(words));
        }
    }
}
