package dev.diapason.playbook.model;

import java.util.Objects;

/**
 * Which edition: a scope in one language.
 *
 * @param scope who decides
 * @param locale how it is said
 */
public record EditionKey(Scope scope, LanguageTag locale) {

    public EditionKey {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(locale, "locale");
    }

    /** Its path below a version: {@code br/pt-BR/}. */
    public String path() {
        return scope.slug() + "/" + locale + "/";
    }

    @Override
    public String toString() {
        return scope.id() + "/" + locale;
    }
}
