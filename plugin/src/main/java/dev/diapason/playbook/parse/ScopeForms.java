package dev.diapason.playbook.parse;

import java.util.List;
import java.util.stream.Stream;

/** The keys of the file of a zone, and of a country. */
final class ScopeForms {

    static final Form ADOPTION = Form.of(
            Key.of("version", FieldType.VERSION, "The version that was agreed to." + SettingsForms.IN_QUOTES)
                    .required(),
            Key.of("date", FieldType.DATE, "The day on which it was agreed to."),
            Key.of("by", FieldType.TEXT, "Who agreed: the id of a contact or person.")
                    .like("ana.souza"));

    private static final Key LOCALES = Key.of(
            "locales",
            Value.listOf(FieldType.LANGUAGE),
            "The languages in which readers can open these pages, the most used first.");

    private static final Key ADOPTED = Key.of(
            "adoption",
            new Value.Group(ADOPTION, true),
            "The version of the playbook that was agreed to here, with the day and the person.");

    static final Form COUNTRY = form(Stream.of(
            Key.of("zone", FieldType.TEXT, "The zone that the country belongs to: the name of a file in zones/.")
                    .like("latam"),
            Key.of(
                            "country",
                            FieldType.COUNTRY,
                            "The two capital letters of the country (ISO 3166), the same as" + " in the file's name.")
                    .required(),
            LOCALES.required().like("[pt-BR, en]"),
            ADOPTED,
            Key.of("timezone", FieldType.TIME_ZONE, "Where the clock of the country's team stands."),
            Key.of("workweek", FieldType.TEXT, "The working days of the country's team.")
                    .like("Mon-Fri"),
            Key.of("lead", FieldType.TEXT, "Who answers for the country's pages: the id of a contact or person.")
                    .like("ana.souza")));

    static final Form ZONE = form(Stream.of(
            Key.of("zone", FieldType.ZONE, "The id of the zone, the same as the file's name without \".yaml\".")
                    .required(),
            LOCALES.like("[en, es]"),
            Key.of("name", Value.LOCAL, "What readers see as the name of the zone, as one text or by language.")
                    .like("Latin America"),
            Key.unread("timezone", "Where the clock of the zone's team stands, such as America/Sao_Paulo."),
            Key.unread("workweek", "The working days of the zone's team, such as Mon-Fri."),
            Key.unread("lead", "Who answers for the zone's pages: the id of a contact or person."),
            ADOPTED));

    private ScopeForms() {}

    private static Form form(Stream<Key> own) {
        Stream<Key> records = RecordForms.ALL.stream().map(RecordForm::inOverlay);
        Stream<Key> later = RecordParser.LATER.stream()
                .map(word -> Key.unread(word, "Kept for a later version of Diapason, and not read yet."));
        Stream<Key> shared = Stream.concat(Stream.of(RecordForms.HASHTAGS), later);
        Stream<Key> changes = Stream.of(OverlayForms.BLOCKS, OverlayForms.OMIT_SECTIONS);
        return new Form(
                Stream.of(own, records, shared, changes).flatMap(keys -> keys).toList(), List.of());
    }
}
