package dev.diapason.playbook.parse;

import static dev.diapason.playbook.parse.FieldType.CHOICE;
import static dev.diapason.playbook.parse.FieldType.DATE;
import static dev.diapason.playbook.parse.FieldType.DURATION;
import static dev.diapason.playbook.parse.FieldType.EMAIL;
import static dev.diapason.playbook.parse.FieldType.HANDLE;
import static dev.diapason.playbook.parse.FieldType.LANGUAGE;
import static dev.diapason.playbook.parse.FieldType.LANGUAGES;
import static dev.diapason.playbook.parse.FieldType.LIST;
import static dev.diapason.playbook.parse.FieldType.LOCAL;
import static dev.diapason.playbook.parse.FieldType.PHONE;
import static dev.diapason.playbook.parse.FieldType.TEXT;
import static dev.diapason.playbook.parse.FieldType.URL;

import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.parse.RecordForm.Field;
import java.util.List;

/** The register of records: what each kind looks like. */
final class RecordForms {

    private static final Field STATUS = Field.of("status", CHOICE).of("active", "trial", "paused", "closed");

    static final List<RecordForm> ALL = List.of(
            RecordForm.of(
                    RecordKind.PEOPLE,
                    Field.of("name", TEXT).required(),
                    Field.of("role", TEXT),
                    Field.of("team", TEXT),
                    Field.of("email", EMAIL),
                    Field.of("phone", PHONE),
                    Field.of("url", URL)),
            RecordForm.of(
                    RecordKind.CONTACTS,
                    Field.of("name", TEXT).required(),
                    Field.of("role", TEXT),
                    Field.of("title", LOCAL),
                    Field.of("phone", PHONE),
                    Field.of("email", EMAIL),
                    Field.of("url", URL),
                    Field.of("hours", TEXT),
                    Field.of("languages", LANGUAGES),
                    Field.of("note", LOCAL)),
            RecordForm.of(
                    RecordKind.ESCALATION,
                    Field.of("first", TEXT),
                    Field.of("then", LIST),
                    Field.of("within", DURATION),
                    Field.of("label", LOCAL),
                    Field.of("description", LOCAL)),
            RecordForm.of(
                    RecordKind.CHANNELS,
                    Field.of("name", TEXT).required(),
                    Field.of("purpose", LOCAL),
                    Field.of("readers", LOCAL),
                    Field.of("cadence", LOCAL),
                    STATUS,
                    Field.of("owner", TEXT),
                    Field.of("url", URL)),
            RecordForm.of(
                    RecordKind.ACCOUNTS,
                    Field.of("channel", TEXT).required(),
                    Field.of("handle", HANDLE),
                    Field.of("url", URL),
                    Field.of("language", LANGUAGE),
                    Field.of("owner", TEXT),
                    Field.of("backup", TEXT),
                    Field.of("answers-within", DURATION),
                    STATUS),
            new RecordForm(
                    RecordKind.TERMS,
                    List.of(
                            Field.of("preferred", LIST),
                            Field.of("admitted", LIST),
                            Field.of("forbidden", LIST),
                            Field.of("note", TEXT)),
                    true),
            RecordForm.of(
                    RecordKind.DISCLOSURES,
                    Field.of("label", LOCAL).required(),
                    Field.of("description", LOCAL),
                    Field.of("source", TEXT),
                    Field.of("url", URL),
                    Field.of("checked", DATE),
                    Field.of("review-by", DATE)));

    private RecordForms() {}

    static RecordForm of(RecordKind kind) {
        return ALL.stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
    }
}
