package dev.diapason.playbook.browser;

import dev.diapason.playbook.site.SamplePlaybook;
import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site of the sample playbook: its files, a host that serves it, and the pages that stand for their kind. */
final class SampleSite {

    private static final Path TARGET = Path.of(System.getProperty("basedir", ""), "target");
    /** A page that would lead elsewhere at once, kept from doing so. */
    static final String HELD = "latest/held/";

    private static final Map<String, byte[]> FILES = SamplePlaybook.built().files();
    private static final SiteServer SERVER = SiteServer.of(withHeld(), "/");

    private SampleSite() {}

    static Map<String, byte[]> files() {
        return FILES;
    }

    /** The host that all tests share: nobody stops it. */
    static SiteServer server() {
        return SERVER;
    }

    /** The address of a path in the site, such as {@code latest/jp/en/crisis/}. */
    static URI at(String path) {
        return SERVER.at(path);
    }

    /** The path of every page as a reader sees it: {@code latest/jp/en/} and not {@code .../index.html}. */
    static List<String> pages() {
        return FILES.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .map(SampleSite::address)
                .toList();
    }

    /** The pages without those that have the same bytes as an earlier one, as those of a version and of {@code latest/}. */
    static List<String> distinctPages() {
        Set<String> seen = new HashSet<>();
        return pages().stream().filter(page -> seen.add(digest(bytes(page)))).toList();
    }

    /** The bytes of a page by its address. */
    static byte[] bytes(String page) {
        return FILES.get(page.isEmpty() || page.endsWith("/") ? page + "index.html" : page);
    }

    /** Whether the site has this page. */
    static boolean has(String page) {
        return bytes(page) != null || page.equals(HELD);
    }

    /** A new or standing folder below the build's own. */
    static Path folder(String name) {
        try {
            return Files.createDirectories(TARGET.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that a filter lets through, written to a folder of the disk. */
    static Path onDisk(Stream<String> paths) {
        Path folder = folder("browser/site");
        Map<String, byte[]> chosen = new TreeMap<>();
        paths.forEach(path -> chosen.put(path, FILES.get(path)));
        TextFiles.writeBytes(folder, chosen, false);
        return folder;
    }

    private static Map<String, byte[]> withHeld() {
        Map<String, byte[]> files = new TreeMap<>(FILES);
        String moved = new String(FILES.get("latest/sa/index.html"), StandardCharsets.UTF_8);
        String held = moved.replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "");
        if (held.equals(moved)) {
            throw new IllegalStateException("leads nowhere: " + moved);
        }
        files.put(HELD + "index.html", held.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String address(String path) {
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
