package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.registration.SavedView;
import kakehashi.domain.registration.SavedViews;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The saved views above {@code registrations.xhtml}. */
@Named
@RequestScoped
public class ViewList {

    private List<SavedView> views = List.of();
    private String problem;

    @Inject
    RegistrationsPage page;

    @Inject
    SavedViews saved;

    @Inject
    SignedIn signedIn;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Saves or removes one when that was pressed, and leads back to the list; reads them, unless the answer leads elsewhere. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        try {
            if (Posted.pressed("save")) {
                saved.save(Posted.asked("name"), page.getWanted().filter(), Posted.has("shared"));
                office.lead(page.getAddress().with("done", "viewSaved"));
            } else if (Posted.pressed("remove")) {
                saved.remove(Ids.parse(Posted.asked("remove"), "viewName"));
                office.lead(page.getAddress().with("done", "viewRemoved"));
            }
        } catch (Refused refused) {
            problem = texts.say(refused);
            office.standAt(page.getAddress());
        }
        views = saved.all();
    }

    /** Whether there is one. */
    public boolean isAny() {
        return !views.isEmpty();
    }

    /** Own ones, and those that colleagues share, by name. */
    public List<SavedView> getViews() {
        return views;
    }

    /** The address of this event's list as a view shows it. */
    public Address to(SavedView view) {
        return Wanted.of(view).in(page.getWhole());
    }

    /** What the link of a view says when it is what is shown: {@code page}; null for others. */
    public String current(SavedView view) {
        return Wanted.of(view).filter().equals(page.getWanted().filter()) ? "page" : null;
    }

    /** Whether the reader saved a view. */
    public boolean own(SavedView view) {
        return view.isOf(signedIn.actor());
    }

    /** Why it could not be saved; null when nothing was refused. */
    public String getProblem() {
        return problem;
    }

    /** What was typed as a name. */
    public String getTyped() {
        return Posted.asked("name");
    }

    /** The most characters of a name. */
    public int getLongest() {
        return SavedViews.LONGEST;
    }
}
