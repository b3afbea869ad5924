package kakehashi.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;

/** Where the account that advises under a number is told at most once a day how much is due. */
@Entity
@Table(name = "counsellor_reminder")
public class CounsellorReminder {

    private static final String ADDRESS = "counsellor_reminder.address";

    @Id
    @Column(name = "counsellor_id")
    private UUID counsellorId;

    /** Who gave the address; whoever advises under the number later is not told there. */
    @Column(name = "account_id")
    private UUID accountId;

    private SealedText address;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Version
    private int version;

    /** For JPA. */
    protected CounsellorReminder() {}

    CounsellorReminder(Counsellor counsellor) {
        this.counsellorId = counsellor.id();
    }

    /** The counsellor's mails go there from now on; the office's key seals it. */
    void goTo(String mail, Counsellor counsellor, Seal office) {
        accountId = counsellor.accountId();
        address = office.close(ADDRESS, counsellorId, mail);
    }

    /** Whether it is still the one who gave the address that advises under the number. */
    boolean isFor(Counsellor counsellor) {
        return accountId.equals(counsellor.accountId());
    }

    /** Where mails go. */
    String address(Seal office) {
        return office.open(ADDRESS, counsellorId, address);
    }

    /** The counsellor's turn of a day is over, with or without a mail. */
    void reminded(LocalDate day) {
        remindedOn = day;
    }
}
