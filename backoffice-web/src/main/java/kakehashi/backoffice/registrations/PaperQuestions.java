package kakehashi.backoffice.registrations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.PaperForm;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.faces.PageTexts;

/** The questions of a paper, and what they make together. */
final class PaperQuestions {

    private final Listing event;
    private final Audience audience;
    private final OfficeQuestions office;
    private final PageTexts texts;
    private final Question serial;
    private final Question signedOn;
    private final Question notice;
    private final Question offer;
    private final Question news;
    private final Question waits;
    private final PersonQuestions person;

    PaperQuestions(Listing event, Audience audience, OfficeQuestions office, PageTexts texts) {
        this.event = event;
        this.audience = audience;
        this.office = office;
        this.texts = texts;
        this.serial = question("serial", Question.Kind.LINE)
                .hint(texts.get("registrations.paper.serialHint"))
                .length(30);
        this.signedOn = question("signedOn", Question.Kind.DAY);
        this.notice = question("notice", Question.Kind.CHOICE)
                .hint(texts.get("registrations.paper.noticeHint"))
                .options(office.notices(event));
        this.offer = question("offer", Question.Kind.TICK);
        this.news = question("news", Question.Kind.TICK);
        this.waits = question("waits", Question.Kind.TICK);
        this.person = new PersonQuestions(
                event.asked(audience), audience, office.paper(event.asked(audience), audience), texts);
    }

    private Question question(String name, Question.Kind kind) {
        return new Question(name, kind, texts.get("registrations.paper." + name))
                .ticked(texts.get("registrations.registration.yes"), texts.get("registrations.registration.no"));
    }

    /** All of them, in the order of the paper. */
    List<Question> all() {
        List<Question> all = new ArrayList<>(List.of(serial, signedOn, notice));
        if (event.kind().needsOffer()) {
            all.add(offer);
        }
        all.addAll(person.all());
        all.add(news);
        if (!event.isDrawPending()) {
            all.add(waits);
        }
        return all;
    }

    /** Checks the answers, and says how they are read back. */
    void check() {
        person.check(Answers.onPaper(event.asked(audience), person.typed()));
        LocalDate day = day();
        if (signedOn.isAnswered() && (day == null || day.isAfter(office.today()))) {
            signedOn.refuse(texts.get("error.signedOnWrong"));
        } else if (day != null) {
            signedOn.readBack(Formats.of(texts.getLanguage()).date(day));
        }
        if (event.kind().needsOffer() && !offer.isTicked()) {
            offer.refuse(texts.get("error.offerNotDeclared"));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(signedOn.getValue().strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /**
     * The paper.
     *
     * @throws Refused {@code paperNotice}
     */
    PaperForm form(UUID submission) {
        UUID shown = Ids.parse(notice.getValue(), "paperNotice");
        Language language = office.languageOf(event, shown);
        RegistrationRequest form = new RegistrationRequest(
                submission,
                event.id(),
                audience,
                language,
                shown,
                news.isTicked(),
                offer.isTicked(),
                waits.isTicked(),
                person.typed(),
                person.company());
        return new PaperForm(form, serial.getValue(), day());
    }
}
