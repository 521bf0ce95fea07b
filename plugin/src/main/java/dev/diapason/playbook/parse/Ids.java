package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Section;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of ids and where they come from (content model, section 3). */
final class Ids {

    static final Pattern BLOCK = Pattern.compile("[a-z0-9][a-z0-9-]*");
    static final Pattern SECTION = Pattern.compile("[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)*");
    static final Pattern RECORD = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    static final Pattern ZONE = Pattern.compile("[a-z][a-z0-9-]{2,}");

    private static final String INDEX = "/index";
    private static final int LONGEST_SLUG = 60;

    private Ids() {}

    /** A section's id from its path below a language folder: the page of a folder bears the folder's id. */
    static String section(String pathBelowLanguage) {
        return chapter(pathBelowLanguage.substring(0, pathBelowLanguage.length() - ".md".length()));
    }

    /** The id as other files may name it: {@code voice/index} is {@code voice}. */
    static String chapter(String id) {
        return id.endsWith(INDEX) ? id.substring(0, id.length() - INDEX.length()) : id;
    }

    /** The block at an address, {@code voice/tone#form-of-address}; empty when the word is none. */
    static Optional<BlockAddress> block(String word) {
        int hash = word.indexOf('#');
        return FieldType.BLOCK.accepts(word)
                ? Optional.of(new BlockAddress(chapter(word.substring(0, hash)), word.substring(hash + 1)))
                : Optional.empty();
    }

    /** Whether a path below a language folder is the page of a folder. */
    static boolean isChapter(String pathBelowLanguage) {
        return pathBelowLanguage.endsWith(INDEX + ".md") || pathBelowLanguage.equals(Section.HOME + ".md");
    }

    /** An ASCII id made of words; empty when no letter of them is Latin. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST_SLUG
                ? slug
                : slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }
}
