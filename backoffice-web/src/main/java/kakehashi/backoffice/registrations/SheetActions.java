package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.attendance.Corrections;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.AddressCorrection;
import kakehashi.domain.registration.PaperEntry;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.PhoneEntry;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.StaffWork;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;

/** What staff can do with the sign-up of {@code registration.xhtml}, and what was just done. */
@Named
@RequestScoped
public class SheetActions {

    private static final Set<String> DONE = Set.of(
            "cancelled", "confirmed", "taken", "corrected", "readdressed", "entered", "verified", "present", "absent");

    private Registration registration;
    private PaperEntry paper;
    private Corrections.Presence presence;
    private boolean over;
    private PhoneEntry call;
    private List<Way> fields = List.of();

    @Inject
    RegistrationPage page;

    @Inject
    StaffWork work;

    @Inject
    Corrections corrections;

    @Inject
    Papers papers;

    @Inject
    OfficeQuestions questions;

    @Inject
    Office office;

    @Inject
    SignedIn signedIn;

    /** A way to a page. */
    public record Way(String label, String address) {}

    /** Finds out what can be done with the sheet that was opened. */
    public void load() {
        if (page.getSheet() == null) {
            return;
        }
        registration = page.getSheet().getRegistration();
        paper = work.head(registration.id(), registration.eventId())
                .map(StaffWork.Head::paper)
                .orElse(null);
        presence =
                corrections.presence(registration.id(), registration.eventId()).orElse(null);
        over = presence != null && presence.begun();
        call = papers.call(registration.id()).orElse(null);
        if (registration.isLiving() && isMine()) {
            Texts texts = Texts.of(office.getLanguage());
            fields = questions.correctable(registration).stream()
                    .map(field -> new Way(texts.plain("field." + field.words()), correction(field)))
                    .toList();
        }
    }

    /** Whether the reader may correct it: a paper nobody has verified belongs to the one who keyed it. */
    private boolean isMine() {
        return paper == null || paper.isVerified() || isKeyedByReader();
    }

    private boolean isKeyedByReader() {
        return paper.isEnteredBy(signedIn.actor().id());
    }

    private String correction(PersonalField field) {
        return SheetAddress.of(office, Screen.CORRECT_SIGN_UP, asked())
                .with("field", field.words())
                .toString();
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Whether it can be cancelled or corrected. */
    public boolean isLiving() {
        return registration != null && registration.isLiving();
    }

    /** Whether staff can note that the person confirmed it: until the event begins. */
    public boolean isUnconfirmed() {
        return isLiving() && !over && registration.state() == Registration.State.UNCONFIRMED;
    }

    /** Whether staff can note that the person takes the place that is kept: until the event begins. */
    public boolean isOffered() {
        return isLiving() && !over && registration.state() == Registration.State.OFFERED;
    }

    /** Whether it can be cancelled: until the event begins. */
    public boolean isCancellable() {
        return isLiving() && !over;
    }

    /** Whether the person came; null before anything is known of it. */
    public Corrections.Presence getPresence() {
        return presence;
    }

    /** Whether it is told if the person came: once that was noted, or the doors have closed. */
    public boolean isPresenceTold() {
        return presence != null && (presence.isKnown() || presence.open());
    }

    /** Whether the person came, in words. */
    public String getCame() {
        Texts texts = Texts.of(office.getLanguage());
        if (presence.here()) {
            return texts.format("registrations.registration.came", "at", office.time(presence.since()));
        }
        return texts.get("registrations.registration.notCame");
    }

    /** Whether the mail address can be put right: while its owner has confirmed nothing. */
    public boolean isReaddressable() {
        return isLiving() && isMine() && !registration.isAddressConfirmed();
    }

    /** Why the mail address was put right last; null when it never was. */
    public AddressCorrection.Reason getReaddressed() {
        return registration == null ? null : registration.addressCorrection().reason();
    }

    /** That the mail address was put right, and when. */
    public String getReaddressedWhen() {
        String at = office.time(registration.addressCorrection().at());
        return Texts.of(office.getLanguage()).format("registrations.work.readdressed", "at", at);
    }

    /** The answers that can be corrected, in the order of forms. */
    public List<Way> getFields() {
        return fields;
    }

    /** The pages that put right what was keyed beside the answers, by their parameter; none the reader may not use. */
    public List<String> getAmendments() {
        if (!isLiving() || !isMine()) {
            return List.of();
        }
        List<String> amendments = new ArrayList<>();
        if (isOnPaper()) {
            amendments.add(AmendPage.PAPER);
        }
        if (registration.companyId() != null) {
            amendments.add(AmendPage.COMPANY);
        }
        return amendments;
    }

    /** The address of the page that puts such a thing right. */
    public Address amend(String what) {
        return SheetAddress.of(office, Screen.AMEND_SIGN_UP, asked()).with("field", what);
    }

    /** The address of the page that does something with it. */
    public String to(Screen screen) {
        return SheetAddress.of(office, screen, asked()).toString();
    }

    /** How it came on paper; null when it did not. */
    public PaperEntry getPaper() {
        return paper;
    }

    /** The call in which its person signed up; null when there was none. */
    public PhoneEntry getCall() {
        return call;
    }

    /** The day on the paper. */
    public String getSignedOn() {
        return Formats.of(office.getLanguage()).date(paper.signedOn());
    }

    /** Whether it came on paper. */
    public boolean isOnPaper() {
        return paper != null;
    }

    /** Whether somebody compared the paper. */
    public boolean isVerified() {
        return isOnPaper() && paper.isVerified();
    }

    /** Whether the reader is to compare the paper. */
    public boolean isToVerify() {
        return isLiving() && isOnPaper() && !paper.isVerified() && !isKeyedByReader();
    }

    /** Whether another than the reader is to compare the paper. */
    public boolean isForAnother() {
        return isLiving() && isOnPaper() && !paper.isVerified() && isKeyedByReader();
    }

    /** Whether its person can only be called, having no mail address. */
    public boolean isCalled() {
        return isLiving() && !registration.isAddressed();
    }

    private boolean isWaiting() {
        return registration != null && registration.state() == Registration.State.WAITING;
    }

    /** What was just done, as the address says; null for nothing. */
    public String getDone() {
        String done = asked().get(RegistrationPage.DONE);
        if (done == null || !DONE.contains(done)) {
            return null;
        }
        if (done.equals("entered") && (call != null || isWaiting())) {
            return (call == null ? "entered" : "called") + (isWaiting() ? "ToWait" : "");
        }
        return done.equals("verified") && isCalled() ? "toCall" : done;
    }
}
