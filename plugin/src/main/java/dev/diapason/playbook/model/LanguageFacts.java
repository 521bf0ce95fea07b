package dev.diapason.playbook.model;

import java.util.List;

/** What is known of a language wherever its words are handled, whoever knows it. */
public interface LanguageFacts {

    /** The writing direction, {@code rtl} or {@code ltr}. */
    String direction();

    /** The classes in which the language counts whole things, in the order of CLDR; empty when nobody knows them. */
    List<String> plurals();

    /** The language with the script it is usually written in, without a region: {@code zh-Hant} for {@code zh-TW}. */
    LanguageTag written();
}
