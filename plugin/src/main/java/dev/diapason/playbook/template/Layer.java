package dev.diapason.playbook.template;

import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that take the place of built-in ones or stand beside them, by their path below the template's folder.
 *
 * @param texts everything but the next
 * @param files what lies below {@code static/} and is no text
 * @param origin what stands before a path in messages
 */
record Layer(SortedMap<String, SourceFile> texts, SortedMap<String, byte[]> files, String origin) {

    static final String STATIC = "static/";

    private static final String FOLDER = "template/";
    private static final String READ_ME = "(?i)readme(\\.md|\\.txt)?";

    boolean has(String path) {
        return texts.containsKey(path) || files.containsKey(path);
    }

    /** The file as messages name it. */
    SourceFile shown(String path) {
        SourceFile text = texts.get(path);
        return text != null ? text : SourceFile.missing(origin + path);
    }

    /** The folder {@code template/} of a playbook. */
    static Layer of(Looks looks) {
        SortedMap<String, SourceFile> texts = new TreeMap<>();
        looks.texts().values().forEach(file -> texts.put(below(file.path()), file));
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Asset asset : looks.files().values()) {
            files.put(below(asset.path()), read(asset));
        }
        return new Layer(texts, files, FOLDER);
    }

    /** What artifacts bring. Which of two comes first is an accident, so none may have a file of the other. */
    static List<Layer> of(List<TemplateFiles.Artifact> artifacts, TemplateProblems complaints) {
        List<Layer> layers = new ArrayList<>();
        for (TemplateFiles.Artifact artifact : artifacts) {
            Layer layer = of(artifact, complaints);
            layers.forEach(other -> layer.paths()
                    .filter(other::has)
                    .forEach(path -> complaints.broughtTwice(path, other.shown(path), layer.shown(path))));
            layers.add(layer);
        }
        return layers;
    }

    private Stream<String> paths() {
        return Stream.concat(texts.keySet().stream(), files.keySet().stream());
    }

    private static Layer of(TemplateFiles.Artifact artifact, TemplateProblems complaints) {
        String origin = artifact.name() + "!/" + TemplateFiles.ARTIFACT;
        SortedMap<String, SourceFile> texts = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : artifact.files().entrySet()) {
            String path = file.getKey();
            if (path.startsWith(STATIC)) {
                files.put(path, file.getValue());
            } else if (!path.substring(path.lastIndexOf('/') + 1).matches(READ_ME)) {
                try {
                    texts.put(path, new SourceFile(origin + path, text(file.getValue())));
                } catch (CharacterCodingException e) {
                    complaints.noText(SourceFile.missing(origin + path));
                }
            }
        }
        return new Layer(texts, files, origin);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n");
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static byte[] read(Asset asset) {
        try {
            return asset.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String below(String path) {
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    }
}
