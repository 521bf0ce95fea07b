package dev.diapason.playbook.browser;

import java.util.List;
import java.util.function.Supplier;

/** Pages of the sample, opened one after another. */
final class Visits {

    private Visits() {}

    /** What a question finds on all of them, each thing told once. */
    static List<String> findings(Browser browser, List<String> pages, Supplier<List<String>> question) {
        Findings findings = new Findings();
        for (String page : pages) {
            browser.open(SampleSite.at(page));
            findings.addAll(page, question.get());
        }
        return findings.lines();
    }

    /** The same with one of the probes. */
    static List<String> probe(Browser browser, List<String> pages, String name) {
        return findings(browser, pages, () -> Probe.ask(browser, name));
    }
}
