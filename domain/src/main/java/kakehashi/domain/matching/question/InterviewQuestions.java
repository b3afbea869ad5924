package kakehashi.domain.matching.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Event;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.registration.Owners;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** Companies write what they ask at an event with booths, and staff read it. Source: R-A33. */
@ApplicationScoped
public class InterviewQuestions {

    private static final String OWN = """
            select distinct c from Contact k, Company c, Registration r, Event e
            where k.id = :contact and k.belongsSince is not null and c.id = k.companyId and r.companyId = c.id
              and r.eventId = :event and e.id = r.eventId and e.archivedAt is null and e.endsAt > :now
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED
              and e.kind in (kakehashi.domain.event.EventKind.INFORMATION_SESSION,
                kakehashi.domain.event.EventKind.INTERVIEW_DAY) and
            """ + Owners.OF_MEMBER + " and " + Attendees.SURE;

    private static final String THERE = """
            select distinct c from Company c, Registration r where r.eventId = :event and c.id = r.companyId and
            """ + Attendees.SURE + " order by c.searchName, c.id";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    WordBooks books;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The questions of the company a contact belongs to for an event that is not over; empty for everybody else. */
    @Transactional
    public Optional<QuestionSheet> own(UUID contactId, UUID eventId) {
        return mine(contactId, eventId).map(company -> sheet(eventId, company, asked(eventId)));
    }

    private Optional<Company> mine(UUID contactId, UUID eventId) {
        return em.createQuery(OWN, Company.class)
                .setParameter("contact", contactId)
                .setParameter("event", eventId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    private Map<UUID, List<InterviewQuestion>> asked(UUID eventId) {
        return em
                .createQuery(
                        "select q from InterviewQuestion q where q.eventId = :event order by q.companyId, q.place",
                        InterviewQuestion.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.groupingBy(InterviewQuestion::companyId));
    }

    private static QuestionSheet sheet(UUID eventId, Company company, Map<UUID, List<InterviewQuestion>> asked) {
        List<InterviewQuestion> all = asked.getOrDefault(company.id(), List.of());
        return new QuestionSheet(
                eventId,
                company.id(),
                company.profile().name(),
                all.stream().map(InterviewQuestion::question).toList(),
                all.isEmpty() ? null : all.get(0).language(),
                all.isEmpty() ? 0 : all.get(0).writtenAt().toEpochMilli());
    }

    /** What a question touches that may not be asked, in the order of the matters; empty for nothing. */
    @Transactional
    public List<Matter> touched(String question) {
        return MatterBook.touched(AnswerCheck.line(question), books.current());
    }

    /**
     * Writes the questions of the company a contact belongs to for an event anew; none takes all back.
     *
     * @param questions in order; empty ones do not count
     * @param language BCP 47 tag
     * @param seen names the questions that the form showed
     * @throws Refused {@code questionsUnknown} for an event that is over, or not the company's; {@code questionsChanged} when
     *     a colleague wrote meanwhile; {@code questionsMany} with {@code most}; {@code answer.tooLong} with {@code most}; {@code answer.invisible};
     *     {@code questionTouches} when the words of one touch a matter and the company does not say otherwise
     */
    @Transactional
    public void write(UUID contactId, UUID eventId, List<WrittenQuestion> questions, String language, long seen) {
        Company company = mine(contactId, eventId).orElseThrow(() -> new Refused("questionsUnknown"));
        em.createNativeQuery("select id from company where id = ? for update")
                .setParameter(1, company.id().toString())
                .getResultList();
        QuestionSheet before = sheet(eventId, company, asked(eventId));
        if (before.seen() != seen) {
            throw new Refused("questionsChanged");
        }
        List<WrittenQuestion> clean = clean(questions);
        em.createQuery("delete from InterviewQuestion q where q.eventId = :event and q.companyId = :company")
                .setParameter("event", eventId)
                .setParameter("company", company.id())
                .executeUpdate();
        for (int i = 0; i < clean.size(); i++) {
            em.persist(new InterviewQuestion(before, i + 1, clean.get(i)).written(language, clock.instant()));
        }
        em.flush();
    }

    private List<WrittenQuestion> clean(List<WrittenQuestion> questions) {
        List<WrittenQuestion> clean = new ArrayList<>();
        for (WrittenQuestion each : questions) {
            String text = AnswerCheck.line(each.text());
            if (!text.isEmpty()) {
                clean.add(new WrittenQuestion(text, checked(text, each.otherwise())));
            }
        }
        if (clean.size() > InterviewQuestion.MOST) {
            throw new Refused("questionsMany").with("most", InterviewQuestion.MOST);
        }
        return clean;
    }

    /** The matter that a question is said not to be about; null where its words touch none. */
    private Matter checked(String text, Matter otherwise) {
        if (text.codePointCount(0, text.length()) > InterviewQuestion.LONGEST) {
            throw new Refused("answer.tooLong").with("most", InterviewQuestion.LONGEST);
        }
        if (AnswerCheck.hasInvisible(text)) {
            throw new Refused("answer.invisible");
        }
        List<Matter> touched = MatterBook.touched(text, books.current());
        if (!touched.isEmpty() && touched.get(0) != otherwise) {
            throw new Refused("questionTouches");
        }
        return touched.isEmpty() ? null : otherwise;
    }

    /**
     * The questions of every company with a place at an event, by the company's name; those that wrote none have none.
     *
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public List<QuestionSheet> of(UUID eventId) {
        Event event = em.find(Event.class, eventId);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        handlers.check(acting.actor(), event.programme().id());
        Map<UUID, List<InterviewQuestion>> asked = asked(eventId);
        return em.createQuery(THERE, Company.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(company -> sheet(eventId, company, asked))
                .toList();
    }
}
