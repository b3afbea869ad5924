package kakehashi.domain.privacy.handler;

/** What must be proven before somebody may handle personal data. Source: T2, R-C3. */
public enum ProofKind {
    /** 誓約書: the pledge of secrecy is signed. */
    PLEDGE,
    /** 特記事項: trained in the terms on personal data. */
    TERMS,
    /** Trained in the ward's security policy. */
    POLICY,
    /** Trained in the law and the ordinance. */
    LAW
}
