package kakehashi.domain.privacy.clauses;

/** The clauses of the special terms on personal data (個人情報取扱特記事項). Source: T1 to T21. */
public enum Clause {
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    T11,
    T12,
    T13,
    T14,
    T15,
    T16,
    T17,
    T18,
    T19,
    T20,
    T21;

    /** Its number in the terms. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether nothing kept here shows that it is met: what the ward publishes, and what is owed by law. */
    public boolean isOutside() {
        return this == T20 || this == T21;
    }
}
