package dev.diapason.playbook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A question to a page, written in script: {@code src/test/resources/browser/<name>.js}. */
final class Probe {

    private static final String SHARED = read("shared");

    private Probe() {}

    /** What the probe finds on the page that the browser shows. */
    static List<String> ask(Browser browser, String name) {
        return browser.texts(script(read(name)));
    }

    /** A short question that may use what all probes share. */
    static String script(String question) {
        return SHARED + question;
    }

    private static String read(String name) {
        try (InputStream stream = Probe.class.getResourceAsStream("/browser/" + name + ".js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
