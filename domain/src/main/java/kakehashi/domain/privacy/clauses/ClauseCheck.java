package kakehashi.domain.privacy.clauses;

import java.util.Arrays;
import java.util.List;

/**
 * What is counted to see whether clauses are met. To add one: a constant, and its label.
 *
 * <p>A count names {@code :today} (a day of the office), {@code :now} (UTC) and {@code :year} (the running programme).
 *
 * <p>Source: T1 to T18.
 */
public enum ClauseCheck {
    /** A programme is running. Source: T1. */
    YEAR(Evidence.YEARS, true, "select count(*) from programme where starts_on <= :today and ends_on >= :today", 1),
    /** Handlers without a pledge. Source: T2. */
    PLEDGE(
            Evidence.ACCOUNTS,
            false,
            "select count(distinct h.account_id) from handler h where h.starts_on <= :today and h.ends_on >= :today"
                    + " and not exists (select 1 from handler_proof p where p.account_id = h.account_id"
                    + " and p.kind = 'PLEDGE')",
            2),
    /** Fields in use that neither an item nor an approval in force covers. Source: T3, R-D0. */
    FIELDS(
            Evidence.FIELDS,
            false,
            "select count(*) from field_register f where f.enabled and f.data_item is null and not exists (select 1"
                    + " from approval a where a.number = f.approval_number and a.withdrawn_at is null"
                    + " and a.starts_on <= :today and a.ends_on >= :today)",
            3),
    /** Published events for whose kind no notice says what the data are for. Source: T4. */
    NOTICE(
            Evidence.NOTICES,
            false,
            "select count(*) from event e where e.programme_id = :year and e.state = 'PUBLISHED' and e.ends_at > :now"
                    + " and not exists (select 1 from purpose_notice n where n.programme_id = e.programme_id"
                    + " and n.kind = e.kind)",
            4),
    /** Records with what nobody may collect, whose approval the ledger does not know. Source: T5. */
    FORBIDDEN(
            Evidence.APPROVALS,
            false,
            "select count(*) from consultation_record r where r.state = 'KEPT' and r.approval_number is not null"
                    + " and not exists (select 1 from approval a where a.number = r.approval_number and a.forbidden)",
            5),
    /** Copies at a venue that should have come back. Source: T6. */
    TAKEN_OUT(Evidence.COPIES, false, Overdue.COPIES + "= 'VENUE'", 6),
    /** Published events without an approval that holds today. Source: T7, R-F2, R-W5. */
    PURPOSE(
            Evidence.APPROVALS,
            false,
            "select count(*) from event e where e.programme_id = :year and e.state = 'PUBLISHED' and e.ends_at > :now"
                    + " and not exists (select 1 from approval a where a.programme_id = e.programme_id"
                    + " and a.kind = e.kind and (a.event_id is null or a.event_id = e.id) and a.withdrawn_at is null"
                    + " and a.starts_on <= :today and a.ends_on >= :today)",
            7),
    /** Handlers who sign in without a second factor. Source: T8, R-WS1. */
    SECOND_FACTOR(
            Evidence.ACCOUNTS,
            false,
            "select count(distinct a.id) from staff_account a join handler h on h.account_id = a.id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.stopped_at is null"
                    + " and a.factor_since is null and a.provider_subject is null",
            8),
    /** Devices that nobody attested within 30 days. Source: T8, R-WS2. */
    DEVICES(
            Evidence.DEVICES,
            false,
            "select count(*) from device d where d.retired_at is null"
                    + " and (d.attested_on is null or d.attested_on < date_sub(:today, interval 30 day))",
            8),
    /** Copies elsewhere that should have been destroyed. Source: T8, T9. */
    DISPOSAL(Evidence.COPIES, false, Overdue.COPIES + "<> 'VENUE'", 8, 9),
    /** Copies of personal data that were made though nobody allowed them. Source: T9. */
    COPY_ALLOWED(
            Evidence.COPIES,
            false,
            "select count(*) from copy_request where state = 'OUT' and decided_at is null and kind in"
                    + " ('PARTICIPANT_LIST', 'RECEPTION_SHEET', 'BADGES', 'SIGN_UPS_XLSX', 'SIGN_UPS_CSV')",
            9),
    /** Handlers who no longer work here. Source: T10, T13. */
    LEAVERS(
            Evidence.ACCOUNTS,
            false,
            "select count(distinct h.account_id) from handler h join staff_account a on a.id = h.account_id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.stopped_at is not null",
            10,
            13),
    /** Programmes over for a month whose sign-ups are still here. Source: T11, R-W2. */
    RETURNED(
            Evidence.YEARS,
            false,
            "select count(*) from programme p where date_add(p.ends_on, interval 30 day) < :today and exists (select 1"
                    + " from event e join registration r on r.event_id = e.id where e.programme_id = p.id)",
            11),
    /** People of programmes over for a month who are still here. Source: T12. */
    ERASED(
            Evidence.YEARS,
            false,
            "select count(*) from seeker s join programme p on p.id = s.programme_id"
                    + " where date_add(p.ends_on, interval 30 day) < :today",
            12),
    /** Managers who may handle data today. Source: T13, R-C1. */
    MANAGER(
            Evidence.ACCOUNTS,
            true,
            "select count(distinct a.id) from handler h join staff_account a on a.id = h.account_id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.role = 'MANAGER'"
                    + " and a.stopped_at is null",
            13),
    /** Entries of the access log in the last 30 days. Source: T14, R-WS3. */
    LOG_KEPT(
            Evidence.LOG, true, "select count(*) from access_log where seen_at >= date_sub(:now, interval 30 day)", 14),
    /** Findings of inspections that should have been mended. Source: T15. */
    MENDED(
            Evidence.INSPECTIONS,
            false,
            "select count(*) from inspection_answer a where a.verdict = 'UNMET' and a.mended_on is null"
                    + " and a.mend_by < :today and a.id = (select max(b.id) from inspection_answer b"
                    + " where b.inspection_id = a.inspection_id and b.item = a.item)",
            15),
    /** Inspections that are overdue, and programmes that ended without one. Source: T16. */
    HELD(
            Evidence.INSPECTIONS,
            false,
            "select count(*) from programme p left join inspection i on i.programme_id = p.id where i.closed_at is null"
                    + " and (p.ends_on < :today or i.due_on < :today)",
            16),
    /** Ends of the access log that do not match its last entry. Source: T17, R-WS3. */
    LOG_WHOLE(
            Evidence.LOG,
            false,
            "select count(*) from access_log_head h where h.hash is not null and not exists (select 1"
                    + " from access_log a where a.hash = h.hash and a.id = (select max(b.id) from access_log b))",
            17),
    /** Handlers who were not trained in all three texts within a year. Source: T18, R-C3, R-W3. */
    TRAINED(
            Evidence.ACCOUNTS,
            false,
            "select count(distinct h.account_id) from handler h where h.starts_on <= :today and h.ends_on >= :today"
                    + " and (select count(distinct p.kind) from handler_proof p where p.account_id = h.account_id"
                    + " and p.kind <> 'PLEDGE' and p.done_on > date_sub(:today, interval 1 year)) < 3",
            18);

    /** Where the reader sees what was counted. */
    public enum Evidence {
        YEARS,
        ACCOUNTS,
        FIELDS,
        NOTICES,
        APPROVALS,
        COPIES,
        DEVICES,
        LOG,
        INSPECTIONS
    }

    /** Copies that are out though their day has gone by. */
    private static final class Overdue {
        static final String COPIES = "select count(*) from paper_copy c join copy_request q on q.id = c.request_id"
                + " where c.state = 'OUT' and q.due_on < :today"
                + " and q.kind not in ('NUMBER_SLIPS', 'RETURN_LIST', 'AUDIT_PACK', 'INTERN_CERTIFICATE')"
                + " and q.place ";
    }

    private final Evidence evidence;
    private final boolean needed;
    private final String count;
    private final List<Integer> clauses;

    ClauseCheck(Evidence evidence, boolean needed, String count, Integer... clauses) {
        this.evidence = evidence;
        this.needed = needed;
        this.count = count;
        this.clauses = List.copyOf(Arrays.asList(clauses));
    }

    /** Where what is counted can be seen. */
    public Evidence evidence() {
        return evidence;
    }

    /** Whether there must be some of what is counted; else there must be none. */
    public boolean isNeeded() {
        return needed;
    }

    /** Whether a count is as the clauses want it. */
    public boolean isFine(long counted) {
        return needed == counted > 0;
    }

    /** Whether it is about a clause. */
    boolean isAbout(Clause clause) {
        return clauses.contains(clause.number());
    }

    /** The query that counts. */
    String count() {
        return count;
    }
}
