package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;

/** Keeps the tokens by which staff find a registration or a booking from the beginning of a word of its name. */
@ApplicationScoped
public class SearchNames {

    /** Whose names they are. */
    public enum Of {
        REGISTRATION("search_token", "registration_id", Sheet.TABLE, ", event_id, submitted_at"),
        BOOKING("booking_search_token", "booking_id", "consultation_booking", "");

        private final String table;
        private final String column;
        private final String named;
        private final String ordering;

        Of(String table, String column, String named, String ordering) {
            this.table = table;
            this.column = column;
            this.named = named;
            this.ordering = ordering;
        }

        /** One statement for some tokens, with what orders them out of the row that they lead to. */
        private String insert(int tokens) {
            return "insert into " + table + " (token, " + column + ordering + ") select t.token, n.id" + ordering
                    + " from " + named + " n join (select ? as token" + " union all select ?".repeat(tokens - 1)
                    + ") t where n.id = ?";
        }

        /** The token of a word typed to find somebody. */
        public byte[] typed(Seal seal, String word) {
            return token(seal, SearchForm.prefix(word));
        }

        private byte[] token(Seal seal, String prefix) {
            return seal.index(PersonalField.NAME.columnIn(named), prefix);
        }
    }

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Writes the tokens of a new one; one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Of whose, Seal seal, UUID id, String name) {
        List<byte[]> tokens = SearchForm.prefixes(name).stream()
                .map(prefix -> whose.token(seal, prefix))
                .toList();
        if (tokens.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery(whose.insert(tokens.size()));
        for (int i = 0; i < tokens.size(); i++) {
            insert.setParameter(i + 1, tokens.get(i));
        }
        insert.setParameter(tokens.size() + 1, id.toString());
        insert.executeUpdate();
    }

    /** Writes the tokens of another name in place of the old ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rewrite(Of whose, Seal seal, UUID id, String name) {
        em.createNativeQuery("delete from " + whose.table + " where " + whose.column + " = ?")
                .setParameter(1, id.toString())
                .executeUpdate();
        write(whose, seal, id, name);
    }
}
