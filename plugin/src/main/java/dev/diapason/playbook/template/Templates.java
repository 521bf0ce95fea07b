package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The looks of the site: runs layouts and components of the built-in site template, or the playbook's own in their place.
 *
 * <p>A template sees two things: {@code view}, the record it is given, and {@code w("key", value ...)}, the words of its
 * language. Safe for use by several threads.
 */
public final class Templates {

    private final Configuration freemarker;
    private final ViewWrapper wrapper;
    private final TemplateSources sources;
    private final TemplateProblems complaints;

    private Templates(TemplateSources sources, TemplateProblems complaints) {
        this.sources = sources;
        this.complaints = complaints;
        this.wrapper = new ViewWrapper();
        this.freemarker = Hardened.configuration(sources, wrapper);
    }

    /**
     * Reads the site template.
     *
     * @param overrides the files below the playbook's {@code template/} folder, by any key; each replaces the built-in file
     *     of the same path, but a file of words replaces single words only
     * @param problems told what is wrong in the overrides, now and while they run, as {@code bad-template}
     */
    public static Templates read(Map<String, SourceFile> overrides, Problems problems) {
        TemplateProblems complaints = new TemplateProblems(problems);
        return new Templates(TemplateSources.read(overrides, complaints), complaints);
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
        return Words.of(language, sources.catalogues());
    }

    /** The languages that have words of their own, sorted. */
    public SortedSet<LanguageTag> languages() {
        return sources.languages();
    }

    /**
     * The files to publish beside the pages, sorted: {@code site.css}, a script for each folder of {@code script/} but {@code
     * worker}, and what lies in {@code static/}.
     */
    public SortedMap<String, byte[]> assets() {
        return sources.assets();
    }

    /** The script that a browser runs beside the pages, so that they can be read without a network. */
    public String worker() {
        return sources.worker();
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
        Words words = words(language);
        TemplateMethodModelEx method = arguments -> word(words, arguments);
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
