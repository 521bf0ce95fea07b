package dev.diapason.playbook.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file for continuous integration, as a YAML parser reads it.
 *
 * @param name of the file
 * @param text of the file
 * @param root its keys
 */
record Workflow(String name, String text, Map<String, Object> root) {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""), "..");
    private static final Path HOSTS = Path.of(System.getProperty("basedir", ""), "src/main/resources/scaffold/hosts");

    static Workflow of(String name, String text) {
        Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new Workflow(name, text, map(root));
    }

    /** Those of this project and those that a new playbook gets, of GitHub. */
    static List<Workflow> ofGitHub() {
        List<Workflow> all = new ArrayList<>(read(PROJECT.resolve(".github/workflows"), "*.y*ml"));
        all.addAll(read(HOSTS, "github-*.yml"));
        return all;
    }

    /** Those of this project and those that a new playbook gets, of GitLab. */
    static List<Workflow> ofGitLab() {
        List<Workflow> all = new ArrayList<>(read(PROJECT, ".gitlab-ci.yml"));
        all.addAll(read(HOSTS, "gitlab-*.yml"));
        return all;
    }

    private static List<Workflow> read(Path folder, String names) {
        List<Workflow> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                found.add(of(file.getFileName().toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What the file runs, by name: jobs of GitHub, or keys of GitLab with a script. */
    Map<String, Map<String, Object>> jobs() {
        Map<String, Map<String, Object>> jobs = new LinkedHashMap<>();
        Map<String, Object> all = root.containsKey("jobs") ? map(root.get("jobs")) : root;
        all.forEach((job, value) -> {
            if (root.containsKey("jobs") || map(value).containsKey("script")) {
                jobs.put(job, map(value));
            }
        });
        return jobs;
    }

    /** The steps of a job of GitHub. */
    static List<Map<String, Object>> steps(Map<String, Object> job) {
        return job.get("steps") instanceof List<?> steps
                ? steps.stream().map(Workflow::map).toList()
                : List.of();
    }

    Stream<Map<String, Object>> steps() {
        return jobs().values().stream().flatMap(job -> steps(job).stream());
    }

    /** Hands over every text below a value. */
    static void texts(Object value, Consumer<String> to) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> texts(each, to));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> texts(each, to));
        } else if (value != null) {
            to.accept(value.toString());
        }
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }
}
