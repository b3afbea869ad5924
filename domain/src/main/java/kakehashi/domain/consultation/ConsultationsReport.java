package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/**
 * Consultations whose time came and that nobody called off, and conversations in writing that were confirmed: by whom, which
 * way and about what. Source: domain 5 (相談件数, 経路・テーマ), R-A13, R-A23.
 */
@ApplicationScoped
public class ConsultationsReport implements Report {

    private static final String PEOPLE = "b.seekerId, b.contactId from ";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** A consultation: whose, which way, about what. */
    private record Talk(Audience audience, Channel channel, Theme theme, UUID person) {}

    @Override
    public int place() {
        return 50;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<Talk> held = new ArrayList<>(booked(span));
        held.addAll(written(span));
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            List<Talk> own =
                    held.stream().filter(each -> each.audience == audience).toList();
            String label = "Report.consultations.held." + audience;
            figures.add(Figure.of(label, own.size()));
            figures.add(Figure.of(
                    label + ".people", own.stream().map(Talk::person).distinct().count()));
        }
        for (Channel channel : Channel.values()) {
            figures.add(
                    row("Report.consultations.byChannel", "Channel." + channel, held, each -> each.channel == channel));
        }
        Arrays.stream(Theme.values())
                .map(theme -> row("Report.consultations.byTheme", "Theme." + theme, held, each -> each.theme == theme))
                .forEach(figures::add);
        return Content.of("consultations", figures);
    }

    private static Figure row(String part, String label, List<Talk> held, Predicate<Talk> which) {
        return Figure.in(part, label, held.stream().filter(which).count());
    }

    private List<Talk> booked(Span span) {
        return span.bind(em.createQuery("select b.audience, b.theme, b.channel, " + PEOPLE + """
                        Booking b, Event e where e.id = b.eventId and e.programme.fiscalYear = :year
                          and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
                          and b.startsAt >= :from and b.startsAt < :until and b.endsAt <= :moment
                        """, Object[].class))
                .getResultStream()
                .map(row -> held(row, (Channel) row[2], 3))
                .toList();
    }

    private List<Talk> written(Span span) {
        return span.bind(em.createQuery("select b.audience, b.theme, " + PEOPLE + """
                        Conversation b, Event e where e.id = b.eventId and e.programme.fiscalYear = :year
                          and b.confirmedAt >= :from and b.confirmedAt < :until and b.confirmedAt <= :moment
                        """, Object[].class))
                .getResultStream()
                .map(row -> held(row, Channel.MESSAGE, 2))
                .toList();
    }

    private static Talk held(Object[] row, Channel channel, int people) {
        Object person = row[people] == null ? row[people + 1] : row[people];
        return new Talk((Audience) row[0], channel, (Theme) row[1], (UUID) person);
    }
}
