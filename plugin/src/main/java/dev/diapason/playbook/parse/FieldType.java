package dev.diapason.playbook.parse;

import java.util.regex.Pattern;

/** What may stand in a field of a record. */
enum FieldType {
    /** Any text. */
    TEXT("", ""),
    /** A text in one or more languages. */
    LOCAL("", ""),
    /** Texts in square brackets. */
    LIST("", ""),
    /** A language tag. */
    LANGUAGE("", ""),
    /** Language tags in square brackets. */
    LANGUAGES("", ""),
    /** An ISO 8601 date. */
    DATE("", ""),
    /** One of some words. */
    CHOICE("", ""),
    /** A telephone number, best in the form of ITU-T E.123. */
    PHONE("\\+?[0-9][0-9 ().\\-/]{2,30}", "write the number with its country code, such as \"+41 22 555 01 00\""),
    /** An address of one person. */
    EMAIL("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+", "write an address such as press@example.com"),
    /** A web address without a user name in it. */
    URL(
            "https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?(?:[/?#][^\\s<>\"'\\\\^`{|}]*)?",
            "write the whole address, beginning with https://"),
    /** An account's name. */
    HANDLE("[^@#\\s<>\"'&/\\\\][^<>\"'&/\\\\]{0,99}", "write the name alone, without \"@\" and without the address"),
    /** A span of time. */
    DURATION("[1-9]\\d{0,3}[mhd]", "write a number and m, h or d: 15m, 4h or 2d");

    private final Pattern form;
    private final String help;

    FieldType(String form, String help) {
        this.form = Pattern.compile(form);
        this.help = help;
    }

    /** Whether a plain text has the form; types without a form of their own take anything. */
    boolean accepts(String text) {
        return help.isEmpty() || form.matcher(text).matches();
    }

    /** What to write instead. */
    String help() {
        return help;
    }
}
