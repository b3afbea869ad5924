package kakehashi.portal.company;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.booth.Booths;
import kakehashi.domain.privacy.register.TypedNumber;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;

/** Mirrors {@code booth.xhtml}: how many interviews a company offers at an interview day. Source: R-A33. */
@Named
@RequestScoped
public class BoothPage {

    private static final int LONGEST = 6;

    private BoothCard card;
    private List<FormField> fields = List.of();

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    BoothCards cards;

    @Inject
    Booths booths;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        card = cards.all().stream()
                .filter(each ->
                        each.isWithInterviews() && each.getId().toString().equals(visit.getArgument()))
                .findFirst()
                .orElse(null);
        if (card != null) {
            Booth booth = card.own().booth();
            fields = List.of(
                    question("INTERVIEWERS", booth == null ? null : booth.interviewers()),
                    question("SLOTS", booth == null ? null : booth.slots()));
        }
    }

    private static FormField question(String name, Integer value) {
        FormField question = new FormField(name, "number", true, LONGEST, "off", List.of());
        question.setValue(value == null ? null : value.toString());
        return question;
    }

    /** Leads to the list when the address names no interview day of the company. */
    public void load() throws IOException {
        if (card == null) {
            Faces.goTo(visit.to("my/company/booths"));
        }
    }

    /** Saves when nothing is wrong; nothing when the place is not there any more. */
    public void submit() throws IOException {
        if (card == null) {
            return;
        }
        int interviewers = number(fields.get(0), Booth.MOST_INTERVIEWERS);
        int most = Math.min(card.own().mostSlots(), Booth.MOST_SLOTS);
        int slots = number(fields.get(1), most);
        if (slots > most && most < Booth.MOST_SLOTS) {
            fields.get(1)
                    .setProblem(texts.of(
                            "error.slotsTooMany", "minutes", card.own().time().toMinutes(), "most", most));
        }
        if (!isWrong()) {
            booths.offer(visitor.member().orElseThrow(), card.getId(), interviewers, slots);
            Faces.goTo(visit.to("my/company/booths?saved=1"));
        }
    }

    private int number(FormField field, int most) {
        int number = TypedNumber.read(field.getValue()).orElse(0);
        boolean fine = number >= 1 && number <= most;
        field.setProblem(fine ? null : texts.of("error.answer.between", "least", 1, "most", most));
        return number;
    }

    /** The place. */
    public BoothCard getCard() {
        return card;
    }

    /** The questions, in order. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return new FilledForm(fields, texts).problems();
    }

    /** Whether anything is to be mended. */
    public boolean isWrong() {
        return fields.stream().anyMatch(FormField::isWrong);
    }
}
