package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;

/** How long questions in writing wait for the office right now, without whose they are. Source: R-A13, R-A23. */
@ApplicationScoped
public class OpenQuestions {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** For how long; each begins where the one before ends. */
    public enum Age {
        DAY(Duration.ofDays(1)),
        THREE_DAYS(Duration.ofDays(3)),
        WEEK(Duration.ofDays(7)),
        LONGER(Duration.ofSeconds(Long.MAX_VALUE));

        private final Duration most;

        Age(Duration most) {
            this.most = most;
        }

        /** The age of what waits for so long. */
        static Age of(Duration waited) {
            return Arrays.stream(values())
                    .filter(each -> waited.compareTo(each.most) <= 0)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A question: whose turn it is since when. */
    private record Question(Audience audience, Instant since) {}

    /** How many of an age wait, by who asks; 0 where nobody does. */
    public record Line(Age age, Map<Audience, Long> counts) {}

    /**
     * Everything that waits, by age, the shortest first.
     *
     * @param oldest since when the longest waits; null when nothing does
     */
    public record Waiting(List<Line> lines, Instant oldest) {}

    /** What waits in the programmes whose data the person acting handles today; one query however much it is. */
    @Transactional
    public Waiting now() {
        List<Question> open = open(handlers.programmes(acting.actor()));
        Instant now = clock.instant();
        List<Line> lines = Arrays.stream(Age.values())
                .map(age -> new Line(age, counts(open, age, now)))
                .toList();
        return new Waiting(lines, open.isEmpty() ? null : open.get(0).since());
    }

    private List<Question> open(Set<UUID> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select v.audience, v.turnedAt from Conversation v, Event e
                        where e.id = v.eventId and e.programme.id in :own
                          and v.state = kakehashi.domain.consultation.Conversation.State.OFFICE
                        order by v.turnedAt
                        """, Object[].class)
                .setParameter("own", own)
                .getResultStream()
                .map(row -> new Question((Audience) row[0], (Instant) row[1]))
                .toList();
    }

    private static Map<Audience, Long> counts(List<Question> open, Age age, Instant now) {
        return Arrays.stream(Audience.values()).collect(Collectors.toMap(audience -> audience, audience -> open.stream()
                .filter(each -> each.audience() == audience)
                .filter(each -> Age.of(Duration.between(each.since(), now)) == age)
                .count()));
    }
}
