package dev.diapason.playbook.parse;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
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
    private static final String TEMPLATE = "template/";

    private AssetVetting() {}

    /** The files of a playbook that may be published, by path; the others are reported and left out. */
    static SortedMap<String, Asset> safe(SourceTree tree, Problems problems) {
        TreeMap<String, Asset> safe = new TreeMap<>();
        for (Asset asset : tree.assets().values()) {
            Optional<Problem> problem = asset.path().startsWith(FOLDER) ? problem(asset) : Optional.empty();
            problem.ifPresent(problems::report);
            if (problem.isEmpty() && asset.path().startsWith(FOLDER)) {
                safe.put(asset.path(), asset);
            }
        }
        return safe;
    }

    /** The folder {@code template/}, its drawings vetted like all others; unsafe ones are reported and left out. */
    static SourceTree template(SourceTree tree, Problems problems) {
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        for (SourceFile file : tree.below(TEMPLATE).values()) {
            Optional<Problem> problem = file.path().endsWith(".svg") ? unsafe(file) : Optional.empty();
            problem.ifPresent(problems::report);
            if (problem.isEmpty()) {
                texts.put(file.path(), file);
            }
        }
        TreeMap<String, Asset> files = new TreeMap<>(tree.assets());
        files.keySet().removeIf(path -> !path.startsWith(TEMPLATE));
        return new SourceTree(tree.origin(), texts, files);
    }

    private static Optional<Problem> problem(Asset asset) {
        String name = asset.path().toLowerCase(Locale.ROOT);
        if (!KIND.matcher(name).matches()) {
            return Optional.of(Problem.of(
                            ProblemId.UNSAFE_ASSET,
                            SourceFile.missing(asset.path()).start(),
                            "files like \"" + asset.path() + "\" cannot be published")
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
        return unsafe(new SourceFile(asset.path(), text));
    }

    private static Optional<Problem> unsafe(SourceFile file) {
        Matcher matcher = UNSAFE_SVG.matcher(file.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
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
