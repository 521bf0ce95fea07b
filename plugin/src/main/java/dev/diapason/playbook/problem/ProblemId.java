package dev.diapason.playbook.problem;

import java.util.Locale;
import java.util.Optional;

/** The stable names of all kinds of problem. Each constant's comment is its manual page: the cause, then the cure. */
public enum ProblemId {
    /**
     * An overlay replaces or omits a locked block without a waiver.
     * Use {@code append} for a local note, or ask the owner for a decision that waives the lock.
     */
    LOCKED_REPLACED(Severity.ERROR),
    /**
     * A waiver's end date has passed on the date of the build.
     * Renew the decision's {@code ends}, or remove the change from the overlay.
     */
    WAIVER_EXPIRED(Severity.ERROR),
    /**
     * A waiver names a decision that is not accepted, has no end date, or does not cover this block and scope.
     * Name the right decision, or have it accepted for this block.
     */
    WAIVER_MISMATCH(Severity.ERROR),
    /**
     * Something names a section that does not exist, or a section of the version before is gone.
     * Correct the id; it is the path below the language folder without {@code .md}. What is gone is named under
     * {@code aliases} of the section that takes its place.
     */
    UNKNOWN_SECTION(Severity.ERROR),
    /**
     * Something names a block that its section does not have.
     * Correct the id after {@code #}; it stands in braces behind the heading.
     */
    UNKNOWN_BLOCK(Severity.ERROR),
    /** A key that this file does not know. Correct the spelling or remove the line. */
    UNKNOWN_FIELD(Severity.ERROR),
    /**
     * A fact such as {@code <playbook:contacts.duty.phone>} is missing in an edition that shows it.
     * Add it under that key in the country's overlay or in {@code data/}.
     */
    UNKNOWN_FACT(Severity.ERROR),
    /**
     * A {@code playbook} fence asks for a data view, or an option of one, that does not exist.
     * Use one of the views listed.
     */
    UNKNOWN_VIEW(Severity.ERROR),
    /** Two sections, blocks or records claim the same id. Rename one of them. */
    DUPLICATE_ID(Severity.ERROR),
    /** The same key stands twice in one YAML map; one of them would be lost. Merge the two entries. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A field wants text and finds nothing, a list or a map; often an unquoted {@code #}. Put the text in quotes. */
    NOT_TEXT(Severity.ERROR),
    /**
     * A value of the right kind that means nothing here: a bad date, level, version.
     * Write one of the values named in the message.
     */
    BAD_VALUE(Severity.ERROR),
    /** A key that this file must have is not there. Add it. */
    MISSING_FIELD(Severity.ERROR),
    /** The country or zone inside a file is not the one in its file name, or a country's folder has no file. Make both the same. */
    COUNTRY_MISMATCH(Severity.ERROR),
    /** A language tag that is not BCP 47, or not in its canonical form. Write the tag that the message proposes. */
    BAD_LOCALE(Severity.ERROR),
    /** A country has nobody to call in a crisis. Give one contact the role {@code crisis-duty}. */
    NO_CRISIS_CONTACT(Severity.ERROR),
    /** A person or contact is named who is not in the data of that scope. Add the person, or correct the id. */
    DANGLING_PERSON(Severity.ERROR),
    /** An overlay gives a block a looser level than the scope above. Remove the level, or make it stricter. */
    LEVEL_LOOSENED(Severity.ERROR),
    /** One block entry both replaces and omits. Keep one of the two. */
    BOTH_VERBS(Severity.ERROR),
    /** A block or section is omitted without telling readers why. Add {@code reason}. */
    MISSING_REASON(Severity.ERROR),
    /** A term is preferred and forbidden at once, or has no words. Correct the term's lists. */
    BAD_TERM(Severity.ERROR),
    /** A launch is planned before its embargo ends. Correct one of the dates. */
    LAUNCH_BEFORE_EMBARGO(Severity.ERROR),
    /**
     * A link leads to a file that is not there.
     * Correct the path; links are relative, as the Git host follows them.
     */
    BROKEN_LINK(Severity.ERROR),
    /** A link leads to a block or heading that its section, or a text of it, does not have. Correct the part after {@code #}. */
    BROKEN_ANCHOR(Severity.ERROR),
    /**
     * An image is not in the playbook, or has no description.
     * Put it under {@code assets/} and describe it between the brackets.
     */
    MISSING_IMAGE(Severity.ERROR),
    /**
     * A translation's headings cannot be matched to the source's blocks without guessing.
     * Give each H2 the id of the source's block, or the same number of H2s.
     */
    TRANSLATION_STRUCTURE(Severity.ERROR),
    /**
     * A translation whose section does not exist in the source language.
     * Move it to the section's path, or delete it.
     */
    ORPHAN_TRANSLATION(Severity.ERROR),
    /**
     * Text for a wider audience links to, or quotes, something for a narrower one.
     * Remove the link, or narrow the audience of the text.
     */
    PRIVATE_IN_PUBLIC(Severity.ERROR),
    /**
     * A link of a kind that could harm a reader.
     * Use {@code https:}, {@code mailto:}, {@code tel:} or a relative link.
     */
    UNSAFE_URL(Severity.ERROR),
    /**
     * An image or file that could run code or load something from elsewhere.
     * Export it again without scripts and external references.
     */
    UNSAFE_ASSET(Severity.ERROR),
    /**
     * Invisible or forbidden characters that can make text read as something else.
     * Delete the character at the named column.
     */
    UNSAFE_TEXT(Severity.ERROR),
    /**
     * A file, block, table or tree beyond what a playbook may hold.
     * Split it; the message names the limit and the figure.
     */
    TOO_LARGE(Severity.ERROR),
    /** A symbolic link, which could lead outside the playbook. Replace it by the file itself. */
    SYMLINK(Severity.ERROR),
    /** Two things would be published at the same address. Rename one of them. */
    PATH_COLLISION(Severity.ERROR),
    /**
     * A file name that not every system can hold, or that leaves the playbook.
     * Rename it: small letters, digits and hyphens.
     */
    UNSAFE_PATH(Severity.ERROR),
    /** An anchor, alias, tag or merge key, which hides what a file says. Write the value out where it is needed. */
    YAML_ALIAS(Severity.ERROR),
    /** YAML that cannot be read, or a second document. Correct the place named; quotes often help. */
    YAML_SYNTAX(Severity.ERROR),
    /**
     * A section without readable front matter between {@code ---} lines.
     * Start the file with {@code ---}, the keys, and {@code ---}.
     */
    FRONT_MATTER(Severity.ERROR),
    /** A file that is not UTF-8. Save it again as UTF-8. */
    BAD_ENCODING(Severity.ERROR),
    /**
     * Two releases of one version, or a version that is already released with other content.
     * Rename the release, or raise {@code version}.
     */
    BAD_VERSION(Severity.ERROR),
    /** A release that cannot be read from Git or from its folder. Run the command in the message. */
    BAD_RELEASE(Severity.ERROR),
    /** The command asks for an audience, version, country or other thing that there is not. Write one of those named. */
    BAD_REQUEST(Severity.ERROR),
    /** A file of the site template that cannot be used. Correct the template at the place named. */
    BAD_TEMPLATE(Severity.ERROR),
    /**
     * A {@code #} after a space ends a YAML text; the rest is a comment.
     * Put the text in quotes if the rest belongs to it.
     */
    COMMENT_IN_TEXT(Severity.WARNING),
    /** A translation is based on an older text. Compare with the source, then raise {@code based-on}. */
    STALE_TRANSLATION(Severity.WARNING),
    /** A country's text was written against an older global text. Compare, then raise {@code based-on}. */
    STALE_ADAPTATION(Severity.WARNING),
    /**
     * A country has not yet supplied a local text that every country must have.
     * Add {@code replace} for the block in the country's overlay.
     */
    REQUIRED_LOCAL_MISSING(Severity.WARNING),
    /**
     * Somebody who is called in a crisis has no telephone number.
     * Write {@code phone} there, with the number that somebody answers.
     */
    NO_CRISIS_PHONE(Severity.WARNING),
    /** A review date has passed on the date of the build. Review the text and set the next date. */
    REVIEW_DUE(Severity.WARNING),
    /** A country has not yet adopted the current major version. Record it under {@code adoption} once agreed. */
    UNADOPTED_MAJOR(Severity.WARNING),
    /** A zone has no country. Write {@code zone} into the files of its countries, or delete the zone's file. */
    UNREPRESENTED_ZONE(Severity.WARNING),
    /** A waiver ends within 60 days of the date of the build. Decide whether it goes on. */
    WAIVER_ENDING(Severity.WARNING),
    /** A release or text cannot be had, a tag is no version, or a section has no words. Do what the message says. */
    SOURCE_MISSING(Severity.WARNING),
    /** HTML in Markdown; it is shown as text. Use Markdown instead. */
    RAW_HTML(Severity.WARNING),
    /** The Git history is incomplete or absent, so releases may be missing. Run the command in the message. */
    SHALLOW_CLONE(Severity.WARNING),
    /**
     * A link that begins with a slash leads to the root of whatever website shows it; its words are shown without a link.
     * Write the path from this file to the other.
     */
    ABSOLUTE_LINK(Severity.WARNING),
    /**
     * Words of the interface, in a playbook's own template, that are missing or cannot be used; others take their place.
     * Correct the line, or add what is missing.
     */
    TEMPLATE_WORDS(Severity.WARNING),
    /** A link whose words do not say where it leads. Name the target in the link's words. */
    VAGUE_LINK_TEXT(Severity.WARNING);

    private final Severity severity;

    ProblemId(Severity severity) {
        this.severity = severity;
    }

    /** The severity when {@code playbook.yaml} does not say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The name used in {@code playbook.yaml}, on the console and in reports: {@code locked-replaced}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the name; empty when there is no such kind. */
    public static Optional<ProblemId> of(String word) {
        for (ProblemId id : values()) {
            if (id.word().equals(word)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
