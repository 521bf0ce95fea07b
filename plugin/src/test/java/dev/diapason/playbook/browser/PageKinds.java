package dev.diapason.playbook.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One page of the sample for each template and each way to fill it, in English, Arabic and Japanese. */
final class PageKinds {

    /** An edition in each of three scripts; one reads from right to left. */
    static final Map<String, String> EDITIONS = editions();

    /** Pages that belong to an edition. */
    private static final List<String> IN_EDITION =
            List.of("", "channels/", "voice/tone/", "crisis/", "contacts/", "accounts/", "voice/terms/", "duty-desk/");

    /** Pages that an edition has when its playbook asks for them. */
    private static final List<String> OFFERED = List.of("search.html", "all.html");

    /** Pages that belong to no edition. */
    private static final List<String> ALONE = List.of(
            "",
            "latest/",
            "404.html",
            "offline/en.html",
            "offline/ar.html",
            "offline/ja.html",
            SampleSite.HELD,
            "2.3.0/global/en/crisis/");

    private PageKinds() {}

    /** Every kind in the three languages, and those that belong to none; an edition lacks untranslated kinds. */
    static List<String> all() {
        List<String> pages =
                new ArrayList<>(ALONE.stream().filter(SampleSite::has).toList());
        EDITIONS.values().forEach(edition -> pages.addAll(in(edition)));
        return pages;
    }

    /** Every kind in one edition, given by the start of its addresses. */
    static List<String> in(String edition) {
        return Stream.concat(IN_EDITION.stream(), OFFERED.stream())
                .map(page -> edition + page)
                .filter(SampleSite::has)
                .toList();
    }

    private static Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put("en", "latest/jp/en/");
        editions.put("ar", "latest/sa/ar-SA/");
        editions.put("ja", "latest/jp/ja-JP/");
        return editions;
    }
}
