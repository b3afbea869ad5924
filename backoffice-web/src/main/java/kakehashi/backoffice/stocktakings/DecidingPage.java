package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.stocktaking.AccountState;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingLine;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code deciding.xhtml}: a manager says which accounts may stay and which are stopped. */
@Named
@RequestScoped
public class DecidingPage {

    private Asking asking;

    @Inject
    ShownStocktaking shown;

    @Inject
    StocktakingDesk desk;

    @Inject
    StocktakingWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or decides; answers 404 when there is no such quarter. */
    public void load() throws IOException {
        StocktakingSheet sheet = shown.find().orElse(null);
        if (sheet == null) {
            return;
        }
        office.standAt(getHidden());
        Map<UUID, Question> questions = new LinkedHashMap<>();
        sheet.undecided().forEach(state -> questions.put(state.id(), question(state)));
        asking = Asking.of(Posted.all(), List.copyOf(questions.values()), Texts.of(texts.getLanguage()));
        if (!asking.isPosted() || asking.isWrong()) {
            return;
        }
        if (questions.values().stream().noneMatch(Question::isAnswered)) {
            asking.refuse(texts.say(new Refused("stocktakingNone")));
        } else if (asking.isDone()) {
            decide(questions);
        }
    }

    private Question question(AccountState state) {
        AccountLine line = words.line(state);
        return new Question(
                        "account-" + state.id(),
                        Question.Kind.CHOICE,
                        texts.of("stocktakings.deciding.account", "login", line.login(), "role", line.role()))
                .hint(line.hint())
                .required(false)
                .options("StocktakingLine.Decision.", StocktakingLine.Decision.values(), texts::get);
    }

    private void decide(Map<UUID, Question> questions) throws IOException {
        Map<UUID, StocktakingLine.Decision> decisions = new LinkedHashMap<>();
        questions.forEach((id, question) -> {
            if (question.isAnswered()) {
                decisions.put(id, StocktakingLine.Decision.valueOf(question.getValue()));
            }
        });
        try {
            desk.decide(decisions);
            office.lead(getBack().with("done", "accountsDecided"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the quarter. */
    public Address getBack() {
        return shown.at(Screen.STOCKTAKING);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return shown.at(Screen.STOCKTAKING_DECIDING);
    }
}
