package dev.diapason.playbook.tell;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What countries, zones, languages and editions are called in English. */
final class Names {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final int MOST_SCOPES = 6;

    private final LocaleNames locale = LocaleNames.of(ENGLISH);
    private final Map<Scope, Long> editionsByScope;

    /** @param editions all there are */
    Names(List<EditionKey> editions) {
        this.editionsByScope = editions.stream()
                .collect(Collectors.groupingBy(EditionKey::scope, LinkedHashMap::new, Collectors.counting()));
    }

    String scope(Scope scope) {
        if (scope instanceof Scope.Global) {
            return "the group";
        }
        return scope instanceof Scope.OfCountry ? country(scope.id()) : "zone " + scope.id();
    }

    String country(String code) {
        return locale.country(code);
    }

    String language(LanguageTag language) {
        return locale.nameOf(language);
    }

    String languages(List<LanguageTag> languages) {
        return Counted.list(languages.stream().map(this::language).toList(), languages.size());
    }

    /** How many editions, and which: {@code 2 editions: Brazil and Switzerland (de-CH)}; of one, only which. */
    String editions(List<EditionKey> editions) {
        long all = editionsByScope.values().stream().mapToLong(Long::longValue).sum();
        if (editions.size() > 1 && editions.size() == all) {
            return "all " + all + " editions";
        }
        return editions.size() == 1
                ? places(editions)
                : Counted.of(editions.size(), "edition") + ": " + places(editions);
    }

    /** Scopes, with the languages where not all of the scope's editions are meant. */
    private String places(List<EditionKey> editions) {
        Map<Scope, List<String>> localesByScope = new LinkedHashMap<>();
        editions.forEach(key -> localesByScope
                .computeIfAbsent(key.scope(), each -> new ArrayList<>())
                .add(key.locale().toString()));
        List<String> places = new ArrayList<>();
        localesByScope.forEach((scope, locales) -> places.add(
                locales.size() == editionsByScope.getOrDefault(scope, 0L)
                        ? scope(scope)
                        : scope(scope) + " (" + String.join(", ", locales) + ")"));
        return Counted.list(places, MOST_SCOPES);
    }
}
