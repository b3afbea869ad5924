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
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code words.xhtml}: what a programme year is called and says of itself, in one language. */
@Named("yearWordsPage")
@RequestScoped
public class WordsPage {

    private static final String VERSION = "version";
    private static final int LONGEST_TEXT = 2000;

    private Programme year;
    private Language language;
    private Asking asking;

    @Inject
    ProgrammeYears programmes;

    @Inject
    Catalogue catalogue;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or stores; answers 404 for what is no year or no language. */
    public void load() throws IOException {
        year = programmes.all().stream()
                .filter(each -> each.id().toString().equals(Posted.asked("id")))
                .findFirst()
                .orElse(null);
        language = Languages.find(String.valueOf(Posted.asked("tag"))).orElse(null);
        if (year == null || language == null) {
            Refusal.notThere(new Refused("yearUnknown"));
            return;
        }
        office.standAt(here());
        ProgrammeText text = year.texts().get(language.tag());
        ProgrammeText.Words now = text == null ? new ProgrammeText.Words("", "", "", "", "") : text.words();
        List<Question> questions = List.of(
                line("name", now.name()),
                line("section", now.section()),
                line("contractor", now.contractor()),
                text("purpose", now.purpose()),
                text("office", now.office()));
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            store(questions.stream().map(each -> each.getValue().strip()).toList());
        }
    }

    private Question line(String name, String now) {
        return new Question(name, Question.Kind.LINE, texts.get("years.words." + name))
                .length(ProgrammeText.Words.LONGEST_NAME)
                .answer(now);
    }

    private Question text(String name, String now) {
        return new Question(name, Question.Kind.TEXT, texts.get("years.words." + name))
                .length(LONGEST_TEXT)
                .answer(now);
    }

    private void store(List<String> typed) throws IOException {
        try {
            ProgrammeText.Words words =
                    new ProgrammeText.Words(typed.get(0), typed.get(3), typed.get(1), typed.get(2), typed.get(4));
            programmes.say(year.id(), language.tag(), words, Posted.version(VERSION));
            catalogue.forget();
            office.lead(office.at(Screen.YEARS).with("done", "saved"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    private Address here() {
        return office.at(Screen.YEAR_WORDS).with("id", year.id()).with("tag", language.tag());
    }

    /** The year and the language. */
    public String getHeading() {
        return texts.of(
                "years.words.heading", "year", String.valueOf(year.fiscalYear()), "language", language.endonym());
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
        if (year == null || language == null) {
            return office.at(Screen.YEAR_WORDS);
        }
        return here().with(VERSION, Posted.has(VERSION) ? Posted.version(VERSION) : year.version());
    }
}
