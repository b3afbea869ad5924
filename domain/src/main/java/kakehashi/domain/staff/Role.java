package kakehashi.domain.staff;

/** What a member of staff does. Source: domain 1h. */
public enum Role {
    /** 取扱責任者. */
    MANAGER,
    /** 取扱者. */
    HANDLER,
    /** 相談員. */
    COUNSELLOR,
    /** 当日受付. */
    RECEPTION,
    /** 区担当課. */
    WARD,
    /** 区監査. */
    AUDITOR,
    /** システム管理, without personal data. */
    SYSTEM
}
