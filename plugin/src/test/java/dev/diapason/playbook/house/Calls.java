package dev.diapason.playbook.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What main code never asks for: the clock, the machine's habits, chance, and collections that forget their order. */
final class Calls {

    /** A method with every list of parameters. */
    private static final String ANY = "*";

    /**
     * Methods of one class that are not called.
     *
     * @param owner the class
     * @param names the methods; {@code <init>} for constructors
     * @param parameters their parameters' simple class names, separated by commas, or {@link #ANY}
     */
    private record Forbidden(String owner, Set<String> names, Set<String> parameters) {

        static Forbidden of(String owner, String name, String... parameters) {
            return new Forbidden(owner, Set.of(name.split("\\|")), Set.of(parameters));
        }

        boolean matches(JavaAccess<?> access) {
            String type = access.getTargetOwner().getFullName();
            boolean isOwner = owner.endsWith(".") ? type.startsWith(owner) : type.equals(owner);
            return isOwner && names.contains(access.getTarget().getName()) && matches(access.getTarget());
        }

        private boolean matches(AccessTarget target) {
            return parameters.contains(ANY)
                    || !(target instanceof AccessTarget.CodeUnitCallTarget code)
                    || parameters.contains(String.join(
                            ",",
                            code.getRawParameterTypes().stream()
                                    .map(JavaClass::getSimpleName)
                                    .toList()));
        }
    }

    private static final List<Forbidden> CLOCK = List.of(
            Forbidden.of("java.time.", "now|systemUTC|systemDefaultZone|system", ANY),
            Forbidden.of("java.lang.System", "currentTimeMillis", ANY),
            Forbidden.of("java.util.Date", "<init>", ""),
            Forbidden.of("java.util.Calendar", "getInstance", ANY),
            Forbidden.of("java.util.GregorianCalendar", "<init>", ANY));

    private static final List<Forbidden> STOP_WATCH = List.of(Forbidden.of("java.lang.System", "nanoTime", ANY));

    private static final List<Forbidden> PLACE = List.of(
            Forbidden.of("java.util.Locale", "getDefault", ANY),
            Forbidden.of("java.util.TimeZone", "getDefault", ANY),
            Forbidden.of("java.time.ZoneId", "systemDefault", ANY),
            Forbidden.of("java.lang.String", "toLowerCase|toUpperCase", ""),
            Forbidden.of("java.lang.String", "format", "String,Object[]"),
            Forbidden.of("java.lang.String", "formatted", ANY),
            Forbidden.of("java.io.PrintStream", "printf|format", "String,Object[]"),
            Forbidden.of("java.io.PrintWriter", "printf|format", "String,Object[]"),
            Forbidden.of("java.util.Formatter", "<init>", "", "Appendable"),
            Forbidden.of("java.text.Collator", "getInstance", ""),
            Forbidden.of("java.text.BreakIterator", "getWordInstance|getLineInstance|getSentenceInstance", ""),
            Forbidden.of("java.text.DecimalFormat", "<init>", "", "String"),
            Forbidden.of("java.text.SimpleDateFormat", "<init>", "", "String"),
            Forbidden.of("java.text.MessageFormat", "<init>", "String"),
            Forbidden.of("java.text.MessageFormat", "format", "String,Object[]"),
            Forbidden.of("java.text.NumberFormat", "getInstance|getIntegerInstance|getPercentInstance", ""),
            Forbidden.of("java.time.format.DateTimeFormatter", "ofPattern", "String"),
            Forbidden.of("java.util.ResourceBundle", "getBundle", "String"));

    private static final List<Forbidden> CHARSET = List.of(
            Forbidden.of("java.nio.charset.Charset", "defaultCharset", ANY),
            Forbidden.of("java.lang.String", "getBytes", ""),
            Forbidden.of("java.lang.String", "<init>", "byte[]", "byte[],int,int"),
            Forbidden.of("java.io.ByteArrayOutputStream", "toString", ""),
            Forbidden.of("java.io.InputStreamReader", "<init>", "InputStream"),
            Forbidden.of("java.io.OutputStreamWriter", "<init>", "OutputStream"),
            Forbidden.of("java.io.FileReader", "<init>", "String", "File", "FileDescriptor"),
            Forbidden.of("java.io.FileWriter", "<init>", "String", "File", "String,boolean", "File,boolean"),
            Forbidden.of("java.io.PrintWriter", "<init>", "String", "File", "OutputStream", "OutputStream,boolean"),
            Forbidden.of("java.io.PrintStream", "<init>", "String", "File", "OutputStream", "OutputStream,boolean"),
            Forbidden.of("java.util.Scanner", "<init>", "InputStream", "File", "Path"));

    private static final List<Forbidden> CHANCE = List.of(
            Forbidden.of("java.lang.Math", "random", ANY),
            Forbidden.of("java.util.Random", "<init>", ANY),
            Forbidden.of("java.util.concurrent.ThreadLocalRandom", "current", ANY),
            Forbidden.of("java.util.UUID", "randomUUID", ANY),
            Forbidden.of("java.util.Collections", "shuffle", ANY));

    private static final List<Forbidden> ORDER = List.of(
            Forbidden.of("java.util.Map", "copyOf", ANY),
            Forbidden.of("java.util.Set", "copyOf", ANY),
            Forbidden.of("java.util.stream.Collectors", "toUnmodifiableMap|toUnmodifiableSet", ANY));

    private static final List<Forbidden> CONSOLE = List.of(
            Forbidden.of("java.lang.System", "out|err", ANY),
            Forbidden.of("java.io.FileDescriptor", "out|err", ANY),
            Forbidden.of("java.lang.Throwable", "printStackTrace", ANY));

    private static final List<Forbidden> ENVIRONMENT = List.of(Forbidden.of("java.lang.System", "getenv", ANY));

    /** Talks to the machine that runs Maven; nobody else does. */
    private static final String PRINTING = "HostOutput";

    private static final List<Forbidden> OWNER = List.of(
            Forbidden.of("java.nio.file.Files", "getOwner|setOwner", ANY),
            Forbidden.of("java.nio.file.attribute.", "getOwner|owner", ANY));

    /** What is made for an edition is told from what was made before without a look at the files of the authors. */
    private static final List<Forbidden> FILES = List.of(
            Forbidden.of("dev.diapason.playbook.text.Location", "file|line|column|length|toString|compareTo", ANY),
            Forbidden.of("dev.diapason.playbook.text.SourceFile", "text|line|at", ANY));

    static final List<Rule> RULES = List.of(
            rule("nothing asks the clock", CLOCK, "java.time.LocalDate.now()"),
            rule("only the goals hold a stop-watch", STOP_WATCH, "System.nanoTime()"),
            rule("only the goals ask the environment", ENVIRONMENT, "System.getenv(\"CI\")"),
            rule("the machine's language and time zone are never asked", PLACE, "\"TITLE\".toLowerCase()"),
            rule("numbers are formatted in no machine's language", PLACE, "String.format(\"%,d\", 1)"),
            rule("the machine's encoding is never asked", CHARSET, "\"text\".getBytes()"),
            rule("nothing is left to chance", CHANCE, "java.util.UUID.randomUUID()"),
            rule("copies keep their order", ORDER, "java.util.Map.copyOf(new java.util.TreeMap<String, String>())"),
            rule(
                    "references count like calls",
                    ORDER,
                    "(java.util.function.UnaryOperator<java.util.Set<String>>) java.util.Set::copyOf"),
            rule(
                    "whose a file is does not matter",
                    OWNER,
                    "(java.util.concurrent.Callable<Object>) () -> java.nio.file.Files.getOwner(null)"),
            rule("nothing is printed past the log", CONSOLE, "System.out"),
            rule("nor past System.out", CONSOLE, "java.io.FileDescriptor.out"),
            rule(
                    "outputs know of an author's file nothing but its path",
                    FILES,
                    "new dev.diapason.playbook.text.SourceFile(\"a\", \"b\").text()"));

    private Calls() {}

    private static Rule rule(String claim, List<Forbidden> forbidden, String expression) {
        String offender =
                "-- output/Careless.java --\nfinal class Careless {\n    Object it = " + expression + ";\n}\n";
        return new Rule(claim, house -> offences(house, forbidden), offender);
    }

    private static List<String> offences(House house, List<Forbidden> forbidden) {
        List<String> offences = new ArrayList<>();
        for (JavaClass type : house.classes()) {
            if (!isExempt(type, forbidden)) {
                accesses(type)
                        .filter(access -> forbidden.stream().anyMatch(each -> each.matches(access)))
                        .map(JavaAccess::getDescription)
                        .forEach(offences::add);
            }
        }
        return offences;
    }

    private static boolean isExempt(JavaClass type, List<Forbidden> forbidden) {
        String room = House.room(type);
        if (forbidden == FILES) {
            return !room.startsWith("output");
        }
        boolean mayAsk = forbidden == STOP_WATCH || forbidden == ENVIRONMENT;
        boolean mayPrint = forbidden == CONSOLE && type.getSimpleName().equals(PRINTING);
        return room.equals("mojo") && (mayAsk || mayPrint);
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        Stream<JavaCodeUnitAccess<?>> calls =
                Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream());
        return Stream.concat(calls, type.getFieldAccessesFromSelf().stream());
    }
}
