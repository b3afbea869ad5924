package kakehashi.domain.staff;

/** What a member of staff does. Source: domain 1h. */
public enum Role {
    /** 取扱責任者. */
    MANAGER(true),
    /** 取扱者. */
    HANDLER(true),
    /** 相談員. */
    COUNSELLOR(true),
    /** 当日受付. */
    RECEPTION(true),
    /** 区担当課. */
    WARD(false),
    /** 区監査. */
    AUDITOR(false),
    /** システム管理, without personal data. */
    SYSTEM(false);

    private final boolean handling;

    Role(boolean handling) {
        this.handling = handling;
    }

    /**
     * Whether it handles personal data for the contractor: only with pledge and training, and only for the programmes of
     * the account. Source: T2, R-W3, R-F7.
     */
    public boolean isHandling() {
        return handling;
    }

    /** Whether it looks after the accounts of others. */
    public boolean isAdministering() {
        return this == MANAGER || this == SYSTEM;
    }
}
