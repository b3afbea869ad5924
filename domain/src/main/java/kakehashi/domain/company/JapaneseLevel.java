package kakehashi.domain.company;

/**
 * The Japanese that a job truly needs, by the levels of the Japanese-Language Proficiency Test. A wish of the company, said
 * about the job and never about a person.
 *
 * <p>Source: domain 2.3.
 */
public enum JapaneseLevel {
    NONE,
    N5,
    N4,
    N3,
    N2,
    N1
}
