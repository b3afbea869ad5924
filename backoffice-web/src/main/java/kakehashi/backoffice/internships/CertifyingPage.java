package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.internship.Certificates;
import kakehashi.domain.matching.internship.InternRow;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code certifying.xhtml}: it is asked whether somebody's certificate shall be issued, and done. */
@Named
@RequestScoped
public class CertifyingPage extends PlacementForm {

    private InternRow row;

    @Inject
    Certificates certificates;

    @Inject
    CertificateMaker maker;

    /** Asks or issues; answers 404 when nobody of that number is due a certificate. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERN_CERTIFICATE, MovingPage.PERSON)) {
            return;
        }
        UUID person = Ids.find(Posted.asked(MovingPage.PERSON)).orElse(null);
        row = certificates.rows(sheet().event().id()).stream()
                .filter(each -> each.registrationId().equals(person))
                .filter(InternRow::isDue)
                .findFirst()
                .orElse(null);
        if (row == null) {
            Refusal.notThere(new Refused("placementUnknown"));
            return;
        }
        ask(List.of());
        carryOut(() -> maker.issue(row.registrationId()), Screen.INTERN_DAYS, "certified");
    }

    /** Whose it is, and what it will say. */
    public String getIntro() {
        return texts.of(
                "internships.certifying.intro",
                "reference",
                row.reference(),
                "company",
                row.offer().company(),
                "count",
                row.confirmed().size());
    }

    /** Whether there is one already. */
    public boolean isAgain() {
        return row != null && row.certificate() != null;
    }

    /** The way back to the days. */
    public Address getBack() {
        return shown.at(Screen.INTERN_DAYS);
    }
}
