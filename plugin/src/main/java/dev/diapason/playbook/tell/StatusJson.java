package dev.diapason.playbook.tell;

import dev.diapason.playbook.json.JsonWriter;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Standing;
import java.util.List;
import java.util.Optional;

/** Says a standing in JSON, as {@code plugin/docs/status.schema.json} documents it: an interface for other programs. */
public final class StatusJson {

    private final JsonWriter json = new JsonWriter();

    private StatusJson() {}

    /** Writes a standing, whole. */
    public static String of(Standing standing) {
        return new StatusJson().write(standing);
    }

    private String write(Standing standing) {
        json.object().field("version", standing.version().toString());
        json.some("date", standing.today());
        json.objects("countries", standing.countries(), this::country);
        json.objects("stale", standing.stale(), text -> {
            json.field("section", text.address().section())
                    .field("block", text.address().block())
                    .field("kind", text.isTranslation() ? "translation" : "adaptation")
                    .field("scope", text.scope().id())
                    .field("language", text.language().value());
            json.some("owner", text.owner());
        });
        json.objects("reviews", standing.reviews(), review -> {
            json.field("subject", review.subject())
                    .field("scope", review.scope().id());
            json.some("owner", review.owner());
            json.field("day", review.day().toString()).field("days", review.days());
        });
        json.objects("waivers", standing.endings(), end -> {
            json.field("decision", end.decision()).field("title", end.title());
            json.field("scope", end.scope().id()).field("section", end.address().section());
            json.some("block", Optional.of(end.address().block()).filter(id -> !id.isEmpty()));
            json.field("ends", end.ends().toString()).field("days", end.days());
        });
        return json.endObject().text();
    }

    private void country(Standing.OfCountry country) {
        Standing.Counts counts = country.counts();
        json.field("country", country.code());
        json.some("lead", country.lead());
        languages("locales", country.locales());
        json.some("adopted", country.adopted());
        json.field("crisisDuty", country.hasDuty() ? "present" : "missing");
        json.object("blocks")
                .field("shared", counts.shared())
                .field("adapted", counts.adapted())
                .field("waiting", counts.waiting())
                .field("stale", counts.stale())
                .field("notApplicable", counts.notApplicable())
                .field("notLaunched", counts.notLaunched())
                .endObject();
        json.objects("waiting", country.waiting(), wait -> {
            json.field("section", wait.address().section())
                    .field("block", wait.address().block())
                    .field("for", wait.state().word());
            languages("locales", wait.locales());
        });
    }

    private void languages(String name, List<LanguageTag> languages) {
        json.texts(name, languages.stream().map(LanguageTag::value).toList());
    }
}
