package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.own.MailLanguages;
import kakehashi.i18n.Language;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code language.xhtml}: the language of the person's mails. */
@Named
@RequestScoped
public class LanguagePage {

    private String tag;
    private List<SelectItem> choices = List.of();

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    MailLanguages languages;

    @PostConstruct
    void read() {
        choices = visit.getLanguages().stream()
                .map(each -> new SelectItem(each.tag(), each.endonym()))
                .toList();
        tag = signedIn.visitor().map(visitor -> visitor.language().tag()).orElse(null);
    }

    /** Changes it and says so. */
    public void submit() throws IOException {
        Language chosen = visit.getLanguages().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(visit.getLanguage());
        languages.change(signedIn.visitors(), chosen);
        Faces.goTo(visit.to("my/language?done=yes"));
    }

    /** Whether it was changed just now. */
    public boolean isDone() {
        return Faces.parameter("done") != null;
    }

    /** The languages, in the order of the picker. */
    public List<SelectItem> getChoices() {
        return choices;
    }

    /** The tag of the language chosen. */
    public String getTag() {
        return tag;
    }

    /** Takes the tag of the language chosen. */
    public void setTag(String tag) {
        this.tag = tag;
    }
}
