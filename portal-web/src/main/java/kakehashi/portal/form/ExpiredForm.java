package kakehashi.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.faces.ExpiredPage;
import kakehashi.portal.Visit;

/** A form whose session is gone: takes up what the page carried and what was typed, and shows the same step again. */
@ApplicationScoped
public class ExpiredForm implements ExpiredPage {

    @Inject
    CarriedDraft carried;

    @Inject
    Drafts drafts;

    @Inject
    Visit visit;

    @Override
    public void recover(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        Map<String, String> posted = external.getRequestParameterMap();
        carried.read(posted.getOrDefault("carried", "")).ifPresent(draft -> {
            Arrays.stream(PersonalField.values())
                    .forEach(field ->
                            take(posted, field.name(), text -> draft.answers().put(field, text)));
            Arrays.stream(CompanyField.values())
                    .forEach(field ->
                            take(posted, field.name(), text -> draft.company().put(field, text)));
            drafts.keep(draft);
        });
        external.redirect(visit.getHere() + (isMailedLink() ? "" : visit.getQueryWith("expired=true")));
        context.responseComplete();
    }

    /** Such a page carries no form that could be lost. */
    private boolean isMailedLink() {
        return visit.getHere().matches("/[^/]+/(confirm|offer|booking)/.*");
    }

    private static void take(Map<String, String> posted, String name, java.util.function.Consumer<String> taker) {
        String text = posted.get(FormField.idOf(name));
        if (text != null) {
            taker.accept(text);
        }
    }
}
