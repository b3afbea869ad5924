package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code opening.xhtml}: a manager opens the next programme year. */
@Named
@RequestScoped
public class OpeningPage {

    private Asking asking;

    @Inject
    ProgrammeYears programmes;

    @Inject
    OpeningForm form;

    @Inject
    EventDesk desk;

    @Inject
    Catalogue catalogue;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or opens. */
    public void load() throws IOException {
        office.standAt(getHidden());
        asking = Asking.of(Posted.all(), form.ask(), Texts.of(texts.getLanguage()));
        if (!asking.isPosted() || asking.isWrong()) {
            return;
        }
        form.settle();
        try {
            programmes.check(form.plan());
            if (asking.isDone()) {
                open();
            }
        } catch (Refused refused) {
            if (!form.refuse(refused)) {
                asking.refuse(texts.say(refused));
            }
        }
    }

    private void open() throws IOException {
        programmes.open(form.plan());
        catalogue.forget();
        Retry.of(() -> desk.copyOn(form.chosen()));
        office.lead(office.at(Screen.YEARS).with("done", "opened"));
    }

    /** The year that is opened, without marks between its digits. */
    public String getYear() {
        return String.valueOf(form.year());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the years. */
    public Address getBack() {
        return office.at(Screen.YEARS);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.YEAR_OPENING).with(OpeningForm.YEAR, form.year());
    }
}
