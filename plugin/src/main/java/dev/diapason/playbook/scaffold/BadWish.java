package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.locale.Territory;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Problem;
import java.util.Locale;
import java.util.Optional;

/** Words on the command line that name no country or no language. */
public final class BadWish {

    private BadWish() {}

    /** The message about a country that is none, in the words of the parser; empty when it is one. */
    public static Optional<Problem> country(String parameter, String said, LanguageTag language) {
        if (LanguageTags.isCountry(said.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Problem problem = Order.problem(parameter, said, "\"" + said + "\" is not the code of a country");
        String example = "write the two letters of the country (ISO 3166), such as BR";
        return Optional.of(Territory.named(said, language)
                .or(() -> LanguageTags.read("en-" + said).proposal().map(tag -> tag.substring("en-".length())))
                .filter(LanguageTags::isCountry)
                .map(code -> problem.label("write " + code).help("write -Dplaybook." + parameter + "=" + code))
                .orElseGet(() -> problem.help(example)));
    }

    /** The message about a language that is none, in the words of the parser; empty when it is one. */
    public static Optional<Problem> language(String parameter, String said) {
        LanguageTags.Reading reading = LanguageTags.read(said);
        if (reading.tag().isPresent()) {
            return Optional.empty();
        }
        Problem problem =
                Order.problem(parameter, said, "\"" + said + "\" is not the name of a language that sites understand");
        return Optional.of(reading.proposal()
                .map(proposal -> problem.label("write \"" + proposal + "\""))
                .orElse(problem)
                .help("write the language code, such as fr, or language and country, such as fr-CH"));
    }
}
