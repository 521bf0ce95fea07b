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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        json.some("commit", Optional.of(against.commit()).filter(id -> !id.isEmpty()));
        json.some("date", against.date());
        json.endObject();
        json.field("audience", against.audience());
        json.some("date", against.today());
        json.field("errors", against.errors());
        json.texts("summary", DiffSummary.sentences(comparison));
        json.object("pages")
                .field("altered", reach.altered())
                .field("added", reach.added())
                .field("removed", reach.removed())
                .endObject();
        json.texts("countries", reach.countries());
        editions("newEditions", reach.begun());
        editions("goneEditions", reach.gone());
        json.objects("texts", comparison.texts(), this::text);
        json.objects("states", comparison.states(), this::state);
        json.objects("rules", comparison.rules(), this::rule);
        json.objects("records", comparison.records(), this::record);
        json.objects("sections", comparison.sections(), this::section);
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
        json.texts("lines", saying.lines());
        json.endObject();
    }

    private void state(Comparison.StateChange change) {
        address(change.address());
        json.some("before", change.before().map(BlockState::word));
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
        json.some("before", change.before());
        json.some("after", change.after());
        json.field("weight", change.isUrgent() ? "crisis" : "usual");
        json.texts("sections", change.sections());
        editions("editions", change.editions());
    }

    private void section(Comparison.SectionChange change) {
        json.field("change", word(change.kind())).field("section", change.id());
        json.some("formerly", Optional.of(change.formerId()).filter(id -> !id.isEmpty()));
        json.field("title", change.title());
        json.some("reason", change.reason());
        editions("editions", change.editions());
    }

    private void aftermath(Aftermath aftermath) {
        json.objects("locks", aftermath.locks(), touch -> {
            json.field("place", touch.place()).field("change", word(touch.touch()));
            json.texts(
                    "languages",
                    touch.languages().stream().map(LanguageTag::value).toList());
            json.some("owner", touch.owner());
        });
        json.objects("behind", aftermath.behind(), text -> {
            address(text.address());
            json.field("kind", text.isTranslation() ? "translation" : "adaptation")
                    .field("scope", text.scope().id())
                    .field("language", text.language().value());
            json.some("basedOn", text.basedOn());
            json.some("owner", text.owner());
            json.field("file", text.path());
        });
        json.objects("notSeenBy", aftermath.keepers(), keeper -> {
            address(keeper.address());
            json.field("scope", keeper.scope().id()).field("why", keeper.isOmitted() ? "left-out" : "own-text");
            json.some("owner", keeper.owner());
            editions("editions", keeper.editions());
        });
        json.objects("lostAddresses", aftermath.lost(), lost -> {
            address(lost.address());
            editions("editions", lost.editions());
        });
        json.objects("waivers", aftermath.waivers(), waiver -> {
            address(waiver.address());
            json.field("decision", waiver.decision()).field("title", waiver.title());
            json.field("scope", waiver.scope().id());
            json.some("before", waiver.before());
            json.some("after", waiver.after());
        });
        json.objects("endings", aftermath.endings(), end -> {
            address(end.address());
            json.field("decision", end.decision()).field("title", end.title());
            json.field("scope", end.scope().id());
            json.field("ends", end.ends().toString()).field("days", end.days());
        });
    }

    private void address(BlockAddress address) {
        json.field("section", address.section());
        json.some("block", Optional.of(address.block()).filter(id -> !id.isEmpty()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void editions(String name, List<EditionKey> editions) {
        json.texts(name, editions.stream().map(EditionKey::toString).toList());
    }
}
