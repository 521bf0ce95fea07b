package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workshop: where rules were made, and what remained open. */
final class WorkshopPart implements Part {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.*)");

    @Override
    public String word() {
        return "workshop";
    }

    @Override
    public String example() {
        return "lyon";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        Matcher dated = DATED.matcher(order.id());
        boolean isDated = dated.matches();
        String day = isDated ? dated.group(1) : order.date().toString();
        String words = isDated ? dated.group(2) : order.id();
        String path = "workshops/" + day + "-" + words + ".md";
        String text = new Filler(order.phrases())
                .free("title", order.wish("title").orElseGet(() -> SectionPart.title(words)))
                .plain("date", day)
                .fill("parts/workshop.md");
        return Optional.of(Composed.of(
                NewFile.of(path, text), "Open " + path + " and write down who was there and what came out."));
    }
}
