package dev.diapason.playbook.browser;

import java.util.Map;
import java.util.function.BinaryOperator;

/** A playbook with one page, {@code words}, in each of some languages: for tests of how lines look and break. */
final class WordPages {

    private WordPages() {}

    /**
     * The files of the playbook.
     *
     * @param texts the words, by language
     * @param page makes of a language and its words the file of the page
     */
    static String playbook(Map<String, String> texts, BinaryOperator<String> page) {
        StringBuilder files = new StringBuilder("""
                -- playbook.yaml --
                title: Words
                version: "1.0.0"
                source-language: en
                languages: [en, %s]
                dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
                -- sections/en/words.md --
                ---
                title: Words
                dimension: values
                ---
                Words.
                """.formatted(String.join(", ", texts.keySet())));
        texts.forEach((language, words) -> files.append(page.apply(language, words)));
        return files.toString();
    }
}
