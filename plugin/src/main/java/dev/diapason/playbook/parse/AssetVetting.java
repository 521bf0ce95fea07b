package dev.diapason.playbook.parse;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees to it that files that are published cannot run code or load anything from elsewhere. */
final class AssetVetting {

    private static final Pattern KIND =
            Pattern.compile(".*\\.(png|jpe?g|gif|webp|avif|svg|ico|pdf|mp4|webm|mp3|txt|csv|docx|xlsx|pptx|zip)");

    /** What a drawing may not have: elements that run or embed, handlers, references that leave the file, entities. */
    private static final Pattern UNSAFE_SVG = Pattern.compile(
            "<\\s*(?:\\w+:)?(script|foreignObject|iframe|object|embed|audio|video|handler|set|animate\\w*)\\b"
                    + "|\\s(on[a-z]+)\\s*="
                    + "|(?:href|src)\\s*+=\\s*+[\"']?+\\s*+(?!#|data:image/(?:png|jpe?g|gif|webp);)([^\\s\"'>]{1,40})"
                    + "|(<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet)"
                    + "|(@import|url\\(\\s*+(?:[\"']|&quot;)?+\\s*+(?!#)[^)]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** An encoding that a browser would believe and that would hide elements from the pattern above. */
    private static final Pattern FOREIGN_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    private static final String FOLDER = "assets/";

    private AssetVetting() {}

    /** The files of a playbook that may be published, by path; the others are reported and left out. */
    static SortedMap<String, Asset> safe(SourceTree tree, Problems problems) {
        TreeMap<String, Asset> safe = new TreeMap<>();
        for (Asset asset : tree.assets().values()) {
            Optional<Problem> problem = problem(asset);
            problem.ifPresent(problems::report);
            if (problem.isEmpty()) {
                safe.put(asset.path(), asset);
            }
        }
        return safe;
    }

    private static Optional<Problem> problem(Asset asset) {
        Location at = SourceFile.missing(asset.path()).start();
        String name = asset.path().toLowerCase(Locale.ROOT);
        if (!asset.path().startsWith(FOLDER)) {
            return Optional.of(Problem.of(
                            ProblemId.BAD_TEMPLATE, at, "\"" + asset.path() + "\" cannot be part of the template")
                    .help("use text files there (ftlh, css, yaml, svg); put images that texts show into assets/"));
        }
        if (!KIND.matcher(name).matches()) {
            return Optional.of(Problem.of(
                            ProblemId.UNSAFE_ASSET, at, "files like \"" + asset.path() + "\" cannot be published")
                    .help("use an image (svg, png, jpg, gif, webp), a film or sound, a PDF or an office document"));
        }
        return name.endsWith(".svg") ? unsafe(asset) : Optional.empty();
    }

    private static Optional<Problem> unsafe(Asset asset) {
        String text;
        try {
            text = new String(asset.content().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Optional.of(Problem.of(
                            ProblemId.UNSAFE_ASSET,
                            SourceFile.missing(asset.path()).start(),
                            "\"" + asset.path() + "\" cannot be read")
                    .help("add the file again"));
        }
        boolean isReadable = text.indexOf('\0') < 0 && text.indexOf('\ufffd') < 0;
        if (!isReadable || FOREIGN_ENCODING.matcher(text).find()) {
            return Optional.of(Problem.of(
                            ProblemId.UNSAFE_ASSET,
                            SourceFile.missing(asset.path()).start(),
                            "the drawing \"" + asset.path() + "\" is not saved as UTF-8")
                    .help("save it again as UTF-8; in another encoding nobody can see what it holds"));
        }
        Matcher matcher = UNSAFE_SVG.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        SourceFile file = new SourceFile(asset.path(), text);
        String found = matcher.group().strip();
        return Optional.of(Problem.of(
                        ProblemId.UNSAFE_ASSET,
                        file.at(matcher.start() + matcher.group().indexOf(found), found.length()),
                        "this drawing holds \"" + shorten(found) + "\", which could run or load something")
                .help("export the drawing again as a plain SVG without scripts and links, or as PNG"));
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 24 ? line.substring(0, 24) + "…" : line;
    }
}
