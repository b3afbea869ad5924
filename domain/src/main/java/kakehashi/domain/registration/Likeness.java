package kakehashi.domain.registration;

/** In what two sign-ups for an event are like each other, so that both may be one person's. */
public enum Likeness {
    /** One phone number. */
    PHONE("phone_index", "registration_by_phone"),
    /** One whole name, its words in any order. */
    NAME("name_index", "registration_by_name");

    private final String column;
    private final String index;

    Likeness(String column, String index) {
        this.column = column;
        this.index = index;
    }

    /**
     * The ids of pairs in an event of which nobody has said whose they are, in no order: first the values that are there
     * more than once are read out of an index, then the pairs of each, until there are enough. Its values are the event, the
     * audience and how many.
     */
    String pairs() {
        return """
                select straight_join a.id, b.id from (select %1$s as likeness from registration
                    where event_id = ?1 and %1$s is not null group by %1$s having count(*) > 1) l
                join registration a force index (%2$s) on a.event_id = ?1 and a.%1$s = l.likeness
                join registration b force index (%2$s) on b.event_id = ?1 and b.%1$s = l.likeness
                  and (a.submitted_at < b.submitted_at or a.submitted_at = b.submitted_at and a.id < b.id)
                where a.audience = ?2 and b.audience = ?2
                  and a.living_holder_id is not null and b.living_holder_id is not null
                  and not exists (select f.id from registration_pair f where f.earlier_id = a.id and f.later_id = b.id)
                limit ?3""".formatted(column, index);
    }
}
