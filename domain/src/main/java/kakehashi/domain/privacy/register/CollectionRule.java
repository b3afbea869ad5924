package kakehashi.domain.privacy.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * One cell of the data-minimisation matrix: a kind of event may ask an audience for a field.
 *
 * <p>Source: domain 1c, T3.
 */
@Entity
@Table(name = "collection_rule")
@IdClass(CollectionRule.Key.class)
public class CollectionRule {

    @Id
    private String kind;

    @Id
    private String audience;

    @Id
    @Enumerated(EnumType.STRING)
    private PersonalField field;

    private boolean required;

    @Column(name = "paper_required")
    private boolean paperRequired = true;

    /** For JPA. */
    protected CollectionRule() {}

    /** The same cell, where nobody can take part without an answer. */
    public CollectionRule asRequired() {
        return copy(true);
    }

    /** The same cell for a sign-up on paper, which may do without some answers that the portal needs. */
    public CollectionRule onPaper() {
        return copy(required && paperRequired);
    }

    /** The same rule, whose answer may be left out. */
    public CollectionRule asOptional() {
        return copy(false);
    }

    private CollectionRule copy(boolean must) {
        CollectionRule rule = new CollectionRule();
        rule.kind = kind;
        rule.audience = audience;
        rule.field = field;
        rule.required = must;
        return rule;
    }

    /** The kind of event, by the name of its constant. */
    public String kind() {
        return kind;
    }

    /** The audience, by the name of its constant. */
    public String audience() {
        return audience;
    }

    /** The field that may be asked. */
    public PersonalField field() {
        return field;
    }

    /** Whether nobody can take part without it. */
    public boolean required() {
        return required;
    }

    /** The key of a cell. */
    public record Key(String kind, String audience, PersonalField field) implements Serializable {}
}
