package dev.diapason.playbook.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.diapason.playbook.PlaybookBuild;
import dev.diapason.playbook.site.TextFiles;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.NullMarked;

/**
 * The code that rules look at: the house as it stands, or a few planted files that break a rule.
 *
 * @param sources parsed, in path order
 * @param classes the same, compiled
 */
record House(List<Source> sources, Collection<JavaClass> classes) {

    static final String ROOT = "dev.diapason.playbook";

    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src/main/java");

    /** What offenders are compiled against. */
    private static final String CLASS_PATH = Stream.of(PlaybookBuild.class, NullMarked.class, Parser.class)
            .map(House::place)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    /** All of main. */
    static House standing() {
        Path root = SOURCES.resolve(ROOT.replace('.', '/'));
        Map<String, String> texts = new TreeMap<>();
        TextFiles.below(root).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return new House(Source.parse(texts), compiledMain());
    }

    /** A few files as if they stood in main. */
    static House planted(String files) {
        Map<String, String> texts = new TreeMap<>();
        TextFiles.of(files).forEach((path, text) -> texts.put(path, withPackage(path, text)));
        return new House(Source.parse(texts), compile(texts));
    }

    /** The room of a class: the path of its package below the root with dots; empty for the root itself. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The rooms there are; the root is the empty name. */
    TreeSet<String> rooms() {
        return classes.stream().map(House::room).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<JavaClass> compiledMain() {
        return new ClassFileImporter()
                .importPath(place(PlaybookBuild.class)).stream()
                        .filter(type -> !type.getSimpleName().equals("HelpMojo")) // Maven's, generated
                        .toList();
    }

    /** The folder or jar that a class comes from. */
    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withPackage(String path, String text) {
        int slash = path.lastIndexOf('/');
        String room = slash < 0 ? "" : "." + path.substring(0, slash).replace('/', '.');
        boolean isDescribed = path.endsWith("package-info.java");
        return isDescribed ? text : "package " + ROOT + room + ";\n" + text;
    }

    /** Compiled against main; an offender that does not compile would prove nothing. */
    private static Collection<JavaClass> compile(Map<String, String> texts) {
        try {
            Path folder = Files.createTempDirectory("planted");
            StringWriter complaints = new StringWriter();
            try {
                List<String> options = List.of("-d", folder.toString(), "-cp", CLASS_PATH, "-proc:none", "-nowarn");
                boolean isCompiled = ToolProvider.getSystemJavaCompiler()
                        .getTask(complaints, null, null, options, null, Source.files(texts))
                        .call();
                if (!isCompiled) {
                    throw new IllegalArgumentException(complaints.toString());
                }
                return new ArrayList<>(new ClassFileImporter().importPath(folder));
            } finally {
                for (String path : TextFiles.below(folder).keySet()) {
                    Files.delete(folder.resolve(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
