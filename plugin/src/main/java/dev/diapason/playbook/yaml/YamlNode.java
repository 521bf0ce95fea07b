package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;

/** A value in a YAML file, untyped: what was written, and where. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap, YamlNothing {

    /** Where the value starts. A value on one line knows its length; a list or map of several lines has none. */
    Location at();
}
