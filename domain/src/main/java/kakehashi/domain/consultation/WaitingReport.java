package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Spread;

/**
 * How long people wait: from asking for a time to the consultation, and in writing from the moment the office can read a
 * question to its first answer. Who comes without a booking does not wait. Source: R-A13, R-A23.
 */
@ApplicationScoped
public class WaitingReport implements Report {

    private static final String BOOKED = """
            select b.audience, b.submittedAt, b.startsAt from Booking b, Event e
            where e.id = b.eventId and e.programme.fiscalYear = :year
              and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
              and b.startsAt >= :from and b.startsAt < :until and b.endsAt <= :moment and
            """ + Medium.BOOKED;

    private static final String ANSWERED = """
            select v.audience, v.confirmedAt, m.writtenAt from Conversation v, ConversationMessage m, Event e
            where e.id = v.eventId and e.programme.fiscalYear = :year and m.conversationId = v.id
              and m.author = kakehashi.domain.consultation.ConversationMessage.Author.OFFICE
              and m.writtenAt >= :from and m.writtenAt < :until and m.writtenAt <= :moment
              and not exists (select o from ConversationMessage o where o.conversationId = v.id and o.number < m.number
                and o.author = kakehashi.domain.consultation.ConversationMessage.Author.OFFICE)
            """;

    private static final String UNANSWERED = """
            select v.audience, count(v) from Conversation v, Event e
            where e.id = v.eventId and e.programme.fiscalYear = :year and v.confirmedAt < :end
              and (v.state <> kakehashi.domain.consultation.Conversation.State.CLOSED or v.turnedAt >= :end)
              and not exists (select m from ConversationMessage m where m.conversationId = v.id and m.writtenAt < :end
                and m.author = kakehashi.domain.consultation.ConversationMessage.Author.OFFICE)
            group by v.audience
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 52;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<Audience, List<Long>> booked = minutes(BOOKED, span);
        Map<Audience, List<Long>> answered = minutes(ANSWERED, span);
        Map<Audience, Long> open = unanswered(span);
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            figures.addAll(figures("booked." + audience, booked.getOrDefault(audience, List.of()), Spread.Unit.DAYS));
            figures.addAll(
                    figures("answered." + audience, answered.getOrDefault(audience, List.of()), Spread.Unit.HOURS));
            figures.add(Figure.of("Report.waiting.unanswered." + audience, open.getOrDefault(audience, 0L)));
        }
        return Content.of("waiting", figures);
    }

    private static List<Figure> figures(String name, List<Long> minutes, Spread.Unit unit) {
        String label = "Report.waiting." + name;
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(label, minutes.size())));
        figures.addAll(Spread.of(label, minutes, unit));
        return figures;
    }

    private Map<Audience, List<Long>> minutes(String query, Span span) {
        Map<Audience, List<Long>> minutes = new EnumMap<>(Audience.class);
        span.bind(em.createQuery(query, Object[].class)).getResultList().forEach(row -> minutes.computeIfAbsent(
                        (Audience) row[0], each -> new ArrayList<>())
                .add(Duration.between((Instant) row[1], (Instant) row[2]).toMinutes()));
        return minutes;
    }

    /** How many have no answer at the end of the time, or now, when it runs. */
    private Map<Audience, Long> unanswered(Span span) {
        Instant end = span.moment().isBefore(span.until()) ? span.moment().plusMillis(1) : span.until();
        Map<Audience, Long> open = new EnumMap<>(Audience.class);
        em.createQuery(UNANSWERED, Object[].class)
                .setParameter("year", span.year())
                .setParameter("end", end)
                .getResultList()
                .forEach(row -> open.put((Audience) row[0], (Long) row[1]));
        return open;
    }
}
