package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose consent the Git host asks for, by the file CODEOWNERS of a new playbook: the last line that fits a path counts. */
class OwnershipTest {

    private static final String GROUP = "@acme/communication";
    private static final String COUNTRY = "@acme/country-de";

    @TempDir
    private Path folder;

    private String owners = "";

    @BeforeEach
    void begin() {
        Begun.init(Begun.asked(folder, Map.of("owner", GROUP, "country", "DE", "host", "both")));
        owners = new Begun(folder).text("CODEOWNERS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections/en/crisis.md",
                "countries/FR.yaml",
                "countries/FR/fr/local.md",
                "countries/DE.yaml.bak",
                "countries/DEX.yaml",
                "countries/de.yaml",
                "sections/en/countries/DE.yaml",
                "x/countries/DE/de/local.md",
                "zones/emea.yaml",
                "data/contacts.yaml",
                "decisions/0001-why.md",
                "playbook.yaml",
                "pom.xml",
                "mvnw",
                ".mvn/wrapper/maven-wrapper.properties",
                ".github/workflows/check.yml",
                ".gitlab-ci.yml",
                "template/style/tokens.css",
                "CODEOWNERS",
                ".github/CODEOWNERS"
            })
    @DisplayName("SEC-45: whatever is not a country's own needs the consent of headquarters")
    void headquartersOwnTheRest(String path) {
        assertThat(owner(path)).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries/DE.yaml", "countries/DE/de/local.md", "countries/DE/deep/er/x.md"})
    @DisplayName("SEC-45: a country's own file and folder pass with the country's consent")
    void aCountryOwnsItsFiles(String path) {
        assertThat(owner(path)).isEqualTo(COUNTRY);
    }

    /** A host asks the owners of both paths of a file that moves. */
    @Test
    @DisplayName("SEC-45: a section of the group cannot be moved into a country's folder without headquarters")
    void aMoveNeedsTheConsentOfBoth() {
        assertThat(owner("sections/en/crisis.md")).isEqualTo(GROUP);
        assertThat(owner("countries/DE/en/crisis.md")).isEqualTo(COUNTRY);
    }

    @Test
    @DisplayName("SEC-45: nothing in the file gives a path to nobody")
    void everyLineNamesAnOwner() {
        assertThat(owners.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .hasSize(3)
                .allMatch(line -> line.matches("\\S+ +@acme/[a-z-]+"));
    }

    /** As GitHub and GitLab read the file, of patterns that begin with a slash or are a lone star. */
    private String owner(String path) {
        String owner = "";
        for (String line : owners.lines().toList()) {
            String[] words = line.strip().split(" +");
            if (words.length == 2 && !line.startsWith("#") && fits(words[0], path)) {
                owner = words[1];
            }
        }
        return owner;
    }

    private static boolean fits(String pattern, String path) {
        if (pattern.equals("*")) {
            return true;
        }
        assertThat(pattern).startsWith("/").doesNotContain("*", "?", "[");
        String below = pattern.endsWith("/") ? ".+" : "(/.*)?";
        return path.matches(Pattern.quote(pattern.substring(1)) + below);
    }
}
