package dev.diapason.playbook.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A browser without a window: Chromium, as a reader's machine would be set. */
final class Browser implements AutoCloseable {

    /** What a page breaks of its own policy, kept until it is asked for. */
    private static final String WITNESS = """
            window.dpViolations = [];
            document.addEventListener('securitypolicyviolation',
                event => dpViolations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;

    /** How often a page is asked whether it is loaded; each question takes some milliseconds. */
    private static final int PATIENCE = 10_000;

    private final ChromeDriver driver;
    private final Map<String, String> media = new TreeMap<>();
    private final Set<String> origins = new TreeSet<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser, which costs a second or two; most tests share one: {@link SharedBrowser}. */
    static Browser start() {
        Browser browser = new Browser(ChromeStart.driver());
        browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WITNESS));
        browser.reset();
        return browser;
    }

    /** As it was in the beginning: a desk's screen, light, script on, nothing remembered. */
    void reset() {
        media.clear();
        media("", Map.of());
        script(true);
        size(1280, 800);
        driver.get("about:blank");
        forget();
        complaints();
        requests();
    }

    /** Drops cookies, storage, caches and service workers of all places that it has been to. */
    void forget() {
        tell("Network.clearBrowserCache", Map.of());
        tell("Network.clearBrowserCookies", Map.of());
        origins.forEach(origin -> tell("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all")));
        origins.clear();
    }

    /** Goes to an address and waits until the page is loaded. */
    void open(URI address) {
        if (address.getAuthority() != null) {
            origins.add(address.getScheme() + "://" + address.getAuthority());
        }
        driver.get(address.toString());
        // On a busy machine the driver may come back before the page has begun.
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (is("return document.readyState === 'complete' && document.body !== null")) {
                return;
            }
        }
        throw new AssertionError("never loaded: " + address);
    }

    /**
     * Does what leads to another page, and waits until that is loaded. The driver comes back when the page that is left
     * has seen the key or the click; whether the next page has begun by then is chance.
     */
    void leave(Runnable act) {
        ask("window.dpIsLeft = true");
        act.run();
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (isOnAnotherPage()) {
                return;
            }
        }
        throw new AssertionError("still at " + address());
    }

    private boolean isOnAnotherPage() {
        try {
            return Boolean.TRUE.equals(
                    driver.executeScript("return !window.dpIsLeft && document.readyState === 'complete'"));
        } catch (WebDriverException e) {
            return false; // between two pages there is nobody to answer
        }
    }

    /** Clicks what leads to another page; see {@link #leave}. */
    void follow(String selector) {
        leave(() -> click(selector));
    }

    /** The address of the page, fragment included. */
    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** The size of the window's inside, in CSS pixels; narrower than a real window may be. */
    void size(int width, int height) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as a reader with such wishes would see them. */
    void look(Look look) {
        media("", look.features());
    }

    /** Shows pages as on paper. */
    void paper() {
        media("print", Map.of());
    }

    /** The media type, empty for the screen, and media features such as {@code prefers-reduced-motion}. */
    void media(String type, Map<String, String> features) {
        media.replaceAll((name, value) -> ""); // a feature that is only left out stays as it was
        media.putAll(features);
        List<Map<String, String>> wishes = media.entrySet().stream()
                .map(wish -> Map.of("name", wish.getKey(), "value", wish.getValue()))
                .toList();
        tell("Emulation.setEmulatedMedia", Map.of("media", type, "features", wishes));
    }

    /** Whether pages opened from now on may run script; questions may be asked all the same. */
    void script(boolean isOn) {
        tell("Emulation.setScriptExecutionDisabled", Map.of("value", !isOn));
    }

    /** What script answers; the arguments are {@code arguments[0]} and so on. A promise is waited for. */
    Object ask(String script, Object... arguments) {
        try {
            return driver.executeScript(script, arguments);
        } catch (WebDriverException e) {
            throw new AssertionError(address() + ": " + e.getRawMessage(), e);
        }
    }

    /** What script answers, which must be a list of texts. */
    List<String> texts(String script, Object... arguments) {
        Object answer = ask(script, arguments);
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What script answers, which must be a number. */
    double number(String script, Object... arguments) {
        return ((Number) ask(script, arguments)).doubleValue();
    }

    /** Whether script says yes. */
    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(ask(script, arguments));
    }

    /** Presses keys one after another. */
    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        Arrays.stream(keys).forEach(actions::sendKeys);
        actions.perform();
    }

    /** Presses a key while another is held, such as Shift and Tab. */
    void pressWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Everything that the console and the content security policy said since last asked. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getMessage());
        }
        try {
            texts("const found = window.dpViolations ?? []; window.dpViolations = []; return found")
                    .forEach(violation -> complaints.add("policy: " + violation));
        } catch (WebDriverException noPage) {
            complaints.add(String.valueOf(noPage.getMessage()));
        }
        return complaints;
    }

    /** The addresses asked for since last asked, in order; what a cache gave counts as well. */
    List<String> requests() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(NetworkEvent::address)
                .toList();
    }

    /** One command of the DevTools protocol. */
    Map<String, Object> tell(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, new LinkedHashMap<>(parameters));
    }

    /** Clicks the first element of a kind, as a reader would. */
    void click(String selector) {
        try {
            driver.findElement(By.cssSelector(selector)).click();
        } catch (WebDriverException e) {
            throw new AssertionError(selector + " on " + address() + ": " + e.getRawMessage(), e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
