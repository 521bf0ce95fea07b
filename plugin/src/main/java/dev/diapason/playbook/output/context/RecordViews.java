package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.output.view.RecordView;
import dev.diapason.playbook.output.view.RecordView.FieldView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says a record's fields as a reader of one edition wants them: names for ids, dates in words, numbers one can tap. */
final class RecordViews {

    private static final Set<String> PEOPLE = Set.of("first", "then", "owner", "backup", "by");
    private static final Set<String> DATES = Set.of("checked", "review-by", "date");
    private static final Set<String> SPANS = Set.of("within", "answers-within");
    private static final Set<String> WORDS = Set.of("role", "status");

    /** The fields that a record's address is put behind. */
    private static final Map<RecordKind, String> CARRIERS =
            Map.of(RecordKind.CHANNELS, "name", RecordKind.ACCOUNTS, "handle", RecordKind.DISCLOSURES, "source");

    /** Hours that name a clock and no place. */
    private static final Pattern CLOCK = Pattern.compile("[^()]*\\d{1,2}[:.h]\\d{2}[^()]*");

    /** Unicode UAX #9: the digits of hours keep their order in a text that runs from right to left. */
    private static final char ISOLATE = '\u2066';

    private static final char END_ISOLATE = '\u2069';

    private final EditionContext context;

    RecordViews(EditionContext context) {
        this.context = context;
    }

    /** One record; a channel or an account leads to its address, and a label to where it is laid down. */
    RecordView view(RecordKind kind, Entry entry) {
        RecordView view = view(entry);
        String carrier = CARRIERS.getOrDefault(kind, "");
        FieldView link = view.fields().get("url");
        FieldView named = view.fields().get(carrier);
        if (link == null || named == null) {
            return view;
        }
        Map<String, FieldView> fields = new LinkedHashMap<>(view.fields());
        fields.remove("url");
        fields.put(carrier, new FieldView(named.text(), named.items(), link.href(), named.lang(), named.dir()));
        return new RecordView(view.id(), view.scopeName(), view.isLocal(), fields);
    }

    private RecordView view(Entry entry) {
        Map<String, FieldView> fields = new LinkedHashMap<>();
        entry.fields()
                .forEach((name, value) -> field(name, value)
                        .map(view -> name.equals("hours") ? hours(view, entry.scope()) : view)
                        .ifPresent(view -> fields.put(name, view)));
        return new RecordView(
                entry.id(), context.name(entry.scope()), !(entry.scope() instanceof Scope.Global), fields);
    }

    /** One field for readers; empty when there is nothing to say in this edition. */
    Optional<FieldView> field(String name, Entry.Value value) {
        if (value instanceof Entry.Text text) {
            return Optional.of(text(name, text.text()));
        }
        if (value instanceof Entry.Items items) {
            List<FieldView> parts =
                    items.items().stream().map(item -> text(name, item)).toList();
            List<String> words = parts.stream().map(FieldView::text).toList();
            List<FieldView> people = PEOPLE.contains(name) ? parts : List.of();
            return Optional.of(new FieldView(context.locale().list(words), words, "", "", "", "", people));
        }
        if (value instanceof Entry.Local local) {
            return local.text().in(context.edition().chain()).map(this::said);
        }
        return Optional.empty();
    }

    /** The words of a term for readers of this edition: the first language of the chain that has any. */
    Optional<RecordView> term(Entry entry) {
        for (LanguageTag tag : context.edition().chain()) {
            if (entry.fields().get(tag.value()) instanceof Entry.Group group) {
                Map<String, FieldView> fields = new LinkedHashMap<>();
                group.fields()
                        .forEach((name, value) -> field(name, value)
                                .ifPresent(view -> fields.put(
                                        name,
                                        new FieldView(
                                                view.text(), view.items(), "", context.lang(tag), context.dir(tag)))));
                return Optional.of(new RecordView(
                        entry.id(), context.name(entry.scope()), !(entry.scope() instanceof Scope.Global), fields));
            }
        }
        return Optional.empty();
    }

    private FieldView said(Said said) {
        return new FieldView(
                said.text(), List.of(said.text()), "", context.lang(said.language()), context.dir(said.language()));
    }

    /** A country's hours with the name of its time, since a global edition reads several; a note in brackets says it too. */
    private FieldView hours(FieldView hours, Scope scope) {
        Optional<String> zone = scope instanceof Scope.OfCountry
                        && CLOCK.matcher(hours.text()).matches()
                ? Optional.ofNullable(context.version().playbook().countries().get(scope.id()))
                        .flatMap(Country::timeZone)
                : Optional.empty();
        return zone.map(id -> plain(ISOLATE + hours.text() + END_ISOLATE + " · "
                        + context.locale().timeZone(id)))
                .orElse(hours);
    }

    private FieldView text(String name, String text) {
        if (PEOPLE.contains(name)) {
            return person(text);
        }
        if (DATES.contains(name)) {
            return coded(date(text), text);
        }
        if (SPANS.contains(name)) {
            return plain(context.locale().duration(text));
        }
        if (WORDS.contains(name)) {
            return coded(word(name + "." + text, text), text);
        }
        return switch (name) {
            case "phone" -> ltr(text, "tel:" + text.replaceAll("[^+0-9]", ""));
            case "email" -> ltr(text, "mailto:" + text);
            case "url" -> ltr(text.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""), text);
            case "handle" -> ltr("@" + text, "");
            case "language", "languages" -> language(text);
            case "channel" -> plain(name(RecordKind.CHANNELS, text).orElse(text));
            default -> plain(text);
        };
    }

    /** Somebody's name, with a number or an address to reach them by; the id of somebody unknown. */
    FieldView person(String id) {
        Optional<Entry> person = context.edition()
                .records()
                .find(RecordKind.CONTACTS, id)
                .or(() -> context.edition().records().find(RecordKind.PEOPLE, id));
        String name = person.flatMap(entry -> entry.text("name")).orElse(id);
        String href = person.flatMap(entry -> entry.text("phone"))
                .map(phone -> "tel:" + phone.replaceAll("[^+0-9]", ""))
                .or(() -> person.flatMap(entry -> entry.text("email")).map(email -> "mailto:" + email))
                .orElse("");
        String way = href.startsWith("tel:") ? "phone" : href.isEmpty() ? "" : "email";
        return new FieldView(name, List.of(name), href, "", "", way, List.of());
    }

    private FieldView language(String tag) {
        String name = context.locale().nameOf(new LanguageTag(tag));
        return plain(name);
    }

    private Optional<String> name(RecordKind kind, String id) {
        return context.edition().records().find(kind, id).flatMap(entry -> entry.text("name"));
    }

    private String word(String key, String id) {
        return context.words().has(key) ? context.words().text(key) : id.replace('-', ' ');
    }

    private String date(String text) {
        try {
            return context.locale().date(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return text; // reported where it was read
        }
    }

    private static FieldView coded(String text, String code) {
        return new FieldView(text, List.of(text), "", "", "", code, List.of());
    }

    private static FieldView plain(String text) {
        return new FieldView(text, List.of(text), "", "", "");
    }

    private static FieldView ltr(String text, String href) {
        return new FieldView(text, List.of(text), href, "", "ltr");
    }
}
