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

/** Keeps the tokens by which staff find a registration from the beginning of a word of its name. */
@ApplicationScoped
class SearchNames {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Writes the tokens of a new registration; one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Seal seal, UUID registration, String name) {
        List<byte[]> tokens = SearchForm.prefixes(name).stream()
                .map(prefix -> seal.index(PersonalField.NAME.columnIn(Sheet.TABLE), prefix))
                .toList();
        if (tokens.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery("insert into search_token (token, registration_id) values (?, ?)"
                + ", (?, ?)".repeat(tokens.size() - 1));
        for (int i = 0; i < tokens.size(); i++) {
            insert.setParameter(2 * i + 1, tokens.get(i));
            insert.setParameter(2 * i + 2, registration.toString());
        }
        insert.executeUpdate();
    }

    /** Writes the tokens of another name in place of the old ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rewrite(Seal seal, UUID registration, String name) {
        em.createNativeQuery("delete from search_token where registration_id = ?")
                .setParameter(1, registration.toString())
                .executeUpdate();
        write(seal, registration, name);
    }
}
