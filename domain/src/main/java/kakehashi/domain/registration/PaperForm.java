package kakehashi.domain.registration;

import java.time.LocalDate;

/**
 * A sign-up that staff keyed, from a paper or from what somebody said on the phone.
 *
 * @param form what was answered; its notice is the one printed on the paper or read out, its language that notice's
 * @param medium paper or phone
 * @param serial the paper's own number, as typed; null for a call
 * @param signedOn the day on the paper, or of the call
 */
public record PaperForm(RegistrationRequest form, SignedUp.Medium medium, String serial, LocalDate signedOn) {

    /** What stands on a paper. */
    public PaperForm(RegistrationRequest form, String serial, LocalDate signedOn) {
        this(form, SignedUp.Medium.PAPER, serial, signedOn);
    }

    /** What was told on the phone. */
    public static PaperForm told(RegistrationRequest form, LocalDate day) {
        return new PaperForm(form, SignedUp.Medium.PHONE, null, day);
    }

    /** Whether it was told on the phone. */
    public boolean isTold() {
        return medium == SignedUp.Medium.PHONE;
    }

    /** Never shows answers. */
    @Override
    public String toString() {
        return medium + " " + form.submissionId();
    }
}
