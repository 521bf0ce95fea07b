package dev.diapason.playbook.site;

import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What came of a build.
 *
 * @param report as Maven would tell it
 * @param files the bytes of every file written, by path
 */
public record Built(BuildReport report, Map<String, byte[]> files) {

    public Built {
        files = new TreeMap<>(files);
    }

    List<Finding> findings() {
        return report.findings();
    }

    /** The words of each problem, such as {@code unknown-fact}, in the order in which they are shown. */
    List<String> problems() {
        return findings().stream().map(each -> each.problem().id().word()).toList();
    }

    /** What an author reads in the terminal. */
    public String console() {
        return new ConsolePrinter(false).print(findings()) + "\n" + ConsolePrinter.summary(findings()) + "\n";
    }

    /** The paths of all pages. */
    Stream<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html"));
    }

    /** The bytes of a page as text; the address ends in {@code /}, or is a file's. */
    String html(String address) {
        String path = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchElementException("no page " + path + "; there are " + files.keySet() + "\n" + console());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Document page(String address) {
        return Jsoup.parse(html(address), "");
    }

    /** The part of a page that is one block of its section. */
    Element block(String address, String id) {
        Element block = page(address).getElementById(id);
        if (block == null) {
            throw new NoSuchElementException("no block " + id + " on " + address);
        }
        return block;
    }

    /** One text for the whole site, down to the last byte. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update((path + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
