package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where earlier versions are: the key {@code releases} of the settings. */
record ReleasesParser(YamlFields fields, Problems problems) {

    private static final String KEY = "releases";

    Releases parse() {
        Optional<YamlNode> node = fields.node(KEY);
        if (node.isEmpty()) {
            return new Releases.None();
        }
        if (node.get() instanceof YamlMap) {
            return fields.map(KEY).map(this::tags).orElseGet(Releases.None::new);
        }
        List<Releases.Item> items = new ArrayList<>();
        for (YamlNode item : fields.nodes(KEY)) {
            if (item instanceof YamlMap map) {
                item(new YamlFields(map, "a release", problems).only(SettingsForms.RELEASE.names()))
                        .ifPresent(items::add);
            } else {
                problems.report(
                        Problem.of(ProblemId.BAD_VALUE, item.at(), "this release does not say where it is")
                                .help(
                                        "write { version: \"2.3.0\", ref: v2.3.0 } or { version: \"2.3.0\", path: releases/2.3.0 }"));
            }
        }
        return new Releases.Named(items);
    }

    private Releases tags(YamlFields found) {
        YamlFields map = found.only(SettingsForms.TAGS.names());
        Optional<YamlText> pattern = map.textNode("tags");
        map.requiredText("tags");
        map.finish();
        return pattern.<Releases>map(word -> new Releases.Tags(word.text(), word.at()))
                .orElseGet(Releases.None::new);
    }

    private Optional<Releases.Item> item(YamlFields map) {
        Optional<SemVer> version = Versions.required(map, "version", problems);
        Optional<YamlText> ref = map.textNode("ref");
        Optional<YamlText> path = map.textNode("path");
        Optional<LocalDate> date = map.date("date");
        map.finish();
        if (ref.isPresent() == path.isPresent()) {
            problems.report(Problem.of(ProblemId.BAD_VALUE, map.at(), "a release needs either \"ref\" or \"path\"")
                    .help("write ref: with a tag, or path: with a folder"));
            return Optional.empty();
        }
        YamlText place = ref.or(() -> path).orElseThrow();
        return version.map(number -> new Releases.Item(number, ref.isPresent(), place.text(), date, place.at()));
    }
}
