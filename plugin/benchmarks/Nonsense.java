import java.util.Locale;
import java.util.Random;

/** Sentences without a meaning, the same for the same language and seed. */
final class Nonsense {

    private final String[] vocabulary;
    private final String space;
    private final String stop;
    private final Random random;

    /**
     * Begins a text.
     *
     * @param language its tag
     * @param vocabulary the words it is made of
     * @param seed what makes it differ from others
     */
    Nonsense(String language, String[] vocabulary, String seed) {
        this.vocabulary = vocabulary;
        space = language.equals("ja") ? "" : " ";
        stop = language.equals("ja") ? "\u3002" : ".";
        random = new Random((language + " " + seed).hashCode());
    }

    String title() {
        return capital(some(2 + random.nextInt(2)));
    }

    String sentence() {
        return capital(some(8 + random.nextInt(8))) + stop;
    }

    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = 1; i < sentences; i++) {
            text.append(space).append(sentence());
        }
        return text.toString();
    }

    private String some(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : space).append(vocabulary[random.nextInt(vocabulary.length)]);
        }
        return text.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
