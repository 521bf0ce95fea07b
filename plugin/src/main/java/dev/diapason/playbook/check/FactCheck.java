package dev.diapason.playbook.check;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Prose.Fact;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
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
import org.jspecify.annotations.Nullable;

/** A fact that a text asks for is there in every edition that shows the text. */
final class FactCheck implements Check {

    private static final LanguageTag REPORT_LANGUAGE = new LanguageTag("en");

    @Override
    public void check(Checked version, Problems problems) {
        if (version.isUnread("data/") || version.isUnread("zones/") || version.isUnread("countries/")) {
            return; // what is missing may stand in the file that cannot be read
        }
        IdentityHashMap<Prose, List<Fact>> facts = new IdentityHashMap<>();
        version.texts()
                .forEach(
                        Fact.class,
                        (item, fact) -> facts.computeIfAbsent(item.prose(), prose -> new ArrayList<>())
                                .add(fact));
        if (facts.isEmpty()) {
            return;
        }
        for (SiteEdition edition : version.version().editions()) {
            edition.edition()
                    .sections()
                    .values()
                    .forEach(section -> section.blocks().forEach(block -> {
                        check(facts.get(block.text()), edition, problems);
                        for (ResolvedBlock.Note note : block.notes()) {
                            check(facts.get(note.text()), edition, problems);
                        }
                    }));
        }
    }

    private static void check(@Nullable List<Fact> facts, SiteEdition edition, Problems problems) {
        if (facts != null) {
            facts.forEach(fact ->
                    missing(fact, edition.edition()).ifPresent(problem -> problems.report(problem, name(edition))));
        }
    }

    private static Optional<Problem> missing(Fact fact, Edition edition) {
        Optional<RecordKind> kind = RecordKind.of(fact.kind());
        if (kind.isEmpty()) {
            List<String> kinds = new ArrayList<>();
            for (RecordKind each : RecordKind.values()) {
                kinds.add(each.word());
            }
            return Optional.of(problem(fact, "no kind of fact is called \"" + fact.kind() + "\"", kinds, fact.kind())
                    .help("begin with the kind, as in <playbook:contacts.duty.phone>"));
        }
        Map<String, Entry> entries = edition.records().of(kind.get());
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
