package kakehashi.domain.booth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** A company's place at an event, one for each sign-up: a booth of its own, or a table that others may share. */
@Entity
@Table(name = "booth")
public class Booth {

    /** The most interviewers at a booth. */
    public static final int MOST_INTERVIEWERS = 9;

    /** The most turns a day has. */
    public static final int MOST_SLOTS = 20;

    /** The longest number. */
    public static final int LONGEST_NUMBER = 10;

    /** Minutes a turn takes, with the change to the next. */
    public static final int MINUTES_OF_A_TURN = 25;

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    private String number;

    @Column(name = "table_number")
    private Integer table;

    @Column(name = "interviewer_count")
    private Integer interviewers;

    @Column(name = "slot_count")
    private Integer slots;

    @Version
    private int version;

    /** For JPA. */
    protected Booth() {}

    Booth(UUID registrationId, UUID eventId) {
        this.registrationId = registrationId;
        this.eventId = eventId;
    }

    /**
     * Says what the company offers.
     *
     * @param most turns that fit into the event
     * @throws Refused {@code boothOffer} beyond that or {@link #MOST_INTERVIEWERS}, or below one
     */
    void offer(int interviewers, int slots, int most) {
        if (interviewers < 1 || interviewers > MOST_INTERVIEWERS || slots < 1 || slots > most) {
            throw new Refused("boothOffer");
        }
        this.interviewers = interviewers;
        this.slots = slots;
    }

    /** Gives it a number that was checked; null takes it away. */
    void assign(String number) {
        this.number = number;
    }

    /** Seats it at a table; null takes it away. */
    void seat(Integer table) {
        this.table = table;
    }

    /** The number of its booth, or of its table at an exchange event; empty while it has none. */
    public String place() {
        if (number != null) {
            return number;
        }
        return table == null ? "" : table.toString();
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** What is told on the day, such as {@code A-3}; null while staff have not set it. */
    public String number() {
        return number;
    }

    /** How many people interview at the same time; null when the company did not say. */
    public Integer interviewers() {
        return interviewers;
    }

    /** How many interviews each of them offers one after the other; null when the company did not say. */
    public Integer slots() {
        return slots;
    }
}
