package dev.diapason.playbook.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may know whom: rooms in the order in which data walks through them, side rooms, and the floor below all. */
final class Rooms {

    private static final List<String> FLOOR = List.of("text", "json", "problem", "model");

    /**
     * One room.
     *
     * @param name its package below the root
     * @param neighbours the rooms it may know besides the floor; a class when it may know only that
     * @param libraries the packages of the libraries whose one door it is
     * @param disk the classes that may touch the disk; {@code *} for all of the room
     */
    record Room(String name, Set<String> neighbours, Set<String> libraries, Set<String> disk) {

        boolean mayKnow(JavaClass other) {
            String room = House.room(other);
            return room.equals(name)
                    || isFloorBelow(room)
                    || neighbours.contains(room)
                    || neighbours.contains(room + "." + top(other))
                    || neighbours.contains(top(other)) && room.isEmpty();
        }

        /** The same with libraries of its own. */
        Room door(String... names) {
            return new Room(name, neighbours, Set.of(names), disk);
        }

        /** The same with classes that may touch the disk. */
        Room disk(String... names) {
            return new Room(name, neighbours, libraries, Set.of(names));
        }

        private boolean isFloorBelow(String other) {
            int own = FLOOR.indexOf(name);
            int place = FLOOR.indexOf(other);
            return place >= 0 && (own < 0 || place < own) && !name.equals("mojo");
        }

        private boolean opens(JavaClass foreign) {
            return libraries.stream().anyMatch(library -> isBelow(foreign, library));
        }
    }

    /** The table. */
    static final List<Room> ALL = List.of(
            room("source", "digest").door("org.eclipse.jgit").disk("*"),
            room("parse", "yaml", "markdown", "locale"),
            room("resolve"),
            room("plan"),
            room("check", "locale"),
            room("compare"),
            room("survey"),
            room("tell", "locale"),
            // The register knows the outputs that have rooms of their own; none of them knows another, or the register.
            room(
                    "output",
                    "output.page.PagesOutput",
                    "output.page.PrintOutput",
                    "output.page.FrontOutput",
                    "output.page.SitemapOutput",
                    "output.search.SearchOutput",
                    "output.markdown.MarkdownOutput",
                    "output.context",
                    "output.view.OfflineView",
                    "template",
                    "locale",
                    "plan.SitePaths"),
            room("output.page", "output.context", "output.view", "template", "locale", "plan.SitePaths"),
            room("output.search", "output.context", "locale"),
            room("output.markdown", "output.context", "template", "locale", "plan.SitePaths"),
            room("output.context", "output.view", "template", "locale", "digest"),
            room("output.view", "template.Raw", "template.Hole"),
            room("publish", "digest").disk("*"),
            // The JDK's own web server is its library; the one room that looks at files without reading them.
            room("serve").door("com.sun.net.httpserver").disk("EventWatch", "PollWatch"),
            room("scaffold", "locale"),
            room("remote", "source.QuietGit")
                    .door("org.eclipse.jgit", "javax.net")
                    .disk("LocalRepository"),
            room(
                            "mojo",
                            "PlaybookBuild",
                            "BuildRequest",
                            "BuildReport",
                            "BuildProgress",
                            "PlaybookServe",
                            "PreviewRequest",
                            "PreviewListener",
                            "PlaybookDiff",
                            "DiffRequest",
                            "PlaybookStatus",
                            "StatusRequest",
                            "Answer",
                            "PlaybookInit",
                            "InitRequest",
                            "PlaybookNew",
                            "NewRequest",
                            "MadeReport",
                            "ReportRequest",
                            "ReportWriter",
                            "EditorFiles",
                            "PlaybookPublish",
                            "PublishRequest",
                            "PublishReport",
                            "PlaybookVerify",
                            "VerifyRequest",
                            "VerifyReport",
                            "BranchPlace",
                            "problem")
                    .door("org.apache.maven", "javax.inject")
                    .disk("ProcessMeter", "HostOutput"),
            room("yaml").door("tools.jackson", "org.snakeyaml.engine"),
            room("markdown").door("org.commonmark"),
            // Reads the built-in template from the class path, which is a folder when the reactor has not made a jar.
            room("template", "digest").door("freemarker").disk("TemplateFiles"),
            // Says what the parser reads, and in which words the interface speaks; nobody but the root knows it.
            room(
                    "schema",
                    "parse.Forms",
                    "parse.FileForm",
                    "parse.Form",
                    "parse.Key",
                    "parse.Value",
                    "parse.FieldType",
                    "template.EnglishWords"),
            room("locale").door("com.ibm.icu"),
            room("state"),
            // Reads what the tool itself consists of.
            room("digest").door("com.dynatrace.hash4j").disk("ClassPath"),
            room("text"),
            // Jackson's second door: the floor writes JSON, and must not know the room that reads YAML.
            room("json").door("tools.jackson.core"),
            room("problem"),
            room("model"));

    /** Packages that every room may use. */
    private static final List<String> EVERYWHERE = List.of("java", "org.jspecify.annotations");

    private static final Set<String> DISK = Set.of(
            "java.nio.file.Files",
            "java.nio.channels.FileChannel",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.util.zip.ZipFile");

    static final List<Rule> RULES = List.of(
            new Rule("every room is in the table", Rooms::unlisted, """
                    -- util/Strings.java --
                    final class Strings {}
                    """),
            new Rule("a room knows the floor and those the table allows", Rooms::strangers, """
                    -- check/Nosy.java --
                    final class Nosy {
                        Object ask(dev.diapason.playbook.resolve.EditionResolver resolver) {
                            return resolver.editions();
                        }
                    }
                    """),
            new Rule("the output knows nothing of the plan but its paths", Rooms::strangers, """
                    -- output/Planning.java --
                    final class Planning {
                        Object plan = new dev.diapason.playbook.plan.VersionEditions(
                                null, java.util.List.of(), java.util.Optional.empty());
                    }
                    """),
            new Rule("no output knows another", Rooms::strangers, """
                    -- output/search/Jealous.java --
                    final class Jealous {
                        Object pages = new dev.diapason.playbook.output.page.PagesOutput();
                    }
                    """),
            new Rule("no output knows which there are", Rooms::strangers, """
                    -- output/page/Listing.java --
                    final class Listing {
                        Object all = dev.diapason.playbook.output.Outputs.ALL;
                    }
                    """),
            new Rule("only the root connects rooms", Rooms::strangers, """
                    -- source/Shortcut.java --
                    final class Shortcut {
                        Class<?> whole = dev.diapason.playbook.PlaybookBuild.class;
                    }
                    """),
            new Rule("the floor knows nothing above it", Rooms::strangers, """
                    -- text/Upward.java --
                    record Upward(dev.diapason.playbook.problem.Severity severity) {}
                    """),
            new Rule("the goals know the build and its problems only", Rooms::strangers, """
                    -- mojo/Curious.java --
                    final class Curious {
                        Class<?> model = dev.diapason.playbook.model.Site.class;
                    }
                    """),
            new Rule("a library has one door", Rooms::smuggled, """
                    -- parse/Shortcut.java --
                    final class Shortcut {
                        Object markdown = org.commonmark.parser.Parser.builder().build();
                    }
                    """),
            new Rule("only source and publish touch the disk", Rooms::touched, """
                    -- output/Dump.java --
                    final class Dump {
                        void dump(java.nio.file.Path path) throws java.io.IOException {
                            java.nio.file.Files.writeString(path, "");
                        }
                    }
                    """),
            new Rule("packages form no ring", Rooms::rings, """
                    -- model/Egg.java --
                    public record Egg(dev.diapason.playbook.problem.Hen hen) {}
                    -- problem/Hen.java --
                    public record Hen(dev.diapason.playbook.model.Egg egg) {}
                    """));

    private Rooms() {}

    private static Room room(String name, String... neighbours) {
        return new Room(name, Set.of(neighbours), Set.of(), Set.of());
    }

    private static List<String> unlisted(House house) {
        return house.rooms().stream()
                .filter(room -> !room.isEmpty() && find(room).isEmpty())
                .toList();
    }

    private static Optional<Room> find(String name) {
        return ALL.stream().filter(room -> room.name.equals(name)).findFirst();
    }

    private static List<String> strangers(House house) {
        return dependencies(house)
                .filter(dependency -> House.isOurs(target(dependency)))
                .filter(dependency -> find(House.room(dependency.getOriginClass()))
                        .filter(room -> !room.mayKnow(target(dependency)))
                        .isPresent())
                .map(Dependency::getDescription)
                .toList();
    }

    private static List<String> smuggled(House house) {
        return dependencies(house)
                .filter(dependency -> !House.isOurs(target(dependency)))
                .filter(dependency -> EVERYWHERE.stream().noneMatch(own -> isBelow(target(dependency), own)))
                .filter(dependency -> find(House.room(dependency.getOriginClass()))
                        .filter(room -> room.opens(target(dependency)))
                        .isEmpty())
                .map(Dependency::getDescription)
                .toList();
    }

    private static List<String> touched(House house) {
        return dependencies(house)
                .filter(dependency -> DISK.contains(target(dependency).getFullName()))
                .filter(dependency -> find(House.room(dependency.getOriginClass()))
                        .filter(room -> room.disk.contains("*") || room.disk.contains(top(dependency.getOriginClass())))
                        .isEmpty())
                .map(Dependency::getDescription)
                .toList();
    }

    /** Rooms from which a way leads back to themselves. */
    private static List<String> rings(House house) {
        Map<String, Set<String>> known = new TreeMap<>();
        dependencies(house)
                .filter(dependency -> House.isOurs(target(dependency)))
                .forEach(dependency -> known.computeIfAbsent(
                                House.room(dependency.getOriginClass()), room -> new TreeSet<>())
                        .add(House.room(target(dependency))));
        known.forEach((room, others) -> others.remove(room));
        return known.keySet().stream()
                .filter(room -> reachable(room, known).contains(room))
                .map(room -> room + " knows " + known.get(room) + ", from where a way leads back")
                .toList();
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> known) {
        Set<String> seen = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            known.getOrDefault(ahead.remove(), Set.of()).stream()
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        return seen;
    }

    private static Stream<Dependency> dependencies(House house) {
        return house.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !target(dependency).isPrimitive());
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean isBelow(JavaClass type, String folder) {
        return type.getFullName().startsWith(folder + ".");
    }

    /** The name of the class in whose file a class stands. */
    private static String top(JavaClass type) {
        String name = type.getFullName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
