package kakehashi.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;

/**
 * A form as its own page carries it: sealed, so that only we can read it, and good for one day. It names the year whose
 * keys sealed it, so that it opens after midnight on 31 March too.
 */
@ApplicationScoped
public class CarriedDraft {

    private static final Duration LIFE = Duration.ofDays(1);
    /** Looked up once: {@link jakarta.json.Json} would search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String PLACE = "page.draft";

    @Inject
    Seals seals;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** The form as text for a hidden field. */
    public String write(Draft draft) {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        draft.answers().forEach((field, text) -> answers.add(field.name(), text));
        JsonObjectBuilder company = JSON.createObjectBuilder();
        draft.company().forEach((field, text) -> company.add(field.name(), text));
        String json = JSON.createObjectBuilder()
                .add("event", draft.eventCode())
                .add("audience", draft.audience().name())
                .add("begun", draft.begunAt().toString())
                .add("notice", String.valueOf(draft.noticeTextId()))
                .add("news", draft.news())
                .add("offer", draft.offerDeclared())
                .add("about", draft.about())
                .add("answers", answers)
                .add("company", company)
                .build()
                .toString();
        UUID id = draft.submissionId();
        int year = catalogue.current().programme().fiscalYear();
        return year + "." + id + "." + seals.of(year).wrap(PLACE, id, json);
    }

    /** The form a page carried; empty when it was altered, is too old or is no form of ours. */
    public Optional<Draft> read(String carried) {
        try {
            String[] parts = carried.split("\\.", 3);
            Seal seal = seals.of(Integer.parseInt(parts[0]));
            UUID id = UUID.fromString(parts[1]);
            return fresh(id, parse(seal.unwrap(PLACE, id, parts[2])));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Draft> fresh(UUID id, JsonObject json) {
        Instant begun = Instant.parse(json.getString("begun"));
        if (begun.plus(LIFE).isBefore(clock.instant())) {
            return Optional.empty();
        }
        Draft draft = new Draft(id, json.getString("event"), Audience.valueOf(json.getString("audience")), begun);
        String notice = json.getString("notice");
        draft.agree(
                notice.equals("null") ? null : UUID.fromString(notice),
                json.getBoolean("news"),
                json.getBoolean("offer"));
        draft.about(json.getString("about"));
        json.getJsonObject("answers").forEach((name, value) -> draft.answers()
                .put(PersonalField.valueOf(name), json.getJsonObject("answers").getString(name)));
        json.getJsonObject("company").forEach((name, value) -> draft.company()
                .put(CompanyField.valueOf(name), json.getJsonObject("company").getString(name)));
        return Optional.of(draft);
    }

    private static JsonObject parse(String json) {
        return JSON.createReader(new StringReader(json)).readObject();
    }
}
