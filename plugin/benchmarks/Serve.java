import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.PlaybookServe;
import dev.diapason.playbook.PreviewListener;
import dev.diapason.playbook.PreviewRequest;
import dev.diapason.playbook.problem.Finding;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Measures how long an editor waits: from the moment a file is saved to the moment the open page has changed, in a browser
 * without a window. Prints a row for each kind of edit.
 *
 * <pre>java -cp ... Serve PLAYBOOK SCRATCH [EDITS]</pre>
 *
 * <p>PLAYBOOK is the sample or what {@link Generate} writes; its files are changed, and put back.
 */
final class Serve {

    private static final String TEMPLATE = "template/layouts/page.ftlh";
    private static final String STYLE = "template/style/benchmark.css";

    /**
     * One kind of edit.
     *
     * @param name in the table
     * @param file that is saved; what {@code find} finds in it gets words that no page had before
     * @param page that is open
     */
    private record Edit(String name, String file, String find, String page) {}

    private static final List<Edit> SAMPLE = List.of(
            new Edit("paragraph", "sections/en/crisis.md", "A crisis is anything", "latest/global/en/crisis/"),
            new Edit("overlay", "countries/BR.yaml", "Tratamos o leitor", "latest/br/pt-BR/voice/tone/"),
            new Edit("fact", "data/contacts.yaml", "Orvane duty line", "latest/global/en/contacts/"));

    private static final List<Edit> GENERATED = List.of(
            new Edit("paragraph", "sections/en/crisis/index.md", "Audience guess", "latest/global/en/crisis/"),
            new Edit("overlay", "countries/BR.yaml", "Nome sobre", "latest/br/pt-BR/values/topic-6/"),
            new Edit("fact", "data/contacts.yaml", "Duty desk", "latest/global/en/crisis/"));

    private final Path playbook;
    private final int edits;
    private final Chrome browser;
    private final PlaybookServe serve;
    private int marks;

    private Serve(Path playbook, int edits, Chrome browser, PlaybookServe serve) {
        this.playbook = playbook;
        this.edits = edits;
        this.browser = browser;
        this.serve = serve;
    }

    public static void main(String[] args) throws Exception {
        Path playbook = Path.of(args[0]).toAbsolutePath();
        int edits = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        Path profile = Files.createTempDirectory(Path.of(args[1]), "profile");
        System.out.println("| edit | median ms | p95 ms | slowest ms |\n|---|---:|---:|---:|");
        try (Chrome browser = new Chrome(profile);
                PlaybookServe serve = PlaybookServe.start(request(playbook), new Silence())) {
            new Serve(playbook, edits, browser, serve).run();
        }
    }

    private static PreviewRequest request(Path playbook) {
        BuildRequest build = new BuildRequest(
                playbook,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                new Build.ProcMeter(),
                "benchmark");
        return new PreviewRequest(build, 0, false);
    }

    private void run() throws Exception {
        List<Edit> kinds = Files.exists(playbook.resolve(SAMPLE.get(0).file)) ? SAMPLE : GENERATED;
        for (Edit kind : kinds) {
            Path file = playbook.resolve(kind.file);
            String text = Files.readString(file);
            measure(kind, file, mark -> text.replaceFirst(kind.find, mark + " " + kind.find));
            Files.writeString(file, text);
        }
        String page = kinds.get(0).page;
        String layout = layout();
        measure(
                new Edit("component", TEMPLATE, "", page),
                playbook.resolve(TEMPLATE),
                mark -> layout.replace("<footer class=\"dp-footer\">", "<footer class=\"dp-footer\"><p>" + mark + "</p>"));
        Files.delete(playbook.resolve(TEMPLATE));
        measure(
                new Edit("style", STYLE, "", page),
                playbook.resolve(STYLE),
                mark -> "@layer components { .dp-footer { --mark: \"" + mark + "\" } }\n");
        Files.delete(playbook.resolve(STYLE));
    }

    private static String layout() throws Exception {
        try (InputStream in = PlaybookServe.class.getResourceAsStream("/site-template/layouts/page.ftlh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a file says, with words that no page had before. */
    private interface Text {
        String with(String mark);
    }

    private void measure(Edit kind, Path file, Text text) throws Exception {
        browser.open(serve.address() + kind.page);
        Files.createDirectories(file.getParent());
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < edits + 5; i++) {
            String mark = "Mark" + ++marks + "x";
            browser.ask(WATCH.replace("MARK", mark));
            byte[] bytes = text.with(mark).getBytes(StandardCharsets.UTF_8);
            Instant saved = Instant.now();
            Files.write(file, bytes);
            double seen = Double.parseDouble(browser.ask("dpSeen"));
            double wait = seen - (saved.getEpochSecond() * 1e3 + saved.getNano() / 1e6);
            if (i >= 5) {
                waits.add(wait); // the first ones meet code that has not been compiled yet
            }
            browser.ask("new Promise(done => setTimeout(done, 250))");
        }
        Collections.sort(waits);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                kind.name,
                waits.get(waits.size() / 2),
                waits.get((int) Math.ceil(waits.size() * 0.95) - 1),
                waits.get(waits.size() - 1));
    }

    /** Takes down when the page first has the words, or its style sheet does. */
    private static final String WATCH = """
            window.dpSeen = new Promise(done => {
              const now = () => performance.timeOrigin + performance.now();
              const has = () => document.body.textContent.includes('MARK');
              const watch = new MutationObserver(() => has() && done(now()));
              watch.observe(document, { subtree: true, childList: true, characterData: true });
              document.addEventListener('load', event => event.target.localName === 'link'
                && getComputedStyle(document.querySelector('.dp-footer')).getPropertyValue('--mark').includes('MARK')
                && done(now()), true);
            }); 1""";

    /** Says nothing of what is expected. */
    private static final class Silence implements PreviewListener {
        @Override
        public void told(String sentence) {
            if (Boolean.getBoolean("talk")) {
                System.err.println(sentence);
            }
        }

        @Override
        public void failed(String sentence, Exception cause) {
            throw new IllegalStateException(sentence, cause);
        }

        @Override
        public void problems(List<Finding> findings) {
            findings.stream()
                    .filter(Finding::isError)
                    .forEach(finding -> System.err.println(
                            finding.problem().at() + " " + finding.problem().message()));
        }
    }
}
