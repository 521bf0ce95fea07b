package dev.diapason.playbook.locale;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.model.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters under which the index of a book lists words in one language (Unicode CLDR, index characters). Instances are
 * shared and safe for several threads.
 */
public final class Alphabet {

    private static final Map<ULocale, Alphabet> KNOWN = new ConcurrentHashMap<>();

    private final AlphabeticIndex.ImmutableIndex<Void> letters;
    private final Collator collator;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    private Alphabet(ULocale locale) {
        // Latin letters too, since every playbook has names in them.
        letters = new AlphabeticIndex<Void>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
        collator = Collator.getInstance(locale).freeze();
    }

    /** The alphabet of a language; a region does not change it. */
    public static Alphabet of(LanguageTag language) {
        ULocale data = LocaleNames.of(language).data();
        ULocale bare = new ULocale.Builder()
                .setLanguage(data.getLanguage())
                .setScript(data.getScript())
                .build();
        return KNOWN.computeIfAbsent(bare, Alphabet::new);
    }

    /** Where a word stands. */
    public Place place(String word) {
        Place known = places.get(word);
        if (known == null) {
            int number = letters.getBucketIndex(word);
            Bucket<Void> letter = letters.getBucket(number);
            boolean isLetter = letter.getLabelType() == Bucket.LabelType.NORMAL;
            known = new Place(number, isLetter ? letter.getLabel() : "", collator.getCollationKey(word));
            places.put(word, known);
        }
        return known;
    }

    /** A word's place among others of the same language, ordered as they are listed. */
    public static final class Place implements Comparable<Place> {

        private final int number;
        private final String letter;
        private final CollationKey key;

        private Place(int number, String letter, CollationKey key) {
            this.number = number;
            this.letter = letter;
            this.key = key;
        }

        /** The letter it is listed under; empty for what begins with none of the language's. */
        public String letter() {
            return letter;
        }

        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(number, other.number);
            return order != 0 ? order : key.compareTo(other.key);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
