package dev.diapason.playbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What README.md and the documents say of goals and their parameters, against what Maven knows of them. */
class ParameterDocsTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path TOP = MODULE.resolve("..").normalize();

    /** {@code | `playbook.output` | build, publish | `target/site` | where the site goes |}: columns as README.md has them. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(playbook\\.[A-Za-z]+)` \\| ([a-z, ]+) \\| (.*?) \\| .+ \\|$");

    private static final Pattern MENTION = Pattern.compile("(?<![\\w/.-])(?:-D)?(playbook\\.[A-Za-z]+)(?![\\w/(])");

    /** Names of files that look like parameters. */
    private static final Set<String> FILES = Set.of(
            "playbook.yaml", "playbook.yml", "playbook.xml", "playbook.sarif", "playbook.git", "playbook.schema");

    private static final Pattern GOAL = Pattern.compile("(?<![\\w.-])playbook:([a-z]+)(?![\\w.])");

    /** By goal and parameter, as {@code build playbook.output}: the default, or nothing. */
    private static SortedMap<String, String> parameters() {
        SortedMap<String, String> parameters = new TreeMap<>();
        Document descriptor =
                Jsoup.parse(text(MODULE.resolve("target/classes/META-INF/maven/plugin.xml")), Parser.xmlParser());
        for (Element mojo : descriptor.select("mojo")) {
            String goal = mojo.expectFirst("> goal").text();
            for (Element each : mojo.select("> configuration > *")) {
                if (each.text().startsWith("${playbook.")) {
                    parameters.put(goal + " " + each.text().replaceAll("[${}]", ""), each.attr("default-value"));
                }
            }
        }
        return parameters;
    }

    private static SortedSet<String> goals() {
        SortedSet<String> goals = new TreeSet<>();
        parameters().keySet().forEach(each -> goals.add(each.split(" ")[0]));
        return goals;
    }

    /** One row of a table, for one goal. */
    private record Row(Path document, String goal, String parameter, String usual) {
        String name() {
            return goal + " " + parameter;
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Path document : documents()) {
            Matcher row = ROW.matcher(text(document));
            while (row.find()) {
                Set<String> named = row.group(2).equals("all")
                        ? goals()
                        : Set.of(row.group(2).split(", "));
                named.forEach(goal -> rows.add(new Row(document, goal, row.group(1), row.group(3))));
            }
        }
        return rows;
    }

    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(MODULE.resolve("docs"));
                Stream<Path> scaffold = Files.walk(MODULE.resolve("src/main/resources/scaffold"))) {
            return Stream.of(
                            Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "playbook-content/README.md")
                                    .map(TOP::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")),
                            scaffold.filter(file -> file.toString().matches(".*\\.(md|yml|xml|txt)")))
                    .flatMap(each -> each)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyParameterOfEveryGoalStandsInATable() {
        SortedSet<String> told = new TreeSet<>();
        rows().forEach(row -> told.add(row.name()));

        assertThat(parameters()).hasSizeGreaterThan(60);
        assertThat(told).isEqualTo(parameters().keySet());
    }

    @Test
    void tablesTellTheDefaultsThatMavenKnows() {
        assertThat(rows())
                .filteredOn(row -> !parameters().getOrDefault(row.name(), "").isEmpty())
                .hasSizeGreaterThan(30)
                .allSatisfy(row ->
                        assertThat(row.usual()).isEqualTo("`" + parameters().get(row.name()) + "`"));
    }

    @Test
    void noDocumentNamesAParameterThatDoesNotExist() {
        SortedSet<String> known = new TreeSet<>(FILES);
        parameters().keySet().forEach(each -> known.add(each.split(" ")[1]));

        assertThat(mentions(MENTION))
                .hasSizeGreaterThan(100)
                .allSatisfy(mention -> assertThat(known).contains(mention.split(" ")[1]));
    }

    @Test
    void noDocumentNamesAGoalThatDoesNotExistAndREADMENamesAll() {
        SortedSet<String> known = goals();
        known.add("help");

        assertThat(mentions(GOAL))
                .hasSizeGreaterThan(10)
                .allSatisfy(mention -> assertThat(known).contains(mention.split(" ")[1]));
        assertThat(known)
                .allSatisfy(goal -> assertThat(text(TOP.resolve("README.md"))).contains("`" + goal + "`"));
    }

    @Test
    void oneParameterIsDescribedInTheSameWordsByAllGoalsWithTheSameMeaning() {
        Document descriptor =
                Jsoup.parse(text(MODULE.resolve("target/classes/META-INF/maven/plugin.xml")), Parser.xmlParser());
        for (String name : List.of("source", "skip", "audience", "remote", "branch", "server", "strict")) {
            assertThat(descriptor.select("mojo > parameters > parameter").stream()
                            .filter(each -> each.expectFirst("> name").text().equals(name))
                            .map(each -> each.expectFirst("> description").text())
                            .distinct())
                    .as(name)
                    .hasSize(1);
        }
    }

    /** The place and the word, for all documents. */
    private static List<String> mentions(Pattern pattern) {
        List<String> mentions = new ArrayList<>();
        for (Path document : documents()) {
            Matcher mention = pattern.matcher(text(document));
            while (mention.find()) {
                mentions.add(TOP.relativize(document) + " " + mention.group(1));
            }
        }
        return mentions;
    }
}
