package dev.diapason.playbook.template;

import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Words what is wrong with a playbook's own templates, and with those of artifacts; what is wrong with ours is a bug and thrown. */
final class TemplateProblems {

    /** More keys than these nobody reads. */
    private static final int SHOWN = 12;

    private static final String UNUSABLE = "this template cannot be used";

    private final Problems problems;

    TemplateProblems(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** For the built-in files: any complaint is a bug. */
    static BiConsumer<Integer, String> bugIn(String path) {
        return (line, message) -> {
            throw new IllegalStateException(path + ":" + line + ": " + message);
        };
    }

    /** Reports a failed run at the place that failed, or throws when no file of the playbook had a part in it. */
    void report(String entry, Throwable thrown, Map<String, SourceFile> overrides) {
        Throwable failure = cause(thrown);
        String name = templateOf(failure, entry);
        boolean isHere = overrides.containsKey(name);
        SourceFile file = overrides.get(isHere ? name : entry);
        if (file == null) {
            throw new IllegalStateException("the built-in template " + name + " failed", failure);
        }
        Location at = isHere ? placeOf(failure, file) : file.start();
        Problem problem = Problem.of(ProblemId.BAD_TEMPLATE, at, messageOf(failure));
        String reason = reasonOf(failure);
        problems.report((reason.isEmpty() ? problem : problem.note(reason))
                .help("correct " + file.path() + " there, or " + withdrawn(file)));
    }

    /** How to go back to the built-in file: one of the playbook is deleted, one of an artifact is not asked for. */
    private static String withdrawn(SourceFile file) {
        return file.path().contains("!/")
                ? "put your own file in its place into template/, where playbook.yaml is"
                : "delete the file to have the built-in one";
    }

    /** What cannot be read inside a template that another one includes is told once, where it stands. */
    private static Throwable cause(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof ParseException) {
                return each;
            }
        }
        return thrown;
    }

    void uselessFile(SourceFile file, String path, Collection<String> builtIn) {
        Problem problem =
                Problem.of(ProblemId.BAD_TEMPLATE, file.start(), "the site template has no file \"" + path + "\"");
        problems.report(DidYouMean.among(builtIn, path)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("rename " + file.path() + " to the file that it should replace, or delete it"));
    }

    void noText(SourceFile file) {
        problems.report(Problem.of(ProblemId.BAD_TEMPLATE, file.start(), "this file of the template is not UTF-8 text")
                .help("save " + file.path() + " as UTF-8 and build its artifact again"));
    }

    void unsafe(SourceFile file, int at, String code) {
        problems.report(Problem.of(
                        ProblemId.BAD_TEMPLATE,
                        file.at(at, code.length()),
                        "\"" + code + "\" is not allowed in templates")
                .note(
                        code.equals(".now")
                                ? "the same playbook makes the same site on every day"
                                : "the texts of authors stay texts: none of them may become HTML")
                .help("take it out of " + file.path()));
    }

    /** Two artifacts have one file. */
    void broughtTwice(String path, SourceFile one, SourceFile other) {
        problems.report(Problem.of(
                        ProblemId.BAD_TEMPLATE, other.start(), "two artifacts bring the template file \"" + path + "\"")
                .note("the other is " + one.path())
                .note("which of them comes first on the class path is an accident, so none of them can win")
                .related(one.start())
                .help("take the file out of one of the two, or one of them out of the plugin's dependencies"));
    }

    void badLine(SourceFile file, int line, String message) {
        Location at = new Location(file, line, 1, file.line(line).length());
        problems.report(Problem.of(ProblemId.TEMPLATE_WORDS, at, message)
                .help("write one word or phrase a line in " + file.path() + ":  nav.home: \"Start\""));
    }

    /**
     * A key that no page uses.
     *
     * @param classes of the language, when the key counts and ends in none of them
     */
    void unknownWord(SourceFile file, String key, Collection<String> keys, List<String> classes) {
        Location at = keyIn(file, key);
        if (!classes.isEmpty()) {
            problems.report(
                    Problem.of(ProblemId.TEMPLATE_WORDS, at, "this language does not count as in \"" + key + "\"")
                            .note("its classes are: " + String.join(", ", classes))
                            .help("remove the line from " + file.path()));
            return;
        }
        Problem problem = Problem.of(ProblemId.TEMPLATE_WORDS, at, "no page says \"" + key + "\"");
        problems.report(DidYouMean.among(keys, key)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the key in " + file.path() + ", or remove the line"));
    }

    void badPlaceholders(SourceFile file, String key, String english) {
        problems.report(Problem.of(
                        ProblemId.TEMPLATE_WORDS,
                        keyIn(file, key),
                        "\"" + key + "\" has other places for values in English")
                .note("in English: " + english)
                .help("write each of {0}, {1} ... as often in " + file.path() + " as the English text has it"));
    }

    /** A key that counts, without all its classes. */
    void missingClasses(SourceFile file, String stem, List<String> classes) {
        problems.report(Problem.of(
                        ProblemId.TEMPLATE_WORDS,
                        keyIn(file, stem + "."),
                        "\"" + stem + "\" has no words for: " + String.join(", ", classes))
                .note("a language has words for each of its classes of numbers (CLDR plural rules)")
                .help("add " + stem + "." + classes.get(0) + ": \"...\" to " + file.path()));
    }

    /** A language without all words. */
    void incomplete(SourceFile file, List<String> keys) {
        if (!keys.isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.TEMPLATE_WORDS,
                            file.start(),
                            "this language has no words for " + keys.size() + " keys")
                    .note("they are: " + shortened(keys))
                    .help("add them to " + file.path() + "; until then these words are English"));
        }
    }

    /** A language with sentences left in English. */
    void untranslated(SourceFile file, List<String> keys) {
        if (!keys.isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.TEMPLATE_WORDS,
                            keyIn(file, keys.get(0)),
                            "this language says " + keys.size() + " of its texts in English")
                    .note("their keys are: " + shortened(keys))
                    .help("translate them in " + file.path() + ", or remove the lines"));
        }
    }

    private static String shortened(List<String> keys) {
        return String.join(", ", keys.subList(0, Math.min(keys.size(), SHOWN))) + (keys.size() > SHOWN ? " ..." : "");
    }

    private static Location keyIn(SourceFile file, String key) {
        int offset = ("\n" + file.text()).indexOf("\n" + key + (key.endsWith(".") ? "" : ":"));
        return file.at(Math.max(0, offset), key.length());
    }

    private static String templateOf(Throwable failure, String entry) {
        String name = failure instanceof ParseException unreadable
                ? unreadable.getTemplateName()
                : failure instanceof TemplateException failed ? failed.getTemplateSourceName() : entry;
        return name == null ? entry : name;
    }

    private static Location placeOf(Throwable failure, SourceFile file) {
        if (failure instanceof ParseException unreadable && unreadable.getLineNumber() > 0) {
            return new Location(file, unreadable.getLineNumber(), Math.max(1, unreadable.getColumnNumber()), 0);
        }
        if (failure instanceof TemplateException failed && failed.getLineNumber() != null) {
            return new Location(file, failed.getLineNumber(), Math.max(1, failed.getColumnNumber()), 0);
        }
        return file.start();
    }

    private static String messageOf(Throwable failure) {
        if (failure instanceof TemplateException failed && failed.getBlamedExpressionString() != null) {
            String expression =
                    failed.getBlamedExpressionString().lines().findFirst().orElse("");
            String message = "the template cannot show \"" + expression + "\"";
            return message.length() <= 80 ? message : UNUSABLE;
        }
        return UNUSABLE;
    }

    private static String reasonOf(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        if (failure instanceof TemplateNotFoundException missing) {
            return "there is no template " + missing.getTemplateName();
        }
        String text = failure instanceof ParseException unreadable
                ? unreadable.getEditorMessage()
                : failure instanceof TemplateException failed ? failed.getMessageWithoutStackTop() : "";
        String first = text == null ? "" : text.lines().findFirst().orElse("");
        return first.endsWith(":") ? "a sign or a <#...> stands where none can stand, or one is not closed" : first;
    }
}
