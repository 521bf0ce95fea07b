package dev.diapason.playbook.parse;

import java.util.List;
import java.util.stream.Stream;

/** The register of forms: what every file that people write may hold. The parser reads by it, and schemas are made of it. */
public final class Forms {

    /** One for each kind of file, in the order in which a playbook's folder shows them. */
    public static final List<FileForm> ALL = Stream.of(
                    Stream.of(
                            file(
                                    "playbook",
                                    "Settings of the playbook",
                                    "What holds for the whole playbook.",
                                    List.of("playbook.yaml"),
                                    SettingsForms.SETTINGS),
                            file(
                                    "country",
                                    "A country",
                                    "Who a country is, its own facts, and what it changes."
                                            + " The files in countries/ are the list of countries.",
                                    List.of("countries/*.yaml"),
                                    ScopeForms.COUNTRY),
                            file(
                                    "zone",
                                    "A zone",
                                    "Who a zone is, its own facts, and what it changes for its countries.",
                                    List.of("zones/*.yaml"),
                                    ScopeForms.ZONE)),
                    RecordForms.ALL.stream().map(Forms::records),
                    Stream.of(new FileForm(
                            "data-hashtags",
                            "The group's hashtags",
                            RecordForms.HASHTAGS.about(),
                            List.of("data/hashtags.yaml"),
                            RecordForms.HASHTAGS.value())),
                    Stream.of(
                            file(
                                    "section",
                                    "Head of a section",
                                    "The keys at the head of a section in its source" + " language.",
                                    List.of("sections/*/**/*.md", "countries/*/*/**/*.md"),
                                    HeadForms.SECTION),
                            file(
                                    "translation",
                                    "Head of a translation",
                                    "The keys at the head of a translated section."
                                            + " Everything else comes from the source.",
                                    List.of("sections/*/**/*.md", "countries/*/*/**/*.md"),
                                    HeadForms.TRANSLATION),
                            file(
                                    "decision",
                                    "Head of a decision",
                                    "The keys at the head of a decision. With an end"
                                            + " date, a scope and blocks it is a waiver.",
                                    List.of("decisions/*.md"),
                                    HeadForms.DECISION),
                            file(
                                    "workshop",
                                    "Head of a workshop",
                                    "The keys at the head of the notes of a workshop.",
                                    List.of("workshops/*.md"),
                                    HeadForms.WORKSHOP)))
            .flatMap(forms -> forms)
            .toList();

    private Forms() {}

    private static FileForm file(String name, String title, String about, List<String> places, Form form) {
        return new FileForm(name, title, about, places, new Value.Group(form, false));
    }

    private static FileForm records(RecordForm form) {
        String word = form.kind().word();
        return new FileForm(
                "data-" + word, "The group's " + word, form.about(), List.of("data/" + word + ".yaml"), form.inFile());
    }
}
