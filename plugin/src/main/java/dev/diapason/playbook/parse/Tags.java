package dev.diapason.playbook.parse;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.yaml.LanguageReader;
import dev.diapason.playbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads language tags and reports those that are none. */
record Tags(Problems problems) implements LanguageReader {

    @Override
    public Optional<LanguageTag> read(String word, Location at) {
        LanguageTags.Reading reading = LanguageTags.read(word);
        if (reading.tag().isEmpty()) {
            Problem problem = Problem.of(
                    ProblemId.BAD_LOCALE, at, "\"" + word + "\" is not the name of a language that sites understand");
            problems.report(reading.proposal()
                    .map(proposal -> problem.label("write \"" + proposal + "\""))
                    .orElse(problem)
                    .help("write the language code, such as fr, or language and country, such as fr-CH"));
        }
        return reading.tag();
    }

    /** Reads the name of a folder of texts. */
    Optional<LanguageTag> folder(String word, String folder, Location file) {
        LanguageTags.Reading reading = LanguageTags.read(word);
        if (reading.tag().isEmpty()) {
            problems.report(
                    Problem.of(ProblemId.BAD_LOCALE, file, "the folder \"" + word + "\" is not named after a language")
                            .help(reading.proposal()
                                    .map(proposal -> "rename " + folder + word + " to " + folder + proposal)
                                    .orElse("name the folder after the language of its texts, such as " + folder
                                            + "fr or " + folder + "fr-CH")));
        }
        return reading.tag();
    }

    /** Reads a list; what is no tag, or stands there twice, is left out. */
    List<LanguageTag> read(List<YamlText> words) {
        List<LanguageTag> tags = new ArrayList<>();
        for (YamlText word : words) {
            Optional<LanguageTag> tag = read(word.text(), word.at());
            if (tag.filter(tags::contains).isPresent()) {
                problems.report(Problem.of(
                                ProblemId.DUPLICATE_ID,
                                word.at(),
                                "the language \"" + word.text() + "\" stands here twice")
                        .help("remove one of the two"));
            } else {
                tag.ifPresent(tags::add);
            }
        }
        return tags;
    }
}
