package kakehashi.portal.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Sharing;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code give.xhtml}: which answers one company sees, until when; or none any more. Source: T7. */
@Named
@RequestScoped
public class GivePage {

    private Sharing sharing;
    private AboutCompany about;
    private String event = "";
    private String sees = "";
    private List<Item> items = List.of();
    private List<FormField> fields = List.of();
    private String itemsProblem;

    @Inject
    Visit visit;

    @Inject
    SeekerVisitor visitor;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        visitor.choice(visit.getArgument())
                .ifPresent(each -> visit.snapshot().find(each.eventId()).ifPresent(found -> prepare(each, found)));
    }

    private void prepare(Sharing each, Listing found) {
        sharing = each;
        event = visitor.event(each);
        about = AboutCompany.of(each, visit, texts);
        sees = visitor.sees(each);
        items = each.answers().stream()
                .map(field -> new Item(field, texts.get("field." + field.words()), each.shows(field)))
                .toList();
        FormField until = new FormField("SHARE_UNTIL", "radio", true, 10, "off", visitor.days(each, found));
        until.setValue(each.agreed() == null ? null : each.agreed().until().toString());
        fields = List.of(until);
    }

    /** Leads to the list when the address names no company of the seeker's events. */
    public void load() throws IOException {
        if (sharing == null) {
            Faces.goTo(visit.to("my/sharing"));
        }
    }

    /** Leads to the sentence that is agreed to; nothing is recorded yet. */
    public void submit() throws IOException {
        if (sharing == null) {
            return;
        }
        String day = fields.get(0).getValue();
        String chosen = items.stream()
                .filter(Item::isChosen)
                .map(Item::field)
                .map(PersonalField::name)
                .collect(Collectors.joining(AskPage.BETWEEN));
        itemsProblem = chosen.isEmpty() ? texts.get(isOpen() ? "sharing.give.none" : "error.sharingNothing") : null;
        fields.get(0).setProblem(day == null ? texts.get("error.sharingTooLong") : null);
        if (!isWrong()) {
            Faces.goTo(visit.to("my/sharing/" + visit.getArgument() + "/ask?items=" + chosen + "&until=" + day));
        }
    }

    /** Takes back what is agreed to now. */
    public void withdraw() throws IOException {
        visitor.withdraw(sharing.agreed().id(), visit.getLanguage().tag());
        Faces.goTo(visit.to("my/sharing?ended=1"));
    }

    /** What a reader who does not know the company wants to know; null when there is no company. */
    public AboutCompany getAbout() {
        return about;
    }

    /** The event whose sign-up holds the answers. */
    public String getEvent() {
        return event;
    }

    /** Whether the company sees something now: the form begins with that choice. */
    public boolean isOpen() {
        return !sees.isEmpty();
    }

    /** What the company sees now, in one sentence. */
    public String getSees() {
        return sees;
    }

    /** What can be shown. */
    public List<Item> getItems() {
        return items;
    }

    /** The question until when. */
    public List<FormField> getFields() {
        return fields;
    }

    /** Whether the choice of answers is to be mended. */
    public boolean isItemsWrong() {
        return itemsProblem != null;
    }

    /** What is wrong with the choice of answers; null when nothing is. */
    public String getItemsProblem() {
        return itemsProblem;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        if (itemsProblem != null) {
            problems.add(new Problem(items.get(0).getId(), itemsProblem));
        }
        problems.addAll(new FilledForm(fields, texts).problems());
        return problems;
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return itemsProblem != null || fields.stream().anyMatch(FormField::isWrong);
    }
}
