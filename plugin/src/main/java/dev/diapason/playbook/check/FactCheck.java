package dev.diapason.playbook.check;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Prose.Fact;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact that a text asks for is there in every edition that shows the text, and for all who read it. */
final class FactCheck implements Check {

    private static final LanguageTag REPORT_LANGUAGE = new LanguageTag("en");

    @Override
    public void check(Checked version, Problems problems) {
        if (!version.areFactsRead()) {
            return; // what is missing may stand in the file that cannot be read
        }
        IdentityHashMap<Prose, List<Asked>> asked = new IdentityHashMap<>();
        version.texts()
                .forEach(
                        Fact.class,
                        (item, fact) -> asked.computeIfAbsent(item.prose(), prose -> new ArrayList<>())
                                .add(new Asked(fact, item.audience())));
        if (asked.isEmpty()) {
            return;
        }
        version.version().editions().stream()
                .filter(edition -> version.isZoneThere(edition.key().scope()))
                .forEach(edition -> check(asked, edition, version, problems));
    }

    private static void check(Map<Prose, List<Asked>> asked, SiteEdition edition, Checked version, Problems problems) {
        edition.edition()
                .sections()
                .values()
                .forEach(section -> section.blocks().forEach(block -> {
                    check(asked.get(block.text()), edition, version, problems);
                    for (ResolvedBlock.Note note : block.notes()) {
                        check(asked.get(note.text()), edition, version, problems);
                    }
                }));
    }

    /**
     * A fact and who reads it.
     *
     * @param audience that of the text that asks
     */
    private record Asked(Fact fact, String audience) {}

    private static void check(@Nullable List<Asked> facts, SiteEdition edition, Checked version, Problems problems) {
        if (facts != null) {
            for (Asked asked : facts) {
                missing(asked.fact, edition.edition(), version)
                        .or(() -> leak(asked, edition, version))
                        .ifPresent(problem -> problems.report(problem, name(edition)));
            }
        }
    }

    /** A fact for a narrower audience than the text's, whatever the audience of the build. */
    private static Optional<Problem> leak(Asked asked, SiteEdition edition, Checked version) {
        Records facts = version.facts(edition.key().scope());
        Settings settings = version.playbook().settings();
        return RecordKind.of(asked.fact.kind()).flatMap(kind -> facts.find(kind, asked.fact.id())).stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), named(entry, asked.fact.field(), facts)))
                .map(Entry::audience)
                .filter(audience -> !settings.isVisible(audience, asked.audience))
                .findFirst()
                .map(audience -> Problem.of(
                                ProblemId.PRIVATE_IN_PUBLIC,
                                asked.fact.at(),
                                "a text for \"" + asked.audience + "\" quotes \"" + asked.fact.id() + "\"")
                        .label("this is for \"" + audience + "\" only")
                        .help("remove it, or set \"audience: " + audience + "\" for this text too"));
    }

    /** The people whom a field of a record names. */
    private static Stream<Entry> named(Entry entry, String field, Records facts) {
        return !Entry.NAMING_PEOPLE.contains(field)
                ? Stream.empty()
                : entry.ids(field).stream()
                        .flatMap(id ->
                                facts
                                        .find(RecordKind.CONTACTS, id)
                                        .or(() -> facts.find(RecordKind.PEOPLE, id))
                                        .stream());
    }

    private static Optional<Problem> missing(Fact fact, Edition edition, Checked version) {
        Optional<RecordKind> kind = RecordKind.of(fact.kind());
        if (kind.isEmpty()) {
            List<String> kinds = new ArrayList<>();
            for (RecordKind each : RecordKind.values()) {
                kinds.add(each.word());
            }
            return Optional.of(problem(fact, "no kind of fact is called \"" + fact.kind() + "\"", kinds, fact.kind())
                    .help("begin with the kind, as in <playbook:contacts.duty.phone>"));
        }
        Map<String, Entry> entries = version.facts(edition.key().scope()).of(kind.get());
        Entry entry = entries.get(fact.id());
        if (entry == null) {
            List<String> ids = List.copyOf(entries.keySet());
            return Optional.of(problem(fact, "no fact is called \"" + fact.id() + "\"", ids, fact.id())
                    .help("correct the spelling, or add \"" + fact.id() + "\" under " + fact.kind() + " in "
                            + place(fact, edition)));
        }
        if (entry.fields().get(fact.field()) instanceof Entry.Group) {
            return Optional.of(Problem.of(
                            ProblemId.UNKNOWN_FACT,
                            fact.at(),
                            "\"" + fact.id() + "\" cannot be shown inside a sentence")
                    .help("show the words with the data view: a fence whose first line is ```playbook " + fact.kind()));
        }
        if (entry.fields().containsKey(fact.field())) {
            return Optional.empty();
        }
        List<String> fields = List.copyOf(entry.fields().keySet());
        return Optional.of(problem(fact, "\"" + fact.id() + "\" has no \"" + fact.field() + "\"", fields, fact.field())
                .help("add \"" + fact.field() + "\" to " + fact.id() + " under " + fact.kind() + " in "
                        + place(fact, edition)));
    }

    private static Problem problem(Fact fact, String message, List<String> known, String word) {
        Problem problem = Problem.of(ProblemId.UNKNOWN_FACT, fact.at(), message)
                .note(known.isEmpty() ? "there are none" : "there are: " + String.join(", ", known));
        return DidYouMean.among(known, word)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem);
    }

    private static String place(Fact fact, Edition edition) {
        return edition.country().map(country -> country.at().path()).orElse("data/" + fact.kind() + ".yaml");
    }

    /** What an editor calls an edition: Norway (nb-NO). */
    static String name(SiteEdition edition) {
        Scope scope = edition.key().scope();
        String name = scope instanceof Scope.OfCountry
                ? LocaleNames.of(REPORT_LANGUAGE).country(scope.id())
                : scope instanceof Scope.OfZone ? scope.id() : "the group";
        return name + " (" + edition.key().locale() + ")";
    }
}
