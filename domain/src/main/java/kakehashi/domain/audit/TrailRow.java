package kakehashi.domain.audit;

import java.util.UUID;
import kakehashi.domain.privacy.access.AccessEntry;
import kakehashi.domain.shared.Actor;

/**
 * An entry of the access log with what it is about; without anybody's personal data.
 *
 * @param entry who did what when
 * @param company the name that the company whose contact did it had then; null for staff, and for one that is not there
 *     any more
 * @param about what it is about
 * @param file the case it is about; null when it is about none
 */
public record TrailRow(AccessEntry entry, String company, Named about, OfCase file) {

    /**
     * A case that an entry is about.
     *
     * @param number by which staff know it
     * @param why it was opened by somebody whose it is not, by the name of the constant; null for everything else
     */
    public record OfCase(int number, String why) {}

    /**
     * What an entry is about, by what staff call it.
     *
     * @param reference the number of the sign-up, the booking, the request for copies, the report or the approval, or the
     *     login of the account; null when it is about none
     * @param code the code of the event; null when it is about none
     * @param kind the kind of event a notice is for, by the name of its constant; null when it is about none
     * @param year the fiscal year of the notice, or the year itself; null when it is about none
     */
    public record Named(String reference, String code, String kind, Integer year) {}

    /** The number of what it is about, or the login; null when it has none. */
    public String reference() {
        return about.reference();
    }

    /** The event whose list or plan it is about; null when it is about none. */
    public UUID eventId() {
        return about.code() == null ? null : entry.subjectId();
    }

    /**
     * Who: staff by their personal login, people of companies by their company; null when it is not there any more. Of
     * people with something of their own their role is all that is told.
     */
    public String who() {
        return switch (entry.role()) {
            case Actor.COMPANY -> company;
            case Actor.PERSON -> "";
            default -> entry.login();
        };
    }
}
