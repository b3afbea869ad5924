package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.SharedSheet;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.FormFields;
import kakehashi.portal.mypage.OwnWords;

/** Mirrors {@code seeker.xhtml}: what one seeker agreed to show the company; each look is logged. Source: T7. */
@Named
@RequestScoped
public class SeekerPage {

    private SharedSheet sheet;
    private String problem;
    private String about = "";
    private List<FormField> answers = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    SharedSheets sheets;

    @Inject
    CompanyQuestions questions;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        UUID contact = visitor.member().orElse(null);
        if (contact == null) {
            return;
        }
        try {
            sheet = sheets.open(UUID.fromString(visit.getArgument()), contact);
            about = words.title(sheet.eventId()) + " " + sheet.reference();
            answers = new FormFields(visit.getLanguage(), questions.today()).readBack(sheet.answers());
        } catch (Refused refused) {
            problem = texts.say(refused);
        } catch (IllegalArgumentException noId) {
            problem = texts.get("error.disclosureOver");
        }
    }

    /** Leads to the company's page whoever does not belong to it. */
    public void load() throws IOException {
        if (sheet == null && problem == null) {
            Faces.goTo(visit.to("my/company"));
        }
    }

    /** Whether there is something to see. */
    public boolean isOpen() {
        return sheet != null;
    }

    /** Why there is nothing to see; null when there is. */
    public String getProblem() {
        return problem;
    }

    /** The event and the number. */
    public String getAbout() {
        return about;
    }

    /** Until when it can be seen, in words. */
    public String getUntil() {
        return sheet == null
                ? ""
                : texts.of(
                        "company.seeker.until",
                        "until",
                        Formats.of(visit.getLanguage()).date(sheet.until()));
    }

    /** What the seeker agreed to show, in the order of forms. */
    public List<FormField> getAnswers() {
        return answers;
    }
}
