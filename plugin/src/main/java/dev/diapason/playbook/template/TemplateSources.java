package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.SourceFile;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All files of the site template, with the playbook's own in place of the built-in ones, held in memory.
 *
 * @param texts templates, style sheets and scripts by path
 * @param overrides which of the texts are the playbook's own
 * @param catalogues the words by language
 * @param statics files that are published as they are, by path
 * @param brand logo and icon, which are among them
 */
record TemplateSources(
        SortedMap<String, String> texts,
        Map<String, SourceFile> overrides,
        Catalogues catalogues,
        SortedMap<String, byte[]> statics,
        Brand brand) {

    private static final String STATIC = Layer.STATIC;
    private static final String EXAMPLES = ".examples.yaml";
    private static final String STYLE_ORDER = "style/layers.css";
    private static final String TOKENS = "style/tokens.css";

    /** Made from the theme; follows the tokens, whose layer it shares. */
    private static final String THEME = "style/tokens.theme.css";

    private static final String SCRIPT = "script/";

    /** Not a script of a page: {@link Templates#worker} gives it to the output that publishes it. */
    private static final String WORKER = "worker";

    /** The built-in template below what artifacts bring, below what the playbook has. */
    static TemplateSources read(Looks looks, List<TemplateFiles.Artifact> artifacts, TemplateProblems complaints) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, byte[]> statics = new TreeMap<>();
        TemplateFiles.read().forEach((path, content) -> {
            if (path.startsWith(STATIC)) {
                statics.put(path.substring(STATIC.length()), content);
            } else if (!path.endsWith(EXAMPLES)) {
                texts.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        SortedMap<LanguageTag, String> words = new TreeMap<>();
        texts.forEach((path, text) -> language(path).ifPresent(tag -> words.put(tag, text)));
        Catalogues catalogues = new Catalogues(words);
        SortedMap<String, SourceFile> own = new TreeMap<>();
        OverrideCheck check = new OverrideCheck(texts.keySet(), catalogues, looks.languages(), complaints);
        List<Layer> layers = new ArrayList<>(Layer.of(artifacts, complaints));
        layers.add(Layer.of(looks));
        for (Layer layer : layers) {
            Layer usable = check.usable(layer);
            own.putAll(usable.texts());
            usable.files().forEach((path, content) -> statics.put(path.substring(STATIC.length()), content));
        }
        own.forEach((path, file) -> {
            if (path.startsWith(STATIC)) {
                statics.put(path.substring(STATIC.length()), file.text().getBytes(StandardCharsets.UTF_8));
            } else {
                texts.put(path, file.text());
            }
        });
        String accent =
                new AccentStyle(Grounds.of(texts.getOrDefault(TOKENS, "")), complaints.problems()).css(looks.theme());
        texts.put(THEME, accent);
        boolean hasOwnIcon = layers.stream().anyMatch(layer -> layer.has("static/icon.svg"));
        Brand brand = Brand.of(looks.logo(), hasOwnIcon, statics);
        return new TemplateSources(
                Collections.unmodifiableSortedMap(texts),
                Ordered.copy(own),
                catalogues,
                Collections.unmodifiableSortedMap(statics),
                brand);
    }

    /** The tag in the name of a file of words. */
    static Optional<LanguageTag> language(String path) {
        return path.startsWith("i18n/") && path.endsWith(".yaml")
                ? Optional.of(new LanguageTag(path.substring(5, path.length() - 5)))
                : Optional.empty();
    }

    SortedSet<LanguageTag> languages() {
        return catalogues.languages();
    }

    /** A layout's path, else a component's. */
    String pathOf(String name) {
        String layout = "layouts/" + name + ".ftlh";
        return texts.containsKey(layout) ? layout : "components/" + name + "/" + name + ".ftlh";
    }

    TemplateLoader loader() {
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach((path, text) -> {
            if (path.endsWith(".ftlh")) {
                // A fixed time: nothing is read again.
                loader.putTemplate(path, text, 0);
            }
        });
        return loader;
    }

    /** The style sheets joined and made small, the order of layers first, then by path; the scripts; and the static files. */
    SortedMap<String, byte[]> assets() {
        StringBuilder style = new StringBuilder(texts.getOrDefault(STYLE_ORDER, ""));
        texts.forEach((path, text) -> {
            if (path.endsWith(".css") && !path.equals(STYLE_ORDER)) {
                style.append('\n').append(text);
            }
        });
        SortedMap<String, byte[]> assets = new TreeMap<>(statics);
        assets.put("site.css", StyleSheet.compact(style.toString()).getBytes(StandardCharsets.UTF_8));
        Set<String> folders = new TreeSet<>();
        texts.keySet().forEach(path -> folder(path).ifPresent(folders::add));
        folders.remove(WORKER);
        folders.forEach(folder -> assets.put(folder + ".js", script(folder).getBytes(StandardCharsets.UTF_8)));
        return Collections.unmodifiableSortedMap(assets);
    }

    /** The scripts of one folder joined by path, without the lines that only remark on them. */
    private String script(String folder) {
        StringBuilder script = new StringBuilder();
        texts.forEach((path, text) -> {
            if (folder(path).filter(folder::equals).isPresent()) {
                text.lines()
                        .filter(line -> !line.stripLeading().startsWith("//"))
                        .forEach(line -> script.append(line).append('\n'));
            }
        });
        return script.toString();
    }

    String worker() {
        return script(WORKER);
    }

    /** The folder that a script belongs to. */
    private static Optional<String> folder(String path) {
        return path.startsWith(SCRIPT) && path.endsWith(".js") && path.indexOf('/', SCRIPT.length()) > 0
                ? Optional.of(path.substring(SCRIPT.length(), path.indexOf('/', SCRIPT.length())))
                : Optional.empty();
    }
}
