import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes a large playbook for benchmarks. The same arguments always give the same bytes.
 *
 * <pre>java Generate OUT [--sections 100] [--countries 16] [--editions 30] [--versions 3]</pre>
 *
 * <p>Ten languages and four zones with one edition each leave the rest of the editions to the countries: one for each,
 * then a second and a third where people speak several languages. All versions but the working tree are frozen folders;
 * from one to the next a tenth of the sections changes. A country replaces or notes a twentieth of the blocks. Reads
 * words.txt and countries.txt from this folder, or from the one that {@code -Dlists=} names.
 */
final class Generate {

    private static final int BLOCKS = 5;
    private static final String[] LEVELS = {"locked", "locked", "locked", "adaptable", "adaptable", "local"};
    private static final String[] DIMENSIONS = {"values", "corporate", "crisis", "product", "employer", "country"};
    private static final String[] ZONES = {"emea en", "latam es", "apac en", "namer en"};
    private static final String[] CHAPTERS =
            "crisis values voice channels accounts products employer corporate legal measurement".split(" ");

    private final Path out;
    private final int sections;
    private final int versions;
    private final Map<String, String[]> words = new LinkedHashMap<>();

    /** The locales of each country, by its line in the list of countries. */
    private final Map<String, List<String>> countries = new LinkedHashMap<>();

    private Generate(Path out, Map<String, Integer> wanted) throws IOException {
        this.out = out;
        this.sections = wanted.get("sections");
        this.versions = wanted.get("versions");
        for (String line : lines("words.txt")) {
            String[] parts = line.split(" ");
            words.put(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
        }
        chooseLocales(wanted.get("countries"), wanted.get("editions") - words.size() - ZONES.length);
    }

    public static void main(String[] args) throws IOException {
        Map<String, Integer> wanted =
                new TreeMap<>(Map.of("sections", 100, "countries", 16, "editions", 30, "versions", 3));
        for (int i = 1; i + 1 < args.length; i += 2) {
            wanted.put(args[i].substring(2), Integer.parseInt(args[i + 1]));
        }
        new Generate(Path.of(args[0]), wanted).write();
    }

    /** The lines of a file beside this one, but for comments. */
    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("lists", "."), name)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Gives every country its first locale, then second ones, then third ones, until there are as many as wanted. */
    private void chooseLocales(int count, int wanted) throws IOException {
        List<String> rows = lines("countries.txt").subList(0, count);
        for (int round = 0, left = wanted; left > 0; round++) {
            int before = left;
            for (String row : rows) {
                String[] locales = row.split(" ")[2].split(",");
                if (left > 0 && round < locales.length) {
                    countries.computeIfAbsent(row, each -> new ArrayList<>()).add(locales[round]);
                    left--;
                }
            }
            if (left == before) {
                throw new IllegalArgumentException(left + " editions are left over: ask for more countries");
            }
        }
        if (countries.size() < count) {
            throw new IllegalArgumentException("fewer editions than countries: ask for fewer countries");
        }
    }

    private void write() throws IOException {
        for (int v = 0; v < versions; v++) {
            boolean isWorkTree = v == versions - 1;
            writePlaybook(isWorkTree ? out : out.resolve("releases/" + version(v)), v, isWorkTree);
        }
    }

    private static String version(int v) {
        return "2." + v + ".0";
    }

    private void writePlaybook(Path root, int v, boolean isWorkTree) throws IOException {
        file(root, "playbook.yaml", settings(v) + (isWorkTree ? releases() : ""));
        file(root, "data/people.yaml", "group-social: { name: \"Group social media\" }\n");
        file(
                root,
                "data/contacts.yaml",
                "duty: { name: \"Duty desk\", role: crisis-duty, phone: \"+44 20 5555 0100\" }\n");
        file(root, "data/escalation.yaml", "low: { first: duty, within: 4h }\nhigh: { first: duty, within: 15m }\n");
        for (String language : words.keySet()) {
            for (int s = 0; s < sections; s++) {
                file(root, "sections/" + language + "/" + path(s), section(language, s, v));
            }
        }
        for (String zone : ZONES) {
            writeZone(root, zone.split(" "), v);
        }
        for (Map.Entry<String, List<String>> country : countries.entrySet()) {
            writeCountry(root, country.getKey().split(" "), country.getValue(), v);
        }
    }

    private String settings(int v) {
        StringBuilder levels = new StringBuilder();
        for (int d = 0; d < DIMENSIONS.length; d++) {
            levels.append("  " + DIMENSIONS[d] + ": " + LEVELS[d] + "\n");
        }
        return """
                title: "Benchmark playbook"
                version: "%s"
                source-language: en
                languages: [%s]
                base-url: "https://playbook.example.com/"
                dimensions:
                %s""".formatted(version(v), String.join(", ", words.keySet()), levels);
    }

    private String releases() {
        StringBuilder yaml = new StringBuilder("releases:\n");
        for (int r = versions - 2; r >= 0; r--) {
            yaml.append("  - { version: \"%1$s\", path: \"releases/%1$s\" }\n".formatted(version(r)));
        }
        return yaml.toString();
    }

    /** The first section of each ten is its chapter's page. */
    private static String path(int s) {
        int c = s / 10;
        String chapter = c < CHAPTERS.length ? CHAPTERS[c] : "chapter-" + c;
        return chapter + (s % 10 == 0 ? "/index.md" : "/topic-" + s % 10 + ".md");
    }

    /** The section's own dimension; whatever lies in the chapter on crises belongs to that. */
    private static int dimension(int s) {
        return s < 10 ? 2 : s % DIMENSIONS.length;
    }

    private String section(String language, int s, int v) {
        int revision = 0;
        for (int r = 1; r <= v; r++) {
            revision += new Random(31L * s + r).nextInt(10) == 0 ? 1 : 0;
        }
        Nonsense text = text(language, "section " + s + " revision " + revision);
        String source = "dimension: %s\nowner: group-social\norder: %d".formatted(DIMENSIONS[dimension(s)], s);
        String keys = language.equals("en") ? source : "based-on: \"" + version(v) + "\"";
        StringBuilder markdown = new StringBuilder("---\ntitle: \"%s %d\"\n%s\nsummary: \"%s\"\n---\n%s\n"
                .formatted(text.title(), s + 1, keys, text.sentence(), text.paragraph(2)));
        for (int b = 0; b < BLOCKS; b++) {
            markdown.append("\n## %s {#block-%d}\n\n%s".formatted(text.title(), b, block(text, s, b)));
        }
        return markdown.toString();
    }

    /** One of five shapes, in which T is replaced by a few words, S by a sentence and P by a paragraph with a link. */
    private String block(Nonsense text, int s, int b) {
        String paragraph =
                text.paragraph(3) + " [" + text.title() + "](" + link(s, (s * 7 + b * 13 + 1) % sections) + ").";
        String shape = switch (b) {
            case 0 -> "P\n\n- S\n- **T:** S\n- S\n- S\n";
            case 1 -> "P\n\n| T | T | T |\n|---|---|---|\n| T | S | T |\n| T | S | T |\n| T | S | T |\n";
            case 2 -> "> [!DO]\n> S\n\n> [!DONT]\n> S\n\nP\n";
            case 3 -> "P\n\n### T\n\n1. S\n2. *T* S\n3. S\n";
            default ->
                s % 20 == 0
                        ? "P\n\n> [!NOTE]\n> S\n\nT: <playbook:contacts.duty.phone>\n\n```playbook escalation\n```\n"
                        : "P\n\n> [!NOTE]\n> S\n";
        };
        return Pattern.compile("\\b[TSP]\\b").matcher(shape).replaceAll(hole -> switch (hole.group()) {
            case "T" -> text.title();
            case "S" -> text.sentence();
            default -> paragraph;
        });
    }

    /** A relative link from one section's file to another's, as a Git host follows it. */
    private static String link(int from, int to) {
        String target = path(to);
        String chapter = path(from).substring(0, path(from).indexOf('/') + 1);
        return target.startsWith(chapter) ? target.substring(chapter.length()) : "../" + target;
    }

    private void writeZone(Path root, String[] zone, int v) throws IOException {
        file(root, "zones/" + zone[0] + ".yaml", """
                zone: %s
                name: "Zone %s"
                locales: [%s]
                blocks:
                %s""".formatted(
                        zone[0], zone[0], zone[1], blocks(zone[0], zone[1], "duty", v, 2)));
    }

    private void writeCountry(Path root, String[] country, List<String> locales, int v) throws IOException {
        String duty = "duty-" + country[0].toLowerCase(Locale.ROOT);
        String language = locales.get(0).split("-")[0];
        file(root, "countries/" + country[0] + ".yaml", """
                country: %s
                zone: %s
                locales: [%s]
                timezone: %s
                lead: %s
                adoption: { version: "%s", date: "2026-06-01", by: %s }
                contacts:
                  %s: { name: "Duty desk %s", role: crisis-duty, phone: "+%d 5555 0199" }
                blocks:
                %s""".formatted(
                        country[0],
                        country[1],
                        String.join(", ", locales),
                        country[3],
                        duty,
                        version(v),
                        duty,
                        duty,
                        country[0],
                        20 + country[0].hashCode() % 70,
                        blocks(country[0], language, duty, v, 5)));
    }

    /** Replaces what may be replaced and notes what is locked, in so many of a hundred blocks. */
    private String blocks(String scope, String language, String duty, int v, int percent) {
        StringBuilder yaml = new StringBuilder();
        Random dice = new Random(scope.hashCode());
        for (int s = 0; s < sections; s++) {
            for (int b = 0; b < BLOCKS; b++) {
                if (dice.nextInt(100) < percent) {
                    Nonsense text = text(language, scope + " " + s + " " + b);
                    boolean isLocked = LEVELS[dimension(s)].equals("locked");
                    yaml.append("  %s#block-%d:\n".formatted(path(s).replaceAll("(/index)?\\.md$", ""), b));
                    yaml.append(isLocked ? "" : "    based-on: \"" + version(v) + "\"\n");
                    yaml.append("    %s:\n      %s: |\n".formatted(isLocked ? "append" : "replace", language));
                    yaml.append("        %s\n\n        - %s\n".formatted(text.paragraph(3), text.sentence()));
                    yaml.append("        - <playbook:contacts.%s.phone>\n".formatted(duty));
                }
            }
        }
        return yaml.toString();
    }

    private Nonsense text(String language, String seed) {
        return new Nonsense(language, words.get(language), seed);
    }

    private void file(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
