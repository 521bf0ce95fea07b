package dev.diapason.playbook.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts of every playbook among the resources of the tests, of the sample and of a new one, with those of their frozen releases. */
public final class Playbooks {

    private static final String RELEASE = "releases/[^/]+/";

    private Playbooks() {}

    /** The files by path, by the name of the playbook. */
    public static Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> playbooks = new TreeMap<>();
        Resources.cases("sites").forEach(name -> add("sites/" + name, content("sites", name), playbooks));
        Map<String, String> base = content("broken", "base");
        Resources.cases("broken").forEach(name -> {
            Map<String, String> files = new TreeMap<>(base);
            files.putAll(content("broken", name));
            add("broken/" + name, files, playbooks);
        });
        add("search", Resources.texts(Resources.folder("search").resolve("playbook")), playbooks);
        add("sample", sample(), playbooks);
        add("begun", begun(), playbooks);
        return playbooks;
    }

    /** A new playbook with one more part of each kind. */
    static Map<String, String> begun() {
        return Scratch.use(folder -> {
            Begun playbook = Begun.in(folder);
            playbook.make("zone", "id", "apac");
            playbook.make("country", "id", "JP", "zone", "apac");
            playbook.make("section", "id", "channels/video");
            playbook.make("decision", "id", "names-of-people");
            playbook.make("workshop", "id", "lyon");
            return playbook.files();
        });
    }

    /** The words of the interface in all languages, by path. */
    public static Map<String, String> words() {
        Path template = Path.of(System.getProperty("basedir", ""), "../site-template/src/main/resources/site-template");
        return Resources.texts(template.resolve("i18n"));
    }

    private static Map<String, String> sample() {
        Map<String, String> files = new TreeMap<>();
        SampleFiles.read().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, String> content(String folder, String name) {
        Path content = Resources.folder(folder).resolve(name).resolve("content");
        return Resources.texts(content);
    }

    private static void add(String name, Map<String, String> files, Map<String, Map<String, String>> playbooks) {
        Map<String, String> own = new TreeMap<>(files);
        own.keySet().removeIf(path -> path.matches(RELEASE + ".*"));
        playbooks.put(name, own);
        files.forEach((path, text) -> {
            if (path.matches(RELEASE + ".*")) {
                String release = path.replaceAll("(" + RELEASE + ").*", "$1");
                playbooks
                        .computeIfAbsent(name + "/" + release, each -> new TreeMap<>())
                        .put(path.substring(release.length()), text);
            }
        });
    }
}
