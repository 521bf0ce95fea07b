package dev.diapason.playbook.browser;

import dev.diapason.playbook.site.InlineSite;
import dev.diapason.playbook.site.TextFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where searches are tried: the sample, and a small playbook in scripts that the sample does not have. */
final class SearchSites {

    static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/search");

    private static final Map<String, byte[]> WORDS = InlineSite.ofFiles(TextFiles.below(FOLDER.resolve("playbook")))
            .build()
            .files();
    private static final SiteServer SERVER = SiteServer.of(WORDS, "/");

    private SearchSites() {}

    /** The address of the page to search on. */
    static URI page(String site, String edition) {
        String path = edition + "/search.html";
        return site.equals("sample") ? SampleSite.at(path) : SERVER.at(path);
    }

    /** What a search finds, best first, as {@code section#block}, asked of the index that the open page has loaded. */
    static String ask() {
        return """
                const field = document.querySelector('[data-search-page] [data-search]');
                field.focus();
                field.dispatchEvent(new Event('focus'));
                const ready = () => typeof diapasonLoaded !== 'undefined'
                  ? diapasonLoaded.index : new Promise(done => setTimeout(done, 20)).then(ready);
                return ready().then(index => diapasonQuery.find(index, arguments[0])
                  .slice(0, 5).map(hit => hit.place.href.replace('./', '').replace('/#', '#')));
                """;
    }
}
