package kakehashi.domain.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyName;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.CorporateNumber;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Values;

/**
 * What filters ask of a registration {@code r}, in the words of a query, with their values. Sealed
 * values are looked for under the keys of one programme year. What cannot be found is not asked for: each alternative
 * less lets the database use an index more.
 */
final class Conditions {

    private static final String UNVERIFIED =
            " and exists (select p from PaperEntry p where p.registrationId = r.id and p.verified.at is null)";

    private final Values values = new Values();
    private final EntityManager em;

    Conditions(EntityManager em) {
        this.em = em;
    }

    /** The place of a value in the query. */
    String value(Object value) {
        return values.place(value);
    }

    /** Gives a query the values. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return values.bind(query);
    }

    /**
     * The registrations of an event that a filter wants. Where only names can be meant, their longest word leads to them: it
     * is the rarest, as a rule.
     */
    Source inEvent(UUID event, RegistrationFilter filter, Programme programme, Seal seal) {
        boolean byWords = filter.how().isPresent() && !filter.isAddress() && !filter.isNumber();
        if (!byWords || !isNoCompany(part(filter.text()), programme)) {
            return Source.of(of("r.eventId = " + value(event), filter, programme, seal));
        }
        List<String> words = new ArrayList<>(SearchForm.words(filter.text()));
        words.sort(Comparator.comparing(String::length).reversed());
        String where = "t.token = " + token(seal, words.remove(0)) + " and t.eventId = " + value(event);
        for (String word : words) {
            where += " and exists (select o from SearchToken o where o.token = " + token(seal, word)
                    + " and o.registrationId = t.registrationId)";
        }
        return Source.named(where, kinds(filter));
    }

    private String token(Seal seal, String word) {
        return value(SearchNames.Of.REGISTRATION.typed(seal, word));
    }

    /** A condition of the caller's, and everything a filter asks of the registrations of a programme. */
    String of(String scope, RegistrationFilter filter, Programme programme, Seal seal) {
        String where = scope + kinds(filter);
        return filter.how().isEmpty() ? where : where + " and (" + text(filter, programme, seal) + ")";
    }

    private String kinds(RegistrationFilter filter) {
        return equal("state", filter.state())
                + equal("audience", filter.audience())
                + equal("language", filter.language())
                + (filter.unverified() ? UNVERIFIED : "");
    }

    private String equal(String property, Object wanted) {
        return wanted == null ? "" : " and r." + property + " = " + value(wanted);
    }

    private String text(RegistrationFilter filter, Programme programme, Seal seal) {
        if (filter.isAddress()) {
            return address(filter.address(), programme, seal);
        }
        return filter.isNumber() ? number(filter, seal) : words(filter.text(), programme, seal);
    }

    private String address(String address, Programme programme, Seal seal) {
        String id = value(programme.id());
        return "r.seekerId = (select s.id from Seeker s where s.programmeId = " + id + " and s.emailIndex = "
                + value(Seeker.emailIndex(seal, address))
                + ") or r.contactId = (select c.id from Contact c where c.programmeId = " + id
                + " and c.emailIndex = " + value(Contact.emailIndex(seal, address)) + ")";
    }

    private String number(RegistrationFilter filter, Seal seal) {
        List<String> alternatives = new ArrayList<>();
        alternatives.add("r.phoneIndex = " + value(Registration.phoneIndex(seal, filter.phone())));
        String reference = ReferenceNumber.normalise(filter.text());
        if (ReferenceNumber.isValid(reference)) {
            alternatives.add("r.reference = " + value(reference));
        }
        String corporate = CorporateNumber.normalise(filter.text());
        if (CorporateNumber.isValid(corporate)) {
            alternatives.add(
                    "r.companyId in (select c.id from Company c where c.corporateNumber = " + value(corporate) + ")");
        }
        return String.join(" or ", alternatives);
    }

    private String words(String text, Programme programme, Seal seal) {
        String name = SearchForm.words(text).stream()
                .map(word -> "r.id in (select t.registrationId from SearchToken t where t.token = " + token(seal, word)
                        + ")")
                .collect(Collectors.joining(" and "));
        String part = part(text);
        if (isNoCompany(part, programme)) {
            return name;
        }
        return "(" + name + ") or r.companyId in (select c.id from Company c where c.searchName like " + value(part)
                + ")";
    }

    private static String part(String text) {
        return "%" + CompanyName.searchable(text) + "%";
    }

    private boolean isNoCompany(String part, Programme programme) {
        return em.createQuery(
                        "select c.id from Company c where c.programmeId = :programme and c.searchName like :part",
                        Object.class)
                .setParameter("programme", programme.id())
                .setParameter("part", part)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
