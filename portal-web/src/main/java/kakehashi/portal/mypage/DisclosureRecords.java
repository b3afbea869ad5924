package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Visit;

/** Consents that companies see answers, as records for machines. Source: as for {@link ConsentRecords}. */
@RequestScoped
public class DisclosureRecords {

    @Inject
    Visit visit;

    @Inject
    OwnWords words;

    @Inject
    RecordParts parts;

    @Inject
    Settings settings;

    /** The record of a consent: header, processing, parties with the company, and giving and withdrawing it. */
    JsonObject of(OwnDisclosure consent) {
        return JSON.createObjectBuilder()
                .add("schema_version", RecordParts.SCHEMA)
                .add("record_id", consent.id().toString())
                .add("pii_principal_id", consent.reference())
                .add(
                        "pii_processing",
                        JSON.createObjectBuilder()
                                .add(
                                        "privacy_notice",
                                        JSON.createObjectBuilder()
                                                .add("notice_url", address(consent))
                                                .add(
                                                        "notice_sha256",
                                                        consent.words().hash())
                                                .add(
                                                        "notice_text",
                                                        consent.words().text()))
                                .add("language", consent.words().language())
                                .add("purposes", JSON.createArrayBuilder().add(purpose(consent))))
                .add(
                        "party_identification",
                        parts.parties()
                                .add(JSON.createObjectBuilder()
                                        .add("party_id", "company")
                                        .add("party_role", "third party")
                                        .add("party_name", consent.company())))
                .add("events", RecordParts.events(consent.reference(), consent.givenAt(), consent.withdrawnAt()))
                .build();
    }

    private String address(OwnDisclosure consent) {
        return settings.baseUrl() + visit.to("my/consents/companies/" + consent.id());
    }

    private JsonObjectBuilder purpose(OwnDisclosure consent) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        consent.items()
                .forEach(field -> items.add(JSON.createObjectBuilder()
                        .add("pii_type", field.item().name())
                        .add("pii_attribute_id", field.name())
                        .add("pii_optional", true)));
        return JSON.createObjectBuilder()
                .add("purpose", consent.words().text())
                .add("purpose_type", "DISCLOSURE")
                .add("lawful_basis", "consent")
                .add("pii_information", items)
                .add("pii_controllers", JSON.createArrayBuilder().add("ward"))
                .add("collection_method", "answers of a sign-up chosen by the PII principal")
                .add("processing_method", "shown to the company on its own page")
                .add("storage_locations", JSON.createArrayBuilder().add(RecordParts.JURISDICTION))
                .add("retention_period", "until " + consent.until())
                .add("geographic_restrictions", JSON.createArrayBuilder().add(RecordParts.JURISDICTION))
                .add("jurisdiction", RecordParts.JURISDICTION)
                .add("recipient_third_parties", JSON.createArrayBuilder().add("company"))
                .add("withdrawal_method", address(consent))
                .add("privacy_rights", settings.baseUrl() + visit.to("my/requests"))
                .add("services", JSON.createArrayBuilder().add(Ruby.plain(words.title(consent.eventId()))));
    }
}
