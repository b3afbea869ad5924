package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code licence.xhtml}: the number under which people may be introduced to jobs in a year. Source: domain 0.6. */
@Named
@RequestScoped
public class LicencePage {

    private static final String VERSION = "version";
    private static final int LONGEST = 40;

    private Programme year;
    private Asking asking;

    @Inject
    ProgrammeYears programmes;

    @Inject
    Catalogue catalogue;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or stores; answers 404 for what is no year. */
    public void load() throws IOException {
        year = programmes.all().stream()
                .filter(each -> each.id().toString().equals(Posted.asked("id")))
                .findFirst()
                .orElse(null);
        if (year == null) {
            Refusal.notThere(new Refused("yearUnknown"));
            return;
        }
        office.standAt(here());
        String now = year.introductionLicence();
        Question number = new Question("number", Question.Kind.LINE, texts.get("years.licence.number"))
                .hint(texts.get("years.licence.hint"))
                .required(false)
                .length(LONGEST)
                .answer(now == null ? "" : now);
        asking = Asking.of(Posted.all(), List.of(number), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            store(number.getValue());
        }
    }

    private void store(String number) throws IOException {
        try {
            programmes.license(year.id(), number == null ? "" : number, Posted.version(VERSION));
            catalogue.forget();
            office.lead(office.at(Screen.YEARS).with("done", "saved"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    private Address here() {
        return office.at(Screen.YEAR_LICENCE).with("id", year.id());
    }

    /** The year. */
    public String getHeading() {
        return texts.of("years.licence.heading", "year", String.valueOf(year.fiscalYear()));
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the years. */
    public Address getBack() {
        return office.at(Screen.YEARS);
    }

    /** What the form must know when it is posted, besides the answer. */
    public Address getHidden() {
        return year == null
                ? office.at(Screen.YEAR_LICENCE)
                : here().with(VERSION, Posted.has(VERSION) ? Posted.version(VERSION) : year.version());
    }
}
