package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyName;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.CorporateNumber;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.SearchNames;
import kakehashi.domain.registration.SearchedYears;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.shared.Values;

/**
 * Staff look for booked consultations as they look for sign-ups: among those they may open, and among all by the number told
 * to the person, which names nobody. Every search is logged. Source: R-WS3, R-A13.
 */
@ApplicationScoped
public class BookingSearch {

    private static final String NAMES = "b.id in (select t.bookingId from BookingToken t where t.token = %s)";

    /** How many withdrawals of the consent to take part a booking {@code b} has: one at most. */
    private static final String WITHDRAWN = """
            (select count(w) from ConsentWithdrawal w, Consent s where w.consentId = s.id and s.bookingId = b.id
              and s.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    SearchedYears years;

    @Inject
    ConsultationDoor door;

    /**
     * One page of the bookings that are found in the programmes that are not over: the latest programme's first, each by
     * beginning, the latest in front. Empty when the filter has no text or one too short to be looked for.
     */
    @Transactional
    @Discloses("consultation.search")
    public Slice<BookingHit> search(RegistrationFilter filter, int first, int size) {
        return Slice.across(
                years.of(filter).stream()
                        .map(programme -> source(programme, filter))
                        .toList(),
                first,
                size);
    }

    private BiFunction<Integer, Integer, Slice<BookingHit>> source(Programme programme, RegistrationFilter filter) {
        Seal seal = seals.of(programme.fiscalYear());
        Values values = new Values();
        String of = values.place(programme.id());
        String from = " from Booking b, Event e where e.id = b.eventId and e.programme.id = " + of + " and ("
                + wanted(filter, seal, values) + ")";
        return (first, size) -> {
            long total = values.bind(em.createQuery("select count(b)" + from, Long.class))
                    .getSingleResult();
            List<BookingHit> rows = size == 0 || total <= first ? List.of() : page(from, values, seal, first, size);
            return new Slice<>(rows, total);
        };
    }

    private List<BookingHit> page(String from, Values values, Seal seal, int first, int size) {
        List<Object[]> rows = values.bind(em.createQuery(
                        "select b, " + WITHDRAWN + from + " order by b.startsAt desc, b.id", Object[].class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Set<UUID> open =
                door.openable(rows.stream().map(row -> ((Booking) row[0]).id()).toList());
        return rows.stream().map(row -> hit(row, open, seal)).toList();
    }

    private static BookingHit hit(Object[] row, Set<UUID> open, Seal seal) {
        Booking booking = (Booking) row[0];
        boolean agreed = ((Number) row[1]).intValue() == 0 && open.contains(booking.id());
        return new BookingHit(
                booking.id(),
                booking.reference(),
                agreed ? booking.answers(seal).get(PersonalField.NAME) : "",
                booking.startsAt(),
                booking.state());
    }

    private String wanted(RegistrationFilter filter, Seal seal, Values values) {
        String open = "(" + named(filter, seal, values) + ") and " + door.ofBooking(values);
        return filter.isNumber()
                ? open + " or b.reference = " + values.place(ReferenceNumber.normalise(filter.text()))
                : open;
    }

    private static String named(RegistrationFilter filter, Seal seal, Values values) {
        if (filter.isAddress()) {
            return address(filter.address(), seal, values);
        }
        return filter.isNumber() ? number(filter, seal, values) : words(filter.text(), seal, values);
    }

    private static String address(String address, Seal seal, Values values) {
        return "b.seekerId = (select s.id from Seeker s where s.programmeId = ?1 and s.emailIndex = "
                + values.place(Seeker.emailIndex(seal, address))
                + ") or b.contactId = (select c.id from Contact c where c.programmeId = ?1 and c.emailIndex = "
                + values.place(Contact.emailIndex(seal, address)) + ")";
    }

    private static String number(RegistrationFilter filter, Seal seal, Values values) {
        return "b.phoneIndex = " + values.place(Booking.phoneIndex(seal, filter.phone()))
                + " or b.companyId in (select c.id from Company c where c.corporateNumber = "
                + values.place(CorporateNumber.normalise(filter.text())) + ")";
    }

    private static String words(String text, Seal seal, Values values) {
        String names = SearchForm.words(text).stream()
                .map(word -> NAMES.formatted(values.place(SearchNames.Of.BOOKING.typed(seal, word))))
                .collect(Collectors.joining(" and "));
        String part = "%" + CompanyName.searchable(text) + "%";
        return "(" + names + ") or b.companyId in (select c.id from Company c where c.searchName like "
                + values.place(part) + ")";
    }
}
