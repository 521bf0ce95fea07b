package dev.diapason.playbook.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.diapason.playbook.model.RecordKind;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The registers: plain lists that hold every implementation exactly once. */
final class Registers {

    /**
     * One register.
     *
     * @param list the class with the list {@code ALL}
     * @param item the interface that its items implement
     */
    record Register(String list, String item) {

        List<String> registered() {
            return all(list).stream().map(each -> each.getClass().getName()).toList();
        }

        List<String> offences(House house) {
            List<String> registered = registered();
            List<String> offences = new ArrayList<>();
            house.classes().stream()
                    .filter(type -> type.isAssignableTo(House.ROOT + "." + item))
                    .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(JavaClass::getFullName)
                    .filter(type -> !registered.contains(type))
                    .forEach(type -> offences.add(type + " is not in " + list));
            twice(registered).forEach(type -> offences.add(type + " stands twice in " + list));
            return offences;
        }
    }

    static final List<Register> ALL = List.of(
            new Register("output.Outputs", "output.context.Output"),
            new Register("check.Checks", "check.Check"),
            new Register("markdown.MarkdownFeatures", "markdown.MarkdownFeature"),
            new Register("problem.Formats", "problem.FindingPrinter"),
            new Register("scaffold.Parts", "scaffold.Part"));

    static final List<Rule> RULES = List.of(
            new Rule("every output is in the register", house -> offences(house, 0), """
                    -- output/ForgottenOutput.java --
                    import dev.diapason.playbook.output.context.Job;
                    import dev.diapason.playbook.output.context.Output;
                    import dev.diapason.playbook.output.context.OutputContext;

                    final class ForgottenOutput implements Output {
                        @Override
                        public String id() {
                            return "pages";
                        }

                        @Override
                        public java.util.List<Job> jobs(OutputContext context) {
                            return java.util.List.of();
                        }
                    }
                    """),
            new Rule("every check is in the register", house -> offences(house, 1), """
                    -- check/ForgottenCheck.java --
                    final class ForgottenCheck implements Check {
                        @Override
                        public void check(Checked version, dev.diapason.playbook.problem.Problems problems) {}
                    }
                    """),
            new Rule("every Markdown feature is in the register", house -> offences(house, 2), """
                    -- markdown/ForgottenFeature.java --
                    abstract class HalfFeature implements MarkdownFeature {}
                    final class ForgottenFeature extends HalfFeature {
                        @Override
                        public java.util.List<Class<? extends org.commonmark.node.Node>> nodes() {
                            return java.util.List.of();
                        }

                        @Override
                        public boolean write(org.commonmark.node.Node node, ProseBuilder to) {
                            return false;
                        }
                    }
                    """),
            new Rule("every form of findings is in the register", house -> offences(house, 3), """
                    -- problem/ForgottenPrinter.java --
                    final class ForgottenPrinter implements FindingPrinter {
                        @Override
                        public String id() {
                            return "github";
                        }

                        @Override
                        public Place place() {
                            return Place.OUTPUT;
                        }

                        @Override
                        public String print(Findings findings) {
                            return "";
                        }
                    }
                    """),
            new Rule("every part that can be made is in the register", house -> offences(house, 4), """
                    -- scaffold/ForgottenPart.java --
                    final class ForgottenPart implements Part {
                        @Override
                        public String word() {
                            return "whole";
                        }

                        @Override
                        public String example() {
                            return "whole";
                        }

                        @Override
                        public java.util.Optional<Composed> compose(
                                Order order, dev.diapason.playbook.problem.Problems problems) {
                            return java.util.Optional.empty();
                        }
                    }
                    """));

    private Registers() {}

    private static List<String> offences(House house, int register) {
        return ALL.get(register).offences(house);
    }

    static List<String> twice(List<String> names) {
        return names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .toList();
    }

    /** The kinds of record that have no form, or several. */
    static Stream<RecordKind> badlyFormed() {
        List<String> forms =
                all("parse.RecordForms").stream().map(Object::toString).toList();
        return Stream.of(RecordKind.values())
                .filter(kind -> forms.stream()
                                .filter(form -> form.startsWith("RecordForm[kind=" + kind + ","))
                                .count()
                        != 1);
    }

    static List<?> all(String list) {
        return list(list, "ALL");
    }

    /** A list of words. */
    static List<String> words(String type, String name) {
        return list(type, name).stream().map(Object::toString).toList();
    }

    private static List<?> list(String type, String name) {
        try {
            Field all = Class.forName(House.ROOT + "." + type).getDeclaredField(name);
            all.setAccessible(true);
            return (List<?>) all.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no register " + type, e);
        }
    }
}
