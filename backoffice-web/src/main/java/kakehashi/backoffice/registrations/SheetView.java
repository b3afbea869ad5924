package kakehashi.backoffice.registrations;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kakehashi.domain.company.Doubt;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.RegistrationFile;
import kakehashi.i18n.Texts;

/** A registration's file in words of one language. Source: domain 3.4. */
public final class SheetView {

    private static final int HASH_BYTES_SHOWN = 6;

    private final RegistrationFile file;
    private final List<AnswerWords.Answer> answers;
    private final List<AnswerWords.Answer> company;

    SheetView(RegistrationFile file, Texts texts) {
        this.file = file;
        AnswerWords words = new AnswerWords(texts);
        this.answers = words.answers(file.answers());
        this.company = words.stated(file.company());
    }

    /** The registration: its number, state and times. */
    public Registration getRegistration() {
        return file.registration();
    }

    /** What was confirmed, for the key of its label: a {@code place}, or a position in the {@code line}. */
    public String getSureFor() {
        Registration.Entry entry = file.registration().entry();
        boolean place = entry == Registration.Entry.PLACE || entry == Registration.Entry.WALK_IN;
        return place ? "place" : "line";
    }

    /** The answers, in the order of forms. */
    public List<AnswerWords.Answer> getAnswers() {
        return answers;
    }

    /** What the company stated; empty for seekers. */
    public List<AnswerWords.Answer> getCompany() {
        return company;
    }

    /** Whether somebody signed up for a company. */
    public boolean isOfCompany() {
        return !company.isEmpty();
    }

    /** Whether staff must look at the company, by the name of the constant. */
    public String getCompanyCheck() {
        return file.companyCheck() == null ? "" : file.companyCheck().name();
    }

    /** Why staff must look at the company. */
    public List<Doubt> getDoubts() {
        return List.copyOf(file.companyDoubts());
    }

    /** Whether the person withdrew the consent to take part, so that no answers are shown. */
    public boolean isWithdrawn() {
        return file.withdrawnAt() != null;
    }

    /** When the person withdrew the consent to take part; null while it holds. */
    public Instant getWithdrawnAt() {
        return file.withdrawnAt();
    }

    /** What the person agreed to, in the order given. */
    public List<Consent> getConsents() {
        return file.consents();
    }

    /** The beginning of the hash of the text that was shown, in hexadecimal digits. */
    public String hash(Consent consent) {
        return HexFormat.of().formatHex(consent.textHash(), 0, HASH_BYTES_SHOWN);
    }
}
