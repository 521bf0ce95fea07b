package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.site.Built;
import dev.diapason.playbook.site.InlineSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines of text in scripts and languages that the sample has none of. */
class ScriptsTest {

    private static final Map<String, String> TEXTS = texts();
    private static final Built SITE = InlineSite.of(playbook()).build();
    private static final SiteServer SERVER = SiteServer.of(SITE.files(), "/");

    private final Browser browser = SharedBrowser.fresh();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    @DisplayName("I18N-11: Thai, Khmer and Lao wrap without spaces, and an endless Finnish word fits a phone")
    void everyScriptFitsAPhone() {
        assertThat(SITE.report().isPublished()).as(SITE.console()).isTrue();
        browser.size(320, 640);
        Findings findings = new Findings();
        TEXTS.keySet().forEach(language -> {
            open(language);
            findings.addAll(language, Probe.ask(browser, "reflow"));
        });

        assertThat(findings.lines()).isEmpty();
    }

    @Test
    @DisplayName("A11Y-06: a long address fits a phone in a footnote, too")
    void aLongAddressFitsAFootnote() {
        browser.size(320, 640);
        open("th");

        assertThat(browser.texts(
                        "return [...document.querySelectorAll('.dp-footnotes a[href^=http]')].map(it => it.href)"))
                .isNotEmpty();
        assertThat(Probe.ask(browser, "reflow")).isEmpty();
    }

    @Test
    @DisplayName("I18N-07: what an author types in Arabic between its words runs from left to right, letter by letter")
    void handlesInArabicAreNotTurnedRound() {
        for (int width : List.of(320, 1280)) {
            browser.size(width, 640);
            open("ar");

            assertThat(browser.texts(Probe.script("""
                    const words = ['+41 22 555 01 00', '@orvane', '#OneVoice', 'https://www.example.com/news', '+49 30 123'];
                    const [p] = all('main .dp-prose p');
                    return words.filter(word => {
                      const node = texts(p).find(it => it.data.includes(word));
                      const range = document.createRange();
                      const at = i => (range.setStart(node, i), range.setEnd(node, i + 1), box(range));
                      const start = node.data.indexOf(word);
                      return [...word].some((_, i) => i && at(start + i - 1).top === at(start + i).top
                        && at(start + i - 1).left >= at(start + i).left);
                    });
                    """))).as("at " + width).isEmpty();
        }
    }

    @Test
    @DisplayName("I18N-11: German is hyphenated")
    void germanIsHyphenated() {
        browser.size(320, 640);
        open("de");

        assertThat(browser.ask(
                        "return getComputedStyle(document.querySelector('main p[lang], main .dp-prose p')).hyphens"))
                .isEqualTo("auto");
    }

    @Test
    @DisplayName("I18N-10: Korean breaks between words only")
    void koreanWordsStayWhole() {
        for (int width : List.of(320, 360, 411)) {
            browser.size(width, 640);
            open("ko");

            assertThat(Probe.ask(browser, "breaks")).as("at " + width).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "I18N-10: no Chinese line begins with a full stop or ends with an opening bracket; glyphs follow the language")
    void chineseLinesBreakWhereTheyMay() {
        for (String language : List.of("zh-Hans", "zh-Hant")) {
            for (int width = 320; width < 350; width += 7) {
                browser.size(width, 640);
                open(language);

                assertThat(Probe.ask(browser, "lines"))
                        .as(language + " at " + width)
                        .isEmpty();
            }
            assertThat(browser.ask("return document.querySelector('main .dp-prose p').closest('[lang]').lang"))
                    .isEqualTo(language);
        }
    }

    private void open(String language) {
        browser.open(SERVER.at("latest/global/" + language + "/words/"));
    }

    private static String playbook() {
        return WordPages.playbook(TEXTS, (language, words) ->
                """
                -- sections/%s/words.md --
                ---
                title: %s
                ---
                %s[^1]

                [^1]: <https://www.example.com/sustainability/reports/2026/summary>
                """.formatted(language, words.substring(0, words.length() / 6), words.repeat(3)));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("th", "โซเชียลมีเดียของเราพูดด้วยเสียงเดียวกันในทุกประเทศและทุกภาษาโดยไม่ต้องเว้นวรรคระหว่างคำ");
        texts.put("km", "បណ្ដាញសង្គមរបស់យើងនិយាយដោយសំឡេងតែមួយនៅគ្រប់ប្រទេសទាំងអស់");
        texts.put("lo", "ສື່ສັງຄົມຂອງພວກເຮົາເວົ້າດ້ວຍສຽງດຽວກັນໃນທຸກປະເທດແລະທຸກພາສາ");
        texts.put(
                "de",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung und Nachhaltigkeitsberichterstattung ");
        texts.put("fi", "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskerholaisyhdistyksenjäsen ");
        texts.put("ko", "우리의 소셜미디어는 모든 나라에서 하나의 목소리로 이야기합니다 지속가능경영보고서에서도 그렇습니다 ");
        texts.put(
                "ar",
                "اتصل على +41 22 555 01 00 (أو +49 30 123)، ثم اكتب @orvane مع #OneVoice! زر https://www.example.com/news الآن. ");
        texts.put("zh-Hans", "我们在社交媒体上用同一种声音说话。“不要猜测”，停下来，打电话，等待（直到负责人答复）。然后再发布！");
        texts.put("zh-Hant", "我們在社群媒體上用同一種聲音說話。「不要猜測」，停下來，打電話，等待（直到負責人答覆）。然後再發布！");
        return texts;
    }
}
