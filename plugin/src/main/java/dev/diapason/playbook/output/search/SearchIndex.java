package dev.diapason.playbook.output.search;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what can be found in one edition as two scripts, since a page opened from a disk may load nothing else: the index,
 * with each word once, who has it, and the headings; and the texts, of which a result shows a line. A text is a row of codes,
 * one for each piece. {@code script/search/30-index.js} reads both. Not for several threads.
 */
final class SearchIndex {

    /** Says how many characters a word shares with the one before; none of them is ever part of a word. */
    private static final String SHARED = "!$%()*,.:;=?[]^_`{|}~";

    private final List<SearchDocuments.Found> documents;
    private final PieceCodes codes;
    private final PieceUses uses;
    private final Map<Marks.Mark, Integer> marks = new LinkedHashMap<>();
    private final Map<LanguageTag, Integer> languages = new LinkedHashMap<>();

    /**
     * Reads all documents.
     *
     * @param pieces all that the documents are made of
     * @param language the edition's, whose texts need no other
     */
    SearchIndex(List<SearchDocuments.Found> documents, Pieces pieces, LanguageTag language) {
        this.documents = documents;
        this.codes = new PieceCodes(pieces.bound());
        this.uses = new PieceUses(pieces.bound());
        for (int i = 0; i < documents.size(); i++) {
            codes.count(documents.get(i).heading());
            codes.count(documents.get(i).text());
            uses.add(i + 1, documents.get(i).text());
        }
        codes.assign();
        marks.put(Marks.Mark.NONE, 0);
        language.truncations().forEach(tag -> languages.put(tag, 0));
    }

    /** The words, who has them, and the headings. */
    void writeIndex(ByteBuilder out) {
        print(out, "diapasonSearch({\"codes\":" + codes.widths() + ",\"words\":\"" + words() + "\",\"gaps\":[");
        String comma = "";
        for (Piece gap : codes.gaps()) {
            print(out, comma + "\"" + ScriptText.escape(gap.text()) + "\"");
            comma = ",";
        }
        print(out, "],\"uses\":\"");
        codes.words().forEach(word -> uses.write(word, out));
        print(out, "\",\"documents\":[");
        comma = "";
        for (SearchDocuments.Found document : documents) {
            print(out, comma + "[\"" + document.path() + "\",\"");
            codes.write(document.heading(), out);
            print(out, "\"" + rest(document) + "]");
            comma = ",";
        }
        print(out, "],\"marks\":[[\"\",\"\"]");
        marks.keySet().stream()
                .skip(1)
                .forEach(mark -> print(out, ",[\"" + mark.kind() + "\",\"" + ScriptText.escape(mark.words()) + "\"]"));
        print(out, "],\"languages\":[[\"\",\"\"]");
        languages.forEach((tag, number) -> {
            if (number > 0) {
                print(out, ",[\"" + tag + "\",\"" + LocaleNames.of(tag).direction() + "\"]");
            }
        });
        print(out, "]});\n");
    }

    /** The texts, in the order of the documents. */
    void writeTexts(ByteBuilder out) {
        print(out, "diapasonTexts([");
        String comma = "";
        for (SearchDocuments.Found document : documents) {
            print(out, comma + "\"");
            codes.write(document.text(), out);
            print(out, "\"");
            comma = ",";
        }
        print(out, "]);\n");
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        String before = "";
        int number = 0;
        for (Piece piece : codes.words()) {
            String word = piece.text();
            int shared = number++ == codes.oneWords() ? 0 : shared(before, word);
            text.append(SHARED.charAt(shared)).append(word, shared, word.length());
            before = word;
        }
        return ScriptText.escape(text.toString());
    }

    private static int shared(String before, String word) {
        int most = Math.min(Math.min(before.length(), word.length()), SHARED.length() - 1);
        int shared = 0;
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        // Half of a character cannot be written.
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /** The numbers of mark, heading's language and text's language; zeros at the end are left out. */
    private String rest(SearchDocuments.Found document) {
        int mark = number(marks, document.mark());
        int heading = number(languages, document.headingLanguage());
        int text = number(languages, document.language());
        if (heading + text > 0) {
            return "," + mark + "," + heading + "," + text;
        }
        return mark > 0 ? "," + mark : "";
    }

    /** The own language and all that it is a variety of are number 0; others are counted from 1. */
    private static <T> int number(Map<T, Integer> numbers, T key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = 1
                    + numbers.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
            numbers.put(key, known);
        }
        return known;
    }

    private static void print(ByteBuilder out, String text) {
        out.add(Html.bytes(text));
    }
}
