package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LanguageTraits;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells which files of a layer can be used, and takes in its words. */
final class OverrideCheck {

    /** What may be added, beyond replacing a built-in file. */
    private static final Pattern ADDITION =
            Pattern.compile("style/[a-z0-9-]+\\.css|components/[a-z0-9-]+/[a-z0-9-]+\\.(ftlh|css)"
                    + "|script/[a-z0-9-]+/[a-z0-9-]+\\.js|i18n/[A-Za-z0-9-]+\\.yaml"
                    + "|static(/[A-Za-z0-9][A-Za-z0-9_.-]*)+"
                    + "\\.(css|html|ico|jpe?g|js|json|mjs|png|svg|txt|webmanifest|webp|woff2|xml)");

    /** What would let an author's text be markup, or a page differ from build to build. The engine blocks all else. */
    private static final Pattern UNSAFE =
            Pattern.compile("\\?\\s*no_esc\\b|<[#]\\s*(?:noautoesc|autoesc|outputformat|ftl)\\b|\\.now\\b");

    private static final Pattern REMARK = Pattern.compile("(?s)<#--.*?-->");

    private final Set<String> builtIn;
    private final Catalogues catalogues;
    private final Function<LanguageTag, LanguageTraits> languages;
    private final TemplateProblems complaints;

    /**
     * Begins with the built-in template.
     *
     * @param builtIn the paths of its files
     * @param catalogues its words; those of the layers are added
     */
    OverrideCheck(
            Set<String> builtIn,
            Catalogues catalogues,
            Function<LanguageTag, LanguageTraits> languages,
            TemplateProblems complaints) {
        this.builtIn = Ordered.copy(builtIn);
        this.catalogues = catalogues;
        this.languages = languages;
        this.complaints = complaints;
    }

    /** The layer without what cannot be used; its words are moved into the catalogues. */
    Layer usable(Layer layer) {
        SortedMap<String, SourceFile> texts = new TreeMap<>(layer.texts());
        SortedMap<String, byte[]> files = new TreeMap<>(layer.files());
        texts.keySet().removeIf(path -> !isUsable(path, layer));
        files.keySet().removeIf(path -> !isUsable(path, layer));
        texts.values().forEach(this::lint);
        Set<LanguageTag> before = catalogues.languages();
        texts.forEach((path, file) -> TemplateSources.language(path).ifPresent(tag -> addWords(tag, file, before)));
        texts.keySet().removeIf(path -> path.endsWith(".yaml"));
        return new Layer(texts, files, layer.origin());
    }

    private boolean isUsable(String path, Layer layer) {
        boolean isUsable = builtIn.contains(path) || ADDITION.matcher(path).matches();
        if (!isUsable) {
            complaints.uselessFile(layer.shown(path), path, builtIn);
        }
        return isUsable;
    }

    private void lint(SourceFile file) {
        if (file.path().endsWith(".ftlh")) {
            String code = REMARK.matcher(file.text())
                    .replaceAll(remark -> " ".repeat(remark.group().length()));
            UNSAFE.matcher(code).results().forEach(match -> complaints.unsafe(file, match.start(), match.group()));
        }
    }

    private void addWords(LanguageTag tag, SourceFile file, Set<LanguageTag> before) {
        WordRules rules = new WordRules(catalogues.of(Words.LAST));
        LanguageTraits traits = languages.apply(tag);
        List<String> plurals = traits.plurals().isEmpty() ? Words.CLASSES : traits.plurals();
        Set<String> keys = rules.keys(plurals);
        Map<String, String> words = new TreeMap<>(catalogues.of(tag));
        Set<String> stems = new TreeSet<>();
        WordsReader.read(file.text(), (line, message) -> complaints.badLine(file, line, message))
                .forEach((key, text) -> {
                    if (!keys.contains(key)) {
                        complaints.unknownWord(file, key, keys, rules.stem(key).isPresent() ? plurals : List.of());
                    } else if (!rules.hasPlaces(key, text)) {
                        complaints.badPlaceholders(file, key, rules.source(key));
                    } else {
                        words.put(key, text);
                        rules.stem(key).ifPresent(stems::add);
                    }
                });
        for (String stem : stems) {
            List<String> missing = rules.missingClasses(stem, words, traits.plurals());
            if (!missing.isEmpty()) {
                complaints.missingClasses(file, stem, missing);
            }
        }
        if (tag.truncations().stream().noneMatch(before::contains)) {
            complaints.incomplete(file, rules.missing(words, keys));
            complaints.untranslated(file, rules.stillEnglish(words));
        }
        catalogues.put(tag, words);
    }
}
