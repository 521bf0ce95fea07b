package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Dimension;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page: in the source language, or of one country in its first language. */
final class SectionPart implements Part {

    /** Sections without a place of their own stand last. */
    private static final int NO_ORDER = 1_000_000;

    @Override
    public String word() {
        return "section";
    }

    @Override
    public String example() {
        return "products/launches";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        Optional<String> code = order.wish("country").map(word -> word.toUpperCase(Locale.ROOT));
        Optional<Country> country =
                code.map(each -> order.playbook().countries().get(each));
        boolean isUnknown = code.isPresent() && country.isEmpty();
        if (isUnknown) {
            problems.report(CountryPart.unknown(order));
        }
        Optional<Dimension> dimension = dimension(order, country, problems);
        return isUnknown ? Optional.empty() : dimension.map(each -> composed(order, country, each));
    }

    private static Composed composed(Order order, Optional<Country> country, Dimension dimension) {
        LanguageTag language = country.map(each -> folder(each.locales().get(0)))
                .orElse(order.playbook().settings().sourceLanguage());
        Collection<Section> others = others(order.playbook(), country);
        String folder = country.map(each -> "countries/" + each.code() + "/").orElse("sections/") + language + "/";
        boolean isChapter = others.stream().anyMatch(each -> each.id().startsWith(order.id() + "/"));
        String path = folder + order.id() + (isChapter ? "/index.md" : ".md");
        String text = new Filler(Phrases.orEnglish(language))
                .free("title", order.wish("title").orElseGet(() -> title(order.id())))
                .plain("dimension", dimension.id())
                .lines("level-line", "# " + meaning(dimension) + "\n")
                .lines("owner-line", owner(order.playbook(), order.id()))
                .lines("order-line", place(others, order.id()))
                .fill("parts/section.md");
        return Composed.of(
                NewFile.of(path, text),
                "Open " + path + " and put your own words in place of the sentences there.",
                "What stands in braces behind a heading is the name of the rule: choose it well, and keep it.");
    }

    /** The folder of a country's own texts: {@code pt} for {@code pt-BR}. */
    private static LanguageTag folder(LanguageTag locale) {
        List<LanguageTag> tags = locale.truncations();
        return tags.get(Math.min(1, tags.size() - 1));
    }

    private static Collection<Section> others(Playbook playbook, Optional<Country> country) {
        return country.<Collection<Section>>map(Country::sections)
                .orElse(playbook.sections().values());
    }

    /** The dimension that was named; else that of the chapter; else one that is called like the chapter. */
    private static Optional<Dimension> dimension(Order order, Optional<Country> country, Problems problems) {
        var dimensions = order.playbook().settings().dimensions();
        Optional<String> wish = order.wish("dimension");
        if (wish.isPresent()) {
            Optional<Dimension> named = Optional.ofNullable(dimensions.get(wish.get()));
            if (named.isEmpty()) {
                Problem problem = order.problem("dimension", "\"" + wish.get() + "\" is no dimension of this playbook");
                problems.report(DidYouMean.among(dimensions.keySet(), wish.get())
                        .map(near -> problem.label("did you mean \"" + near + "\"?"))
                        .orElse(problem)
                        .help("write one of those in playbook.yaml: " + String.join(", ", dimensions.keySet())));
            }
            return named;
        }
        String head = head(order.id());
        Optional<Dimension> usual = Stream.of(
                        country.flatMap(own -> dimensions.values().stream()
                                .filter(each -> each.level() == Level.LOCAL)
                                .findFirst()),
                        order.playbook().section(head).map(chapter -> dimensions.get(chapter.dimension())),
                        Optional.ofNullable(dimensions.get(head)),
                        Optional.ofNullable(dimensions.get(head.replaceAll("s$", ""))))
                .flatMap(Optional::stream)
                .findFirst();
        if (usual.isEmpty()) {
            problems.report(order.problem("id", "say which kind of rules \"" + order.id() + "\" holds")
                    .help("add -Dplaybook.dimension= and one of: " + String.join(", ", dimensions.keySet())));
        }
        return usual;
    }

    /** What the level means for those who write the page. */
    private static String meaning(Dimension dimension) {
        return switch (dimension.level()) {
            case LOCKED -> "These rules are locked: they hold everywhere as they are; a country may only add a note.";
            case ADAPTABLE -> "These rules are adaptable: a country may put its own text in their place.";
            case LOCAL -> "These rules are local: each country writes its own; this text tells it what to write.";
        };
    }

    private static String owner(Playbook playbook, String id) {
        return Stream.of(head(id), Section.HOME)
                .flatMap(each -> playbook.section(each).stream())
                .flatMap(section -> section.owner().stream())
                .findFirst()
                .map(owner -> "owner: " + owner.id() + "\n")
                .orElse("");
    }

    /** A place behind its siblings, when they have places. */
    private static String place(Collection<Section> others, String id) {
        String above = above(id);
        return others.stream()
                .filter(each -> above(each.id()).equals(above) && !each.id().equals(Section.HOME))
                .map(Section::order)
                .filter(place -> place < NO_ORDER)
                .max(Integer::compare)
                .map(last -> "order: " + (last + 10) + "\n")
                .orElse("");
    }

    private static String head(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private static String above(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }

    /** Words from an id: {@code products/new-launches} is "New launches". */
    static String title(String id) {
        String words = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ').strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
