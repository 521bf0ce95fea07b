package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.site.Built;
import dev.diapason.playbook.site.InlineSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How Chinese, Japanese and Korean stand on a page: where lines break, in whose letters, and what stands above them. */
class LinesTest {

    /** Phones, each a few letters wider than the one before, so that lines end everywhere. */
    private static final List<Integer> WIDTHS = List.of(320, 331, 342, 353, 411);

    /** Opening and closing marks of every kind near each other; emphasis, a hashtag, and letters that differ by language. */
    private static final Map<String, String> TEXTS = texts();

    private static final Built SITE = InlineSite.of(playbook()).build();
    private static final SiteServer SERVER = SiteServer.of(SITE.files(), "/");

    private final Browser browser = SharedBrowser.fresh();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    @DisplayName(
            "I18N-10: no line begins with a closing mark or ends with an opening one, in four languages, at any width")
    void linesBreakWhereTheyMay() {
        assertThat(SITE.report().isPublished()).as(SITE.console()).isTrue();
        Findings findings = new Findings();
        for (String language : TEXTS.keySet()) {
            open(language);
            for (int width : WIDTHS) {
                browser.size(width, 640);
                findings.addAll(language + " at " + width, Probe.ask(browser, "lines"));
                findings.addAll(language + " at " + width, Probe.ask(browser, "reflow"));
            }
        }

        assertThat(findings.lines()).isEmpty();
    }

    @Test
    @DisplayName(
            "I18N-10: Korean breaks between words, in headings, lists and tables too; Chinese and Japanese break anywhere")
    void koreanBreaksBetweenWords() {
        open("ko");
        for (int width : WIDTHS) {
            browser.size(width, 640);
            assertThat(Probe.ask(browser, "breaks")).as("at " + width).isEmpty();
        }
        assertThat(browser.ask("return getComputedStyle(document.querySelector('main p')).wordBreak"))
                .isEqualTo("keep-all");
        open("zh-Hans");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('main p')).wordBreak"))
                .isEqualTo("normal");
    }

    @Test
    @DisplayName("I18N-10: a hashtag is not torn from its sign at the end of a line")
    void hashtagsStayWhole() {
        Findings findings = new Findings();
        for (String language : TEXTS.keySet()) {
            open(language);
            for (int width : WIDTHS) {
                browser.size(width, 640);
                findings.addAll(language + " at " + width, browser.texts(Probe.script("""
                        const found = [];
                        for (const node of texts(document.querySelector('main .dp-prose'))) {
                          for (const sign of node.data.matchAll(/#(?=\\p{L})/gu)) {
                            const range = document.createRange();
                            range.setStart(node, sign.index);
                            range.setEnd(node, sign.index + 2);
                            if (range.getClientRects().length > 1) found.push('a line ends with # | ' + place(node.parentElement));
                          }
                        }
                        return found;
                        """)));
            }
            assertThat(browser.number("return document.querySelector('main .dp-prose').innerText.split('#').length"))
                    .isGreaterThan(1);
        }

        assertThat(findings.lines()).isEmpty();
    }

    @Test
    @DisplayName("I18N-10: the same letters are drawn as each language writes them, from the fonts of the machine")
    void glyphsFollowTheLanguage() {
        Map<String, String> fonts = TEXTS.keySet().stream()
                .collect(Collectors.toMap(language -> language, this::font, (one, other) -> one, LinkedHashMap::new));

        assertThat(fonts.values()).doesNotHaveDuplicates();
        assertThat(SITE.files().keySet()).noneMatch(path -> path.matches(".*\\.(woff2?|ttf|otf)"));
    }

    @Test
    @DisplayName("I18N-10: a word of another language on the page is drawn as that language writes it")
    void foreignWordsKeepTheirGlyphs() {
        String own = font("ja");
        browser.ask("const word = document.createElement('span'); word.lang = 'zh-Hant'; word.className = 'foreign';"
                + "word.textContent = '骨直刃'; document.querySelector('main .dp-prose p').replaceChildren(word)");

        assertThat(fontOf(".foreign")).isNotEqualTo(own).isEqualTo(font("zh-Hant"));
    }

    @Test
    @DisplayName("I18N-10: emphasis is upright in all four languages, and stands out all the same")
    void emphasisIsUpright() {
        for (String language : TEXTS.keySet()) {
            open(language);

            assertThat(browser.texts("""
                    const [em, p] = ['main .dp-prose em', 'main .dp-prose p'].map(it => getComputedStyle(document.querySelector(it)));
                    return [em.fontStyle, Number(em.fontWeight) > Number(p.fontWeight) ? 'bold' : 'plain'];
                    """)).as(language).containsExactly("normal", "bold");
        }
    }

    @Test
    @DisplayName(
            "I18N-10: ruby, where a template has it, stands small above its word, on no other line, and moves none apart")
    void rubyHasRoom() {
        browser.size(320, 640);
        open("ja");

        assertThat(browser.texts(Probe.script("""
                const p = document.querySelector('main .dp-prose p');
                p.replaceChildren();
                for (let i = 0; i < 12; i++) {
                  const ruby = document.createElement('ruby');
                  ruby.append('鉱物', Object.assign(document.createElement('rt'), {textContent: 'こうぶつ'}));
                  p.append('当社は', ruby, 'を扱う会社です。');
                }
                const found = [];
                const lines = [];
                for (const ruby of all('ruby', p)) {
                  const rt = ruby.querySelector('rt');
                  const range = document.createRange();
                  range.selectNodeContents(ruby.firstChild);
                  const size = parseFloat(style(rt).fontSize) / parseFloat(style(ruby).fontSize);
                  const middle = it => (it.top + it.bottom) / 2;
                  if (range.getClientRects().length > 1) found.push('a word with ruby is broken');
                  // Half an em above and below the middle is where letters of a word stand.
                  const em = parseFloat(style(ruby).fontSize);
                  if (middle(box(rt)) + parseFloat(style(rt).fontSize) / 2 > middle(box(range)) - em / 2 + 1) found.push('ruby lies on its word');
                  const before = lines.filter(top => top < middle(box(range)) - em).at(-1);
                  if (before && middle(box(rt)) - parseFloat(style(rt).fontSize) / 2 < before + em / 2 - 1) found.push('ruby lies on the line before');
                  lines.push(middle(box(range)));
                  if (size > 0.6 || size < 0.45) found.push('ruby has ' + size + ' of the size');
                }
                const distances = [...new Set(lines)].map((top, i, tops) => top - tops[i - 1]).slice(1).map(Math.round);
                if (new Set(distances).size > 1 || distances.length < 4) found.push('lines stand ' + distances + ' apart');
                return found;
                """))).isEmpty();
        assertThat(Probe.ask(browser, "reflow")).isEmpty();
    }

    /** The font of the machine that draws the text. */
    private String font(String language) {
        open(language);
        return fontOf("main .dp-prose p");
    }

    @SuppressWarnings("unchecked")
    private String fontOf(String selector) {
        browser.tell("DOM.enable", Map.of());
        browser.tell("CSS.enable", Map.of());
        Map<String, Object> root = (Map<String, Object>)
                browser.tell("DOM.getDocument", Map.of("depth", 0)).get("root");
        Object node = browser.tell(
                        "DOM.querySelector",
                        Map.of("nodeId", Objects.requireNonNull(root.get("nodeId")), "selector", selector))
                .get("nodeId");
        List<Map<String, Object>> fonts = (List<Map<String, Object>>)
                browser.tell("CSS.getPlatformFontsForNode", Map.of("nodeId", Objects.requireNonNull(node)))
                        .get("fonts");
        return fonts.stream()
                .max((one, other) -> Double.compare(count(one), count(other)))
                .map(font -> String.valueOf(font.get("familyName")))
                .orElse("");
    }

    private static double count(Map<String, Object> font) {
        return ((Number) Objects.requireNonNull(font.get("glyphCount"))).doubleValue();
    }

    private void open(String language) {
        browser.open(SERVER.at("latest/global/" + language + "/words/"));
    }

    private static String playbook() {
        return WordPages.playbook(TEXTS, (language, words) ->
                """
                -- sections/%1$s/words.md --
                ---
                title: %2$s
                ---
                %4$s

                ### %3$s {#more}

                - %3$s

                > [!DO]
                > %3$s

                | %2$s | %2$s |
                |---|---|
                | %3$s | %3$s |
                """.formatted(language, words.substring(0, 6), words.replace("*", ""), words.repeat(4)));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ja", "ソーシャルメディアでは*一つの声*で話す。「推測しない」、止まる（返答を待つ）。骨、直、刃！ #鉱物のしごと を使う。");
        texts.put("zh-Hans", "我们用*同一种声音*说话。“不要猜测”，停下来（等待答复），骨、直、刃！ #矿物的工作 是标签。");
        texts.put("zh-Hant", "我們用*同一種聲音*說話。「不要猜測」，停下來（等待答覆），骨、直、刃！ #礦物的工作 是標籤。");
        texts.put("ko", "우리는 *하나의 목소리*로 이야기합니다. “추측하지 마세요”, (기다리세요). 骨、直、刃! #광물의일 을 쓰세요. ");
        return texts;
    }
}
