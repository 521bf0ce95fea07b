package dev.diapason.playbook.house;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the code reads: budgets, names, comments, and what the floor may hold. */
final class Texts {

    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 80;
    private static final int LONGEST_METHOD = 50;
    private static final int USUAL_METHOD = 20;
    private static final double USUAL = 0.9;
    private static final int MOST_PARAMETERS = 5;
    private static final int LONGEST_NAME = 25;
    private static final int SENTENCES = 3;

    private static final Pattern EMPTY_WORDS =
            Pattern.compile("(?:Util|Utils|Helper|Manager|Impl|Data|Info|Base|Abstract|Processor|Diapason)(?=[A-Z]|$)");

    /** Nouns of the content model in which such a word means something. */
    private static final Pattern DOMAIN_NOUNS = Pattern.compile("DataView");

    /** Behaviour on the floor: the collector, the printers with what they print with, pure functions and one exception of many rooms. */
    private static final Map<String, List<String>> FLOOR = new TreeMap<>(Map.of(
            "text", List.of("Content"),
            "problem",
                    List.of(
                            "Problems",
                            "Entry",
                            "TextWidth",
                            "DidYouMean",
                            "UnsafeText",
                            "Refusal",
                            // The printers, and what they print with.
                            "ConsolePrinter",
                            "FindingPrinter",
                            "Formats",
                            "GitHubPrinter",
                            "JobSummary",
                            "GitLabPrinter",
                            "SarifPrinter",
                            "JUnitPrinter",
                            "FindingText",
                            "Fingerprints"),
            "model", List.of("Ordered", "DataViews")));

    static final List<Rule> RULES = List.of(
            new Rule(
                    "no file is longer than " + LONGEST_FILE + " lines",
                    Texts::longFiles,
                    """
                    -- plan/Long.java --
                    final class Long {
                    """ + "    // more\n".repeat(LONGEST_FILE) + "}\n"),
            new Rule(
                    "half of all files have at most " + MEDIAN_FILE + " lines",
                    Texts::medianFile,
                    """
                    -- plan/Longer.java --
                    final class Longer {
                    """ + "    // more\n".repeat(MEDIAN_FILE) + "}\n"),
            new Rule(
                    "no method is longer than " + LONGEST_METHOD + " lines",
                    Texts::longMethods,
                    method(LONGEST_METHOD)),
            new Rule(
                    "nine methods of ten have at most " + USUAL_METHOD + " lines",
                    Texts::usualMethod,
                    method(USUAL_METHOD)),
            new Rule("nothing takes more than " + MOST_PARAMETERS + " parameters", Texts::manyParameters, """
                    -- plan/Greedy.java --
                    final class Greedy {
                        Greedy(int a, int b, int c, int d, int e, int f) {}
                    }
                    """),
            new Rule("class names have at most " + LONGEST_NAME + " letters", Texts::longNames, """
                    -- plan/EverySectionInReadingOrderFinder.java --
                    final class EverySectionInReadingOrderFinder {}
                    """),
            new Rule("no class is named by an empty word", Texts::emptyNames, """
                    -- plan/PathUtil.java --
                    final class PathUtil {}
                    """),
            new Rule("a class nested in another is named as well", Texts::emptyNames, """
                    -- plan/Paths.java --
                    interface Paths {
                        record PathInfo(String path) {}
                    }
                    """),
            new Rule("nothing is left to be done", Texts::toDo, """
                    -- plan/Later.java --
                    final class Later {
                        // TO\u0044O sort
                    }
                    """),
            new Rule("every package says in three sentences what it is", Texts::undescribed, """
                    -- plan/package-info.java --
                    /** Plans. Does not render. */
                    @org.jspecify.annotations.NullMarked
                    package dev.diapason.playbook.plan;
                    """),
            new Rule("every package has a description", Texts::undescribed, """
                    -- plan/Paths.java --
                    final class Paths {}
                    """),
            new Rule("every package refuses null", Texts::nullable, """
                    -- plan/package-info.java --
                    /** Plans. Does not render. Start here. */
                    package dev.diapason.playbook.plan;
                    """),
            new Rule("public types say what they are", Texts::uncommented, """
                    -- plan/Silent.java --
                    public final class Silent {}
                    """),
            new Rule("the floor holds values", Texts::behaviour, """
                    -- model/Walker.java --
                    public final class Walker {}
                    """),
            new Rule("the floor's interfaces are sealed", Texts::behaviour, """
                    -- model/Open.java --
                    public interface Open {}
                    """));

    private Texts() {}

    private static String method(int lines) {
        return "-- plan/Talk.java --\nfinal class Talk {\n    void talk() {\n" + "        // on and on\n".repeat(lines)
                + "    }\n}\n";
    }

    private static List<String> longFiles(House house) {
        return over(house.sources(), Source::lines, LONGEST_FILE, Source::path);
    }

    private static List<String> medianFile(House house) {
        List<Integer> lines = house.sources().stream()
                .filter(source -> !source.isDescription())
                .map(Source::lines)
                .sorted()
                .toList();
        int median = lines.get((lines.size() - 1) / 2);
        return median <= MEDIAN_FILE ? List.of() : List.of("the median is " + median + " lines");
    }

    private static List<String> longMethods(House house) {
        return over(methods(house).toList(), Source.Method::lines, LONGEST_METHOD, Source.Method::name);
    }

    private static List<String> usualMethod(House house) {
        List<Integer> lines = methods(house)
                .map(Source.Method::lines)
                .filter(count -> count > 0)
                .sorted()
                .toList();
        int usual = lines.get((int) Math.ceil(lines.size() * USUAL) - 1);
        return usual <= USUAL_METHOD ? List.of() : List.of("one method of ten has more than " + (usual - 1) + " lines");
    }

    private static List<String> manyParameters(House house) {
        return over(methods(house).toList(), Source.Method::parameters, MOST_PARAMETERS, Source.Method::name);
    }

    private static <T> List<String> over(
            List<T> things, Function<T, Integer> measure, int limit, Function<T, String> name) {
        return things.stream()
                .filter(thing -> measure.apply(thing) > limit)
                .map(thing -> name.apply(thing) + " has " + measure.apply(thing))
                .toList();
    }

    private static List<String> longNames(House house) {
        return types(house)
                .map(Source.Type::name)
                .filter(name -> name.length() > LONGEST_NAME)
                .toList();
    }

    private static List<String> emptyNames(House house) {
        return types(house)
                .map(Source.Type::name)
                .filter(name -> EMPTY_WORDS
                        .matcher(DOMAIN_NOUNS.matcher(name).replaceAll(""))
                        .find())
                .toList();
    }

    private static List<String> toDo(House house) {
        Pattern words = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        return house.sources().stream()
                .filter(source -> words.matcher(source.text()).find())
                .map(Source::path)
                .toList();
    }

    private static List<String> undescribed(House house) {
        return packages(house).entrySet().stream()
                .filter(each -> sentences(each.getValue()) < SENTENCES)
                .map(each -> "\"" + each.getKey() + "\" is described in " + sentences(each.getValue()) + " sentences")
                .toList();
    }

    private static List<String> nullable(House house) {
        return packages(house).entrySet().stream()
                .filter(each -> !each.getValue().contains("\n@NullMarked\npackage "))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The text of each package's description; empty when there is none. */
    private static Map<String, String> packages(House house) {
        Map<String, String> packages = new TreeMap<>();
        for (Source source : house.sources()) {
            String name = source.path().substring(0, source.path().lastIndexOf('/') + 1);
            packages.merge(name, source.isDescription() ? source.text() : "", (one, other) -> one + other);
        }
        return packages;
    }

    private static int sentences(String text) {
        Matcher end = Pattern.compile("[\\p{L})}>]\\.(?=\\s)").matcher(text.replaceAll("\n \\* ?", "\n"));
        return (int) end.results().count();
    }

    private static List<String> uncommented(House house) {
        return types(house)
                .filter(type -> type.isPublic() && type.comment().isEmpty())
                .map(Source.Type::name)
                .toList();
    }

    private static List<String> behaviour(House house) {
        List<String> offences = new ArrayList<>();
        for (Source source : house.sources()) {
            List<String> named = FLOOR.get(
                    source.path().substring(0, Math.max(0, source.path().indexOf('/'))));
            if (named != null) {
                source.types().stream()
                        .filter(type -> !isValue(type) && !named.contains(type.name()))
                        .map(type -> source.path() + ": " + type.name())
                        .forEach(offences::add);
            }
        }
        return offences;
    }

    private static boolean isValue(Source.Type type) {
        return type.kind() == Tree.Kind.RECORD
                || type.kind() == Tree.Kind.ENUM
                || type.kind() == Tree.Kind.INTERFACE && type.isSealed();
    }

    private static Stream<Source.Method> methods(House house) {
        return house.sources().stream().flatMap(source -> source.methods().stream());
    }

    private static Stream<Source.Type> types(House house) {
        return house.sources().stream().flatMap(source -> source.types().stream());
    }
}
