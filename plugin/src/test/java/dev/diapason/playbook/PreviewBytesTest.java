package dev.diapason.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.serve.Changes;
import dev.diapason.playbook.site.SamplePlaybook;
import dev.diapason.playbook.site.TextFiles;
import dev.diapason.playbook.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a playbook came to be what it is, its preview has the bytes of a build from nothing. */
class PreviewBytesTest {

    private static final BuildRequest.Meter METER = new BuildRequest.Meter() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public long peakMemoryBytes() {
            return 0;
        }
    };

    private static final BuildProgress SILENT = new BuildProgress() {
        @Override
        public void stage(String sentence) {
            assertThat(sentence).isNotBlank();
        }

        @Override
        public void editions(int done, int all, int pages) {
            assertThat(done).isBetween(1, all);
        }
    };

    @TempDir
    private Path scratch;

    private Path playbook;
    private final SourceReader reader = new SourceReader();
    private Preview preview;
    private PreviewState last;
    private int builds;

    @BeforeEach
    void copy() throws IOException {
        playbook = scratch.resolve("playbook");
        SamplePlaybook.copyTo(playbook);
        preview = new Preview(request(Optional.empty()), SILENT, reader);
        preview.draft(new Changes(new TreeSet<>(), true));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    @DisplayName("a paragraph, a translation, an overlay, a fact: one file after the other")
    void wordsAreThoseOfACleanBuild() throws IOException {
        edit("sections/en/crisis.md", "A crisis is anything", "A crisis, *and what it is*, is anything");
        edit("sections/fr/crisis.md", "\n## ", "\nUne phrase de plus.\n\n## ");
        edit("countries/BR.yaml", "Tratamos o leitor por", "Nós tratamos o leitor por");
        edit("countries/BR/imagery.pt.md", "", "Mais uma frase. ");
        edit("zones/apac.yaml", "replace:", "replace: # by us");
        edit("countries/JP.yaml", "lead:", "lead: # who answers\n ");
        isLikeABuild(edit("data/contacts.yaml", "Orvane duty line", "Orvane line"));
    }

    @Test
    @DisplayName(
            "a section comes, one goes, one gets another name; the settings and the looks change; an image; a release")
    void filesAndSettingsAreThoseOfACleanBuild() throws IOException {
        write(
                "sections/en/voice/new.md",
                "---\ntitle: New\ndimension: corporate\norder: 1\n---\n\nSee [tone](tone.md).\n");
        delete("sections/it/voice/tone.md");
        edit("playbook.yaml", "title:", "# the name of it all\ntitle:");
        write("template/style/own.css", "@layer components { .dp-footer { color: red } }\n");
        write("template/components/pager/pager.ftlh", "<nav class=\"dp-pager\">pages</nav>\n");
        edit("assets/" + firstAsset(), "<svg", "<svg data-more=\"1\"");
        isLikeABuild(edit("releases/2.3.0/sections/en/crisis.md", "A crisis is", "A crisis was"));
    }

    @Test
    @DisplayName("what was changed and changed back is as it was, and so are the problems on the console")
    void nothingStaysOfWhatWasTakenBack() throws IOException {
        String text = read("sections/en/crisis.md");
        edit("sections/en/crisis.md", "<playbook:contacts.duty.phone>", "<playbook:contacts.dutty.phone>");
        preview.draft(new Changes(new TreeSet<>(), true)).orElseThrow().check();
        assertThat(console()).contains("error[unknown-fact]");
        write("sections/en/crisis.md", "---\ntitle: [\n---\n");
        assertThat(console()).contains("error[yaml-syntax]");

        PreviewState state = write("sections/en/crisis.md", text);

        isLikeABuild(state);
        state.check();
        assertThat(console())
                .isEqualTo(
                        new ConsolePrinter(false).print(build(Optional.empty()).findings()));
    }

    @Test
    @DisplayName("a file alone has the bytes that it has among all others, for every audience")
    void aFileAloneIsTheSame() throws IOException {
        PreviewState state = preview.draft(new Changes(new TreeSet<>(), true)).orElseThrow();
        for (String audience : List.of("public", "internal")) {
            SortedMap<String, String> all = files(state, audience);
            List<String> paths = all.keySet().stream()
                    .filter(path -> !path.contains("/")
                            || path.startsWith("offline/")
                            || path.startsWith("2.3.0/jp/")
                            || path.startsWith("latest/br/")
                            || path.startsWith("latest/assets/")
                            || path.matches("[^/]+/([^/]+/)?index.html"))
                    .toList();
            assertThat(paths).hasSizeGreaterThan(200);
            for (String path : paths) {
                assertThat(state.file(audience, path))
                        .map(bytes -> digest(bytes, bytes.length))
                        .as(path)
                        .contains(all.get(path));
            }
        }
        assertThat(state.file("public", "latest/br/pt-BR/nowhere/index.html")).isEmpty();
    }

    private String firstAsset() {
        return TextFiles.below(playbook.resolve("assets")).keySet().stream()
                .filter(path -> path.endsWith(".svg"))
                .findFirst()
                .orElseThrow();
    }

    private PreviewState edit(String path, String find, String replacement) throws IOException {
        String text = read(path);
        assertThat(text).contains(find);
        int at = text.indexOf(find);
        return write(path, text.substring(0, at) + replacement + text.substring(at + find.length()));
    }

    private String read(String path) throws IOException {
        return Files.readString(playbook.resolve(path));
    }

    private PreviewState write(String path, String text) throws IOException {
        TextFiles.write(playbook, Map.of(path, text));
        return drafted(path);
    }

    private void delete(String path) throws IOException {
        Files.delete(playbook.resolve(path));
        drafted(path);
    }

    /** Looks at the site each time, so that whatever is kept is kept. */
    private PreviewState drafted(String path) throws IOException {
        Optional<PreviewState> next = preview.draft(new Changes(new TreeSet<>(Set.of(playbook.resolve(path))), false));
        last = next.orElse(last);
        if (next.isPresent()) {
            assertThat(last.file("public", "latest/br/pt-BR/crisis/index.html")).isPresent();
            assertThat(last.file("internal", "2.3.0/global/en/index.html")).isPresent();
            last.check();
        }
        return last;
    }

    private String console() {
        return new ConsolePrinter(false).print(preview.findings());
    }

    private void isLikeABuild(PreviewState state) throws IOException {
        Path output = scratch.resolve("site-" + ++builds);
        BuildReport report = build(Optional.of(output));
        assertThat(report.isPublished())
                .as(new ConsolePrinter(false).print(report.findings()))
                .isTrue();
        SortedMap<String, String> built = new TreeMap<>();
        TextFiles.below(output).forEach((path, bytes) -> built.put(path, digest(bytes, bytes.length)));
        built.remove("playbook-manifest.txt");
        List<String> differing = new ArrayList<>();
        SortedMap<String, String> served = files(state, "public");
        built.forEach((path, digest) -> {
            if (!digest.equals(served.get(path))) {
                differing.add(path);
            }
        });
        assertThat(differing).isEmpty();
        assertThat(served.keySet()).isEqualTo(built.keySet());
    }

    private static SortedMap<String, String> files(PreviewState state, String audience) throws IOException {
        SortedMap<String, String> files = new ConcurrentSkipListMap<>();
        Outputs.write(
                state.context(audience), output -> (path, bytes, length) -> files.put(path, digest(bytes, length)));
        return files;
    }

    private BuildReport build(Optional<Path> output) throws IOException {
        return PlaybookBuild.run(request(output), SILENT);
    }

    private BuildRequest request(Optional<Path> output) {
        return new BuildRequest(
                playbook,
                output,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(LocalDate.of(2026, 11, 23)),
                Set.of(),
                Optional.empty(),
                METER,
                "test");
    }

    private static String digest(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Arrays.copyOf(bytes, length)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
