package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that come as jars on the plugin's class path, below those of the playbook. */
@DisplayName("issue 3, point 8: an artifact is the template of a whole group")
class ArtifactTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Problems problems = new Problems();
    private final List<URL> classPath = new ArrayList<>();

    @TempDir
    private Path folder;

    /** What a probe is given. */
    public record Probe(String text) {}

    @Test
    void anArtifactReplacesOneComponentStyleWordScriptAndFile() throws IOException {
        jar(
                "acme-look-1.0.jar",
                Map.of(
                        "components/probe/probe.ftlh", "<p>Acme ${view.text}</p>",
                        "style/zz-acme.css", ".acme { color: red }",
                        "i18n/en.yaml", "pager.next: \"Onwards\"\n",
                        "script/acme/hello.js", "hello();",
                        "static/fonts/acme.woff2", "font",
                        "static/icon.svg", "<svg/>",
                        "README.md", "How it is made."));
        Templates templates = read(Map.of());

        assertThat(templates.render("probe", ENGLISH, new Probe("x"))).isEqualTo("<p>Acme x</p>");
        assertThat(text(templates, "site.css")).contains(".acme{color:red}", "--dp-paper");
        assertThat(templates.words(ENGLISH).text("pager.next")).isEqualTo("Onwards");
        assertThat(templates.words(ENGLISH).text("pager.previous")).isEqualTo("Previous");
        assertThat(text(templates, "acme.js")).isEqualTo("hello();\n");
        assertThat(text(templates, "fonts/acme.woff2")).isEqualTo("font");
        assertThat(text(templates, "icon.svg")).isEqualTo("<svg/>");
        assertThat(told()).isEmpty();
    }

    @Test
    void thePlaybookHasTheLastWord() throws IOException {
        jar(
                "acme-look-1.0.jar",
                Map.of(
                        "components/probe/probe.ftlh", "Acme",
                        "i18n/en.yaml", "pager.next: \"Onwards\"\npager.previous: \"Backwards\"\n",
                        "static/icon.svg", "<svg>acme</svg>"));
        Templates templates = read(Map.of(
                "template/components/probe/probe.ftlh", "Own",
                "template/i18n/en.yaml", "pager.next: \"Further\"\n",
                "template/static/icon.svg", "<svg>own</svg>"));

        assertThat(templates.render("probe", ENGLISH, new Probe("x"))).isEqualTo("Own");
        assertThat(templates.words(ENGLISH).text("pager.next")).isEqualTo("Further");
        assertThat(templates.words(ENGLISH).text("pager.previous")).isEqualTo("Backwards");
        assertThat(text(templates, "icon.svg")).isEqualTo("<svg>own</svg>");
        assertThat(told()).isEmpty();
    }

    @Test
    void twoArtifactsWithOneFileAreNamedBoth() throws IOException {
        jar("one-look-1.jar", Map.of("style/tokens.css", ":root {}", "style/one.css", "b {}"));
        jar("two-look-2.jar", Map.of("style/tokens.css", ":root {}", "static/a.png", "x"));
        read(Map.of());

        assertThat(told())
                .containsExactly("two-look-2.jar!/playbook-template/style/tokens.css:1:1"
                        + " two artifacts bring the template file \"style/tokens.css\"");
        assertThat(only().notes())
                .anyMatch(note -> note.contains("one-look-1.jar!/playbook-template/style/tokens.css"));
        assertThat(only().related().get(0).path()).startsWith("one-look-1.jar!");
    }

    @Test
    void aMistakeInAnArtifactIsToldWithItsPlace() throws IOException {
        jar("acme-look-1.0.jar", Map.of("components/probe/probe.ftlh", "<p>\n  ${view.txet}</p>"));

        assertThat(read(Map.of()).render("probe", ENGLISH, new Probe("x"))).isEmpty();
        assertThat(told())
                .containsExactly("acme-look-1.0.jar!/playbook-template/components/probe/probe.ftlh:2:5"
                        + " the template cannot show \"view.txet\"");
        assertThat(only().help()).doesNotContain("delete");
    }

    @Test
    void whatNobodyReadsIsTold() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("layout/page.ftlh", bytes("x"));
        files.put("static/run.exe", bytes("x"));
        files.put("static/../../up.css", bytes("x"));
        files.put("style/latin.css", new byte[] {'b', (byte) 0xe9});
        jarOf("acme-look-2.0.jar", files);
        Templates templates = read(Map.of());

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "acme-look-2.0.jar!/playbook-template/layout/page.ftlh:1:1"
                                + " the site template has no file \"layout/page.ftlh\"",
                        "acme-look-2.0.jar!/playbook-template/static/run.exe:1:1"
                                + " the site template has no file \"static/run.exe\"",
                        "acme-look-2.0.jar!/playbook-template/static/../../up.css:1:1"
                                + " the site template has no file \"static/../../up.css\"",
                        "acme-look-2.0.jar!/playbook-template/style/latin.css:1:1"
                                + " this file of the template is not UTF-8 text");
        assertThat(templates.assets().keySet()).noneMatch(path -> path.contains("..") || path.contains("run"));
    }

    @Test
    void aFolderOnTheClassPathCountsLikeAJar() throws IOException {
        Path style = folder.resolve("classes/playbook-template/style/acme.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, ".acme {}");
        classPath.add(folder.resolve("classes/").toUri().toURL());

        assertThat(text(read(Map.of()), "site.css")).contains(".acme{}");
        assertThat(TemplateFiles.artifacts(loader()))
                .extracting(TemplateFiles.Artifact::name)
                .containsExactly("classes");
    }

    @Test
    @DisplayName("I18N-16: a language of an artifact is held against its classes of numbers")
    void aNewLanguageMayComeFromAnArtifact() throws IOException {
        jar("acme-look-1.0.jar", Map.of("i18n/cy.yaml", "direction: \"ltr\"\npager.next: \"Nesaf\"\n"));
        Templates templates = read(Map.of());

        assertThat(templates.words(new LanguageTag("cy")).text("pager.next")).isEqualTo("Nesaf");
        assertThat(told()).singleElement().asString().contains("i18n/cy.yaml:1:1 this language has no words for");
        assertThat(only().id().word()).isEqualTo("template-words");
    }

    @Test
    void thePlaybooksImagesAndFontsArePublishedAsTheyAre() {
        byte[] font = {0, 1, (byte) 0xff, '\r', '\n'};
        Asset asset = new Asset("template/static/fonts/own.woff2", font.length, () -> font);
        Looks looks = new Looks(
                Map.of(),
                Map.of(asset.path(), asset),
                Theme.NONE,
                Optional.empty(),
                tag -> LocaleNames.of(tag).traits());

        assertThat(Templates.read(looks, problems).assets().get("fonts/own.woff2"))
                .containsExactly(font);
    }

    @Test
    void theLogoIsPublishedAndIsTheIcon() {
        byte[] svg = bytes("<svg viewBox=\"0 0 96 32\"/>");
        Asset asset = new Asset("assets/brand/Mark.SVG", svg.length, () -> svg);
        Looks looks = new Looks(
                Map.of(),
                Map.of(),
                Theme.NONE,
                Optional.of(asset),
                tag -> LocaleNames.of(tag).traits());
        Templates templates = Templates.read(looks, problems);

        assertThat(templates.brand()).isEqualTo(new Brand("logo.svg", "image/svg+xml", "logo.svg", 96, 32));
        assertThat(templates.assets().get("logo.svg")).containsExactly(svg);
        assertThat(Templates.read(Map.of(), problems).brand())
                .isEqualTo(new Brand("icon.svg", "image/svg+xml", "", 0, 0));
    }

    private Templates read(Map<String, String> own) throws IOException {
        Map<String, SourceFile> texts = new LinkedHashMap<>();
        own.forEach((path, text) -> texts.put(path, new SourceFile(path, text)));
        Looks looks = new Looks(
                texts,
                Map.of(),
                Theme.NONE,
                Optional.empty(),
                tag -> LocaleNames.of(tag).traits());
        return Templates.read(looks, loader(), problems);
    }

    private URLClassLoader loader() {
        return new URLClassLoader(classPath.toArray(URL[]::new), getClass().getClassLoader());
    }

    private void jar(String name, Map<String, String> files) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        files.forEach((path, text) -> all.put(path, bytes(text)));
        jarOf(name, all);
    }

    /** A jar as Maven makes it, with an entry for the folder. */
    private void jarOf(String name, Map<String, byte[]> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(TemplateFiles.ARTIFACT));
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new JarEntry(TemplateFiles.ARTIFACT + each.getKey()));
                out.write(each.getValue());
            }
        }
        classPath.add(jar.toUri().toURL());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Templates templates, String path) {
        return new String(templates.assets().get(path), StandardCharsets.UTF_8);
    }

    private Problem only() {
        return problems.findings(Map.of(), false).get(0).problem();
    }

    private List<String> told() {
        return problems.findings(Map.of(), false).stream()
                .map(finding -> finding.problem().at() + " " + finding.problem().message())
                .toList();
    }
}
