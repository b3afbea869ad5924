package kakehashi.domain.privacy.clauses;

import java.util.List;

/**
 * The measures the ward named when it reported the programme: its own in running it (W), those of the system (WS), and the
 * contractor's (C, CS). Source: R-W1 to R-W5, R-WS1 to R-WS4, R-C1 to R-C4, R-CS1 to R-CS4.
 */
public enum Measure {
    /** The special terms bind everybody. */
    W1(ClauseCheck.YEAR, ClauseCheck.PLEDGE, ClauseCheck.TRAINED),
    /** Return, erasure, report. */
    W2(ClauseCheck.RETURNED, ClauseCheck.ERASED),
    /** Training is checked. */
    W3(ClauseCheck.TRAINED),
    /** Inspections on the spot. */
    W4(ClauseCheck.HELD, ClauseCheck.MENDED),
    /** Nothing is used for what was not announced. */
    W5(ClauseCheck.NOTICE, ClauseCheck.PURPOSE, ClauseCheck.REFUSED),
    /** Known handlers with an account of their own. */
    WS1(ClauseCheck.MANAGER, ClauseCheck.SECOND_FACTOR, ClauseCheck.STOCKTAKING),
    /** Firewall, viruses, updates. */
    WS2(ClauseCheck.LEDGER, ClauseCheck.DEVICES),
    /** Logs are kept and looked at. */
    WS3(ClauseCheck.LOG_KEPT, ClauseCheck.LOG_WHOLE),
    /** Mails name nobody and go astray nowhere. */
    WS4(ClauseCheck.ALONE),
    /** Manager and handlers are named to the ward. */
    C1(ClauseCheck.MANAGER, ClauseCheck.REPORTED, ClauseCheck.SUBMITTED),
    /** Paper is locked away. */
    C2(ClauseCheck.PLACES, ClauseCheck.TAKEN_OUT, ClauseCheck.DISPOSAL),
    /** Everybody is instructed. */
    C3(ClauseCheck.TRAINED),
    /** Return, erasure, report. */
    C4(ClauseCheck.RETURNED, ClauseCheck.ERASED),
    /** Accounts and passwords. */
    CS1(ClauseCheck.SECOND_FACTOR, ClauseCheck.LEAVERS, ClauseCheck.STOCKTAKING),
    /** Firewall, viruses, updates. */
    CS2(ClauseCheck.LEDGER, ClauseCheck.DEVICES),
    /** Logs are looked at every month. */
    CS3(ClauseCheck.LOG_KEPT, ClauseCheck.LOG_WHOLE, ClauseCheck.REVIEWED),
    /** Mails to one person each, and a second pair of eyes. */
    CS4(ClauseCheck.ALONE);

    private final List<ClauseCheck> checks;

    Measure(ClauseCheck... checks) {
        this.checks = List.of(checks);
    }

    /** What is counted for it, in order. */
    public List<ClauseCheck> checks() {
        return checks;
    }
}
