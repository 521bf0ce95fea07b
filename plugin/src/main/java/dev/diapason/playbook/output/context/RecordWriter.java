package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.output.view.RecordView;
import dev.diapason.playbook.output.view.RecordView.FieldView;
import dev.diapason.playbook.output.view.RecordsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes facts and data views of one edition, each once. Safe for several threads. */
public final class RecordWriter {

    private static final List<String> STATUS = List.of("active", "trial", "paused", "closed");

    private final EditionContext context;
    private final RecordViews views;
    private final Map<String, byte[]> facts = new ConcurrentHashMap<>();
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    RecordWriter(EditionContext context) {
        this.context = context;
        this.views = new RecordViews(context);
    }

    /** A fact inside a text; a missing one, which is an error elsewhere, shows nothing. */
    public byte[] fact(Prose.Fact fact) {
        return facts.computeIfAbsent(
                fact.kind() + "." + fact.id() + "." + fact.field(),
                key -> RecordKind.of(fact.kind())
                        .flatMap(kind -> context.edition().records().find(kind, fact.id()))
                        .flatMap(entry -> Optional.ofNullable(entry.fields().get(fact.field())))
                        .flatMap(value -> views.field(fact.field(), value))
                        .map(view -> Html.bytes(context.templates().render("fact", context.tag(), view)))
                        .orElse(Html.NOTHING));
    }

    /** The HTML of a data view: its records as this edition has them, in the order of its kind. */
    public byte[] view(Prose.DataView view) {
        return written.computeIfAbsent(
                view.name() + view.options(),
                key -> Html.bytes(context.templates()
                        .render("view-" + view.name(), context.tag(), records(view.name(), view.options()))));
    }

    /** Those who are called in a crisis, or all others to ask: the country's first, then the zone's. */
    public List<RecordView> contacts(boolean onDuty) {
        return context.edition().records().of(RecordKind.CONTACTS).values().stream()
                .filter(entry -> onDuty
                        == entry.text("role").filter("crisis-duty"::equals).isPresent())
                .sorted(order(RecordKind.CONTACTS))
                .map(entry -> views.view(RecordKind.CONTACTS, entry))
                .toList();
    }

    /** Somebody's name, with a number or an address to reach them by. */
    public FieldView person(String id) {
        return views.person(id);
    }

    /** The steps of the escalation, the lowest first. */
    public List<RecordView> ladder() {
        return records(RecordKind.ESCALATION.word(), Map.of()).records();
    }

    private RecordsView records(String name, Map<String, String> options) {
        List<RecordView> records = new ArrayList<>();
        if (name.equals("adoption")) {
            context.version().playbook().countries().values().forEach(country -> records.add(adoption(country)));
            records.sort((a, b) -> context.locale().compare(a.scopeName(), b.scopeName()));
        }
        RecordKind.of(name)
                .ifPresent(kind -> context.edition().records().of(kind).values().stream()
                        .filter(entry -> matches(entry, options))
                        .sorted(order(kind))
                        .flatMap(entry -> (kind == RecordKind.TERMS
                                        ? views.term(entry)
                                        : Optional.of(views.view(kind, entry)))
                                .stream())
                        .forEach(records::add));
        return new RecordsView(
                name,
                context.name(context.scope()),
                records,
                context.edition().records().hashtags());
    }

    private static boolean matches(Entry entry, Map<String, String> options) {
        return options.entrySet().stream()
                .allMatch(option -> entry.text(option.getKey())
                        .filter(option.getValue()::equals)
                        .isPresent());
    }

    /** What is nearest to the reader first, then as written; a ladder as written, words by id, closed accounts last. */
    private static Comparator<Entry> order(RecordKind kind) {
        Comparator<Entry> asWritten = Comparator.comparingInt(Entry::order).thenComparing(Entry::id);
        return switch (kind) {
            case ESCALATION -> asWritten;
            case TERMS -> Comparator.comparing(Entry::id);
            default ->
                Comparator.comparingInt(RecordWriter::rank)
                        .thenComparing(entry -> !(entry.scope() instanceof Scope.OfCountry))
                        .thenComparing(entry -> !(entry.scope() instanceof Scope.OfZone))
                        .thenComparing(asWritten);
        };
    }

    /** How far from use a record is by its status; records without one are in use. */
    private static int rank(Entry entry) {
        return entry.text("status").map(STATUS::indexOf).orElse(0);
    }

    private RecordView adoption(Country country) {
        Map<String, FieldView> fields = new LinkedHashMap<>();
        country.adoption().ifPresent(adoption -> fill(fields, adoption, country));
        return new RecordView(country.code(), context.locale().country(country.code()), true, fields);
    }

    private void fill(Map<String, FieldView> fields, Adoption adoption, Country country) {
        adoption.by().ifPresent(by -> fields.put("by", plain(name(by.id(), country))));
        fields.put("version", plain(adoption.version().toString()));
        adoption.date()
                .ifPresent(date -> fields.put("date", plain(context.locale().date(date))));
    }

    /** Somebody's name, from the country's own data or the group's. */
    private String name(String id, Country country) {
        Records own = country.overlay().records();
        Records group = context.version().playbook().records();
        return own.find(RecordKind.CONTACTS, id)
                .or(() -> own.find(RecordKind.PEOPLE, id))
                .or(() -> group.find(RecordKind.PEOPLE, id))
                .or(() -> group.find(RecordKind.CONTACTS, id))
                .flatMap(entry -> entry.text("name"))
                .orElse(id);
    }

    private static FieldView plain(String text) {
        return new FieldView(text, List.of(text), "", "", "");
    }
}
