package kakehashi.backoffice.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.ItemNames;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentClock;
import kakehashi.domain.privacy.incident.IncidentNotices;
import kakehashi.domain.privacy.incident.IncidentPerson;
import kakehashi.domain.privacy.incident.IncidentRow;
import kakehashi.domain.privacy.incident.IncidentScope;
import kakehashi.domain.privacy.incident.IncidentStep;
import kakehashi.domain.shared.Deed;
import kakehashi.i18n.Formats;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language how incidents stand. */
@Named
@RequestScoped
public class IncidentWords {

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** What is due about an incident, in words. */
    public String clock(IncidentClock clock) {
        return texts.of(
                "incidents.clock." + (clock.isDone() ? "done" : "due"),
                "what",
                texts.get("IncidentClock.Duty." + clock.duty()),
                "standing",
                texts.get("IncidentClock.Standing." + clock.standing()),
                "day",
                clock.until() == null ? office.day(clock.last()) : office.time(clock.until()));
    }

    /** What is due next, in words; that both reports are handed over, when they are; empty once it is closed. */
    String next(IncidentRow row) {
        if (row.incident().isClosed()) {
            return "";
        }
        return row.next() == null ? texts.get("incidents.clock.none") : clock(row.next());
    }

    /** Who did something, and when; empty while nobody did. */
    public String deed(Deed deed) {
        return deed == null ? "" : office.time(deed.at()) + " " + deed.login();
    }

    /** A step, in words. */
    public String step(IncidentStep step) {
        return texts.get("Incident.Done." + step.kind()) + " " + deed(step.done());
    }

    /** Where was searched, in words. */
    public String scope(IncidentScope scope) {
        IncidentScope.Asked asked = scope.asked();
        return texts.of(
                "incidents.incident.scope",
                "kind",
                texts.get("IncidentScope.Kind." + asked.kind()),
                "mark",
                asked.mark(),
                "first",
                office.time(asked.first()),
                "last",
                office.time(asked.last()));
    }

    /** Which data of somebody were seen. */
    public String items(IncidentPerson person) {
        return ItemNames.of(person.items(), texts);
    }

    /** How many mails of notices stand how. */
    public String mails(IncidentNotices.Delivery delivery) {
        return Formats.of(texts.getLanguage())
                .list(Arrays.stream(OutgoingMail.State.values())
                        .filter(delivery.mails()::containsKey)
                        .map(state -> texts.get("Mail.State." + state) + " "
                                + delivery.mails().get(state))
                        .toList());
    }

    /** Steps by their names, joined. */
    String steps(List<Incident.Step> steps) {
        return Formats.of(texts.getLanguage())
                .list(steps.stream()
                        .map(each -> texts.get("Incident.Step." + each))
                        .toList());
    }
}
