package kakehashi.domain.privacy.clauses;

import java.util.Arrays;
import java.util.List;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.privacy.change.RegisterState;

/**
 * What is counted to see whether clauses are met. To add one: a constant, and its label.
 *
 * <p>A count names {@code :today} (a day of the office), {@code :now} (UTC) and {@code :year} (the running programme).
 *
 * <p>Source: T1 to T19.
 */
public enum ClauseCheck {
    /** A programme is running. Source: T1. */
    YEAR(
            Evidence.YEARS,
            Wanted.SOME,
            "select count(*) from programme where starts_on <= :today and ends_on >= :today",
            1),
    /** Handlers without a pledge. Source: T2. */
    PLEDGE(
            Evidence.ACCOUNTS,
            Wanted.NONE,
            "select count(distinct h.account_id) from handler h where h.starts_on <= :today and h.ends_on >= :today"
                    + " and not exists (select 1 from handler_proof p where p.account_id = h.account_id"
                    + " and p.kind = 'PLEDGE')",
            2),
    /** Fields in use that neither an item nor an approval in force covers. Source: T3, R-D0. */
    FIELDS(
            Evidence.FIELDS,
            Wanted.NONE,
            "select count(*) from field_register f where f.enabled and f.data_item is null and not exists (select 1"
                    + " from approval a where a.number = f.approval_number and a.withdrawn_at is null"
                    + " and a.starts_on <= :today and a.ends_on >= :today)",
            3),
    /** Published events for whose kind no notice says what the data are for. Source: T4. */
    NOTICE(
            Evidence.NOTICES,
            Wanted.NONE,
            "select count(*) from event e where e.programme_id = :year and e.state = 'PUBLISHED' and e.ends_at > :now"
                    + " and not exists (select 1 from purpose_notice n where n.programme_id = e.programme_id"
                    + " and n.kind = e.kind)",
            4),
    /** Records with what nobody may collect, whose approval the ledger does not know. Source: T5. */
    FORBIDDEN(
            Evidence.APPROVALS,
            Wanted.NONE,
            "select count(*) from consultation_record r where r.state = 'KEPT' and r.approval_number is not null"
                    + " and not exists (select 1 from approval a where a.number = r.approval_number and a.forbidden)",
            5),
    /** Accounts that this quarter's stocktaking should have covered by now, and does not. Source: T6, R-WS1. */
    STOCKTAKING(
            Evidence.STOCKTAKINGS,
            Wanted.NONE,
            "select count(*) from staff_account a where a.stopped_at is null and a.opened_at < " + Quarterly.FIRST_DAY
                    + " and :today > date_add(" + Quarterly.FIRST_DAY + ", interval 14 day) and not exists (select 1"
                    + " from stocktaking s join stocktaking_line l on l.stocktaking_id = s.id"
                    + " where s.signed_at is not null and s.first_day = " + Quarterly.FIRST_DAY
                    + " and l.account_id = a.id)",
            6,
            13),
    /** Copies at a venue that should have come back. Source: T6. */
    TAKEN_OUT(Evidence.COPIES, Wanted.NONE, Overdue.COPIES + "= 'VENUE'", 6),
    /** Published events without an approval that holds today. Source: T7, R-F2, R-W5. */
    PURPOSE(
            Evidence.APPROVALS,
            Wanted.NONE,
            "select count(*) from event e where e.programme_id = :year and e.state = 'PUBLISHED' and e.ends_at > :now"
                    + " and not exists (select 1 from approval a where a.programme_id = e.programme_id"
                    + " and a.kind = e.kind and (a.event_id is null or a.event_id = e.id) and a.withdrawn_at is null"
                    + " and a.starts_on <= :today and a.ends_on >= :today)",
            7),
    /** Handlers who sign in without a second factor. Source: T8, R-WS1. */
    SECOND_FACTOR(
            Evidence.ACCOUNTS,
            Wanted.NONE,
            "select count(distinct a.id) from staff_account a join handler h on h.account_id = a.id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.stopped_at is null"
                    + " and a.factor_since is null and a.provider_subject is null",
            8),
    /** Devices that nobody attested within 30 days. Source: T8, R-WS2. */
    DEVICES(
            Evidence.DEVICES,
            Wanted.NONE,
            "select count(*) from device d where d.retired_at is null"
                    + " and (d.attested_on is null or d.attested_on < date_sub(:today, interval 30 day))",
            8),
    /** Copies elsewhere that should have been destroyed. Source: T8, T9. */
    DISPOSAL(Evidence.COPIES, Wanted.NONE, Overdue.COPIES + "<> 'VENUE'", 8, 9),
    /** Copies of personal data that were made though nobody allowed them. Source: T9. */
    COPY_ALLOWED(
            Evidence.COPIES,
            Wanted.NONE,
            "select count(*) from copy_request where state = 'OUT' and decided_at is null and kind in"
                    + " ('PARTICIPANT_LIST', 'RECEPTION_SHEET', 'BADGES', 'SIGN_UPS_XLSX', 'SIGN_UPS_CSV')",
            9),
    /** Handlers who no longer work here. Source: T10, T13. */
    LEAVERS(
            Evidence.ACCOUNTS,
            Wanted.NONE,
            "select count(distinct h.account_id) from handler h join staff_account a on a.id = h.account_id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.stopped_at is not null",
            10,
            13),
    /** Programmes over for a month whose sign-ups are still here. Source: T11, R-W2. */
    RETURNED(
            Evidence.YEARS,
            Wanted.NONE,
            "select count(*) from programme p where date_add(p.ends_on, interval 30 day) < :today and exists (select 1"
                    + " from event e join registration r on r.event_id = e.id where e.programme_id = p.id)",
            11),
    /** People of programmes over for a month who are still here. Source: T12. */
    ERASED(
            Evidence.YEARS,
            Wanted.NONE,
            "select count(*) from seeker s join programme p on p.id = s.programme_id"
                    + " where date_add(p.ends_on, interval 30 day) < :today",
            12),
    /** Managers who may handle data today. Source: T13, R-C1. */
    MANAGER(
            Evidence.ACCOUNTS,
            Wanted.SOME,
            "select count(distinct a.id) from handler h join staff_account a on a.id = h.account_id"
                    + " where h.starts_on <= :today and h.ends_on >= :today and a.role = 'MANAGER'"
                    + " and a.stopped_at is null",
            13),
    /** Handlers, places and devices that are not as the ward was told last. Source: T13, R-C1. */
    REPORTED(Evidence.CHANGE_REPORTS, Wanted.NONE, "select " + RegisterState.unreported(":year"), 13),
    /** Reports of changes that were not handed in within 7 days. Source: T13, R-C1. */
    SUBMITTED(
            Evidence.CHANGE_REPORTS,
            Wanted.NONE,
            "select count(*) from change_report where submitted_on is null"
                    + " and made_at < date_sub(:now, interval 7 day)",
            13),
    /** Places of work that the register knows. Source: T6, T13. */
    PLACES(Evidence.WORK_PLACES, Wanted.SOME, "select count(*) from work_place where closed_at is null", 6),
    /** Entries of the access log in the last 30 days. Source: T14, R-WS3. */
    LOG_KEPT(
            Evidence.LOG,
            Wanted.SOME,
            "select count(*) from access_log where seen_at >= date_sub(:now, interval 30 day)",
            14),
    /** Findings of inspections that should have been mended. Source: T15. */
    MENDED(
            Evidence.INSPECTIONS,
            Wanted.NONE,
            "select count(*) from inspection_answer a where a.verdict = 'UNMET' and a.mended_on is null"
                    + " and a.mend_by < :today and a.id = (select max(b.id) from inspection_answer b"
                    + " where b.inspection_id = a.inspection_id and b.item = a.item)",
            15),
    /** Inspections that are overdue, and programmes that ended without one. Source: T16. */
    HELD(
            Evidence.INSPECTIONS,
            Wanted.NONE,
            "select count(*) from programme p left join inspection i on i.programme_id = p.id where i.closed_at is null"
                    + " and (p.ends_on < :today or i.due_on < :today)",
            16),
    /** Ends of the access log that do not match its last entry. Source: T17, R-WS3. */
    LOG_WHOLE(
            Evidence.LOG,
            Wanted.NONE,
            "select count(*) from access_log_head h where h.hash is not null and not exists (select 1"
                    + " from access_log a where a.hash = h.hash and a.id = (select max(b.id) from access_log b))",
            17),
    /** Looks that were refused in the last 30 days because the data were not the reader's to see. Source: R-W5. */
    REFUSED(
            Evidence.DENIED_USES,
            Wanted.ANY,
            "select count(*) from access_log where seen_at >= date_sub(:now, interval 30 day)"
                    + " and action like '%.denied'",
            7),
    /** Devices in the ledger. Source: R-WS2, R-CS2. */
    LEDGER(Evidence.DEVICES, Wanted.SOME, "select count(*) from device where retired_at is null", 8),
    /** Months of the access log that nobody signed by the 10th of the month after. Source: R-CS3. */
    REVIEWED(
            Evidence.LOG_CHECK,
            Wanted.NONE,
            "select greatest(0, coalesce(period_diff(" + Month.LAST + ", (select date_format(seen_at, '%Y%m')"
                    + " from access_log order by id limit 1)) + 1, 0) - (select count(*) from log_review"
                    + " where date_format(first_day, '%Y%m') <= " + Month.LAST + "))",
            14,
            17),
    /** Mails to several people that left without a second person. Source: R-WS4, R-CS4. */
    ALONE(
            Evidence.GROUP_MAILS,
            Wanted.NONE,
            "select count(*) from group_mail where state = 'LEAVING' and mail_count > 1 and released_by is null",
            8),
    /** Handlers who were not trained in all three texts within a year. Source: T18, R-C3, R-W3. */
    TRAINED(
            Evidence.ACCOUNTS,
            Wanted.NONE,
            "select count(distinct h.account_id) from handler h where h.starts_on <= :today and h.ends_on >= :today"
                    + " and (select count(distinct p.kind) from handler_proof p where p.account_id = h.account_id"
                    + " and p.kind <> 'PLEDGE' and p.done_on > date_sub(:today, interval 1 year)) < 3",
            18),
    /** Incidents of which the ward was not told at once. Source: T19. */
    WARD_TOLD(
            Evidence.INCIDENTS,
            Wanted.NONE,
            "select count(*) from incident where told_at is null and date_add(reported_at, interval 1 hour) < :now",
            19),
    /** Reports of incidents that should have been handed over. Source: T19. */
    INCIDENT_REPORTS(
            Evidence.INCIDENTS,
            Wanted.NONE,
            "select coalesce(sum((preliminary_at is null and date_add(noticed_on, interval 4 day) < :today)"
                    + " + (final_at is null and date_add(noticed_on, interval if(on_purpose, 59, 29) day) < :today)), 0)"
                    + " from incident",
            19);

    /** How many there should be of what is counted. */
    private enum Wanted {
        SOME,
        NONE,
        /** However many; it is only told. */
        ANY
    }

    /** Where the reader sees what was counted. */
    public enum Evidence {
        YEARS,
        ACCOUNTS,
        STOCKTAKINGS,
        CHANGE_REPORTS,
        WORK_PLACES,
        FIELDS,
        NOTICES,
        APPROVALS,
        COPIES,
        DEVICES,
        LOG,
        LOG_CHECK,
        DENIED_USES,
        GROUP_MAILS,
        INSPECTIONS,
        INCIDENTS
    }

    /** Copies that are out though their day has gone by. */
    private static final class Overdue {
        static final String COPIES = "select count(*) from paper_copy c join copy_request q on q.id = c.request_id"
                + " where c.state = 'OUT' and q.due_on < :today"
                + " and q.kind in " + CopyKind.accountedNames() + " and q.place ";
    }

    /** The last month whose review should be signed by today. */
    private static final class Month {
        static final String LAST = "date_format(date_sub(date_sub(:today, interval 10 day), interval 1 month), '%Y%m')";
    }

    /** The quarter of today. */
    private static final class Quarterly {
        static final String FIRST_DAY = "makedate(year(:today), 1) + interval (quarter(:today) - 1) quarter";
    }

    private final Evidence evidence;
    private final Wanted wanted;
    private final String count;
    private final List<Integer> clauses;

    ClauseCheck(Evidence evidence, Wanted wanted, String count, Integer... clauses) {
        this.evidence = evidence;
        this.wanted = wanted;
        this.count = count;
        this.clauses = List.copyOf(Arrays.asList(clauses));
    }

    /** Where what is counted can be seen. */
    public Evidence evidence() {
        return evidence;
    }

    /** Whether a count is as the clauses want it. */
    public boolean isFine(long counted) {
        return switch (wanted) {
            case SOME -> counted > 0;
            case NONE -> counted == 0;
            case ANY -> true;
        };
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
