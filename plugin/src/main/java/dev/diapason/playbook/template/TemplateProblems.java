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
import java.util.Map;
import java.util.function.BiConsumer;

/** Words what is wrong with a playbook's own templates; what is wrong with ours is a bug and thrown. */
final class TemplateProblems {

    private static final String UNUSABLE = "this template cannot be used";

    private final Problems problems;

    TemplateProblems(Problems problems) {
        this.problems = problems;
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
                .help("correct " + file.path() + " there, or delete the file to have the built-in one"));
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

    void badLine(SourceFile file, int line, String message) {
        Location at = new Location(file, line, 1, file.line(line).length());
        problems.report(Problem.of(ProblemId.BAD_TEMPLATE, at, message)
                .help("write one word or phrase a line in " + file.path() + ":  nav.home: \"Start\""));
    }

    void unknownWord(SourceFile file, String key, Collection<String> keys) {
        Problem problem = Problem.of(ProblemId.BAD_TEMPLATE, keyIn(file, key), "no page says \"" + key + "\"");
        problems.report(DidYouMean.among(keys, key)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the key in " + file.path() + ", or remove the line"));
    }

    void badPlaceholders(SourceFile file, String key, String english) {
        problems.report(Problem.of(
                        ProblemId.BAD_TEMPLATE,
                        keyIn(file, key),
                        "\"" + key + "\" has other places for values in English")
                .note("in English: " + english)
                .help("write each of {0}, {1} ... as often in " + file.path() + " as the English text has it"));
    }

    private static Location keyIn(SourceFile file, String key) {
        int offset = ("\n" + file.text()).indexOf("\n" + key + ":");
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
