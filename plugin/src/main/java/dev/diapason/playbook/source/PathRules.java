package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what belongs where in a playbook: what each folder may hold, what is harmless litter, and what looks like a
 * mistake.
 *
 * <p>Folders are given as paths that end in {@code /}; the root is the empty text.
 */
final class PathRules {

    static final String SETTINGS = "playbook.yaml";

    private static final List<String> FOLDERS =
            List.of("assets", "countries", "data", "decisions", "sections", "template", "workshops", "zones");
    private static final Set<String> LITTER = Set.of(
            ".ds_store",
            ".directory",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".gitkeep",
            ".idea",
            ".keep",
            ".localized",
            ".obsidian",
            ".vscode",
            "desktop.ini",
            "thumbs.db");
    private static final Pattern BACKUP =
            Pattern.compile(".+(?:~|\\.(?:swp|swo|bak|orig|tmp))|(?:\\._|\\.#|\\.~|~\\$).+|#.+#");
    private static final Pattern READ_ME = Pattern.compile("readme(?:\\.(?:md|txt))?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
    private static final Set<String> TEMPLATE_TEXTS =
            Set.of("css", "ftlh", "html", "js", "json", "mjs", "svg", "txt", "webmanifest", "xml", "yaml");
    private static final Set<String> TEMPLATE_FILES = Set.of("ico", "jpeg", "jpg", "png", "webp", "woff2");

    private static final String TEMPLATE_STATIC = "template/static/";

    private PathRules() {}

    /** The settings and the folders. */
    static List<String> topNames() {
        return Stream.concat(Stream.of(SETTINGS), FOLDERS.stream()).toList();
    }

    /** What becomes of a file. */
    sealed interface Verdict {

        record Read(FileKind kind) implements Verdict {}

        record Refused(Problem problem) implements Verdict {}
    }

    /**
     * Whether an entry has to do with the playbook; all else is left alone without a word.
     *
     * @param mayHoldAnyName whether the store may give names that no file system would take
     */
    static boolean concerns(String folder, String name, boolean mayHoldAnyName) {
        if (folder.isEmpty()) {
            return !meant(name).isEmpty()
                    || (mayHoldAnyName && NameRules.refuseHostile(folder, name).isPresent());
        }
        String small = name.toLowerCase(Locale.ROOT);
        if (LITTER.contains(small) || BACKUP.matcher(small).matches()) {
            return false;
        }
        boolean mayBeReadMe = !folder.startsWith("assets/") && !isLanguageFolder(folder);
        return !(mayBeReadMe && READ_ME.matcher(small).matches());
    }

    /** Refuses a folder that cannot be where it is; empty when it is to be read. */
    static Optional<Problem> refuseFolder(String folder, String name) {
        if (folder.isEmpty()) {
            return FOLDERS.contains(name) ? Optional.empty() : Optional.of(refuseTop(name));
        }
        String top = top(folder);
        if (Set.of("data", "decisions", "workshops").contains(top)) {
            return Optional.of(
                    NameRules.unsafe(folder, name, "the folder \"" + NameRules.shown(name) + "\" is not read here")
                            .note("\"" + top + "/\" holds files, and no folders")
                            .help("move its files up into \"" + top + "/\""));
        }
        boolean isOverlay = top.equals("countries") || top.equals("zones");
        if (isOverlay && depth(folder) == 2 && name.toLowerCase(Locale.ROOT).matches("templates?")) {
            return Optional.of(template(folder, name));
        }
        return NameRules.refuse(folder, name, "", isLanguageFolder(folder) ? NameRules.Form.ID : NameRules.Form.PLAIN);
    }

    /** Refuses a whole path of a file that is not there yet; empty when it would be read. */
    static Optional<Problem> refusePath(String path) {
        String folder = "";
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Optional<Problem> refused = refuseFolder(folder, path.substring(folder.length(), slash));
            if (refused.isPresent()) {
                return refused;
            }
            folder = path.substring(0, slash + 1);
        }
        return judgeFile(folder, path.substring(folder.length())) instanceof Verdict.Refused refused
                ? Optional.of(refused.problem())
                : Optional.empty();
    }

    /** Judges a file by its name and place. */
    static Verdict judgeFile(String folder, String name) {
        if (folder.isEmpty()) {
            return name.equals(SETTINGS) ? new Verdict.Read(FileKind.YAML) : new Verdict.Refused(refuseTop(name));
        }
        return switch (top(folder)) {
            case "assets" -> named(folder, name, "", FileKind.ASSET, NameRules.Form.PLAIN);
            case "template" -> judgeTemplate(folder, name);
            case "data" -> judge(folder, name, ".yaml", FileKind.YAML, NameRules.Form.PLAIN);
            case "zones", "countries" ->
                depth(folder) == 1
                        ? judge(folder, name, ".yaml", FileKind.YAML, NameRules.Form.PLAIN)
                        : judge(
                                folder,
                                name,
                                ".md",
                                FileKind.PROSE,
                                isLanguageFolder(folder) ? NameRules.Form.ID : NameRules.Form.PLAIN);
            default -> judge(folder, name, ".md", FileKind.PROSE, NameRules.Form.ID);
        };
    }

    private static Verdict judge(String folder, String name, String suffix, FileKind kind, NameRules.Form form) {
        if (name.endsWith(suffix) && !folder.equals("sections/")) {
            return named(folder, name, suffix, kind, form);
        }
        return new Verdict.Refused(NameRules.refuseHostile(folder, name)
                .orElseGet(() -> name.endsWith(suffix)
                        ? NameRules.unsafe(folder, name, "\"" + NameRules.shown(name) + "\" lies in no language folder")
                                .help("move it into the folder of its language, such as sections/en/")
                        : wrongKind(folder, name, suffix)));
    }

    private static Verdict named(String folder, String name, String suffix, FileKind kind, NameRules.Form form) {
        return NameRules.refuse(folder, name, suffix, form)
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Read(kind));
    }

    private static Verdict judgeTemplate(String folder, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (TEMPLATE_TEXTS.contains(ending)) {
            return named(folder, name, "", FileKind.TEMPLATE, NameRules.Form.PLAIN);
        }
        if (TEMPLATE_FILES.contains(ending) && folder.startsWith(TEMPLATE_STATIC)) {
            return named(folder, name, "", FileKind.ASSET, NameRules.Form.PLAIN);
        }
        Optional<Problem> hostile = NameRules.refuseHostile(folder, name);
        return new Verdict.Refused(hostile.orElseGet(() -> Problem.of(
                        ProblemId.BAD_TEMPLATE,
                        NameRules.place(folder + name),
                        TEMPLATE_FILES.contains(ending)
                                ? "\"" + NameRules.shown(name) + "\" does not lie in " + TEMPLATE_STATIC
                                : "\"" + NameRules.shown(name) + "\" is no kind of file that a template may hold")
                .note("texts: " + sorted(TEMPLATE_TEXTS) + "; images and fonts, below " + TEMPLATE_STATIC + ": "
                        + sorted(TEMPLATE_FILES))
                .help(
                        ending.toLowerCase(Locale.ROOT).startsWith("ftl")
                                ? "rename it to end in \".ftlh\": only these texts are made safe for a page"
                                : TEMPLATE_FILES.contains(ending)
                                        ? "move it to " + TEMPLATE_STATIC + name
                                        : "delete it, or move it out of template/")));
    }

    private static Problem wrongKind(String folder, String name, String suffix) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.matches(".*\\.ftl[a-z]?")) {
            return template(folder, name);
        }
        Problem problem = NameRules.unsafe(
                        folder,
                        name,
                        "\"" + NameRules.shown(name) + "\" is not read: it does not end in \"" + suffix + "\"")
                .note("\"" + folder + "\" holds files that end in \"" + suffix + "\"");
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        boolean isNearly = suffix.equals(".md")
                ? small.matches(".*\\.(?:md|markdown|mdown|mkd|mdx|txt)")
                : small.matches(".*\\.ya?ml");
        if (isNearly && !stem.isEmpty()) {
            return problem.help("rename it to \"" + NameRules.shown(stem) + suffix + "\"");
        }
        if (small.endsWith(".yaml") && folder.startsWith("countries/")) {
            return problem.help("write it into the country's own file, " + owner(folder) + ".yaml");
        }
        return problem.help(
                small.matches(".*\\.(?:docx?|odt|rtf|pages|html?)")
                        ? "save its text as Markdown in a file that ends in \"" + suffix + "\", and delete this one"
                        : "move it to assets/ if pages show it or link to it, or delete it");
    }

    private static Problem template(String folder, String name) {
        return Problem.of(
                        ProblemId.BAD_TEMPLATE,
                        NameRules.place(folder + name),
                        "\"" + NameRules.shown(name) + "\" is a template, and none may lie in \"" + top(folder) + "/\"")
                .note("how pages look is decided once for all countries, in template/ beside playbook.yaml")
                .help("delete it, or ask the people who keep template/ to take it over");
    }

    /** Says what is wrong with a name of the top level, where only what was surely meant to count is looked at. */
    private static Problem refuseTop(String name) {
        return NameRules.refuseHostile("", name).orElseGet(() -> {
            String meant = meant(name);
            String shown = NameRules.shown(name);
            String type = meant.equals(SETTINGS) ? "a file" : "a folder";
            return meant.equals(name)
                    ? NameRules.unsafe("", name, "\"" + shown + "\" is not " + type)
                            .help("rename or delete it: this name belongs to " + type + " of the playbook")
                    : NameRules.unsafe("", name, "\"" + shown + "\" is not read: its name must be \"" + meant + "\"")
                            .help("rename it to \"" + meant + "\"");
        });
    }

    /** The top-level name that an author surely had in mind; empty when the entry has nothing to do with a playbook. */
    private static String meant(String name) {
        String folded = NameRules.folded(name);
        if (folded.equals(SETTINGS) || folded.equals("playbook.yml")) {
            return SETTINGS;
        }
        return FOLDERS.contains(folded) ? folded : "";
    }

    /** Whether a folder's names are parts of section ids. */
    private static boolean isLanguageFolder(String folder) {
        int depth = depth(folder);
        return switch (top(folder)) {
            case "sections" -> depth >= 2;
            case "countries" ->
                depth >= 3 && LANGUAGE.matcher(folder.split("/")[2]).matches();
            default -> false;
        };
    }

    private static String owner(String folder) {
        String[] parts = folder.split("/");
        return parts[0] + "/" + parts[1];
    }

    private static String top(String folder) {
        return folder.substring(0, folder.indexOf('/'));
    }

    /** How many folders a path consists of. */
    static int depth(String folder) {
        return (int) folder.chars().filter(character -> character == '/').count();
    }

    private static String sorted(Set<String> endings) {
        return String.join(", ", endings.stream().sorted().toList());
    }
}
