package kakehashi.domain.company;

/** For what time pay is named. */
public enum PayUnit {
    HOUR,
    MONTH,
    YEAR
}
