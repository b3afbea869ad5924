package kakehashi.domain.privacy.register;

import kakehashi.domain.Samples;

/** Cells of the data-minimisation matrix, which otherwise only the database makes. */
public final class RuleSamples {

    private RuleSamples() {}

    /** A seminar may ask an audience for a field. */
    public static CollectionRule rule(String audience, PersonalField field, boolean required) {
        CollectionRule rule = new CollectionRule();
        Samples.poke(rule, "kind", "JOB_SEMINAR");
        Samples.poke(rule, "audience", audience);
        Samples.poke(rule, "field", field);
        Samples.poke(rule, "required", required);
        return rule;
    }
}
