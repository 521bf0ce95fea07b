package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decision: the next number, and the three questions that a reader will ask. */
final class DecisionPart implements Part {

    private static final Pattern NUMBERED = Pattern.compile("\\d{4}-.*");
    private static final int NUMBER = "D-".length();

    @Override
    public String word() {
        return "decision";
    }

    @Override
    public String example() {
        return "first-names-only";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        boolean isNumbered = NUMBERED.matcher(order.id()).matches();
        String name = isNumbered ? order.id() : next(order) + "-" + order.id();
        String words = name.substring(name.indexOf('-') + 1);
        String path = "decisions/" + name + ".md";
        String text = new Filler(order.phrases())
                .free("title", order.wish("title").orElseGet(() -> SectionPart.title(words)))
                .plain("date", order.date().toString())
                .fill("parts/decision.md");
        String id = "D-" + name.substring(0, 4);
        return Optional.of(Composed.of(
                NewFile.of(path, text),
                "Open " + path + " and answer its three questions.",
                "When it is agreed, write \"status: accepted\" there, and \"decisions: [" + id
                        + "]\" at the top of the pages that it is about."));
    }

    private static String next(Order order) {
        int last = order.playbook().decisions().keySet().stream()
                .mapToInt(id -> Integer.parseInt(id.substring(NUMBER)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%04d", last + 1);
    }
}
