package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Visit;

/** What every record of a consent says alike: the parties, the end of the year, and giving and withdrawing. */
@RequestScoped
public class RecordParts {

    static final String SCHEMA = "ISO/IEC TS 27560:2023";
    static final String JURISDICTION = "JP";

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    /** The last day of the programme year; empty when there is none. */
    String end() {
        Programme programme = visit.snapshot().programme();
        return programme == null ? "" : programme.endsOn().toString();
    }

    /** The ward and its contractor. */
    JsonArrayBuilder parties() {
        JsonArrayBuilder parties = JSON.createArrayBuilder();
        Programme programme = visit.snapshot().programme();
        ProgrammeText.Words said = visit.getProgramme();
        if (programme != null) {
            parties.add(JSON.createObjectBuilder()
                    .add("party_id", "ward")
                    .add("party_role", "PII controller")
                    .add("party_name", Ruby.plain(said.section()))
                    .add("party_email", programme.officeMail())
                    .add("party_phone", programme.officePhone())
                    .add("party_url", settings.baseUrl()));
            parties.add(JSON.createObjectBuilder()
                    .add("party_id", "contractor")
                    .add("party_role", "PII processor")
                    .add("party_name", Ruby.plain(said.contractor()))
                    .add("party_contact", Ruby.plain(said.office())));
        }
        return parties;
    }

    /** When it was given and, unless that is null, withdrawn, by the person of this number. */
    static JsonArrayBuilder events(String reference, Instant givenAt, Instant withdrawnAt) {
        JsonArrayBuilder events = JSON.createArrayBuilder().add(event(reference, givenAt, "consent given"));
        if (withdrawnAt != null) {
            events.add(event(reference, withdrawnAt, "consent withdrawn"));
        }
        return events;
    }

    private static JsonObjectBuilder event(String reference, Instant at, String state) {
        return JSON.createObjectBuilder()
                .add("event_time", at.toString())
                .add("event_type", "explicit")
                .add("event_state", state)
                .add("entity_id", reference);
    }
}
