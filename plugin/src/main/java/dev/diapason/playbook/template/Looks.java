package dev.diapason.playbook.template;

import dev.diapason.playbook.digest.Hash;
import dev.diapason.playbook.digest.ValueDigest;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LanguageTraits;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a playbook says about its looks, and what must be known to hear it.
 *
 * @param texts the texts below the playbook's {@code template/} folder, by any key
 * @param files images and fonts below {@code template/static/}, by any key
 * @param theme its colours
 * @param logo the image that {@code theme} names, vetted; absent when it cannot be published
 * @param languages knows languages
 */
public record Looks(
        Map<String, SourceFile> texts,
        Map<String, Asset> files,
        Theme theme,
        Optional<Asset> logo,
        Function<LanguageTag, LanguageTraits> languages) {

    public Looks {
        texts = Ordered.copy(texts);
        files = Ordered.copy(files);
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(languages, "languages");
    }

    /** Tells these looks from others by all that is said about them; what is known of languages is the same for all. */
    String digest() {
        Hash hash = new Hash().add(texts.size()).add(files.size());
        texts.forEach((key, file) -> hash.add(key).add(file.path()).add(file.text()));
        files.forEach((key, file) -> hash.add(key).add(file.path()).add(Layer.read(file)));
        hash.add(new ValueDigest(Set.of()).of(theme));
        logo.ifPresent(image -> hash.add(image.path()).add(Layer.read(image)));
        return hash.text();
    }

    /** Nothing but texts; of languages nothing is known. */
    static Looks of(Map<String, SourceFile> texts) {
        return new Looks(
                texts, Map.of(), Theme.NONE, Optional.empty(), tag -> new LanguageTraits("ltr", List.of(), tag));
    }
}
