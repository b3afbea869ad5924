package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.registrations.AnswerWords;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.BookingFile;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/** Mirrors {@code consultation.xhtml}: one booking with its answers. */
@Named
@RequestScoped
public class ConsultationPage {

    private String id;
    private Booking booking;
    private boolean outside;
    private Integer counsellor;
    private String when = "";
    private String withdrawn = "";
    private List<AnswerWords.Answer> answers = List.of();
    private List<AnswerWords.Answer> company = List.of();
    private List<BookingFile.Agreed> agreed = List.of();

    @Inject
    ConsultationDesk desk;

    @Inject
    Office office;

    @Inject
    Settings settings;

    /**
     * Opens the booking, which writes the access log; without who it is for for whoever may not open it; answers 404 when
     * there is none.
     */
    public void load() throws IOException {
        try {
            UUID found = Ids.parse(id, "bookingUnknown");
            open(found);
            ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
            when = Formats.of(office.getLanguage())
                    .span(booking.startsAt().atZone(zone), booking.endsAt().atZone(zone));
            counsellor = desk.counsellor(found).orElse(null);
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private void open(UUID found) {
        try {
            show(desk.open(found));
        } catch (Refused refused) {
            if (!refused.code().equals("caseNotYours")) {
                throw refused;
            }
            booking = desk.outside(found);
            outside = true;
        }
    }

    private void show(BookingFile file) {
        Texts texts = Texts.of(office.getLanguage());
        AnswerWords words = new AnswerWords(texts);
        booking = file.booking();
        answers = words.answers(file.answers());
        company = words.stated(file.company());
        agreed = file.agreed();
        withdrawn = file.withdrawnAt() == null
                ? ""
                : texts.format("registrations.registration.withdrawn", "at", office.time(file.withdrawnAt()));
    }

    /** Whether the reader sees what the day needs, and not who it is for. */
    public boolean isOutside() {
        return outside;
    }

    /** The number of the counsellor whose time it holds; null when it holds none any more. */
    public Integer getCounsellor() {
        return counsellor;
    }

    /** The booking. */
    public Booking getBooking() {
        return booking;
    }

    /** The sentence that the person withdrew the consent; empty while it holds. */
    public String getWithdrawn() {
        return withdrawn;
    }

    /** Whether the person withdrew the consent. */
    public boolean isEnded() {
        return !withdrawn.isEmpty();
    }

    /** Day and times. */
    public String getWhen() {
        return when;
    }

    /** The answers, in the order of forms. */
    public List<AnswerWords.Answer> getAnswers() {
        return answers;
    }

    /** What the company stated; empty for seekers. */
    public List<AnswerWords.Answer> getCompany() {
        return company;
    }

    /** The notices the person agreed to. */
    public List<BookingFile.Agreed> getAgreed() {
        return agreed;
    }

    /** Whether a company booked. */
    public boolean isCompanys() {
        return !company.isEmpty();
    }

    /** The booking's id, as it stands in the address. */
    public String getId() {
        return id;
    }

    /** Takes the booking's id. */
    public void setId(String id) {
        this.id = id;
    }
}
