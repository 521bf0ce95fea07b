package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetVettingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT href='a.js'/>",
                "<svg:script>alert(1)</svg:script>",
                "<rect onload=\"alert(1)\"/>",
                "<rect\nonclick = 'alert(1)'/>",
                "<foreignObject><body/></foreignObject>",
                "<iframe src='https://evil.example'/>",
                "<use href=\"https://evil.example/a.svg#b\"/>",
                "<use xlink:href='//evil.example/a.svg#b'/>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<a href=\"&#106;avascript:alert(1)\"><rect/></a>",
                "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<image href=\"data:text/html,x\"/>",
                "<image xlink:href=\"photo.png\"/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='x'/>",
                "<style>@import 'https://evil.example/a.css';</style>",
                "<rect style=\"fill:url(https://evil.example/a)\"/>",
                "<rect fill='url( \"https://evil.example/a\" )'/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<?xml-stylesheet href='https://evil.example/a.css'?>"
            })
    @DisplayName("SEC-15: a drawing that runs or loads something is refused")
    void aDrawingThatRunsOrLoadsSomethingIsRefused(String inner) {
        assertThat(told("assets/a.svg", svg(inner))).containsExactly("assets/a.svg unsafe-asset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>On load: a script</title><path d='M0 0h1v1z' fill='#abc'/>",
                "<defs><g id='g'/></defs><use href=\"#g\"/><use xlink:href='#g'/>",
                "<rect fill=\"url(#g)\" clip-path=\"url(#c)\"/>",
                "<rect fill=\"url('#g')\"/>",
                "<rect style=\"fill: url(&quot;#g&quot;)\"/>",
                "<rect fill='url( #g )'/>",
                "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
                "<style>.a { fill: red; }</style><text class='a' font-size='12'>one = two</text>",
                "<g data-onset='1'/>"
            })
    @DisplayName("SEC-15: a plain drawing passes")
    void aPlainDrawingPasses(String inner) {
        assertThat(told("assets/a.svg", svg(inner))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    @DisplayName("SEC-15: another encoding hides nothing")
    void anotherEncodingHidesNothing(String charset) {
        byte[] bytes = ("\ufeff" + svg("<script>alert(1)</script>")).getBytes(Charset.forName(charset));

        assertThat(told("assets/a.svg", bytes)).containsExactly("assets/a.svg unsafe-asset");
    }

    @Test
    void theMistakeIsShownWhereItStands() {
        Problems problems = new Problems();
        AssetVetting.safe(
                tree("assets/a.svg", "<svg>\n  <g/>\n  <script/>\n</svg>".getBytes(StandardCharsets.UTF_8)), problems);

        assertThat(problems.findings(Map.of(), false)).singleElement().satisfies(finding -> {
            assertThat(finding.problem().at().line()).isEqualTo(3);
            assertThat(finding.problem().at().column()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a.htm",
                "a.js",
                "a.xml",
                "a.exe",
                "a.svgz",
                "a.css",
                "a",
                "a.png.html",
                "a.xhtml",
                "a.swf"
            })
    void filesThatCouldRunAreNotPublished(String name) {
        assertThat(told("assets/" + name, "x")).containsExactly("assets/" + name + " unsafe-asset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "A.JPG", "a.jpeg", "a.gif", "a.webp", "a.pdf", "a.mp4", "a.docx", "a.csv"})
    void imagesFilmsAndDocumentsArePublished(String name) {
        assertThat(told("assets/" + name, "x")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        Asset broken = new Asset("assets/a.svg", 1, () -> {
            throw new IOException("gone");
        });
        Problems problems = new Problems();

        assertThat(AssetVetting.safe(tree(broken), problems)).isEmpty();
        assertThat(problems.findings(Map.of(), false)).hasSize(1);
    }

    private static String svg(String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + inner + "</svg>";
    }

    private static List<String> told(String path, String text) {
        return told(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(String path, byte[] bytes) {
        Problems problems = new Problems();
        boolean isSafe = AssetVetting.safe(tree(path, bytes), problems).containsKey(path);
        List<Finding> findings = problems.findings(Map.of(), false);
        assertThat(isSafe).isEqualTo(findings.isEmpty());
        return findings.stream()
                .map(finding -> finding.path() + " " + finding.problem().id().word())
                .toList();
    }

    private static SourceTree tree(String path, byte[] bytes) {
        return tree(new Asset(path, bytes.length, () -> bytes));
    }

    private static SourceTree tree(Asset asset) {
        return new SourceTree("", new TreeMap<>(), new TreeMap<>(Map.of(asset.path(), asset)));
    }
}
