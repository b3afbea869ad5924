package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.staff.StaffAccount;

/** Somebody who advises, known by a number; whose turn it is on a day is the office's business. */
@Entity
@Table(name = "consultation_counsellor")
public class Counsellor {

    @Id
    private UUID id;

    private int number;

    private String spoken;

    /** Whose account it is; null as long as nobody said. */
    @Convert(converter = NullableId.class)
    @Column(name = "account_id")
    private UUID accountId;

    /** From this day on not any more; null while no end is known. */
    @Column(name = "stopped_from")
    private LocalDate stoppedFrom;

    @Version
    private int version;

    /** For JPA. */
    protected Counsellor() {}

    /** The counsellor with this number, who speaks these languages (BCP 47 tags). */
    public Counsellor(int number, List<String> languages) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.spoken = String.join(" ", languages);
    }

    /** Speaks these languages from now on (BCP 47 tags). */
    void speaks(List<String> languages) {
        spoken = String.join(" ", languages);
    }

    /** Advises no more from a day on; null takes that back. */
    void stop(LocalDate day) {
        stoppedFrom = day;
    }

    /** The first day on which nobody advises under this number any more; null while no end is known. */
    public LocalDate stoppedFrom() {
        return stoppedFrom;
    }

    /** Whether nobody advises under this number any more on a day. */
    public boolean isStopped(LocalDate day) {
        return stoppedFrom != null && !day.isBefore(stoppedFrom);
    }

    /**
     * Whether somebody advises under this number on a day.
     *
     * @param account the one under {@link #accountId}; null for none
     */
    public boolean advises(LocalDate day, StaffAccount account) {
        return !isStopped(day) && (account == null || !account.isStopped());
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** 1 for the first; free times are given to the first who is free. */
    public int number() {
        return number;
    }

    /** The account of staff that advises under this number; null when none does. */
    public UUID accountId() {
        return accountId;
    }

    /** Says which account advises under this number. */
    public void isAccount(UUID account) {
        accountId = account;
    }

    /** BCP 47 tags of the languages spoken, in the order they were given. */
    public List<String> languages() {
        return Arrays.asList(spoken.split(" "));
    }
}
