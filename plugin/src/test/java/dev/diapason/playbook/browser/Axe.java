package dev.diapason.playbook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility engine axe, inside the page that a browser shows. */
final class Axe {

    private static final String SOURCE = source();

    /** Every rule of these tags, also those that axe itself leaves off, as nearly all of AAA. */
    private static final String RUN = """
            const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa',
                'wcag22aaa', 'best-practice'];
            return axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']})
                .then(results => [...results.violations, ...results.incomplete].flatMap(rule => rule.nodes.map(node =>
                    rule.id + (results.incomplete.includes(rule) ? '?' : '') + ' at ' + node.target.join(' ') + ': '
                    + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '))));
            """;

    private final Browser browser;

    private Axe(Browser browser) {
        this.browser = browser;
    }

    /** Gives the engine to the page that the browser shows now. */
    static Axe in(Browser browser) {
        browser.ask(SOURCE);
        return new Axe(browser);
    }

    /** Rule, place and reason of each violation; with {@code ?} where axe wants a person to look. */
    List<String> findings() {
        return browser.texts(RUN);
    }

    private static String source() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
