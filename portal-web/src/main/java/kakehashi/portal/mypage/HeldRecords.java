package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** What is held about a person, as records for machines; consents stand there as their receipts. */
@RequestScoped
public class HeldRecords {

    @Inject
    OwnConsents consents;

    @Inject
    ConsentRecords consentRecords;

    @Inject
    OwnDisclosures disclosures;

    @Inject
    DisclosureRecords disclosureRecords;

    @Inject
    OwnWords words;

    /** Adds every part to the file. */
    void into(JsonObjectBuilder file, List<Section> sections, List<Visitor> visitors) {
        Map<UUID, JsonObject> receipts = new HashMap<>();
        consents.of(visitors).forEach(each -> receipts.put(each.id(), consentRecords.of(each)));
        disclosures.of(visitors).forEach(each -> receipts.put(each.id(), disclosureRecords.of(each)));
        for (Section section : sections) {
            JsonArrayBuilder pieces = JSON.createArrayBuilder();
            for (Piece piece : section.pieces()) {
                JsonObject receipt = receipts.get(piece.id());
                pieces.add(receipt == null ? record(piece) : JSON.createObjectBuilder(receipt));
            }
            file.add(section.part().key(), pieces);
        }
    }

    private JsonObjectBuilder record(Piece piece) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (piece.id() != null) {
            json.add("id", piece.id().toString());
        }
        piece.facts().forEach(fact -> add(json, fact));
        return json;
    }

    private void add(JsonObjectBuilder json, Fact fact) {
        Object value = fact.value();
        if (value instanceof Integer number) {
            json.add(fact.name(), number);
        } else if (value instanceof Map<?, ?> answers) {
            JsonObjectBuilder given = JSON.createObjectBuilder();
            answers.forEach((field, text) -> given.add(field.toString(), text.toString()));
            json.add(fact.name(), given);
        } else if (value instanceof Collection<?> all) {
            JsonArrayBuilder list = JSON.createArrayBuilder();
            all.forEach(each -> {
                if (each instanceof Piece piece) {
                    list.add(record(piece));
                } else {
                    list.add(each.toString());
                }
            });
            json.add(fact.name(), list);
        } else {
            json.add(fact.name(), text(value));
        }
    }

    private String text(Object value) {
        if (value instanceof UUID event) {
            return words.listing(event).map(listing -> listing.code()).orElse("");
        }
        return value instanceof Language language ? language.tag() : value.toString();
    }
}
