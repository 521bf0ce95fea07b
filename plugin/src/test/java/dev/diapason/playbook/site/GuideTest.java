package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.problem.ConsolePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The authoring guide, built along as its readers do: page after page makes one playbook, every file that is shown is
 * used, every message is the one that is told, and what readers are said to read is there.
 */
class GuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("basedir", ""), "docs/guide");
    private static final Pattern TAG = Pattern.compile("git tag v(\\S+)\n");

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private boolean isInGit;

    @TestFactory
    Stream<DynamicTest> thePagesAreTrue() {
        return pages().keySet().stream().sorted().map(name -> dynamicTest(name, () -> build(name)));
    }

    @Test
    void theGuideHasTenPagesAndListsThem() throws IOException {
        Set<String> listed = new HashSet<>();
        Matcher link =
                Pattern.compile("\\]\\((\\d\\d-[a-z-]+\\.md)\\)").matcher(Files.readString(GUIDE.resolve("README.md")));
        while (link.find()) {
            listed.add(link.group(1));
        }

        assertThat(pages()).hasSize(10);
        assertThat(listed).isEqualTo(pages().keySet());
    }

    private static Map<String, Path> pages() {
        Map<String, Path> pages = new TreeMap<>();
        try (Stream<Path> list = Files.list(GUIDE)) {
            list.filter(path -> !path.endsWith("README.md"))
                    .forEach(path -> pages.put(path.getFileName().toString(), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private void build(String name) throws IOException {
        Path file = GUIDE.resolve(name);
        String page = Files.readString(file);
        StringBuilder retold = new StringBuilder();
        int end = 0;
        Map<String, String> mistaken = files;
        for (GuidePage.Example example : GuidePage.examples(page)) {
            if (example.isFile()) {
                mistaken = example.is("mistake") ? new TreeMap<>(files) : files;
                lay(example, mistaken);
            } else if (example.language().equals("sh")) {
                tag(example);
            } else if (example.is("told")) {
                String told = told(mistaken);
                retold.append(page, end, example.start()).append(told);
                end = example.start() + example.text().length();
                mistaken = files;
                assertThat(told).as("what is told").isNotBlank();
            } else if (!example.words().isEmpty() && example.path().equals("read")) {
                read(example);
            }
        }
        retold.append(page, end, page.length());
        if (Resources.IS_UPDATE) {
            Files.writeString(file, retold);
        }

        assertThat(retold.toString()).as("the messages in " + name).isEqualTo(page);
        assertThat(written(files).check().console()).as("at the end of " + name).isEqualTo("\nno problems\n");
    }

    private static void lay(GuidePage.Example example, Map<String, String> onto) {
        boolean isMore = example.is("at the end") || example.is("at the end mistake");
        String before = isMore ? onto.get(example.path()) : "";
        assertThat(before).as(example.path() + " was shown before").isNotNull();
        onto.put(example.path(), before + example.text());
    }

    private void tag(GuidePage.Example example) {
        Matcher tag = TAG.matcher(example.text());
        assertThat(tag.matches()).as(example.text()).isTrue();
        written(files);
        try (GitFolder repository = GitFolder.init(folder)) {
            repository.commit(files, "v" + tag.group(1));
        }
        isInGit = true;
    }

    private String told(Map<String, String> with) {
        return new ConsolePrinter(false).print(written(with).check().findings());
    }

    private void read(GuidePage.Example example) {
        String main = built().page(example.words().get(1)).select("main").text();

        assertThat(example.text().lines())
                .as(String.join(" ", example.words()))
                .allSatisfy(line -> assertThat(main).contains(line));
    }

    private Built built() {
        return Scratch.use(site -> written(files).buildInto(site.resolve("site")));
    }

    /** The folder with exactly these files. */
    private SiteRun written(Map<String, String> texts) {
        TextFiles.write(folder, texts);
        for (String path : TextFiles.below(folder).keySet()) {
            if (!texts.containsKey(path) && !path.startsWith(".git/")) {
                delete(folder.resolve(path));
            }
        }
        assertThat(Files.exists(folder.resolve(".git"))).isEqualTo(isInGit);
        return SiteRun.of(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
