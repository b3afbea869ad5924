package kakehashi.domain.privacy.inspection;

/** What was found of a point. Source: domain 4.4 (適・不適・非該当). */
public enum Verdict {
    /** 適. */
    MET,
    /** 不適: there is a finding, which is to be mended. */
    UNMET,
    /** 非該当: why, the evidence says. */
    NOT_APPLICABLE
}
