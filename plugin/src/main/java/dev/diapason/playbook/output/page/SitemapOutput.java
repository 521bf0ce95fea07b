package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.output.context.OutputSink;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The list of pages for search engines (sitemaps.org 0.9) and {@code robots.txt} (RFC 9309); both need the site's address.
 */
public final class SitemapOutput implements Output {

    /** What one sitemap may hold. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @Override
    public String id() {
        return "sitemap";
    }

    @Override
    public List<Job> jobs(OutputContext context) {
        return List.of(sink -> write(context, sink));
    }

    private static void write(OutputContext context, OutputSink sink) throws IOException {
        Site site = context.site();
        Optional<URI> base = site.settings().baseUrl();
        Optional<SiteVersion> latest = site.latest();
        if (base.isEmpty() || latest.isEmpty() || !site.settings().makes(PAGES) || !isWanted(latest.get(), sink)) {
            return;
        }
        List<String> addresses = addresses(site, latest.get(), base.get().toString());
        if (addresses.size() <= MOST_ADDRESSES) {
            sink.accept("sitemap.xml", xml("urlset", "url", addresses));
        } else {
            writeParts(addresses, base.get().toString(), sink);
        }
        String robots = "User-agent: *\nAllow: /\nSitemap: " + base.get() + "sitemap.xml\n";
        sink.accept("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWanted(SiteVersion latest, OutputSink sink) {
        int most = latest.editions().stream()
                .mapToInt(edition -> edition.pages().size() + 1)
                .sum();
        return sink.wants("sitemap.xml")
                || sink.wants("robots.txt")
                || IntStream.rangeClosed(1, most / MOST_ADDRESSES + 1)
                        .anyMatch(part -> sink.wants("sitemap-" + part + ".xml"));
    }

    private static List<String> addresses(Site site, SiteVersion latest, String base) {
        HeadLinks head = new HeadLinks(site, latest);
        List<String> addresses = new ArrayList<>();
        addresses.add(base);
        for (SiteEdition edition : latest.editions()) {
            addresses.add(head.address(edition, Section.HOME));
            edition.pages().keySet().stream()
                    .filter(section -> head.isIndexed(edition, section))
                    .forEach(section -> addresses.add(head.address(edition, section)));
        }
        return addresses;
    }

    private static void writeParts(List<String> addresses, String base, OutputSink sink) throws IOException {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += MOST_ADDRESSES) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            int to = Math.min(addresses.size(), from + MOST_ADDRESSES);
            sink.accept(name, xml("urlset", "url", addresses.subList(from, to)));
            parts.add(base + name);
        }
        sink.accept("sitemap.xml", xml("sitemapindex", "sitemap", parts));
    }

    private static byte[] xml(String root, String item, List<String> addresses) {
        StringBuilder xml = new StringBuilder(HEAD).append('<').append(root).append(SCHEMA);
        for (String address : addresses) {
            xml.append('<').append(item).append("><loc>").append(Html.escape(address));
            xml.append("</loc></").append(item).append(">\n");
        }
        return Html.bytes(xml.append("</").append(root).append(">\n").toString());
    }
}
