package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Decision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The keys between the two lines {@code ---} at the head of a Markdown file. */
final class HeadForms {

    static final List<String> STATUS = Stream.of(Decision.Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Key SUMMARY = Key.of(
                    "summary",
                    FieldType.TEXT,
                    "What the page says, in one or two sentences: shown below the title and by search engines.")
            .like("How we speak to readers, and what we never say.");

    static final Form SECTION = Form.of(
            Key.of("title", FieldType.TEXT, "The heading of the page.")
                    .required()
                    .like("Voice and tone"),
            Key.of(
                            "dimension",
                            FieldType.TEXT,
                            "The subject that the section belongs to: one of the \"dimensions\" in"
                                    + " playbook.yaml. It says how much a country may change.")
                    .required()
                    .like("values"),
            Key.of("level", Levels.WORDS, Levels.ABOUT + " Without it, the level of the dimension holds."),
            Key.of(
                            "audience",
                            FieldType.TEXT,
                            "Who may read the section: one of the \"audiences\" in playbook.yaml."
                                    + " Without it, that of the dimension.")
                    .like("internal"),
            SUMMARY,
            Key.of("owner", FieldType.TEXT, "Who answers for the section: the id of a person, team or contact.")
                    .like("team-social"),
            Key.of(
                    "order",
                    FieldType.NUMBER,
                    "The place among its neighbours: small numbers come first. Leave gaps," + " such as 10, 20, 30."),
            Key.of("review-by", FieldType.DATE, "The day by which somebody must look whether the section still holds."),
            Key.of(
                            "decisions",
                            Value.listOf(FieldType.TEXT),
                            "The decisions behind the section: D-0007 is" + " decisions/0007-….md.")
                    .like("[D-0007]"),
            Key.of(
                            "aliases",
                            Value.listOf(FieldType.SECTION),
                            "What the section was called before: old addresses lead"
                                    + " to it. Former paths without the language and \".md\".")
                    .like("[tone-of-voice]"));

    static final Form TRANSLATION = Form.of(
            Key.of("title", FieldType.TEXT, "The heading of the page, in this language.")
                    .required()
                    .like("Notre voix"),
            SUMMARY,
            Key.of(
                            "based-on",
                            FieldType.VERSION,
                            "The version of the playbook that this translation was made from. When"
                                    + " the source changes, you are told." + SettingsForms.IN_QUOTES)
                    .like("2.3.0"));

    static final Form DECISION = Form.of(
            Key.of("title", FieldType.TEXT, "What was decided, in one sentence.")
                    .required()
                    .like("The form of address belongs to the country"),
            Key.of("status", STATUS, "Where the decision stands. Only an accepted one opens a lock.")
                    .required(),
            Key.unread("deciders", "Who decided."),
            Key.unread("decision-makers", "Who decided."),
            Key.unread("consulted", "Who was asked."),
            Key.unread("informed", "Who was told."),
            Key.unread("supersedes", "The decision that this one takes the place of."),
            Key.unread("superseded-by", "The decision that has taken its place."),
            Key.of("date", FieldType.DATE, "The day of the decision."),
            Key.of("ends", FieldType.DATE, "For a waiver: the last day on which it holds."),
            Key.of(
                            "scope",
                            Value.listOf(FieldType.TEXT),
                            "For a waiver: the countries and zones that it is for, such as" + " BR or latam.")
                    .like("[BR]"),
            Key.of(
                            "blocks",
                            Value.listOf(FieldType.BLOCK),
                            "For a waiver: the blocks that it opens, each address in"
                                    + " quotes: \"values/imagery#people\".")
                    .like("[\"values/imagery#people\"]"));

    static final Form WORKSHOP = Form.of(
            Key.of("title", FieldType.TEXT, "What the workshop was about.")
                    .required()
                    .like("What do you really post?"),
            Key.of("date", FieldType.DATE, "The day of the workshop."),
            Key.unread("place", "Where it was."),
            Key.unread("participants", "Who took part."),
            Key.unread("decisions", "The decisions that came of it."));

    private HeadForms() {}
}
