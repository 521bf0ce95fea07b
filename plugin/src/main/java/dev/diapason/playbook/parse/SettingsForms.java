package dev.diapason.playbook.parse;

import dev.diapason.playbook.parse.Form.Rule;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import java.util.stream.Stream;

/** The keys of {@code playbook.yaml}. */
final class SettingsForms {

    static final String IN_QUOTES = " Keep the quotes: without them, other tools read 1.10 as 1.1.";

    /** The words of all outputs, and of those that are announced and make nothing yet. */
    static final List<String> OUTPUTS =
            List.of("feed", "markdown", "offline", "pages", "print", "search", "sitemap", "voice-pack");

    static final List<String> SEVERITIES = List.of("error", "warning", "off");

    static final Form THEME = Form.of(
                    Key.of(
                            "accent",
                            FieldType.COLOUR,
                            "The colour of links on a light ground, in quotes: unquoted, # starts a remark."
                                    + " It needs a contrast of 7:1 to white."),
                    Key.of(
                                    "accent-dark",
                                    FieldType.COLOUR,
                                    "The colour of links on a dark ground, in quotes. Without it, it is made from \"accent\".")
                            .like("#7fd0e0"),
                    Key.of(
                            "logo",
                            FieldType.LOGO,
                            "An image below assets/, shown beside the title and used as the site's icon."))
            .with(new Rule.Together("accent-dark", "accent"));

    static final Form DIMENSION = Form.of(
            Key.of("level", Levels.WORDS, Levels.ABOUT + " This holds for all sections of the dimension.")
                    .required(),
            Key.of(
                            "audience",
                            FieldType.TEXT,
                            "Who may read the sections of this dimension: one of the playbook's \"audiences\"."
                                    + " Without it, the widest.")
                    .like("internal"),
            Key.of("name", Value.LOCAL, "What readers see instead of the dimension's id, by language.")
                    .like("Our values"));

    /** Releases that are found by their tags. */
    static final Form TAGS = Form.of(Key.of(
                    "tags",
                    FieldType.PROSE,
                    "Which Git tags are releases, with * for any letters: \"v*\" finds v2.3.0,"
                            + " and what stands behind the v is the version.")
            .required()
            .like("v*"));

    static final Form RELEASE = Form.of(
                    Key.of("version", FieldType.VERSION, "The number of the release." + IN_QUOTES)
                            .required()
                            .like("2.3.0"),
                    Key.of("ref", FieldType.PROSE, "Where the release is in Git: a tag, a branch or a commit.")
                            .like("v2.3.0"),
                    Key.of(
                                    "path",
                                    FieldType.PROSE,
                                    "Where the release is as a folder of its own, for history that is not in Git.")
                            .like("releases/2.3.0"),
                    Key.of("date", FieldType.DATE, "The day of the release, shown to readers."))
            .with(new Rule.Alternative("ref", "path"));

    static final Form PROBLEMS = new Form(
            Stream.of(ProblemId.values())
                    .map(id -> Key.of(
                            id.word(),
                            SEVERITIES,
                            "What the problem \"" + id.word() + "\" is in this playbook: an error stops the site,"
                                    + " a warning is told, \"off\" says nothing. Without this line: "
                                    + id.severity().word() + "."))
                    .toList(),
            List.of());

    static final Form SETTINGS = Form.of(
            Key.of(
                            "version",
                            FieldType.VERSION,
                            "The version that the next release will have."
                                    + " A suffix such as in \"2.5.0-next\" says that it is still being made."
                                    + IN_QUOTES)
                    .required(),
            Key.of(
                            "source-language",
                            FieldType.LANGUAGE,
                            "The language in which texts are written first;" + " all translations are made from it.")
                    .required()
                    .like("en"),
            Key.of(
                            "languages",
                            Value.listOf(FieldType.LANGUAGE),
                            "The languages in which the group's own pages are"
                                    + " shown. Without it, the source language alone.")
                    .like("[en, fr]"),
            Key.of(
                            "audiences",
                            Value.listOf(FieldType.TEXT),
                            "Who reads the playbook, the widest circle first."
                                    + " Without it: public, partner, internal.")
                    .like("[public, partner, internal]"),
            Key.of("title", Value.LOCAL, "The name of the playbook, as one text or by language.")
                    .required()
                    .like("Orvane social media playbook"),
            Key.of(
                    "fallbacks",
                    new Value.Named(FieldType.LANGUAGE, "nn", Value.of(FieldType.LANGUAGE), List.of()),
                    "Where else to look when a text is missing in a language: \"nn: nb\" shows Bokmål to readers of"
                            + " Nynorsk. From de-CH to de needs no line."),
            Key.of(
                    "base-url",
                    FieldType.SITE_URL,
                    "The address at which the site is published. Needed for search"
                            + " engines, feeds and links between languages."),
            Key.of(
                    "edit-url",
                    FieldType.EDIT_URL,
                    "The address at which a file can be changed on your Git host;"
                            + " {path} stands for the file. Readers get a link to it behind every text."),
            Key.of(
                    "issue-url",
                    FieldType.ISSUE_URL,
                    "The address at which a question can be asked on your Git host;"
                            + " {title} and {body} are filled in. Readers get a link to it behind every text."),
            Key.of(
                            "dimensions",
                            new Value.Named(
                                    FieldType.TEXT,
                                    "values",
                                    new Value.Either(new Value.Word(Levels.WORDS), new Value.Group(DIMENSION, false)),
                                    List.of()),
                            "What is global and what is local: each subject with its level, as \"values: locked\" or with"
                                    + " keys of its own.")
                    .required(),
            Key.of(
                    "releases",
                    releases(),
                    "Where the earlier versions are: the pattern of their Git tags, or a list" + " of versions."),
            Key.of(
                    "outputs",
                    new Value.Several(new Value.Word(OUTPUTS)),
                    "What is made besides the pages." + " Without it, everything."),
            Key.of(
                    "problems",
                    new Value.Group(PROBLEMS, true),
                    "How grave each problem is in this playbook. The names"
                            + " stand in the square brackets of messages."),
            Key.of("theme", new Value.Group(THEME, true), "The colours of links and the logo."));

    private SettingsForms() {}

    private static Value releases() {
        return new Value.Either(new Value.Group(TAGS, true), new Value.Several(new Value.Group(RELEASE, false)));
    }
}
