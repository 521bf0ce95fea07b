package dev.diapason.playbook.model;

import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.text.Location;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code playbook.yaml} says.
 *
 * @param title of the whole playbook
 * @param version of the working tree
 * @param sourceLanguage the language that translations are made from
 * @param languages of the global edition, in the author's order, the source language among them
 * @param fallbacks language to language, beyond truncation
 * @param baseUrl where the site is published, ending in {@code /}
 * @param editUrl with {@code {path}}
 * @param issueUrl with {@code {title}} and {@code {body}}
 * @param dimensions by id, in the author's order
 * @param audiences the widest first
 * @param releases where earlier versions are
 * @param outputs the ids of the outputs that are made; empty for all
 * @param severities overrides
 * @param theme accent and logo
 * @param at the settings file
 */
public record Settings(
        LocalText title,
        SemVer version,
        LanguageTag sourceLanguage,
        List<LanguageTag> languages,
        Map<LanguageTag, LanguageTag> fallbacks,
        Optional<URI> baseUrl,
        Optional<String> editUrl,
        Optional<String> issueUrl,
        Map<String, Dimension> dimensions,
        List<String> audiences,
        Releases releases,
        Set<String> outputs,
        Map<ProblemId, Severity> severities,
        Theme theme,
        Location at) {

    public Settings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        languages = List.copyOf(languages);
        fallbacks = Ordered.copy(fallbacks);
        dimensions = Ordered.copy(dimensions);
        audiences = List.copyOf(audiences);
        outputs = Ordered.copy(outputs);
        severities = Ordered.copy(severities);
        Objects.requireNonNull(theme, "theme");
    }

    /** The same as a release: under another number, and without a theme, since the working tree gives that of all versions. */
    public Settings asRelease(SemVer other) {
        return new Settings(
                title,
                other,
                sourceLanguage,
                languages,
                fallbacks,
                baseUrl,
                editUrl,
                issueUrl,
                dimensions,
                audiences,
                releases,
                outputs,
                severities,
                Theme.NONE,
                at);
    }

    /** The narrower of two audiences, both known. */
    public String narrower(String one, String other) {
        return audiences.indexOf(one) >= audiences.indexOf(other) ? one : other;
    }

    /** Whether the files of an output are made. */
    public boolean makes(String output) {
        return outputs.isEmpty() || outputs.contains(output);
    }

    /** Whether readers of one audience may see what is meant for another: the wider is seen by the narrower. */
    public boolean isVisible(String audience, String reader) {
        return audiences.indexOf(audience) <= audiences.indexOf(reader);
    }
}
