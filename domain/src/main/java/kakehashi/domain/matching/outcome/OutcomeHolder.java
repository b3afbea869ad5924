package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** How far a seeker came with which company, and how it ended; not what the company has to do. Source: R-D11, R-D13. */
@ApplicationScoped
class OutcomeHolder implements PersonalDataHolder {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("outcome").under("case_id", "case_file").pointingAt("company", "opening"),
                Held.of("outcome_step").under("outcome_id", "outcome"),
                Held.of("outcome_duty").under("outcome_id", "outcome"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<UUID> seekers = Visitor.seekerIds(visitors);
        String marks = String.join(", ", seekers.stream().map(each -> "?").toList());
        Query query = em.createNativeQuery("select cast(id as char), company, stage, cast(since as char),"
                + " cast(joined_on as char), end_reason, cast(ended_on as char) from own_outcome"
                + " where seeker_id in (" + marks + ") order by since desc, id");
        for (int i = 0; i < seekers.size(); i++) {
            query.setParameter(i + 1, seekers.get(i).toString());
        }
        List<Piece> pieces = ((List<?>) query.getResultList())
                .stream().map(row -> piece((Object[]) row)).toList();
        return List.of(new Section(Part.OUTCOMES, pieces));
    }

    private static Piece piece(Object[] row) {
        return Piece.of(
                UUID.fromString((String) row[0]),
                Fact.of("stage", OutcomeStage.valueOf((String) row[2])),
                Fact.of("since", day(row[3])),
                Fact.of("company", row[1]),
                Fact.of("joined_on", day(row[4])),
                Fact.of("outcome", row[5] == null ? null : OutcomeEnd.valueOf((String) row[5])),
                Fact.of("ended_on", day(row[6])));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
