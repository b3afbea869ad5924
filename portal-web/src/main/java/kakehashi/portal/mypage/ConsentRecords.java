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
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Ruby;
import kakehashi.portal.Visit;

/** Consents to notices, as records for machines. Source: as for {@link RecordParts}. */
@RequestScoped
public class ConsentRecords {

    private static final RecordParts.Means MEANS = new RecordParts.Means(
            "web form filled in by the PII principal", "read by authorised staff; stored encrypted");

    @Inject
    Visit visit;

    @Inject
    OwnWords words;

    @Inject
    RecordParts parts;

    @Inject
    Settings settings;

    /** The record of a consent. */
    JsonObject of(OwnConsent consent) {
        String notice = settings.baseUrl() + visit.to("my/consents/" + consent.id());
        return parts.record(
                new RecordParts.Given(
                        consent.id(), consent.handle(), consent.language(), consent.givenAt(), consent.withdrawnAt()),
                notice(consent, notice),
                new RecordParts.Use(
                        Ruby.plain(Ruby.annotate(consent.purpose())),
                        consent.matter().name(),
                        items(consent),
                        MEANS,
                        parts.end(),
                        JSON.createArrayBuilder(),
                        new RecordParts.Place(notice + "/withdraw", words.about(consent))),
                parts.parties());
    }

    private static JsonObjectBuilder notice(OwnConsent consent, String address) {
        JsonObjectBuilder notice = JSON.createObjectBuilder()
                .add("notice_url", address)
                .add("notice_sha256", consent.hash())
                .add("notice_text", Ruby.plain(Ruby.annotate(consent.body())));
        return consent.isOfJoining() ? notice : notice.add("notice_version", consent.version());
    }

    private JsonArrayBuilder items(OwnConsent consent) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        if (consent.isOfJoining()) {
            items.add(RecordParts.item(PersonalField.EMAIL, false));
        } else if (consent.isForTakingPart()) {
            words.listing(consent.eventId()).ifPresent(event -> asked(event, consent.about())
                    .forEach(rule -> items.add(RecordParts.item(rule.field(), !rule.required()))));
        } else {
            items.add(RecordParts.item(PersonalField.EMAIL, true));
        }
        return items;
    }

    private static List<CollectionRule> asked(Listing event, OwnConsent.About about) {
        return switch (about.occasion()) {
            case SIGN_UP -> event.asked(about.audience());
            case BOOKING -> Consultations.asked(event, about.audience(), Channel.IN_PERSON);
            case CONVERSATION -> Consultations.asked(event, about.audience(), Channel.MESSAGE);
            case JOINING -> List.of();
        };
    }
}
