package kakehashi.domain.privacy.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What may be stored and asked. */
@ApplicationScoped
public class FieldRegister {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /**
     * The matrix: every rule whose field is enabled in the register, ordered by kind, audience and the fields' order.
     */
    @Transactional
    public List<CollectionRule> rules() {
        return sorted("select r from CollectionRule r, RegisteredField f where f.field = r.field and f.enabled = true");
    }

    /** The same with the rules of fields that are switched off, which nobody is asked for. */
    @Transactional
    public List<CollectionRule> matrix() {
        return sorted("select r from CollectionRule r");
    }

    /** The rows of the register, in the fields' order. */
    @Transactional
    public List<RegisteredField> fields() {
        return em.createQuery("select f from RegisteredField f", RegisteredField.class).getResultList().stream()
                .sorted(java.util.Comparator.comparing(RegisteredField::field))
                .toList();
    }

    private List<CollectionRule> sorted(String query) {
        return em.createQuery(query, CollectionRule.class).getResultList().stream()
                .sorted(java.util.Comparator.comparing(CollectionRule::kind)
                        .thenComparing(CollectionRule::audience)
                        .thenComparing(CollectionRule::field))
                .toList();
    }

    /** Whether a field may be stored and asked. */
    @Transactional
    public boolean isEnabled(PersonalField field) {
        return em.find(RegisteredField.class, field).enabled();
    }
}
