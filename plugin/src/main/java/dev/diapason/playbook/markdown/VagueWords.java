package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Ordered;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that, as a link, say nothing about where it leads (WCAG 2.2, 2.4.9): add a language by adding a line. All
 * languages are looked up at once, since authors borrow words from each other.
 */
final class VagueWords {

    private static final Set<String> PHRASES = Ordered.copy(List.of(
            // English
            "here",
            "click here",
            "this link",
            "link",
            "more",
            "read more",
            "learn more",
            "see more",
            "see here",
            "this page",
            // German
            "hier",
            "hier klicken",
            "klicken sie hier",
            "mehr",
            "mehr lesen",
            "weiterlesen",
            "mehr erfahren",
            "dieser link",
            // French
            "ici",
            "cliquez ici",
            "cliquer ici",
            "plus",
            "lire la suite",
            "en savoir plus",
            "lire plus",
            "ce lien",
            // Spanish
            "aquí",
            "haz clic aquí",
            "haga clic aquí",
            "más",
            "leer más",
            "ver más",
            "más información",
            "este enlace",
            // Portuguese
            "aqui",
            "clique aqui",
            "mais",
            "leia mais",
            "ler mais",
            "saiba mais",
            "este link",
            // Italian
            "qui",
            "clicca qui",
            "più",
            "leggi di più",
            "scopri di più",
            "per saperne di più",
            // Norwegian, Danish, Swedish
            "her",
            "klikk her",
            "klik her",
            "les mer",
            "læs mere",
            "mer",
            "mere",
            "här",
            "klicka här",
            "läs mer",
            // Dutch
            "klik hier",
            "lees meer",
            "meer",
            // Polish, Turkish
            "tutaj",
            "kliknij tutaj",
            "więcej",
            "czytaj więcej",
            "buraya tıklayın",
            "burada",
            "devamı",
            // Japanese, Chinese, Korean
            "こちら",
            "ここ",
            "ここをクリック",
            "詳細",
            "続きを読む",
            "这里",
            "点击这里",
            "更多",
            "這裡",
            "點擊這裡",
            "여기",
            "여기를 클릭",
            "더 보기",
            // Arabic, Hebrew, Urdu, Hindi
            "هنا",
            "اضغط هنا",
            "انقر هنا",
            "المزيد",
            "כאן",
            "לחצו כאן",
            "یہاں",
            "یہاں کلک کریں",
            "यहाँ",
            "यहां",
            "यहाँ क्लिक करें"));

    private static final int LONGEST = 40;

    private VagueWords() {}

    /** Whether a link's words say nothing, or are only its address. */
    static boolean isVague(String words) {
        if (words.length() > LONGEST && !isAddress(words)) {
            return false;
        }
        int end = words.length();
        while (end > 0
                && !Character.isLetterOrDigit(words.codePointBefore(end))
                && !isMark(words.codePointBefore(end))) {
            end = words.offsetByCodePoints(end, -1);
        }
        return isAddress(words) || PHRASES.contains(words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0
                && (words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www."));
    }
}
