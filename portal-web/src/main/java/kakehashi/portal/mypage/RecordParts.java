package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Visit;

/**
 * What every record of a consent says alike: its parts and their order, the parties, the end of the year, and giving and
 * withdrawing. Source: ISO/IEC TS 27560:2023, consent record information structure.
 */
@RequestScoped
public class RecordParts {

    private static final String SCHEMA = "ISO/IEC TS 27560:2023";
    private static final String JURISDICTION = "JP";

    /**
     * A consent, in a record's terms.
     *
     * @param reference the number by which its person is known
     * @param language BCP 47 tag of the text that was shown
     * @param withdrawnAt null while it holds
     */
    record Given(UUID id, String reference, String language, Instant givenAt, Instant withdrawnAt) {}

    /**
     * What a consent allows.
     *
     * @param words the purpose, as its person read it
     * @param items which data
     * @param means how they come and what is done with them
     * @param until the last day
     * @param recipients the parties besides ward and contractor that see them
     * @param place where it is withdrawn, and what it is about
     */
    record Use(
            String words,
            String type,
            JsonArrayBuilder items,
            Means means,
            String until,
            JsonArrayBuilder recipients,
            Place place) {}

    /** How the data come and what is done with them. */
    record Means(String collection, String processing) {}

    /** The address where it is withdrawn, and the event or company it is about. */
    record Place(String withdrawal, String service) {}

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    /** The record of a consent: header, processing, parties, and the events of giving and withdrawing it. */
    JsonObject record(Given given, JsonObjectBuilder notice, Use use, JsonArrayBuilder parties) {
        return JSON.createObjectBuilder()
                .add("schema_version", SCHEMA)
                .add("record_id", given.id().toString())
                .add("pii_principal_id", given.reference())
                .add(
                        "pii_processing",
                        JSON.createObjectBuilder()
                                .add("privacy_notice", notice)
                                .add("language", given.language())
                                .add("purposes", list(purpose(use))))
                .add("party_identification", parties)
                .add("events", events(given))
                .build();
    }

    private JsonObjectBuilder purpose(Use use) {
        return JSON.createObjectBuilder()
                .add("purpose", use.words())
                .add("purpose_type", use.type())
                .add("lawful_basis", "consent")
                .add("pii_information", use.items())
                .add("pii_controllers", list("ward"))
                .add("collection_method", use.means().collection())
                .add("processing_method", use.means().processing())
                .add("storage_locations", list(JURISDICTION))
                .add("retention_period", "until " + use.until())
                .add("geographic_restrictions", list(JURISDICTION))
                .add("jurisdiction", JURISDICTION)
                .add("recipient_third_parties", use.recipients())
                .add("withdrawal_method", use.place().withdrawal())
                .add("privacy_rights", settings.baseUrl() + visit.to("my/requests"))
                .add("services", list(Ruby.plain(use.place().service())));
    }

    /** One of the data a purpose is about. */
    static JsonObjectBuilder item(PersonalField field, boolean optional) {
        return JSON.createObjectBuilder()
                .add("pii_type", field.item().name())
                .add("pii_attribute_id", field.name())
                .add("pii_optional", optional);
    }

    private static JsonArrayBuilder list(String only) {
        return JSON.createArrayBuilder().add(only);
    }

    private static JsonArrayBuilder list(JsonObjectBuilder only) {
        return JSON.createArrayBuilder().add(only);
    }

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

    private static JsonArrayBuilder events(Given given) {
        JsonArrayBuilder events = list(event(given.reference(), given.givenAt(), "consent given"));
        if (given.withdrawnAt() != null) {
            events.add(event(given.reference(), given.withdrawnAt(), "consent withdrawn"));
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
