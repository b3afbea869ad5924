package kakehashi.domain.privacy.change;

/**
 * What the registers say today of handlers, places and devices, as queries.
 *
 * <p>Words of a handler are the role, the first and the last day, with {@code |} between them; those of a place are how
 * data are kept there, those of a device where it is. A stopped account, a place given up and a retired device are not
 * among them.
 */
public final class RegisterState {

    /** The registers a line can be from. */
    public enum Kind {
        HANDLER,
        PLACE,
        DEVICE
    }

    private static final String HANDLERS = "select 'HANDLER' as kind, a.id as subject_id, a.login as label,"
            + " concat(a.role, '|', h.starts_on, '|', h.ends_on) as words from handler h"
            + " join staff_account a on a.id = h.account_id where a.stopped_at is null and h.programme_id = ";

    private static final String PLACES =
            " union all select 'PLACE', id, name, kept from work_place where closed_at is null"
                    + " union all select 'DEVICE', id, label, place from device where retired_at is null";

    private static final String LAST = "select l.kind, l.subject_id, l.label, l.text_after as words"
            + " from change_report_line l join change_report r on r.id = l.report_id"
            + " where l.text_after is not null and r.programme_id = %s"
            + " and r.number = (select max(n.number) from change_report n where n.programme_id = r.programme_id)";

    private RegisterState() {}

    /** What the registers say: kind, subject, label, words. */
    static String now(String programme) {
        return HANDLERS + programme + PLACES;
    }

    /** What the last report of a programme said. */
    static String reported(String programme) {
        return LAST.formatted(programme);
    }

    /** How many subjects are not as the last report of a programme said. */
    public static String unreported(String programme) {
        String same = " x.kind = y.kind and x.subject_id = y.subject_id";
        return "(select count(*) from (" + now(programme) + ") x where not exists (select 1 from ("
                + reported(programme) + ") y where" + same + " and x.words = y.words))"
                + " + (select count(*) from (" + reported(programme) + ") x where not exists (select 1 from ("
                + now(programme) + ") y where" + same + "))";
    }
}
