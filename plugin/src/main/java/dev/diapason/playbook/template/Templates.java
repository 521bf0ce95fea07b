package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LanguageTraits;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The looks of the site: runs layouts and components of the built-in site template, or the playbook's own in their place.
 *
 * <p>A template sees three things: {@code view}, the record it is given, {@code w("key", value ...)}, the words of its
 * language, and {@code brand}, the {@link Brand}. Safe for use by several threads.
 */
public final class Templates {

    private final Configuration freemarker;
    private final ViewWrapper wrapper;
    private final TemplateSources sources;
    private final TemplateProblems complaints;
    private final Function<LanguageTag, LanguageTraits> languages;
    private final String digest;
    private final Map<LanguageTag, Words> words = new ConcurrentHashMap<>();
    private final Components components = new Components(this);
    private SortedMap<String, byte[]> assets = Collections.emptySortedMap();

    private Templates(TemplateSources sources, Looks looks, TemplateProblems complaints) {
        this.sources = sources;
        this.languages = looks.languages();
        this.digest = looks.digest();
        this.complaints = complaints;
        this.wrapper = new ViewWrapper();
        this.freemarker = Hardened.configuration(sources, wrapper);
    }

    /**
     * Reads the site template: the built-in one, below that of artifacts on the plugin's class path, below the playbook's own
     * files. Each file replaces one of the same path, but a file of words replaces single words only.
     *
     * @param problems told what is wrong in the playbook's own files and those of artifacts, now and while they run, as
     *     {@code bad-template} and {@code template-words}; and of an accent that cannot be read, as {@code bad-value}
     */
    public static Templates read(Looks looks, Problems problems) {
        return read(looks, Templates.class.getClassLoader(), problems);
    }

    /**
     * The same without a theme, and without knowledge of languages.
     *
     * @param overrides the files below the playbook's {@code template/} folder, by any key
     */
    public static Templates read(Map<String, SourceFile> overrides, Problems problems) {
        return read(Looks.of(overrides), problems);
    }

    /** The same with the artifacts that another loader finds. */
    static Templates read(Looks looks, ClassLoader artifacts, Problems problems) {
        TemplateProblems complaints = new TemplateProblems(problems);
        TemplateSources sources = TemplateSources.read(looks, TemplateFiles.artifacts(artifacts), complaints);
        return new Templates(sources, looks, complaints);
    }

    /**
     * Runs a template once, keeping its holes open.
     *
     * @param name {@code page} for {@code layouts/page.ftlh}, else {@code block} for {@code components/block/block.ftlh}
     * @param view a record of plain values, holes and ready markup, or a list of such, or a single hole
     * @return the result; empty when the playbook's own template failed, which is reported
     * @throws IllegalStateException when a built-in template fails: a bug
     */
    public Skeleton skeleton(String name, LanguageTag language, Object view) {
        return Skeleton.of(run(name, language, view));
    }

    /**
     * Runs a component once for all places that look alike, for as long as there are these templates.
     *
     * @param name as in {@link #skeleton}
     * @param language the language of its words
     * @param view how it looks: equal views share a run
     * @param holes its holes, in the order in which they will be filled
     */
    public Skeleton component(String name, LanguageTag language, Object view, String... holes) {
        return components.of(name, language, view, holes);
    }

    /**
     * Runs a template that has no holes.
     *
     * @throws IllegalStateException when a built-in template fails, or when a hole is left open: a bug
     */
    public String render(String name, LanguageTag language, Object view) {
        String html = run(name, language, view);
        if (html.indexOf(Hole.START) >= 0) {
            throw new IllegalStateException("a hole is left open in " + name);
        }
        return html;
    }

    /** The words of a language, for what is not said by a template. */
    public Words words(LanguageTag language) {
        return words.computeIfAbsent(
                language, tag -> Words.of(tag, languages.apply(tag).written(), sources.catalogues()::of));
    }

    /** Logo and icon of the site. */
    public Brand brand() {
        return sources.brand();
    }

    /** The languages that have words of their own, sorted. */
    public SortedSet<LanguageTag> languages() {
        return sources.languages();
    }

    /**
     * The files to publish beside the pages, sorted: {@code site.css}, a script for each folder of {@code script/} but {@code
     * worker}, and what lies in {@code static/}.
     */
    public synchronized SortedMap<String, byte[]> assets() {
        if (assets.isEmpty()) {
            assets = sources.assets();
        }
        return assets;
    }

    /** The script that a browser runs beside the pages, so that they can be read without a network. */
    public String worker() {
        return sources.worker();
    }

    /** Tells these looks from all others of this tool: all that they were made of counts. */
    public String digest() {
        return digest;
    }

    private String run(String name, LanguageTag language, Object view) {
        String path = sources.pathOf(name);
        StringWriter out = new StringWriter(4096);
        try {
            freemarker.getTemplate(path).process(variables(language, view), out);
            return out.toString();
        } catch (TemplateException | IOException | StackOverflowError e) {
            complaints.report(path, e, sources.overrides());
            return "";
        }
    }

    private SimpleHash variables(LanguageTag language, Object view) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("view", view);
        variables.put("brand", sources.brand());
        Words own = words(language);
        TemplateMethodModelEx method = arguments -> word(own, arguments);
        variables.put("w", method);
        return new SimpleHash(variables, wrapper);
    }

    private static SimpleScalar word(Words words, List<?> arguments) throws TemplateModelException {
        Object[] texts = new Object[arguments.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(arguments.get(i));
        }
        if (texts.length == 0 || !words.has(texts[0].toString())) {
            throw new TemplateModelException("there are no words for this key");
        }
        Object[] values = Arrays.copyOfRange(texts, 1, texts.length);
        return new SimpleScalar(words.text(texts[0].toString(), values));
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("words take texts and numbers only");
    }
}
