package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1) | javascript",
                "JaVaScRiPt:alert(1) | JaVaScRiPt",
                "&#106;avascript:alert(1) | javascript",
                "javascript&colon;alert(1) | javascript",
                "&#1;javascript:alert(1) | javascript",
                "java&Tab;script:alert(1) | javascript",
                "java&NewLine;script:alert(1) | javascript",
                "java&#x200b;script:alert(1) | javascript",
                "java%73cript:alert(1) | javascript",
                "< javascript:alert(1)> | javascript",
                "vbscript:x | vbscript",
                "file:///etc/passwd | file",
                "blob:https://example.com/x | blob",
                "data:text/html;base64,PHN2Zz4= | data",
                "ftp://example.com | ftp",
                "view-source:https://example.com | view-source",
                "intent://x | intent",
                "C:/x | C"
            })
    @DisplayName("SEC-02, SEC-03: an address of another scheme is an error that names the scheme, and no link")
    void otherSchemesAreRefused(String address, String scheme) {
        Written written = Written.fragment("ab [words](" + address + ") cd");

        assertThat(written.told())
                .contains("10:12 unsafe-url an address that starts with \"" + scheme + ":\" is not allowed");
        assertThat(written.html(0)).isEqualTo("<p>ab words cd</p>\n");
    }

    @Test
    @DisplayName("SEC-02: an address that a control character breaks is no link, and the character is told")
    void aRawControlCharacterIsTold() {
        Written written = Written.fragment("[x](\u0001javascript:alert(1))");

        assertThat(written.told()).contains("10:13 unsafe-text the invisible character U+0001 cannot stand in a text");
        assertThat(written.html(0)).doesNotContain("<a", "\u0001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "//evil.example                | the address \"//evil.example\" lacks \"https:\"",
                "/\\evil.example               | the address \"/\\evil.example\" has a backslash in it",
                "\\\\\\\\evil.example          | the address \"\\\\evil.example\" has a backslash in it",
                "https:evil.example            | the address \"https:evil.example\" lacks \"//\"",
                "https:/evil.example           | the address \"https:/evil.example\" lacks \"//\"",
                "https:\\\\evil.example        | the address \"https:\\evil.example\" has a backslash in it",
                "https://user@evil.example     | the address \"https://user@evil.example\" hides its site behind \"@\"",
                "https://a:b@evil.example/x    | the address \"https://a:b@evil.example/x\" hides its site behind"
                        + " \"@\"",
                "https://                      | the address \"https://\" names no site",
                "https:///x                    | the address \"https:///x\" names no site",
                "https://e%76il.example        | the address \"https://e%76il.example\" names no site",
                "mailto:                       | the address \"mailto:\" is no mailbox",
                "mailto:a@b.ch?cc=x%0Ay        | the address \"mailto:a@b.ch?cc=x%0Ay\" is no mailbox",
                "tel:call-us                   | the address \"tel:call-us\" is no telephone number",
                "%2e%2e/x.md                   | the address \"%2e%2e/x.md\" hides characters behind %",
                "..%5cx.md                     | the address \"..%5cx.md\" hides characters behind %",
                "images/%00.md                 | the address \"images/%00.md\" hides characters behind %",
                "a%E2%80%AEb.md                | the address \"a%E2%80%AEb.md\" hides characters behind %",
                "a%ff.md                       | the address \"a%ff.md\" hides characters behind %"
            })
    @DisplayName("SEC-04, SEC-36: an address that a browser reads in another way is an error")
    void trickyAddressesAreRefused(String address, String message) {
        Written written = Written.fragment("[words](" + address + ")");

        assertThat(written.told()).contains("10:9 unsafe-url " + message);
        assertThat(written.html(0)).isEqualTo("<p>words</p>\n");
    }

    @Test
    void everyProblemStandsAtTheBracketOfItsLink() {
        Written written = Written.section("""
            A [x](ftp://a) [y](ftp://b)
            and ![z](ftp://c), <ftp://d>, [e][r] end

            | a \\| b [t](ftp://t) | h |
            |---|---|
            | `\\|` *\\|* [u](ftp://u) | [v](ftp://v) |

            > - deep [q](ftp://q)

            ## Heading [h](ftp://h)

            [r]: ftp://r
            """);

        assertThat(written.problems())
                .extracting(problem -> problem.at().line() + ":" + problem.at().column() + "+"
                        + problem.at().length())
                .containsExactly(
                        "1:3+12",
                        "1:16+12",
                        "2:6+12",
                        "2:20+9",
                        "2:31+6",
                        "4:10+12",
                        "6:13+12",
                        "6:28+12",
                        "8:10+12",
                        "10:12+12");
        assertThat(written.ids()).containsOnly("unsafe-url");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com",
        "HTTPS://Example.com/A?b=c&d=%20#e, https://Example.com/A?b=c&amp;d=%20#e",
        "http://localhost:8080/x, http://localhost:8080/x",
        "https://münchen.example/Straße, https://xn--mnchen-3ya.example/Stra%C3%9Fe",
        "<https://example.com/a b\"c>, https://example.com/a%20b%22c",
        "https://example.com/100%, https://example.com/100%"
    })
    void sitesAreLinkedAsUrls(String address, String href) {
        assertThat(Written.html("[words](" + address + ")"))
                .isEqualTo("<p><a href=\"" + href
                        + "\" class=\"dp-external\" rel=\"noopener noreferrer\">words</a></p>\n");
    }

    @Test
    void mailboxesAndTelephonesAreLinked() {
        assertThat(Written.html("[a](mailto:press@example.com) [b](tel:+41225550100) [c](<tel:+41 22 555>)"))
                .isEqualTo("<p><a href=\"mailto:press@example.com\">a</a> <a href=\"tel:+41225550100\">b</a>"
                        + " <a href=\"tel:+4122555\">c</a></p>\n");
    }

    @Test
    void relativeLinksAreLeftToTheCaller() {
        Written written = Written.fragment(
                "[Crisis](../crisis.md#who-decides) [Above](#top) [Kit](../assets/kit%20one.pdf) [Gone](gone.txt)");

        assertThat(written.html(0))
                .isEqualTo("<p>{to crisis#who-decides}Crisis{end} {to #top}Above{end} "
                        + "{to assets/kit one.pdf}Kit{end} Gone</p>\n");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void aLinkWithoutAddressIsBroken() {
        assertThat(Written.fragment("[words]()").told())
                .containsExactly("10:9 broken-link the link \"words\" leads nowhere");
    }

    @Test
    @DisplayName("SEC-06: a title cannot leave its attribute")
    void aTitleStaysInItsAttribute() {
        assertThat(Written.html("[a](https://example.com '\" onmouseover=\"x')"))
                .contains("title=\"&quot; onmouseover=&quot;x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "here",
                "Click here",
                "click here!",
                "read more…",
                "hier",
                "Mehr",
                "ici",
                "Cliquez ici",
                "aquí",
                "aqui",
                "qui",
                "her",
                "こちら",
                "هنا",
                "यहाँ",
                "**here**",
                "https://example.com/a",
                "www.example.com"
            })
    @DisplayName("A11Y-05: words that do not say where a link leads are told")
    void vagueWordsAreTold(String words) {
        Written written = Written.fragment("[" + words + "](a.md)");

        assertThat(written.ids()).containsExactly("vague-link-text");
        assertThat(written.html(0)).contains("{to a#}");
    }

    @Test
    @DisplayName("A11Y-05: the same words for different places are told with both places")
    void sameWordsForDifferentPlacesAreTold() {
        Written written = Written.section("[Guide](a.md) and [Guide](a.md)\n\n## B\n\n[Guide](b.md)\n");

        assertThat(written.told())
                .containsExactly("5:1 vague-link-text two links are called \"Guide\" and lead to different places");
        assertThat(written.problems().get(0).related()).first().hasToString("sections/en/a.md:1:1");
    }

    @Test
    @DisplayName("A11Y-05: a link needs words")
    void aLinkNeedsWords() {
        Written written = Written.fragment("[](a.md) [![A map](../assets/map.png)](b.md)");

        assertThat(written.told()).containsExactly("10:9 vague-link-text this link has no words");
        assertThat(written.html(0)).contains("{to b#}{image assets/map.png | A map | }{end}");
    }
}
