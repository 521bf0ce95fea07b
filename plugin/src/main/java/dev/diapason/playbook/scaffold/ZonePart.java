package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** A zone: a group of countries that share something. */
final class ZonePart implements Part {

    /** What may stand in the file before the parser says more about it. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

    @Override
    public String word() {
        return "zone";
    }

    @Override
    public String example() {
        return "nordics";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        String id = order.id();
        if (!WORD.matcher(id).matches()) {
            problems.report(order.problem("id", "\"" + id + "\" cannot be the id of a zone")
                    .help("use three small letters or more, such as emea"));
            return Optional.empty();
        }
        String path = "zones/" + id + ".yaml";
        String text = new Filler(order.phrases())
                .plain("zone", id)
                .free("zone-name", order.wish("title").orElseGet(() -> SectionPart.title(id)))
                .fill("project/zone.yaml");
        return Optional.of(Composed.of(
                NewFile.of(path, text),
                "Write \"zone: " + id + "\" into the file of each country that belongs to it, such as countries/"
                        + order.playbook().countries().keySet().stream()
                                .findFirst()
                                .orElse("BR")
                        + ".yaml. Until then the check warns that it is empty."));
    }
}
