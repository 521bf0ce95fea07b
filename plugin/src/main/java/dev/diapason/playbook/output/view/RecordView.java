package dev.diapason.playbook.output.view;

import java.util.List;
import java.util.Map;

/**
 * A record for readers.
 *
 * @param id its id
 * @param scopeName whose it is, in the edition's language
 * @param isLocal whether a zone or country says it
 * @param fields by name, in the order of the kind; only those that are there
 */
public record RecordView(String id, String scopeName, boolean isLocal, Map<String, FieldView> fields) {

    /**
     * One field.
     *
     * @param text the value for readers; for a list its items joined as the language joins them
     * @param items the single values of a list, else just the one
     * @param href where the value leads: {@code tel:}, {@code mailto:}, {@code https:}; or empty
     * @param lang the value's language when it is not the edition's, else empty
     * @param dir its direction, when {@code lang} is given
     * @param code the value for machines: a date of ISO 8601, the word of a choice such as {@code active}, or for somebody
     *     whether {@code href} leads to a {@code phone} or an {@code email}; else empty
     * @param people those of a list of people, one by one; else empty
     */
    public record FieldView(
            String text,
            List<String> items,
            String href,
            String lang,
            String dir,
            String code,
            List<FieldView> people) {

        /** A value that has no other form for machines. */
        public FieldView(String text, List<String> items, String href, String lang, String dir) {
            this(text, items, href, lang, dir, "", List.of());
        }
    }
}
