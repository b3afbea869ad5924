package kakehashi.backoffice.companies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.company.MinimumWage;
import kakehashi.domain.company.MinimumWages;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.domain.privacy.register.TypedNumber;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code wages.xhtml}: Tokyo's minimum wages, and adding the next one. Source: domain 2.2. */
@Named
@RequestScoped
public class WagesPage {

    private static final int CHANGES = 20;

    private List<MinimumWage> known = List.of();
    private List<TextChange> changes = List.of();
    private Question from;
    private Question amount;
    private Asking asking;

    @Inject
    MinimumWages wages;

    @Inject
    TextTrail trail;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A minimum wage in words. */
    public record Line(String from, String amount) {}

    /** Asks, reads back or writes the next one. */
    public void load() throws IOException {
        office.standAt(getHere());
        known = wages.all();
        changes = trail.of(MinimumWages.SUBJECT, CHANGES);
        from = new Question("from", Question.Kind.DAY, texts.get("companies.wages.from"));
        amount = new Question("amount", Question.Kind.LINE, texts.get("companies.wages.amount"))
                .hint(texts.get("companies.wages.amountHint"))
                .length(6);
        asking = Asking.of(Posted.all(), List.of(from, amount), Texts.of(texts.getLanguage()));
        if (!asking.isPosted() || asking.isWrong()) {
            return;
        }
        Optional<LocalDate> day = TypedDate.read(from.getValue());
        if (day.isEmpty()) {
            from.refuse(texts.get("error.answer.date"));
        }
        Optional<Integer> yen = TypedNumber.read(amount.getValue());
        if (yen.isEmpty()) {
            amount.refuse(texts.get("error.answer.number"));
        }
        if (!asking.isWrong()) {
            from.readBack(date(day.orElseThrow()));
            amount.readBack(yen(yen.orElseThrow()));
            write(day.orElseThrow(), yen.orElseThrow());
        }
    }

    private void write(LocalDate day, int yen) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        String before = known.stream()
                .filter(each -> each.validFrom().equals(day))
                .map(this::line)
                .map(each -> each.from() + ": " + each.amount())
                .findFirst()
                .orElse(null);
        try {
            wages.write(day, yen, before);
            office.lead(getHere().with("done", "saved"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    private Line line(MinimumWage wage) {
        return new Line(date(wage.validFrom()), yen(wage.yenAnHour()));
    }

    private String date(LocalDate day) {
        return Formats.of(texts.getLanguage()).date(day);
    }

    private String yen(int amount) {
        return texts.of("companies.wages.yen", "yen", amount);
    }

    /** What is known, the latest first. */
    public List<Line> getWages() {
        return known.stream().map(this::line).toList();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The latest changes. */
    public List<TextChange> getChanges() {
        return changes;
    }

    /** The page's own address, for its form. */
    public Address getHere() {
        return office.at(Screen.MINIMUM_WAGE);
    }

    /** The way back. */
    public Address getBack() {
        return office.at(Screen.COMPANIES);
    }
}
