package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.locale.Territory;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A country: its file, with what is known of it and what it must say. */
final class CountryPart implements Part {

    @Override
    public String word() {
        return "country";
    }

    @Override
    public String example() {
        return "BR";
    }

    @Override
    public Optional<Composed> compose(Order order, Problems problems) {
        Playbook playbook = order.playbook();
        String code = order.id().toUpperCase(Locale.ROOT);
        Optional<Problem> refused =
                BadWish.country("id", order.id(), playbook.settings().sourceLanguage());
        refused.ifPresent(problems::report);
        Set<String> zones = playbook.zones().keySet();
        Optional<String> wish = order.wish("zone");
        Optional<String> unknown = wish.filter(each -> !zones.contains(each));
        unknown.ifPresent(each -> problems.report(unknownZone(order, each)));
        if (refused.isPresent() || unknown.isPresent()) {
            return Optional.empty();
        }
        Optional<String> zone = wish.or(() -> usualZone(code, playbook));
        CountryFile file = new CountryFile(code, playbook.settings().sourceLanguage(), zone);
        return Optional.of(
                new Composed(List.of(file.file(order.phrases(), toWrite(playbook, file))), steps(file, zone, zones)));
    }

    private static List<String> steps(CountryFile file, Optional<String> zone, Set<String> zones) {
        String first = "Open " + file.path() + ": write the telephone number of the crisis duty, and the names.";
        String languages =
                "Look at \"locales\" there: these are the usual languages of the country, the most used first.";
        String owners = "Add a line to CODEOWNERS, so that the country decides about its own file: /" + file.path();
        String where = zone.map(id -> "It lies in the zone \"" + id + "\"; if not, correct \"zone\" there.")
                .orElseGet(() -> "Write \"zone:\" and the id of its zone there" + known(zones) + ".");
        return List.of(first, where, languages, owners);
    }

    private static String known(Set<String> zones) {
        return zones.isEmpty() ? "" : ", one of: " + String.join(", ", zones) + "; playbook:new makes another";
    }

    /** The message about a country that the playbook does not have. */
    static Problem unknown(Order order) {
        String said = order.wish("country").orElse("");
        Set<String> known = order.playbook().countries().keySet();
        Problem problem = order.problem("country", "this playbook has no country \"" + said + "\"");
        return problem.help(
                known.isEmpty()
                        ? "make its file first: -Dplaybook.new=country -Dplaybook.id=" + said
                        : "write one of: " + String.join(", ", known));
    }

    private static Problem unknownZone(Order order, String said) {
        Set<String> known = order.playbook().zones().keySet();
        Problem problem = order.problem("zone", "there is no zone \"" + said + "\"");
        return DidYouMean.among(known, said)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("write one of: " + String.join(", ", known)
                        + "; or make the zone first: -Dplaybook.new=zone -Dplaybook.id=" + said);
    }

    /** That of the neighbours on the continent; else the zone that is called like it. Anything else would be a guess. */
    private static Optional<String> usualZone(String code, Playbook playbook) {
        Set<String> zones = playbook.zones().keySet();
        Optional<String> continent = Territory.of(code).continent();
        Set<String> near = new TreeSet<>();
        playbook.countries().values().stream()
                .filter(other -> LanguageTags.isCountry(other.code()))
                .filter(other -> Territory.of(other.code()).continent().equals(continent))
                .flatMap(other -> other.zone().stream().map(Mention::id))
                .filter(zones::contains)
                .forEach(near::add);
        return near.size() == 1
                ? near.stream().findFirst()
                : Optional.of(Starter.usualZone(code)).filter(zones::contains);
    }

    /** What every country must write, ready to be completed. */
    private static String toWrite(Playbook playbook, CountryFile file) {
        StringBuilder lines = new StringBuilder();
        playbook.sections()
                .values()
                .forEach(section -> section.blocks().stream()
                        .filter(block -> block.level() == Level.LOCAL && block.isRequired())
                        .forEach(block -> lines.append(entry(section.id(), block, file))));
        return lines.isEmpty()
                ? ""
                : "\n# Every country writes these texts. Take the \"# \" away from each line, and write yours.\n# blocks:\n"
                        + lines;
    }

    private static String entry(String section, Block block, CountryFile file) {
        return "#   " + section + "#" + block.id() + ":\n#     replace:\n#       "
                + file.locales().get(0).language() + ": |\n#         Your text.\n";
    }
}
