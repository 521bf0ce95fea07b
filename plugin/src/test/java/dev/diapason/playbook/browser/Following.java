package dev.diapason.playbook.browser;

import dev.diapason.playbook.PlaybookServe;
import dev.diapason.playbook.PreviewListener;
import dev.diapason.playbook.PreviewRequest;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.site.SiteRun;
import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small playbook in a preview, and a browser that has it open. */
final class Following implements AutoCloseable {

    /** How often a page is asked, every ten milliseconds and a little. */
    private static final int PATIENCE = 2_000;

    /** Asks again and again until the answer is yes; tells what there is when it stays no. */
    private static final String UNTIL = """
            const ask = new Function('panel', arguments[0]);
            return new Promise((done, failed) => {
              let left = arguments[1];
              const look = () => {
                const panel = document.querySelector('html > div')?.shadowRoot;
                if (ask(panel)) {
                  done(true);
                } else if (left-- > 0) {
                  setTimeout(look, 10);
                } else {
                  failed(new Error([...panel?.querySelectorAll('*:not(style)') ?? []].map(it => it.textContent).join(' | ')
                    + document.body.textContent));
                }
              };
              look();
            });
            """;

    private final Path playbook;
    private final PlaybookServe serve;
    private final Browser browser;
    private volatile List<Finding> findings = List.of();

    Following(Path playbook, String files, Browser browser) {
        this.playbook = playbook;
        this.browser = browser;
        TextFiles.write(playbook, TextFiles.of(files));
        try {
            serve = PlaybookServe.start(
                    new PreviewRequest(SiteRun.of(playbook).request(Optional.empty()), 0, false), new Ear());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears which problems there are; what else is told is nobody's concern here. */
    private final class Ear implements PreviewListener {
        @Override
        public void told(String sentence) {
            if (sentence.isBlank()) {
                throw new AssertionError("nothing is said");
            }
        }

        @Override
        public void failed(String sentence, Exception cause) {
            throw new AssertionError(sentence, cause);
        }

        @Override
        public void problems(List<Finding> now) {
            findings = now;
        }
    }

    URI at(String path) {
        return URI.create(serve.address() + path);
    }

    /** Opens a page, and waits until it follows. */
    void open(String path) {
        browser.open(at(path));
        until("return panel");
    }

    String read(String path) {
        try {
            return Files.readString(playbook.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(String path, String text) {
        TextFiles.write(playbook, Map.of(path, text));
    }

    /** Saves a file with other words in one place. */
    void edit(String path, String find, String replacement) {
        String text = read(path);
        if (!text.contains(find)) {
            throw new AssertionError(path + " has no \"" + find + "\"");
        }
        save(path, text.replace(find, replacement));
    }

    /** Saves as careful editors do: beside the file, and then in its place. */
    void saveByRenaming(String path, String text) {
        try {
            Path file = playbook.resolve(path);
            Path beside = file.resolveSibling("." + file.getFileName() + ".swp");
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String path) {
        try {
            Files.delete(playbook.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until script says yes.
     *
     * @param script may ask {@code panel}: what the preview shows over the page
     */
    void until(String script) {
        browser.ask(UNTIL, script, PATIENCE);
    }

    /** Waits until the page says something. */
    void untilSaid(String text) {
        until("return document.body.textContent.includes('" + text + "')");
    }

    /** Waits until the page says something no longer. */
    void untilSilent(String text) {
        until("return !document.body.textContent.includes('" + text + "')");
    }

    /** The problems as the console shows them, each by itself. */
    List<String> console() {
        return findings.stream()
                .map(finding -> new ConsolePrinter(false).print(finding))
                .toList();
    }

    @Override
    public void close() {
        browser.open(URI.create("about:blank"));
        serve.close();
    }
}
