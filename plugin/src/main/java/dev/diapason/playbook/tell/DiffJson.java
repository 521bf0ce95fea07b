package dev.diapason.playbook.tell;

import dev.diapason.playbook.json.JsonWriter;
import dev.diapason.playbook.model.Aftermath;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.TextChange;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Says a comparison in JSON, as {@code plugin/docs/diff.schema.json} documents it: an interface for other programs. */
public final class DiffJson {

    private final JsonWriter json = new JsonWriter();

    private DiffJson() {}

    /** Writes a comparison, whole. */
    public static String of(Comparison comparison, Against against) {
        return new DiffJson().write(comparison, against);
    }

    private String write(Comparison comparison, Against against) {
        Comparison.Reach reach = comparison.reach();
        json.object();
        json.object("base").field("name", against.name());
        some("commit", Optional.of(against.commit()).filter(id -> !id.isEmpty()));
        some("date", against.date());
        json.endObject();
        json.field("audience", against.audience());
        some("date", against.today());
        json.field("errors", against.errors());
        texts("summary", DiffSummary.sentences(comparison));
        json.object("pages")
                .field("altered", reach.altered())
                .field("added", reach.added())
                .field("removed", reach.removed())
                .endObject();
        texts("countries", reach.countries());
        editions("newEditions", reach.begun());
        editions("goneEditions", reach.gone());
        list("texts", comparison.texts(), this::text);
        list("states", comparison.states(), this::state);
        list("rules", comparison.rules(), this::rule);
        list("records", comparison.records(), this::record);
        list("sections", comparison.sections(), this::section);
        aftermath(comparison.aftermath());
        return json.endObject().text();
    }

    private void text(TextChange change) {
        address(change.address());
        json.field("part", change.part().word()).field("title", change.title());
        json.field("level", change.level().word());
        change.before().ifPresent(saying -> saying("before", saying));
        change.after().ifPresent(saying -> saying("after", saying));
        editions("editions", change.editions());
    }

    private void saying(String name, Saying saying) {
        json.object(name)
                .field("scope", saying.scope().id())
                .field("language", saying.language().value());
        texts("lines", saying.lines());
        json.endObject();
    }

    private void state(Comparison.StateChange change) {
        address(change.address());
        some("before", change.before().map(BlockState::word));
        json.field("after", change.after().word());
        editions("editions", change.editions());
    }

    private void rule(Comparison.RuleChange change) {
        address(change.address());
        json.field("rule", word(change.rule())).field("before", change.before()).field("after", change.after());
        editions("editions", change.editions());
    }

    private void record(Comparison.RecordChange change) {
        json.field("kind", change.kind()).field("id", change.id()).field("field", change.field());
        some("before", change.before());
        some("after", change.after());
        json.field("weight", change.isUrgent() ? "crisis" : "usual");
        texts("sections", change.sections());
        editions("editions", change.editions());
    }

    private void section(Comparison.SectionChange change) {
        json.field("change", word(change.kind())).field("section", change.id());
        some("formerly", Optional.of(change.formerId()).filter(id -> !id.isEmpty()));
        json.field("title", change.title());
        some("reason", change.reason());
        editions("editions", change.editions());
    }

    private void aftermath(Aftermath aftermath) {
        list("locks", aftermath.locks(), touch -> {
            json.field("place", touch.place()).field("change", word(touch.touch()));
            texts(
                    "languages",
                    touch.languages().stream().map(LanguageTag::value).toList());
            some("owner", touch.owner());
        });
        list("behind", aftermath.behind(), text -> {
            address(text.address());
            json.field("kind", text.isTranslation() ? "translation" : "adaptation")
                    .field("scope", text.scope().id())
                    .field("language", text.language().value());
            some("basedOn", text.basedOn());
            some("owner", text.owner());
            json.field("file", text.path());
        });
        list("notSeenBy", aftermath.keepers(), keeper -> {
            address(keeper.address());
            json.field("scope", keeper.scope().id()).field("why", keeper.isOmitted() ? "left-out" : "own-text");
            some("owner", keeper.owner());
            editions("editions", keeper.editions());
        });
        list("lostAddresses", aftermath.lost(), lost -> {
            address(lost.address());
            editions("editions", lost.editions());
        });
        list("waivers", aftermath.waivers(), waiver -> {
            address(waiver.address());
            json.field("decision", waiver.decision()).field("title", waiver.title());
            json.field("scope", waiver.scope().id());
            some("before", waiver.before());
            some("after", waiver.after());
        });
        list("endings", aftermath.endings(), end -> {
            address(end.address());
            json.field("decision", end.decision()).field("title", end.title());
            json.field("scope", end.scope().id());
            json.field("ends", end.ends().toString()).field("days", end.days());
        });
    }

    private void address(BlockAddress address) {
        json.field("section", address.section());
        some("block", Optional.of(address.block()).filter(id -> !id.isEmpty()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void some(String name, Optional<?> value) {
        value.ifPresent(each -> json.field(name, each.toString()));
    }

    private void editions(String name, List<EditionKey> editions) {
        texts(name, editions.stream().map(EditionKey::toString).toList());
    }

    private void texts(String name, Collection<String> texts) {
        json.list(name);
        texts.forEach(json::item);
        json.endList();
    }

    private <T> void list(String name, List<T> items, Consumer<T> write) {
        json.list(name);
        items.forEach(item -> {
            json.object();
            write.accept(item);
            json.endObject();
        });
        json.endList();
    }
}
