package dev.diapason.playbook.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every address in a site: relative ones, and absolute ones of the site itself. */
final class SiteLinks {

    private static final Pattern STYLE_ADDRESS = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "action");

    private final Map<String, byte[]> files;
    private final String base;
    private final Map<String, Set<String>> idsByPage = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private int followed;

    private SiteLinks(Map<String, byte[]> files, String base) {
        this.files = files;
        this.base = base;
    }

    /**
     * What a walk through a site met.
     *
     * @param followed how many addresses inside the site were followed
     * @param broken those that lead nowhere, with one page that has each
     */
    record Walk(int followed, Map<String, String> broken) {}

    /** Walks through all files; the base is the site's own absolute address, empty if it has none. */
    static Walk walk(Map<String, byte[]> files, String base) {
        SiteLinks links = new SiteLinks(files, base);
        Map<String, List<String>> addresses = new TreeMap<>();
        files.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (path.endsWith(".html")) {
                addresses.put(path, links.inPage(path, text));
            } else if (path.endsWith(".css")) {
                addresses.put(path, matches(STYLE_ADDRESS, text));
            } else if (path.endsWith(".xml") || path.equals("robots.txt")) {
                addresses.put(path, matches(Pattern.compile("(?:<loc>|Sitemap: )([^<\\s]+)"), text));
            }
        });
        Map<String, String> broken = new TreeMap<>();
        addresses.forEach((path, found) -> found.stream()
                .filter(address -> !links.resolves(path, address))
                .forEach(address -> broken.putIfAbsent(address, path)));
        return new Walk(links.followed, broken);
    }

    private List<String> inPage(String path, String html) {
        Document page = Jsoup.parse(html);
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        idsByPage.put(path, ids);
        List<String> addresses = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            for (Element element : page.select("[" + attribute + "]")) {
                addresses.add(element.attr(attribute));
            }
        }
        for (Element element : page.select("meta[http-equiv=refresh]")) {
            addresses.add(element.attr("content").replaceFirst("(?i)^\\d+;\\s*url=", ""));
        }
        return addresses;
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private boolean resolves(String page, String address) {
        String inside = inside(address);
        if (inside.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return true; // another site, a telephone, a mailbox
        }
        followed++;
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return known.computeIfAbsent(
                folder + " " + (inside.startsWith("#") ? page : "") + " " + inside, key -> isThere(page, inside));
    }

    /** The address from the site's root, if it names the site's own place; else as it is. */
    private String inside(String address) {
        if (base.isEmpty()) {
            return address;
        }
        String root = URI.create(base).getPath();
        if (address.startsWith(base)) {
            return "/" + address.substring(base.length());
        }
        return address.startsWith(root) ? "/" + address.substring(root.length()) : address;
    }

    private boolean isThere(String page, String address) {
        URI target = URI.create("/" + page).resolve(address);
        if (target.getPath().startsWith("/..")) {
            return false;
        }
        String path = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String anchor = target.getFragment();
        return files.containsKey(file)
                && (anchor == null || idsByPage.getOrDefault(file, Set.of()).contains(anchor));
    }
}
