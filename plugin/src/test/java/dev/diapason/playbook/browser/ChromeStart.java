package dev.diapason.playbook.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds a Chromium and its driver, or has them fetched, and starts them. */
final class ChromeStart {

    private static final String MISSING = """
            The browser tests found no browser. Install Chromium and its driver (Debian: apt-get install chromium \
            chromium-driver), or name them in CHROME_BIN and CHROMEDRIVER, or go on line once: they are fetched then.""";

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox", // root, in a container, has none
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            "--hide-scrollbars",
            "--lang=en-GB");

    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    private ChromeStart() {}

    static ChromeDriver driver() {
        LOGGER.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(FLAGS);
        options.setScriptTimeout(Duration.ofMinutes(5)); // for machines that do much else
        options.addArguments("--user-data-dir=" + profile());
        found("CHROME_BIN", "chromium", "google-chrome").ifPresent(browser -> options.setBinary(browser.toFile()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder().withSilent(true);
        found("CHROMEDRIVER", "chromedriver").ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
        try {
            return new ChromeDriver(service.build(), options);
        } catch (WebDriverException e) {
            throw new AssertionError(MISSING, e);
        }
    }

    /** The program that a variable names, or the first of these on the path. */
    private static Optional<Path> found(String variable, String... names) {
        Optional<Path> named = Optional.ofNullable(System.getenv(variable))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        return named.or(() -> Arrays.stream(names)
                .flatMap(name -> onPath().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    private static Stream<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    /** A folder of its own, so that nothing is remembered from run to run. */
    private static Path profile() {
        try {
            return Files.createTempDirectory(SampleSite.folder("browser"), "profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
