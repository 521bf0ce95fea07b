package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Colour;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.model.Theme.Accent;
import dev.diapason.playbook.model.Theme.Logo;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlText;
import java.util.Optional;

/** Reads the key {@code theme} of the settings. */
record ThemeParser(Problems problems) {

    private static final String FOLDER = "assets/";

    Theme parse(YamlFields settings) {
        return settings.map("theme")
                .map(fields -> fields.only(SettingsForms.THEME.names()))
                .map(fields -> {
                    Theme theme = new Theme(
                            accent(fields, "accent"),
                            accent(fields, "accent-dark"),
                            fields.textNode("logo").flatMap(this::logo));
                    if (theme.darkAccent().isPresent()) {
                        fields.requiredText("accent");
                    }
                    fields.finish();
                    return theme;
                })
                .orElse(Theme.NONE);
    }

    private Optional<Accent> accent(YamlFields fields, String key) {
        Optional<YamlText> written = fields.textNode(key);
        Optional<Colour> colour = written.flatMap(word -> Colour.parse(word.text()));
        if (written.isPresent() && colour.isEmpty()) {
            problems.report(Problem.of(
                            ProblemId.BAD_VALUE,
                            written.get().at(),
                            "\"" + written.get().text() + "\" is not a colour")
                    .help("write " + key + ": \"#0a4f5c\", with # and six digits from 0 to f, in quotes"));
        }
        return colour.map(each -> new Accent(key, each, written.orElseThrow().at()));
    }

    private Optional<Logo> logo(YamlText word) {
        String path = word.text();
        if (!path.startsWith(FOLDER) || path.contains("..")) {
            problems.report(
                    Problem.of(ProblemId.MISSING_IMAGE, word.at(), "the logo \"" + path + "\" does not lie in assets/")
                            .help("put the image into assets/ and write its path from playbook.yaml: assets/logo.svg"));
            return Optional.empty();
        }
        if (!FieldType.LOGO.accepts(path)) {
            problems.report(Problem.of(ProblemId.BAD_VALUE, word.at(), "\"" + path + "\" cannot be shown as a logo")
                    .help("use an image that ends in svg, png, webp or jpg"));
            return Optional.empty();
        }
        return Optional.of(new Logo(path, word.at()));
    }
}
