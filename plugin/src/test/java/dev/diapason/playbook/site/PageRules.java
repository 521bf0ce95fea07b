package dev.diapason.playbook.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds for every page of every site: valid, one heading of the first rank, a language, and nothing that runs. */
final class PageRules {

    private static final Set<String> RUNNING = Set.of("iframe", "object", "embed", "base", "style", "template");
    private static final Pattern UNSAFE_ADDRESS = Pattern.compile("(?i)\\s*(?:javascript|data|vbscript|file|blob):.*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private PageRules() {}

    /** What is wrong with one page. */
    static List<String> offences(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        List<String> offences = new ArrayList<>();
        parser.getErrors().forEach(error -> offences.add(error.toString()));
        if (!html.startsWith("<!DOCTYPE html>")) {
            offences.add("no doctype");
        }
        if (page.select("h1").size() != 1) {
            offences.add(page.select("h1").size() + " headings of the first rank");
        }
        Element root = page.selectFirst("html");
        if (!LANGUAGE.matcher(root.attr("lang")).matches() || !root.attr("dir").matches("ltr|rtl")) {
            offences.add("no language or direction");
        }
        if (page.title().isBlank()) {
            offences.add("no title");
        }
        twice(page.select("[id]").eachAttr("id")).forEach(id -> offences.add("the id " + id + " stands twice"));
        page.getAllElements().forEach(element -> check(element, offences));
        return offences;
    }

    private static void check(Element element, List<String> offences) {
        String name = element.normalName();
        if (RUNNING.contains(name) || name.equals("script") && !element.hasAttr("src")) {
            offences.add("<" + name + ">");
        }
        if (name.equals("form")
                && !(element.attr("action").endsWith("search.html")
                        && element.attr("method").equals("get"))) {
            offences.add("a form that does not search");
        }
        if (name.equals("img") && !element.hasAttr("alt")) {
            offences.add("an image without a description");
        }
        if (name.matches("h[2-6]") && element.text().isBlank()) {
            offences.add("an empty heading");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean isUnsafe = UNSAFE_ADDRESS.matcher(attribute.getValue()).matches()
                    && Set.of("href", "src", "action").contains(key);
            if (key.startsWith("on") || key.equals("style") || isUnsafe) {
                offences.add(name + " " + attribute);
            }
            boolean isTongue = key.equals("lang")
                    && !LANGUAGE.matcher(attribute.getValue()).matches();
            if (isTongue) {
                offences.add("no language: " + attribute.getValue());
            }
        }
    }

    private static Set<String> twice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(twice::add);
        return twice;
    }
}
