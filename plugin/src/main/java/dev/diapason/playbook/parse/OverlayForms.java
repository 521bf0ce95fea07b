package dev.diapason.playbook.parse;

import dev.diapason.playbook.parse.Form.Rule;
import java.util.List;

/** The keys with which a zone or country changes what it inherits. */
final class OverlayForms {

    /** A text that stands in a file of its own. */
    static final Form FILE = Form.of(Key.of(
                    "file",
                    FieldType.PROSE,
                    "The Markdown file that holds the text: its path below countries/, or below zones/ for a zone.")
            .required()
            .like("BR/imagery.pt.md"));

    private static final Value TEXTS =
            new Value.ByLanguage(new Value.Either(Value.of(FieldType.PROSE), new Value.Group(FILE, false)));

    private static final Key REASON = Key.of(
                    "reason", Value.LOCAL, "Why this does not apply here, as one text or by language. Readers see it.")
            .like("We do not use this channel.");

    private static final Key WAIVER = Key.of(
                    "waiver",
                    FieldType.TEXT,
                    "The decision that opens a lock for this place: D-0012 is decisions/0012-….md."
                            + " It must be accepted and have an end date.")
            .like("D-0012");

    static final Form CHANGE = Form.of(
                    Key.of("omit", FieldType.SWITCH, "Write true to leave the block out. Say why under \"reason\"."),
                    REASON,
                    Key.of(
                                    "replace",
                                    TEXTS,
                                    "The text that stands here instead of the inherited one, by language. Begin a long"
                                            + " text with | and indent the lines below it; or name a file.")
                            .like("We call every reader by the first name."),
                    Key.of(
                                    "append",
                                    TEXTS,
                                    "A note below the inherited text, by language. Readers see that it is yours."
                                            + " Locked blocks take notes too.")
                            .like("In Brazil, also tell the plant concerned."),
                    Key.of(
                                    "based-on",
                                    FieldType.VERSION,
                                    "The version of the playbook whose text you had before you when you wrote this."
                                            + " When that text changes, you are told." + SettingsForms.IN_QUOTES)
                            .like("2.3.0"),
                    WAIVER,
                    Key.of(
                            "level",
                            Levels.WORDS,
                            "A stricter level for this block, here and in the countries of a zone."
                                    + " It can never be looser than the group's."))
            .with(new Rule.AtLeastOne(List.of("replace", "append", "omit", "level")))
            .with(new Rule.WhenTrue("omit", "reason", "replace"));

    static final Form OMISSION = Form.of(REASON.required(), WAIVER);

    static final Key BLOCKS = Key.of(
            "blocks",
            new Value.Named(FieldType.BLOCK, "voice/tone#form-of-address", new Value.Group(CHANGE, false), List.of()),
            "What is changed here, block by block. The address of a block is its section, #, and the id in braces behind"
                    + " its heading: voice/tone#form-of-address.");

    static final Key OMIT_SECTIONS = Key.of(
            "omit-sections",
            new Value.Named(FieldType.TEXT, "channels/threads", new Value.Group(OMISSION, false), List.of()),
            "Whole sections that are left out here, each with a reason. The id of a section is its path without"
                    + " the language and \".md\".");

    private OverlayForms() {}
}
