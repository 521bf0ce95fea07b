package dev.diapason.playbook.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small playbook made by chance: overlays ask for everything, allowed or not, and their texts fight dirty. */
final class RandomPlaybook {

    static final List<String> LANGUAGES = List.of("en", "fr", "de");
    static final List<String> COUNTRIES = List.of("BR", "CH", "DE", "JP");
    static final String ZONE = "emea";

    private static final List<String> LEVELS = List.of("locked", "adaptable", "local");

    /** Texts of the group; the first uses a link that others may try to take over. */
    private static final List<String> GLOBAL = List.of(
            "We say it like the [brand guide][brand-guide].\n\n[brand-guide]: https://brand.example.com/guide",
            "Calm, *exact*, friendly.",
            "- one\n- two",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "> [!WARNING]\n> Never a name.",
            "A note.[^1]\n\n[^1]: Under the line.",
            "```\ncode\n```",
            "### A detail\n\nIts text.",
            "Call <playbook:contacts.duty.phone>.");

    /** What overlays write: SEC-41, SEC-42 and their kin. */
    private static final List<String> HOSTILE = List.of(
            "Our own words.",
            "[brand-guide]: https://evil.example",
            "Ours. [brand-guide]\n\n[brand-guide]: https://evil.example",
            "```\nan open fence",
            "~~~~ html\nanother",
            "<!-- an open comment",
            "</div></section></article></main>",
            "<section id=\"one\"><h2>One</h2>",
            "> - an open list in a quotation\n>   - deeper",
            "====",
            "----",
            "    an indented line",
            "## A heading of our own {#b0}\n\nText.",
            "# A title {#intro}",
            "[^1]: a footnote of ours\n\nText.[^1]",
            "<playbook:contacts.duty.phone>",
            "```playbook contacts",
            "[](#b0)",
            "<a id=b0>",
            "\\",
            "`an open code",
            "**open *marks");

    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Set<String> waived = new HashSet<>();
    private int decisions;

    private RandomPlaybook(long seed) {
        this.random = new Random(seed);
    }

    static RandomPlaybook of(long seed) {
        RandomPlaybook playbook = new RandomPlaybook(seed);
        playbook.make();
        return playbook;
    }

    Map<String, String> files() {
        return files;
    }

    /** The addresses of all blocks with the level that the group gives them. */
    Map<String, String> levels() {
        return levels;
    }

    /** Whether a scope holds an accepted decision, not yet ended, for a block. */
    boolean isWaived(String scope, String address) {
        return waived.contains(scope + " " + address);
    }

    private void make() {
        files.put("playbook.yaml", """
                title: Chance
                version: "1.0.0"
                source-language: en
                languages: [en, fr, de]
                dimensions: { values: locked, product: adaptable, country: local }
                """);
        files.put("data/contacts.yaml", "duty: { name: Duty, role: crisis-duty, phone: \"+41 22 555 01 00\" }\n");
        int sections = 1 + random.nextInt(2);
        for (int i = 0; i < sections; i++) {
            section("s" + i);
        }
        overlay("zones/" + ZONE + ".yaml", "zone: " + ZONE + "\nlocales: [en, fr, de]\n", ZONE);
        for (String country : COUNTRIES) {
            String zone = random.nextBoolean() ? "zone: " + ZONE + "\n" : "";
            overlay(
                    "countries/" + country + ".yaml",
                    "country: " + country + "\nlocales: [en, fr, de]\n" + zone,
                    country);
        }
    }

    private void section(String id) {
        String dimension = pick(List.of("values", "product", "country"));
        String usual = LEVELS.get(List.of("values", "product", "country").indexOf(dimension));
        int blocks = 1 + random.nextInt(3);
        StringBuilder source = new StringBuilder("---\ntitle: " + id + "\ndimension: " + dimension + "\n---\n");
        source.append(pick(GLOBAL)).append("\n");
        levels.put(id + "#intro", usual);
        for (int i = 0; i < blocks; i++) {
            boolean isOwn = random.nextBoolean();
            String level = isOwn ? pick(LEVELS) : usual;
            levels.put(id + "#b" + i, level);
            source.append("\n## Block ").append(i).append(" {#b").append(i).append(isOwn ? " level=" + level : "");
            source.append("}\n\n").append(pick(GLOBAL)).append("\n");
        }
        files.put("sections/en/" + id + ".md", source.toString());
        if (random.nextBoolean()) {
            StringBuilder french = new StringBuilder("---\ntitle: Le " + id + "\n---\nDébut.\n");
            for (int i = 0; i < blocks; i++) {
                french.append("\n## Bloc ")
                        .append(i)
                        .append(" {#b")
                        .append(i)
                        .append("}\n\n")
                        .append(pick(GLOBAL));
                french.append("\n");
            }
            files.put("sections/fr/" + id + ".md", french.toString());
        }
    }

    private void overlay(String path, String head, String scope) {
        StringBuilder text = new StringBuilder(head).append("blocks:\n");
        boolean isSilent = true;
        for (String address : levels.keySet().stream().sorted().toList()) {
            if (random.nextInt(3) > 0) {
                change(text, address, scope);
                isSilent = false;
            }
        }
        if (isSilent) {
            text.setLength(head.length());
        }
        if (random.nextInt(4) == 0) {
            text.append("omit-sections:\n  s0: { reason: Ours }\n");
        }
        files.put(path, text.toString());
    }

    private void change(StringBuilder text, String address, String scope) {
        text.append("  ").append(address).append(":\n");
        if (random.nextInt(3) == 0) {
            text.append("    waiver: ").append(decision(address, scope)).append("\n");
        }
        if (random.nextInt(6) == 0) {
            text.append("    level: ").append(pick(LEVELS)).append("\n");
        }
        int verb = random.nextInt(4);
        if (verb < 2) {
            words(text, "replace");
        } else if (verb == 2) {
            text.append("    omit: true\n    reason: Not here\n");
        }
        if (verb == 3 || random.nextBoolean()) {
            words(text, "append");
        }
    }

    private void words(StringBuilder text, String verb) {
        text.append("    ").append(verb).append(":\n");
        for (String language : LANGUAGES) {
            if (language.equals("en") || random.nextBoolean()) {
                text.append("      ").append(language).append(": |2\n");
                pick(HOSTILE)
                        .lines()
                        .forEach(line -> text.append("        ").append(line).append("\n"));
            }
        }
    }

    private String decision(String address, String scope) {
        String id = String.format(Locale.ROOT, "%04d", ++decisions);
        boolean isAccepted = random.nextBoolean();
        boolean isOver = random.nextInt(3) == 0;
        boolean isOthers = random.nextInt(3) == 0;
        if (isAccepted && !isOver && !isOthers) {
            waived.add(scope + " " + address);
        }
        files.put(
                "decisions/" + id + "-chance.md",
                "---\ntitle: Chance\nstatus: " + (isAccepted ? "accepted" : "proposed") + "\nends: "
                        + (isOver ? "2026-11-22" : "2026-11-23") + "\nscope: [" + (isOthers ? "FR" : scope)
                        + "]\nblocks: [\"" + address + "\"]\n---\nSo be it.\n");
        return "D-" + id;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
