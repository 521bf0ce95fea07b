package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.MarkdownLinks;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a relative link means, from the file it stands in. Whether the target exists is another question.
 *
 * @param file the path of the file that links
 * @param shownIn the path of the section's file that an overlay's text is shown in; the same as {@code file} for a section
 * @param problems told about links that lead nowhere a link can lead
 */
record SourceLinks(String file, String shownIn, Problems problems) implements MarkdownLinks {

    private static final Pattern SECTION = Pattern.compile("(?:sections|countries/[^/]+)/[^/]+/(.+\\.md)");
    private static final String ASSETS = "assets/";

    @Override
    public Target resolve(String path, String anchor, Location at) {
        if (path.isEmpty()) {
            return new MarkdownLinks.Section("", anchor);
        }
        Optional<Target> target = isFromRoot(path)
                ? Optional.empty()
                : target(file, path, anchor).or(() -> target(shownIn, path, anchor));
        if (target.isEmpty()) {
            problems.report(isFromRoot(path) ? fromRoot(path, at) : broken(path, at));
        }
        return target.orElseGet(MarkdownLinks.Unknown::new);
    }

    @Override
    public Optional<String> image(String path, Location at) {
        Optional<String> asset = normalised(file, path)
                .filter(each -> each.startsWith(ASSETS))
                .or(() -> normalised(shownIn, path).filter(each -> each.startsWith(ASSETS)));
        if (asset.isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.MISSING_IMAGE,
                            at,
                            "the image \"" + path + "\" does not lie in the folder assets/")
                    .help("put the image into assets/ and write its path from here, such as ../../assets/map.svg"));
        }
        return asset;
    }

    private static Optional<Target> target(String from, String path, String anchor) {
        Optional<String> whole = normalised(from, path);
        Matcher section = SECTION.matcher(whole.orElse(""));
        if (section.matches()) {
            return Optional.of(new MarkdownLinks.Section(Ids.section(section.group(1)), anchor));
        }
        return whole.filter(each -> each.startsWith(ASSETS)).map(MarkdownLinks.File::new);
    }

    /** The path from the playbook's root; empty when it leaves it. */
    private static Optional<String> normalised(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** {@code /es/crisis/}, also between a second pair of brackets, is an address on some website and no path to a file. */
    private static boolean isFromRoot(String path) {
        return path.startsWith("/") || path.startsWith("(/");
    }

    private static Problem fromRoot(String path, Location at) {
        return Problem.of(ProblemId.ABSOLUTE_LINK, at, "the link to \"" + path + "\" begins at the root of a website")
                .note("a playbook can be published below any address, so the words are shown without a link")
                .help("write the path from this file to the other, such as ../crisis.md");
    }

    private static Problem broken(String path, Location at) {
        return Problem.of(ProblemId.BROKEN_LINK, at, "the link to \"" + path + "\" leads to no section and no file")
                .help(
                        path.endsWith(".md")
                                ? "correct the path; it leads from this file to another file, such as ../crisis.md"
                                : "name the section's file with its ending, such as ../crisis.md");
    }
}
