package kakehashi.domain.company;

/** How a job employs. */
public enum Employment {
    REGULAR,
    FIXED_TERM,
    PART_TIME
}
