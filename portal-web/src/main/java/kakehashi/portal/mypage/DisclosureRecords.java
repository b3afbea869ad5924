package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.settings.Settings;
import kakehashi.portal.Visit;

/** Consents that companies see answers, as records for machines. Source: as for {@link RecordParts}. */
@RequestScoped
public class DisclosureRecords {

    private static final RecordParts.Means MEANS = new RecordParts.Means(
            "answers of a sign-up chosen by the PII principal", "shown to the company on its own page");

    @Inject
    Visit visit;

    @Inject
    OwnWords words;

    @Inject
    RecordParts parts;

    @Inject
    Settings settings;

    /** The record of a consent, with the company among the parties. */
    JsonObject of(OwnDisclosure consent) {
        String address = settings.baseUrl() + visit.to("my/consents/companies/" + consent.id());
        return parts.record(
                new RecordParts.Given(
                        consent.id(),
                        consent.reference(),
                        consent.words().language(),
                        consent.givenAt(),
                        consent.withdrawnAt()),
                JSON.createObjectBuilder()
                        .add("notice_url", address)
                        .add("notice_sha256", consent.words().hash())
                        .add("notice_text", consent.words().text()),
                use(consent, address),
                parts.parties().add(company(consent)));
    }

    private RecordParts.Use use(OwnDisclosure consent, String address) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        consent.items().forEach(field -> items.add(RecordParts.item(field, true)));
        return new RecordParts.Use(
                consent.words().text(),
                "DISCLOSURE",
                items,
                MEANS,
                consent.until().toString(),
                JSON.createArrayBuilder().add("company"),
                new RecordParts.Place(address, words.title(consent.eventId())));
    }

    private static JsonObjectBuilder company(OwnDisclosure consent) {
        return JSON.createObjectBuilder()
                .add("party_id", "company")
                .add("party_role", "third party")
                .add("party_name", consent.company());
    }
}
