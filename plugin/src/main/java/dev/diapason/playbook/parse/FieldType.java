package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Colour;
import dev.diapason.playbook.model.SemVer;
import java.util.regex.Pattern;

/** What one text may look like. The patterns are those that Java and ECMA-262 read alike, since schemas carry them too. */
public enum FieldType {
    /** Any text. */
    TEXT("", "", ""),
    /** Any text that is not blank. */
    PROSE("[\\s\\S]*\\S[\\s\\S]*", "write a text, or delete the key", "We call every reader by the first name."),
    /** A language tag; whether such a language is registered is asked elsewhere. */
    LANGUAGE(
            "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?",
            "write the language code, such as fr, or language and country, such as fr-CH", "fr"),
    /** An ISO 8601 date; whether the month has such a day is asked elsewhere. */
    DATE(
            "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])",
            "write the year, the month and the day with hyphens, such as \"2027-06-30\"", "2027-06-30"),
    /** A version number. */
    VERSION(
            SemVer.FORM.pattern(),
            "write three numbers with dots in quotes, such as \"2.4.0\", or \"2.5.0-next\" while it is being made",
            "2.4.0"),
    /** A whole number of up to nine digits. */
    NUMBER("0|-?[1-9][0-9]{0,8}", "write a whole number, such as 20", "20"),
    /** {@code true} or {@code false}. */
    SWITCH("true|false", "write true or false", "true"),
    /** A telephone number, best in the form of ITU-T E.123. */
    PHONE(
            "\\+?[0-9][0-9 ().\\-/]{2,30}",
            "write the number with its country code, such as \"+41 22 555 01 00\"",
            "+41 22 555 01 00"),
    /** An address of one person. */
    EMAIL(
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
            "write an address such as press@example.com", "press@example.com"),
    /** A web address without a user name in it. */
    URL(
            Addresses.plain("[^\\s<>\"'\\\\^`{|}]"),
            "write the whole address, beginning with https://",
            "https://example.com/"),
    /** A web address that others can be put behind: without a question mark and without {@code #}. */
    SITE_URL(
            Addresses.plain("(?:[^\\s<>\"'\\\\^`{|}%?#\\[\\]]|%[0-9A-Fa-f]{2})").replace("[/?#]", "/"),
            "write the address of the site, such as https://playbook.example.com/",
            "https://playbook.example.com/"),
    /** A web address with the place of a path in it. */
    EDIT_URL(
            Addresses.withHole("path"),
            "write a whole address that begins with https:// and holds {path}",
            "https://git.example.com/acme/playbook/edit/main/{path}"),
    /** A web address with the place of a title in it. */
    ISSUE_URL(
            Addresses.withHole("title"),
            "write a whole address that begins with https:// and holds {title}",
            "https://git.example.com/acme/playbook/issues/new?title={title}&body={body}"),
    /** An account's name. */
    HANDLE(
            "[^@#\\s<>\"'&/\\\\][^<>\"'&/\\\\]{0,99}",
            "write the name alone, without \"@\" and without the address",
            "orvane-brasil"),
    /** A word after which posts can be found, without its sign. */
    HASHTAG(
            "[^\\s#@<>\"'&.,;:!?/\\\\]{1,80}",
            "write the word alone, without \"#\" and without spaces",
            "MineralsAtWork"),
    /** A span of time. */
    DURATION("[1-9][0-9]{0,3}[mhd]", "write a number and m, h or d: 15m, 4h or 2d", "4h"),
    /** A colour of the sRGB space. */
    COLOUR(Colour.FORM, "write \"#0a4f5c\", with # and six digits from 0 to f, in quotes", "#0a4f5c"),
    /** The path of a drawing or image. */
    LOGO(
            "assets/(?!.*\\.\\.).*\\.(?:[sS][vV][gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[jJ][pP][eE]?[gG])",
            "write the path of an image below assets/ that ends in svg, png, webp or jpg",
            "assets/logo.svg"),
    /** A country's code (ISO 3166-1 alpha-2); whether there is such a country is asked elsewhere. */
    COUNTRY("[A-Z]{2}", "write the two capital letters of the country, as in the name of the file", "BR"),
    /** The id of a zone. */
    ZONE(Ids.ZONE.pattern(), "use three small letters or more, such as emea", "latam"),
    /** A time zone of the IANA database; whether there is such a zone is asked elsewhere. */
    TIME_ZONE(
            "[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+", "write region and city, such as America/Sao_Paulo", "America/Sao_Paulo"),
    /** The id of a record. */
    RECORD(
            Ids.RECORD.pattern(),
            "use small letters, digits, hyphens and dots, such as ana.souza or duty-br",
            "ana.souza"),
    /** The id that a section once had. */
    SECTION(
            Ids.SECTION.pattern(),
            "write the former path without \".md\": small letters, digits, hyphens and slashes",
            "tone-of-voice"),
    /** The address of a block. */
    BLOCK(
            "[^#]+#[\\s\\S]+",
            "write section and block with \"#\" between them, such as voice/tone#form-of-address",
            "voice/tone#form-of-address");

    private final Pattern form;
    private final String help;
    private final String example;

    FieldType(String form, String help, String example) {
        this.form = Pattern.compile(form);
        this.help = help;
        this.example = example;
    }

    /** Whether a plain text has the form; types without a form of their own take anything. */
    boolean accepts(String text) {
        return form.pattern().isEmpty() || form.matcher(text).matches();
    }

    /** The form that the whole text has, as a regular expression; empty when any text will do. */
    public String form() {
        return form.pattern();
    }

    /** What to write instead. */
    public String help() {
        return help;
    }

    /** A text that will do; empty when any text will. */
    public String example() {
        return example;
    }

    /** The forms of web addresses. */
    private static final class Addresses {

        private static final String HOLE = "\\{[a-z]+\\}";

        private Addresses() {}

        /** An address whose path is made of these signs. */
        static String plain(String sign) {
            return "https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#]" + sign + "*)?";
        }

        /** An address with one hole that must be there, and perhaps others, behind its host. */
        static String withHole(String name) {
            return "(?=.*\\{" + name + "\\})" + plain("(?:[^\\s<>\"'\\\\^`{|}]|" + HOLE + ")");
        }
    }
}
