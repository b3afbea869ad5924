package kakehashi.domain.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.i18n.Languages;

/** Finds everybody who has an address, whatever they are known as, in every year that is not over. */
@ApplicationScoped
public class AddressBook {

    /** The columns an address may stand in, each the only one of its table. */
    private static final List<String> COLUMNS =
            List.of(PersonalField.EMAIL.storedIn().split(", "));

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    Seals seals;

    /** The person with this address in each year that knows it, earliest first; empty when nobody has it. */
    List<Visitor> find(String address) {
        return find(programmes.unfinished(), address);
    }

    private List<Visitor> find(List<Programme> years, String address) {
        List<String> selects = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Programme year : years) {
            Seal seal = seals.of(year.fiscalYear());
            for (String column : COLUMNS) {
                String table = column.substring(0, column.indexOf('.'));
                selects.add("select " + year.fiscalYear() + ", '" + table + "', cast(id as char), language from "
                        + table + " where programme_id = ? and email_index = ?");
                values.add(year.id().toString());
                values.add(seal.index(column, SearchForm.mail(address)));
            }
        }
        return selects.isEmpty() ? List.of() : people(rows(String.join(" union all ", selects), values));
    }

    private List<Object[]> rows(String select, List<Object> values) {
        Query query = em.createNativeQuery(select);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static List<Visitor> people(List<Object[]> rows) {
        Map<Integer, Visitor> byYear = new TreeMap<>();
        for (Object[] row : rows) {
            int year = ((Number) row[0]).intValue();
            boolean seeker = "seeker".equals(row[1]);
            UUID id = UUID.fromString(row[2].toString());
            Visitor known = byYear.get(year);
            if (known == null) {
                known = new Visitor(
                        null, null, year, Languages.find(row[3].toString()).orElse(Languages.standard()));
            }
            byYear.put(
                    year,
                    new Visitor(
                            seeker ? id : known.seekerId(), seeker ? known.contactId() : id, year, known.language()));
        }
        return List.copyOf(byYear.values());
    }

    /** The person whose id this is, in each year that knows the address, earliest first; empty when it is over or gone. */
    @Transactional
    public List<Visitor> everybodyWith(UUID seekerId, UUID contactId) {
        return find(new Anchor(seekerId, contactId));
    }

    /** Everybody who has the address that a row holds; empty when its year is over or the row is gone. */
    List<Visitor> find(Anchor anchor) {
        AddressHolder holder = holder(anchor);
        List<Programme> years = programmes.unfinished();
        return years.stream()
                .filter(year -> holder != null && year.id().equals(holder.programmeId()))
                .findFirst()
                .map(year -> find(years, holder.email(seals.of(year.fiscalYear()))))
                .orElse(List.of());
    }

    /** The row that holds the address; null when it is gone. Its class stands above this package, so it is named only. */
    AddressHolder holder(Anchor anchor) {
        String entity = anchor.seekerId() != null ? "Seeker" : "Contact";
        UUID id = anchor.seekerId() != null ? anchor.seekerId() : anchor.contactId();
        return em.createQuery("select h from " + entity + " h where h.id = :id", AddressHolder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
