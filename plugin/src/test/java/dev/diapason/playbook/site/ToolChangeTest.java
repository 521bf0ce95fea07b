package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another build of the tool, under whatever version number, takes over nothing that its predecessor has made. */
class ToolChangeTest {

    private static final Path TEMPLATE =
            Path.of(System.getProperty("basedir", ""), "../site-template/src/main/resources");

    private static final String WORDS = "site-template/i18n/en.yaml";

    @TempDir
    private Path folder;

    /** In place of the template that the other tests have. */
    private Path template;

    @BeforeEach
    void copyTheTemplate() {
        TextFiles.write(folder.resolve("playbook"), TextFiles.of("""
                        -- playbook.yaml --
                        title: Lumen playbook
                        version: "1.0.0"
                        source-language: en
                        dimensions: { values: locked }
                        -- data/contacts.yaml --
                        duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                        -- sections/en/tone.md --
                        ---
                        title: Tone
                        dimension: values
                        ---
                        Words.
                        """));
        template = folder.resolve("template");
        TextFiles.writeBytes(template, TextFiles.below(TEMPLATE), false);
    }

    @Test
    void aBuiltInWordThatChangedIsOnEveryPage() throws Exception {
        SortedMap<String, String> before = build("site");
        assertThat(build("site")).isEqualTo(before);
        Path words = template.resolve(WORDS);
        String text = Files.readString(words);
        Files.writeString(words, text.replaceFirst("(?m)^(page\\.skip: \")", "$1At once: "));

        SortedMap<String, String> after = build("site");

        assertThat(after).isEqualTo(build("clean")).isNotEqualTo(before);
        assertThat(new String(
                        Files.readAllBytes(folder.resolve("site/latest/global/en/tone/index.html")),
                        StandardCharsets.UTF_8))
                .contains("At once: ");
    }

    @Test
    void anArtifactWithTemplatesThatIsAddedIsSeen() throws Exception {
        SortedMap<String, String> before = build("site");
        TextFiles.write(template, TextFiles.of("""
                        -- playbook-template/components/pager/pager.ftlh --
                        <p class="own-pager">${w("pager.label")}</p>
                        """));

        assertThat(build("site")).isEqualTo(build("clean")).isNotEqualTo(before);
    }

    /** Loads the whole tool anew, as Maven does in each of its processes. */
    private SortedMap<String, String> build(String site) throws Exception {
        try (URLClassLoader tool = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            tool.loadClass(KilledRebuild.class.getName().replace("KilledRebuild", "ToolRun"))
                    .getMethod("run", String.class, String.class)
                    .invoke(
                            null,
                            folder.resolve("playbook").toString(),
                            folder.resolve(site).toString());
        }
        return EveryChange.digests(folder.resolve(site));
    }

    private URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>(List.of(template.toUri().toURL()));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            boolean isTemplate = Files.exists(Path.of(place, WORDS)) || place.contains("site-template");
            if (!isTemplate) {
                urls.add(Path.of(place).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
