package dev.diapason.playbook.template;

import dev.diapason.playbook.output.view.FrameView;
import dev.diapason.playbook.output.view.FrameView.EditionView;
import dev.diapason.playbook.output.view.FrameView.NavigationView;
import dev.diapason.playbook.output.view.FrameView.OfferView;
import dev.diapason.playbook.output.view.FrameView.PageHoles;
import dev.diapason.playbook.output.view.FrameView.ScopeView;
import dev.diapason.playbook.output.view.FrameView.VersionView;
import dev.diapason.playbook.output.view.FrameView.ZoneView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The frame of a large playbook: 100 entries of navigation, 30 countries in 36 editions, 12 versions. */
final class SampleFrame {

    private SampleFrame() {}

    static FrameView of(String lang, String kind, String title) {
        List<EditionView> editions = List.of(edition("English", "en", "ltr"), edition("العربية", "ar", "rtl"));
        List<ScopeView> scopes = new ArrayList<>();
        IntStream.range(0, 30)
                .forEach(i -> scopes.add(new ScopeView(
                        "Country " + i, i == 7, i % 5 == 0 ? editions : List.of(edition("English", "en", "ltr")))));
        List<ZoneView> zones = IntStream.range(0, 5)
                .mapToObj(i -> new ZoneView("Zone " + i, scopes.subList(i * 6, i * 6 + 6)))
                .toList();
        List<VersionView> versions = IntStream.range(0, 12)
                .mapToObj(i -> new VersionView(
                        "2." + i + ".0",
                        i == 0 ? "next" : i == 1 ? "latest" : "old",
                        i == 1,
                        "../../../v" + i + "/br/en/",
                        new Hole("section v" + i),
                        new Hole("note v" + i)))
                .toList();
        List<EditionView> languages = List.of(
                edition("English", "en", "ltr"),
                new EditionView("日本語", "ja", "ltr", true, "../ja/", new Hole("section ja"), new Hole("note ja")));
        return new FrameView(
                title,
                lang,
                "ltr",
                "Country 7",
                "English",
                "2.4.0",
                kind,
                "2.4.0",
                "../../",
                "../../../",
                navigation(),
                versions,
                marked(zones),
                languages,
                List.of(
                        new OfferView("feed", "../../feed.xml", "alternate", "application/atom+xml"),
                        new OfferView("all", "../../all/", "", "")),
                List.of("./", "crisis/"),
                "../../crisis/",
                holes());
    }

    /** The current country's edition is the current one. */
    private static List<ZoneView> marked(List<ZoneView> zones) {
        return zones.stream()
                .map(zone -> new ZoneView(
                        zone.name(),
                        zone.scopes().stream()
                                .map(scope -> !scope.isCurrent()
                                        ? scope
                                        : new ScopeView(
                                                scope.name(),
                                                true,
                                                List.of(new EditionView(
                                                        "English",
                                                        "en",
                                                        "ltr",
                                                        true,
                                                        "../en/",
                                                        new Hole("section here"),
                                                        new Hole("note here")))))
                                .toList()))
                .toList();
    }

    private static EditionView edition(String name, String lang, String dir) {
        return new EditionView(
                name,
                lang,
                dir,
                false,
                "../../xx/" + lang + "/",
                new Hole("section " + lang),
                new Hole("note " + lang));
    }

    private static List<NavigationView> navigation() {
        return IntStream.range(0, 10)
                .mapToObj(i -> entry(
                        "c" + i + "/",
                        IntStream.range(0, 9)
                                .mapToObj(j -> entry("c" + i + "/s" + j + "/", List.of()))
                                .toList()))
                .toList();
    }

    private static NavigationView entry(String href, List<NavigationView> children) {
        return new NavigationView(
                "Section " + href, "", "", href, new Hole("current " + href), new Hole("open " + href), children);
    }

    private static PageHoles holes() {
        return new PageHoles(
                new Hole("title"),
                new Hole("description"),
                new Hole("head"),
                new Hole("breadcrumb"),
                new Hole("article"),
                new Hole("contents"),
                new Hole("pager"),
                new Hole("latest"));
    }
}
