package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the front matter of decisions, in the manner of Markdown Any Decision Records, and of workshops. */
record DecisionParser(Problems problems) {

    private static final Pattern DECISION = Pattern.compile("decisions/(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern WORKSHOP = Pattern.compile("workshops/\\d{4}-\\d{2}-\\d{2}-[a-z0-9-]+\\.md");

    Optional<Decision> decision(SourceFile file) {
        Matcher name = DECISION.matcher(file.path());
        if (!name.matches()) {
            problems.report(badName(file, "four digits and some words, such as 0012-names-of-people.md"));
            return Optional.empty();
        }
        return FrontMatter.of(file, problems)
                .keys()
                .flatMap(root -> YamlFields.of(root, problems))
                .flatMap(fields -> decision("D-" + name.group(1), fields, file));
    }

    private Optional<Decision> decision(String id, YamlFields fields, SourceFile file) {
        fields.only(HeadForms.DECISION.names());
        Optional<String> title = fields.requiredText("title");
        fields.requiredText("status");
        Optional<String> status = fields.choice("status", HeadForms.STATUS);
        Decision decision = new Decision(
                id,
                title.orElse(id),
                status.map(word -> Decision.Status.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Decision.Status.PROPOSED),
                fields.date("date"),
                fields.date("ends"),
                fields.texts("scope"),
                blocks(fields),
                file.start());
        fields.finish();
        return Optional.of(decision);
    }

    private List<BlockAddress> blocks(YamlFields fields) {
        List<BlockAddress> blocks = new ArrayList<>();
        for (YamlText word : fields.textNodes("blocks")) {
            Optional<BlockAddress> address = Ids.block(word.text());
            address.ifPresent(blocks::add);
            if (address.isEmpty()) {
                problems.report(Problem.of(
                                ProblemId.BAD_VALUE, word.at(), "\"" + word.text() + "\" is not the address of a block")
                        .help("write section and block with \"#\" between them, in quotes"));
            }
        }
        return blocks;
    }

    /** A workshop is checked and not shown yet. */
    void workshop(SourceFile file) {
        if (!WORKSHOP.matcher(file.path()).matches()) {
            problems.report(badName(file, "its day and some words, such as 2026-05-12-lyon.md"));
            return;
        }
        FrontMatter.of(file, problems)
                .keys()
                .flatMap(root -> YamlFields.of(root, problems))
                .ifPresent(fields -> {
                    fields.only(HeadForms.WORKSHOP.names());
                    fields.requiredText("title");
                    fields.date("date");
                    fields.finish();
                });
    }

    private static Problem badName(SourceFile file, String form) {
        return Problem.of(ProblemId.BAD_VALUE, file.start(), "\"" + file.path() + "\" does not have the usual name")
                .help("name the file by " + form);
    }
}
