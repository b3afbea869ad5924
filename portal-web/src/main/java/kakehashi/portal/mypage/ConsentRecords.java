package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Consultations;
import kakehashi.domain.event.Listing;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Visit;

/** Consents as records for machines. Source: ISO/IEC TS 27560:2023, consent record information structure. */
@RequestScoped
public class ConsentRecords {

    @Inject
    Visit visit;

    @Inject
    OwnWords words;

    @Inject
    RecordParts parts;

    @Inject
    Settings settings;

    /** The record of a consent: header, processing, parties, and the events of giving and withdrawing it. */
    JsonObject of(OwnConsent consent) {
        String notice = visit.to("my/consents/" + consent.id());
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
                                                .add("notice_url", settings.baseUrl() + notice)
                                                .add("notice_version", consent.version())
                                                .add("notice_sha256", consent.hash())
                                                .add("notice_text", Ruby.plain(Ruby.annotate(consent.body()))))
                                .add("language", consent.language())
                                .add("purposes", JSON.createArrayBuilder().add(purpose(consent))))
                .add("party_identification", parts.parties())
                .add("events", RecordParts.events(consent.reference(), consent.givenAt(), consent.withdrawnAt()))
                .build();
    }

    private JsonObjectBuilder purpose(OwnConsent consent) {
        return JSON.createObjectBuilder()
                .add("purpose", Ruby.plain(Ruby.annotate(consent.purpose())))
                .add("purpose_type", consent.matter().name())
                .add("lawful_basis", "consent")
                .add("pii_information", information(consent))
                .add("pii_controllers", JSON.createArrayBuilder().add("ward"))
                .add("collection_method", "web form filled in by the PII principal")
                .add("processing_method", "read by authorised staff; stored encrypted")
                .add("storage_locations", JSON.createArrayBuilder().add(RecordParts.JURISDICTION))
                .add("retention_period", "until " + parts.end())
                .add("geographic_restrictions", JSON.createArrayBuilder().add(RecordParts.JURISDICTION))
                .add("jurisdiction", RecordParts.JURISDICTION)
                .add("recipient_third_parties", JSON.createArrayBuilder())
                .add("withdrawal_method", settings.baseUrl() + visit.to("my/consents/" + consent.id() + "/withdraw"))
                .add("privacy_rights", settings.baseUrl() + visit.to("my/requests"))
                .add("services", JSON.createArrayBuilder().add(Ruby.plain(words.title(consent.eventId()))));
    }

    private JsonArrayBuilder information(OwnConsent consent) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        if (consent.isForTakingPart()) {
            words.listing(consent.eventId())
                    .ifPresent(event -> asked(event, consent.about()).forEach(rule -> items.add(item(rule))));
        } else {
            items.add(JSON.createObjectBuilder()
                    .add("pii_type", "D8_EMAIL")
                    .add("pii_attribute_id", "EMAIL")
                    .add("pii_optional", true));
        }
        return items;
    }

    private static List<CollectionRule> asked(Listing event, OwnConsent.About about) {
        return switch (about.occasion()) {
            case SIGN_UP -> event.asked(about.audience());
            case BOOKING -> Consultations.asked(event, about.audience(), Channel.IN_PERSON);
            case CONVERSATION -> Consultations.asked(event, about.audience(), Channel.MESSAGE);
        };
    }

    private static JsonObjectBuilder item(CollectionRule rule) {
        return JSON.createObjectBuilder()
                .add("pii_type", rule.field().item().name())
                .add("pii_attribute_id", rule.field().name())
                .add("pii_optional", !rule.required());
    }
}
