package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Standing;
import dev.diapason.playbook.model.Standing.Review;
import dev.diapason.playbook.model.Standing.StaleText;
import dev.diapason.playbook.model.Standing.Waiting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in a terminal of 80 columns how the countries stand. */
public final class StatusConsole {

    private static final int MOST = 6;
    private static final List<String> HEADS = List.of("Shared", "Own", "Waiting", "Older", "Left out", "Later");
    private static final List<Integer> WIDTHS = List.of(7, 5, 8, 6, 9, 6);
    private static final int COUNTRY = 17;
    private static final int LEAD = 15;

    private final Names names = new Names(List.of());
    private final List<String> lines = new ArrayList<>();

    private StatusConsole() {}

    /** Words a standing, without a line end behind it. */
    public static String of(Standing standing) {
        return new StatusConsole().write(standing);
    }

    private String write(Standing standing) {
        add("Version " + standing.version()
                + standing.today().map(day -> " on " + day).orElse("") + ".");
        if (standing.countries().isEmpty()) {
            add("This playbook has no countries yet; the goal playbook:new makes one.");
        } else {
            add("Blocks of each country, counted once for each of its languages:");
            lines.add("");
            table(standing);
        }
        int told = lines.size();
        List<String> silent = standing.countries().stream()
                .filter(country -> !country.hasDuty())
                .map(country -> country(country.code()))
                .toList();
        section("Nobody to call in a crisis", silent);
        standing.countries().forEach(this::waiting);
        section("Translations that are older than their source", translations(standing.stale()));
        section("Own texts that are older than the group's", own(standing.stale()));
        section("Reviews", standing.reviews().stream().map(this::review).toList());
        section("Waivers", standing.endings().stream().map(this::ending).toList());
        if (told == lines.size()) {
            lines.add("");
            add("Nothing waits, nothing is older than its source, and no date is near.");
        }
        if (standing.today().isEmpty()) {
            section(
                    "Dates are not judged",
                    List.of("No day is known, since there is no Git repository here. Add -Dplaybook.date=2027-06-30,"
                            + " with the day you mean."));
        }
        return String.join("\n", lines);
    }

    private void table(Standing standing) {
        StringBuilder head = new StringBuilder(Columns.left("Country", COUNTRY) + Columns.left("Lead", LEAD));
        for (int i = 0; i < HEADS.size(); i++) {
            head.append(Columns.right(HEADS.get(i), WIDTHS.get(i)));
        }
        lines.add(head.toString());
        for (Standing.OfCountry country : standing.countries()) {
            Standing.Counts counts = country.counts();
            List<Integer> figures = List.of(
                    counts.shared(),
                    counts.adapted(),
                    counts.waiting(),
                    counts.stale(),
                    counts.notApplicable(),
                    counts.notLaunched());
            StringBuilder row =
                    new StringBuilder(Columns.left(country.code() + " " + names.country(country.code()), COUNTRY)
                            + Columns.left(country.lead().orElse("-"), LEAD));
            for (int i = 0; i < figures.size(); i++) {
                row.append(Columns.right(Counted.number(figures.get(i)), WIDTHS.get(i)));
            }
            lines.add(row.toString());
        }
    }

    private void section(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(heading);
            items.forEach(item -> lines.addAll(Columns.wrapped(item, 2)));
        }
    }

    private void add(String paragraph) {
        lines.addAll(Columns.wrapped(paragraph, 0));
    }

    private String country(String code) {
        return names.country(code) + " (" + code + ")";
    }

    private void waiting(Standing.OfCountry country) {
        List<String> items = new ArrayList<>();
        List<String> own = country.waiting().stream()
                .filter(wait -> wait.state() == BlockState.AWAITS_LOCAL_TEXT)
                .map(wait -> wait.address().toString())
                .toList();
        if (!own.isEmpty()) {
            items.add("its own text: " + Counted.list(own, MOST));
        }
        Map<LanguageTag, List<BlockAddress>> byLanguage = new LinkedHashMap<>();
        for (Waiting wait : country.waiting()) {
            if (wait.state() == BlockState.AWAITS_TRANSLATION) {
                wait.locales()
                        .forEach(locale -> byLanguage
                                .computeIfAbsent(locale, each -> new ArrayList<>())
                                .add(wait.address()));
            }
        }
        byLanguage.forEach((language, blocks) -> items.add("translation into " + language + ": " + blocks(blocks)));
        String ask = country.lead()
                .map(lead -> " (ask " + Style.PLAIN.text(lead) + ")")
                .orElse("");
        section(country(country.code()) + " waits for" + ask, items);
    }

    /** How many, and in which sections. */
    private static String blocks(List<BlockAddress> blocks) {
        List<String> sections =
                blocks.stream().map(BlockAddress::section).distinct().toList();
        return Counted.of(blocks.size(), "block") + " in " + Counted.list(sections, MOST);
    }

    private List<String> translations(List<StaleText> stale) {
        Map<LanguageTag, List<StaleText>> byLanguage = new LinkedHashMap<>();
        stale.stream()
                .filter(StaleText::isTranslation)
                .forEach(text -> byLanguage
                        .computeIfAbsent(text.language(), each -> new ArrayList<>())
                        .add(text));
        List<String> items = new ArrayList<>();
        byLanguage.forEach((language, texts) -> items.add(language + " (" + names.language(language) + "): "
                + blocks(texts.stream().map(StaleText::address).toList()) + owners(texts)));
        return items;
    }

    private static String owners(List<StaleText> texts) {
        List<String> owners = texts.stream()
                .flatMap(text -> text.owner().stream())
                .distinct()
                .map(Style.PLAIN::text)
                .toList();
        return owners.isEmpty() ? "" : " (ask " + Counted.list(owners, MOST) + ")";
    }

    private List<String> own(List<StaleText> stale) {
        Map<String, List<String>> byOwner = new LinkedHashMap<>();
        stale.stream()
                .filter(text -> !text.isTranslation())
                .forEach(text -> byOwner.computeIfAbsent(
                                names.scope(text.scope()) + owner(text.owner().stream()), each -> new ArrayList<>())
                        .add(text.address().toString()));
        List<String> items = new ArrayList<>();
        byOwner.forEach((owner, blocks) ->
                items.add(owner + ": " + Counted.list(blocks.stream().distinct().toList(), MOST)));
        return items;
    }

    private static String owner(Stream<String> name) {
        return name.map(each -> ", " + Style.PLAIN.text(each)).findFirst().orElse("");
    }

    private String review(Review review) {
        return review.day() + " (" + days(review.days(), "due") + ") " + Style.PLAIN.text(review.subject()) + " of "
                + names.scope(review.scope()) + owner(review.owner().stream());
    }

    private String ending(WaiverEnd end) {
        return end.ends() + " (" + days(end.days(), "ended") + ") " + end.decision() + ", "
                + names.scope(end.scope()) + ", "
                + end.address()
                + ": " + Style.PLAIN.text(end.title());
    }

    private static String days(long days, String past) {
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + Counted.of(days, "day") : past + " " + Counted.of(-days, "day") + " ago";
    }
}
