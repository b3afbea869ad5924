package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Refused;

/** The ways from a consultation to its case, without anything personal. */
@ApplicationScoped
public class CaseWays {

    /** What a written consultation takes, until somebody says otherwise. */
    private static final int WRITING_MINUTES = 15;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CaseTalks talks;

    @Inject
    Appointments appointments;

    /** The case a consultation belongs to; empty while nobody confirmed it. */
    @Transactional
    public Optional<UUID> caseOf(UUID talkId) {
        return Stream.of("Booking", "Conversation")
                .flatMap(each -> em.createQuery(
                                "select f.id from CaseFile f, " + each
                                        + " x where x.id = :talk and x.confirmedAt is not null"
                                        + " and (f.seekerId = x.seekerId or f.companyId = x.companyId)",
                                UUID.class)
                        .setParameter("talk", talkId)
                        .getResultStream())
                .findFirst();
    }

    /**
     * What a record of a consultation is about.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}; {@code caseNotYours}
     */
    @Transactional
    public Talk talk(UUID talkId) {
        Application talk = talks.find(talkId);
        CaseFile file = door.write(talks.file(talk).id(), talkId);
        return new Talk(talkId, file, talk.reference(), talk.language(), held(talk));
    }

    /**
     * The appointments for which alone the person acting sees a case; empty for who sees it anyway.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public List<UUID> appointments(UUID id) {
        return door.appointments(door.find(id));
    }

    /** Whether the person acting sees a case, if only for an appointment. */
    @Transactional
    public boolean sees(UUID id) {
        CaseFile file = door.find(id);
        return door.mayOpen(file) || !door.appointments(file).isEmpty();
    }

    /**
     * Whether the person acting writes the record of a consultation without seeing its case: what was entered lets in no
     * further.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public boolean writesUnseen(UUID talkId) {
        CaseFile file = talks.file(talks.find(talkId));
        return door.writesUnseen(door.find(file.id()), talkId);
    }

    /**
     * Whether a consultation that was entered without a booking has no record yet, and the person acting, who sees its case,
     * can write one.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public boolean isUnwritten(UUID talkId) {
        if (!(talks.find(talkId) instanceof Booking booking) || booking.medium().isBooked()) {
            return false;
        }
        CaseFile file = door.find(talks.file(booking).id());
        return file.state() == CaseFile.State.OPEN && door.mayOpen(file) && appointments.isRecordable(talkId);
    }

    private static RecordDraft.Held held(Application talk) {
        if (talk instanceof Booking booking) {
            int minutes =
                    (int) Duration.between(booking.startsAt(), booking.endsAt()).toMinutes();
            return new RecordDraft.Held(booking.channel(), booking.theme(), booking.startsAt(), minutes);
        }
        Conversation conversation = (Conversation) talk;
        return new RecordDraft.Held(Channel.MESSAGE, conversation.theme(), conversation.turnedAt(), WRITING_MINUTES);
    }
}
