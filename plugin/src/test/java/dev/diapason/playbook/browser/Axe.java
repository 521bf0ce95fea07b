package dev.diapason.playbook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility engine axe, inside the page that a browser shows. */
final class Axe {

    private static final String SOURCE = source();

    /** Runs every rule of these tags, also those that axe itself leaves off, as nearly all of AAA. */
    private static final String RUN = """
            const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa',
                'wcag22aaa', 'best-practice'];
            const wanted = rules.length ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
            const open = [];
            const tell = (rule, mark) => rule.nodes.forEach(node => {
                const checks = [...node.any, ...node.all, ...node.none];
                const related = checks.flatMap(check => check.relatedNodes.map(other => other.target.join(' ')));
                open.push({rule: rule.id, mark, place: node.target.join(' '), target: node.target,
                    text: rule.id + mark + ': ' + checks.map(check => check.message).join('; ')
                        + (related.length ? ' (see ' + related.slice(0, 3).join(', ') + ')' : '')});
            });
            const results = await axe.run(document,
                {runOnly: wanted, resultTypes: ['violations', 'incomplete']});
            results.violations.forEach(rule => tell(rule, ''));
            results.incomplete.forEach(rule => tell(rule, '?'));
            """;

    /** What a scrolling box cuts off cannot be seen, so axe is asked once more when it has been scrolled to. */
    private static final String LOOK_AGAIN = """
            const found = [];
            const isOfSight = rule => rule.startsWith('color-contrast') || rule === 'target-size';
            for (const finding of open) {
                if (finding.mark && isOfSight(finding.rule)) {
                    const element = document.querySelector(finding.place);
                    element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                    const again = await axe.run(element, {runOnly: {type: 'rule', values: [finding.rule]}});
                    if (!again.violations.length && !again.incomplete.length && again.passes.length) continue;
                }
                found.push(finding.text + ' | ' + finding.place);
            }
            scrollTo(0, 0);
            return found;
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

    /** Rule, reason and place of each violation; the rule with {@code ?} where axe wants a person to look. */
    List<String> findings() {
        return findings(new String[0]);
    }

    /** The same of some rules only. */
    List<String> findings(String... rules) {
        return browser.texts(
                "const rules = arguments[0]; return (async () => {" + RUN + LOOK_AGAIN + "})()", List.of(rules));
    }

    private static String source() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
