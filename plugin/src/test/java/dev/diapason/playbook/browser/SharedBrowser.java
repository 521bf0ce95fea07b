package dev.diapason.playbook.browser;

/** One browser for all test classes, started when first asked for. */
final class SharedBrowser {

    private static final Browser BROWSER = started();

    private SharedBrowser() {}

    /** The browser as it was in the beginning. */
    static Browser fresh() {
        BROWSER.reset();
        return BROWSER;
    }

    private static Browser started() {
        Browser browser = Browser.start();
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        return browser;
    }
}
