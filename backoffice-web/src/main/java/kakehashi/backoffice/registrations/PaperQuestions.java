package kakehashi.backoffice.registrations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.PaperForm;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.registration.SignedUp;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The questions of a paper, or of a call, and what they make together. */
final class PaperQuestions {

    private final Listing event;
    private final Audience audience;
    private final SignedUp.Medium medium;
    private final OfficeQuestions office;
    private final PageTexts texts;
    private final Question serial;
    private final Question offer;
    private final Question news;
    private final Question waits;
    private final ToldQuestions told;
    private final PersonQuestions person;

    PaperQuestions(Listing event, Audience audience, SignedUp.Medium medium, OfficeQuestions office, PageTexts texts) {
        this.event = event;
        this.audience = audience;
        this.medium = medium;
        this.office = office;
        this.texts = texts;
        this.serial = question("serial", Question.Kind.LINE)
                .hint(texts.get("registrations.paper.serialHint"))
                .length(30);
        this.offer = question("offer", Question.Kind.TICK);
        this.news = question("news", Question.Kind.TICK);
        this.waits = question("waits", Question.Kind.TICK);
        this.told = new ToldQuestions(
                office.notices(event),
                question("notice", Question.Kind.CHOICE).hint(texts.get(of("noticeHint"))),
                question("signedOn", Question.Kind.DAY)
                        .answer(isTold() ? office.today().toString() : ""),
                office,
                texts);
        this.person = new PersonQuestions(
                event.asked(audience), audience, office.paper(event.asked(audience), audience), texts);
    }

    private Question question(String name, Question.Kind kind) {
        return new Question(name, kind, texts.get(of(name))).ticked(texts::get);
    }

    /** The key of a word about the paper or the call. */
    private String of(String name) {
        boolean call = isTold() && !name.equals("serial") && !name.equals("waits");
        return (call ? "registrations.phone." : "registrations.paper.") + name;
    }

    private boolean isTold() {
        return medium == SignedUp.Medium.PHONE;
    }

    /** All of them, in the order of the paper. */
    List<Question> all() {
        List<Question> all = new ArrayList<>(isTold() ? List.of() : List.of(serial));
        all.addAll(List.of(told.day(), told.notice()));
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

    /** The notice to be read out in a call; none for a paper, on which it is printed. */
    List<ToldQuestions.Aloud> aloud() {
        return isTold() ? told.aloud() : List.of();
    }

    /** Checks the answers, and says how they are read back. */
    void check() {
        person.check(Answers.onPaper(event.asked(audience), person.typed()));
        person.readBackMissingAddress();
        told.check();
        if (event.kind().needsOffer() && !offer.isTicked()) {
            offer.refuse(texts.get("error.offerNotDeclared"));
        }
        if (!isTold() && serial.isAnswered()) {
            serial.readBack(office.serial(event, serial.getValue()));
        }
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean refuse(Refused refused, Office words) {
        Question about =
                switch (refused.code()) {
                    case "serialWrong", "serialUsed" -> serial;
                    case "paperFull" -> waits;
                    case "paperTwice", "addressToWait" -> person.find(PersonalField.EMAIL.words());
                    case "paperTwicePhone" -> person.find(PersonalField.PHONE.words());
                    default -> told.about(refused);
                };
        if (about != null) {
            about.refuse(texts.say(words.timed(refused)));
        }
        return about != null;
    }

    /**
     * The paper.
     *
     * @throws Refused {@code paperNotice}
     */
    PaperForm form(UUID submission) {
        RegistrationRequest form = new RegistrationRequest(
                submission,
                event.id(),
                audience,
                told.language(),
                told.chosen(),
                news.isTicked(),
                offer.isTicked(),
                waits.isTicked(),
                person.typed(),
                person.company());
        return isTold() ? PaperForm.told(form, told.on()) : new PaperForm(form, serial.getValue(), told.on());
    }
}
