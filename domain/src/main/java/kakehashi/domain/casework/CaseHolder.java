package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/**
 * A seeker's case, that consultations of the person were recorded (when, how, about what, how long, and when somebody comes
 * back to it), and whether the person was asked how it went on, with the answer. What the counsellor wrote, and the notes of
 * staff to what is due and to what happened to the case, are not here: the views that are read do not have them. Source:
 * R-D13.
 */
@ApplicationScoped
class CaseHolder implements PersonalDataHolder {

    /** A moment as a number, whatever the driver makes of moments in rows without types. */
    private static final String SINCE = "timestampdiff(microsecond, '1970-01-01', ";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("case_file").underProgramme().pointingAt("seeker", "company"),
                Held.of("case_step").under("case_id", "case_file").sealing("note"),
                Held.of("case_glass").under("case_id", "case_file"),
                Held.of("consultation_record")
                        .under("case_id", "case_file")
                        .pointingAt("consultation_booking", "consultation_conversation")
                        .following("replaces_id")
                        .sealing("advice", "next_step"),
                Held.of("record_redaction")
                        .under("case_id", "case_file")
                        .pointingAt("consultation_record", "follow_up", "case_step"),
                Held.of("follow_up")
                        .under("case_id", "case_file")
                        .pointingAt("consultation_record")
                        .sealing("note"),
                Held.of("retention_check").under("case_id", "case_file"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<UUID> seekers = Visitor.seekerIds(visitors);
        List<UUID> contacts = Visitor.contactIds(visitors);
        List<Piece> cases = read(
                        "select cast(id as char), state, outcome, cast(joined_on as char), " + SINCE + "opened_at), "
                                + SINCE
                                + "closed_at) from own_case where seeker_id in (" + marks(seekers)
                                + ") order by opened_at desc",
                        seekers)
                .map(CaseHolder::file)
                .toList();
        List<Piece> advice = read(
                        "select cast(id as char), reference, channel, theme, " + SINCE
                                + "held_at), duration, cast(follow_up_on as char) from own_record where seeker_id in ("
                                + marks(seekers) + ") or contact_id in (" + marks(contacts)
                                + ") order by held_at desc, id",
                        Stream.concat(seekers.stream(), contacts.stream()).toList())
                .map(CaseHolder::record)
                .toList();
        return List.of(
                new Section(Part.CASES, cases),
                new Section(Part.ADVICE, advice),
                new Section(Part.RETENTION, retention(seekers)));
    }

    private List<Piece> retention(List<UUID> seekers) {
        return read(
                        "select cast(id as char), month_mark, answer, way, " + SINCE + "asked_at), " + SINCE
                                + "answered_at) from own_retention where seeker_id in (" + marks(seekers)
                                + ") order by coalesce(answered_at, asked_at) desc, id",
                        seekers)
                .map(CaseHolder::retention)
                .toList();
    }

    private Stream<Object[]> read(String sql, List<UUID> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i).toString());
        }
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row);
    }

    private static String marks(Collection<UUID> ids) {
        return String.join(", ", ids.stream().map(id -> "?").toList());
    }

    private static Piece file(Object[] row) {
        return Piece.of(
                UUID.fromString((String) row[0]),
                Fact.of("state", CaseFile.State.valueOf((String) row[1])),
                Fact.of("outcome", row[2] == null ? null : CaseOutcome.valueOf((String) row[2])),
                Fact.of("opened_at", moment(row[4])),
                Fact.of("closed_at", moment(row[5])),
                Fact.of("joined_on", day(row[3])));
    }

    private static Piece record(Object[] row) {
        return Piece.of(
                UUID.fromString((String) row[0]),
                Fact.of("channel", Channel.valueOf((String) row[2])),
                Fact.of("theme", Theme.valueOf((String) row[3])),
                Fact.of("held_at", moment(row[4])),
                Fact.of("reference", row[1]),
                Fact.of("minutes", ((Number) row[5]).intValue()),
                Fact.of("follow_up_on", day(row[6])));
    }

    private static Piece retention(Object[] row) {
        return Piece.of(
                UUID.fromString((String) row[0]),
                Fact.of("answer", row[2] == null ? null : RetentionCheck.Answer.valueOf((String) row[2])),
                Fact.of("months", ((Number) row[1]).intValue()),
                Fact.of("asked_at", moment(row[4])),
                Fact.of("answered_at", moment(row[5])),
                Fact.of("way", row[3] == null ? null : RetentionCheck.Way.valueOf((String) row[3])));
    }

    private static Instant moment(Object microseconds) {
        return microseconds == null ? null : Instant.EPOCH.plus(((Number) microseconds).longValue(), ChronoUnit.MICROS);
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
