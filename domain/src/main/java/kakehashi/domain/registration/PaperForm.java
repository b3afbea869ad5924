package kakehashi.domain.registration;

import java.time.LocalDate;

/**
 * A sign-up on paper, as it was keyed.
 *
 * @param form what stands on it; its notice is the one printed on the paper, its language that notice's
 * @param serial the paper's own number, as typed
 * @param signedOn the day on the paper
 */
public record PaperForm(RegistrationRequest form, String serial, LocalDate signedOn) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return "paper " + form.submissionId();
    }
}
