package dev.diapason.playbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the plugin is made of: few parts, each with one version that is written down. */
class PartsTest {

    private static final Path HERE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    /** Our own template is one of them. */
    private static final int MOST = 12;

    /** The oldest of each that is not known to be dangerous. */
    private static final Map<String, String> OLDEST = Map.of(
            "org.eclipse.jgit", "7.2.1",
            "freemarker", "2.3.34",
            "jackson-core", "2.18",
            "snakeyaml", "2.0",
            "snakeyaml-engine", "2.7");

    private static final List<String> RULES = List.of(
            "requirePluginVersions",
            "dependencyConvergence",
            "banDynamicVersions",
            "bannedDependencies",
            "requireMavenVersion");

    @Test
    @DisplayName("SUP-03: the plugin brings at most 12 jars, none a snapshot, none of a dangerous version")
    void partsAreFewAndSound() {
        Map<String, String> parts = parts();

        assertThat(parts).hasSizeBetween(5, MOST).containsKeys("freemarker", "org.eclipse.jgit", "jackson-core");
        parts.forEach((name, version) -> {
            assertThat(version).as(name).matches("\\d[\\w.-]*").doesNotContain("SNAPSHOT");
            if (OLDEST.containsKey(name)) {
                assertThat(new ComparableVersion(version))
                        .as(name)
                        .isGreaterThanOrEqualTo(new ComparableVersion(OLDEST.get(name)));
            }
        });
    }

    @Test
    @DisplayName("SUP-03: every version in every pom is one version, and the build enforces it")
    void versionsArePinned() {
        assertThat(xml(HERE.resolveSibling("pom.xml")).select("rules > *").stream()
                        .map(Element::tagName))
                .containsAll(RULES);
        for (String module : List.of(".", "plugin", "site-template", "playbook-content")) {
            Document pom = xml(HERE.resolveSibling(module).resolve("pom.xml"));
            assertThat(pom.select("dependency > version, plugin > version, parent > version")
                            .eachText())
                    .as(module)
                    .allMatch(version -> version.matches("\\d[\\w.-]*|\\$\\{[\\w.-]+}"))
                    .noneMatch(version -> version.contains("SNAPSHOT"));
            assertThat(pom.select("properties > *").stream()
                            .filter(it -> it.tagName().endsWith(".version")))
                    .as(module)
                    .allMatch(it -> it.text().matches("\\d[\\w.-]*"));
        }
    }

    /** The jars themselves are opened by {@code src/it/help}. */
    @Test
    @DisplayName("SUP-01: nothing of the day or the machine goes into an archive")
    void archivesAreReproducible() {
        Document pom = xml(HERE.resolveSibling("pom.xml"));

        assertThat(pom.select("properties > project\\.build\\.outputTimestamp").text())
                .isEqualTo("2026-01-01T00:00:00Z");
        assertThat(pom.select("manifest > addDefaultEntries").text()).isEqualTo("false");
    }

    /** What Maven resolves for those who use the plugin, as its descriptor says. */
    private static Map<String, String> parts() {
        return xml(HERE.resolve("target/classes/META-INF/maven/plugin.xml"))
                .select("plugin > dependencies > dependency")
                .stream()
                .collect(Collectors.toMap(
                        part -> part.selectFirst("artifactId").text(),
                        part -> part.selectFirst("version").text(),
                        (one, other) -> one + " and " + other,
                        TreeMap::new));
    }

    private static Document xml(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
