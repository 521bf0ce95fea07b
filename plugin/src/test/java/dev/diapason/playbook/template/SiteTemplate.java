package dev.diapason.playbook.template;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The built-in site template as the tests see it: every text file, the examples too, by its path. */
final class SiteTemplate {

    private SiteTemplate() {}

    static Stream<String> paths(String ending) {
        return files(path -> path.endsWith(ending)).keySet().stream();
    }

    static String text(String path) {
        return files(path::equals).get(path);
    }

    static SortedMap<String, String> files(Predicate<String> wanted) {
        SortedMap<String, String> files = new TreeMap<>();
        TemplateFiles.read().forEach((path, content) -> {
            if (wanted.test(path)) {
                files.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return files;
    }
}
