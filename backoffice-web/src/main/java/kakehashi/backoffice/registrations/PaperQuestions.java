package kakehashi.backoffice.registrations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.FieldQuestions;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.PaperForm;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.registration.SignedUp;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Message;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** The questions of a paper, or of a call, and what they make together. */
final class PaperQuestions {

    private final Listing event;
    private final Audience audience;
    private final SignedUp.Medium medium;
    private final OfficeQuestions office;
    private final PageTexts texts;
    private final Question serial;
    private final Question signedOn;
    private final Question notice;
    private final Question offer;
    private final Question news;
    private final Question waits;
    private final List<Question> asked;

    PaperQuestions(Listing event, Audience audience, SignedUp.Medium medium, OfficeQuestions office, PageTexts texts) {
        this.event = event;
        this.audience = audience;
        this.medium = medium;
        this.office = office;
        this.texts = texts;
        this.serial = question("serial", Question.Kind.LINE)
                .hint(texts.get("registrations.paper.serialHint"))
                .length(30);
        this.signedOn = question("signedOn", Question.Kind.DAY)
                .answer(isTold() ? office.today().toString() : "");
        this.notice = question("notice", Question.Kind.CHOICE)
                .hint(texts.get(of("noticeHint")))
                .options(office.notices(event));
        this.offer = question("offer", Question.Kind.TICK);
        this.news = question("news", Question.Kind.TICK);
        this.waits = question("waits", Question.Kind.TICK);
        this.asked = office.paper(event, audience);
    }

    private Question question(String name, Question.Kind kind) {
        return new Question(name, kind, texts.get(of(name)))
                .ticked(texts.get("registrations.registration.yes"), texts.get("registrations.registration.no"));
    }

    /** The key of a word about the paper or the call. */
    private String of(String name) {
        boolean told = isTold() && !name.equals("serial") && !name.equals("waits");
        return (told ? "registrations.phone." : "registrations.paper.") + name;
    }

    private boolean isTold() {
        return medium == SignedUp.Medium.PHONE;
    }

    /** All of them, in the order of the paper. */
    List<Question> all() {
        List<Question> all = new ArrayList<>(isTold() ? List.of(signedOn, notice) : List.of(serial, signedOn, notice));
        if (event.kind().needsOffer()) {
            all.add(offer);
        }
        all.addAll(asked);
        all.add(news);
        if (!event.isDrawPending()) {
            all.add(waits);
        }
        return all;
    }

    /** Checks the answers, and says how they are read back. */
    void check() {
        Answers answers = Answers.onPaper(event.asked(audience), typed());
        answers.refused().forEach((field, wrong) -> refuse(field.words(), wrong));
        AnswerWords words = new AnswerWords(Texts.of(texts.getLanguage()));
        answers.accepted().forEach((field, answer) -> find(field.words())
                .readBack(words.answers(Map.of(field, answer)).get(0).value()));
        if (audience == Audience.COMPANY) {
            CompanyAnswers.check(stated())
                    .refused()
                    .forEach((field, wrong) -> refuse(FieldQuestions.words(field), wrong));
        }
        LocalDate day = day();
        if (signedOn.isAnswered() && (day == null || day.isAfter(office.today()))) {
            signedOn.refuse(texts.get("error.signedOnWrong"));
        } else if (day != null) {
            office.early(event, notice.getValue(), day).ifPresent(early -> signedOn.refuse(texts.say(early)));
            signedOn.readBack(Formats.of(texts.getLanguage()).date(day));
        }
        if (event.kind().needsOffer() && !offer.isTicked()) {
            offer.refuse(texts.get("error.offerNotDeclared"));
        }
        if (!isTold() && serial.isAnswered()) {
            serial.readBack(office.serial(event, serial.getValue()));
        }
        if (!answers.accepted().containsKey(PersonalField.EMAIL)) {
            find(PersonalField.EMAIL.words()).readBack(texts.get("registrations.paper.noAddress"));
        }
    }

    /** Says a refusal beside the field it is about; false when it is about none. */
    boolean refuse(Refused refused, Office words) {
        Question about =
                switch (refused.code()) {
                    case "serialWrong", "serialUsed" -> serial;
                    case "signedOnWrong", "signedOnEarly" -> signedOn;
                    case "paperNotice" -> notice;
                    case "paperFull" -> waits;
                    case "paperTwice", "addressToWait" -> find(PersonalField.EMAIL.words());
                    case "paperTwicePhone" -> find(PersonalField.PHONE.words());
                    default -> null;
                };
        if (about != null) {
            about.refuse(texts.say(words.timed(refused)));
        }
        return about != null;
    }

    private void refuse(String words, Message wrong) {
        find(words).refuse(texts.say(wrong));
    }

    private Question find(String id) {
        return asked.stream()
                .filter(question -> question.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(signedOn.getValue().strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private Map<PersonalField, String> typed() {
        Map<PersonalField, String> typed = new EnumMap<>(PersonalField.class);
        event.asked(audience)
                .forEach(rule ->
                        typed.put(rule.field(), find(rule.field().words()).getValue()));
        return typed;
    }

    private Map<CompanyField, String> stated() {
        Map<CompanyField, String> stated = new EnumMap<>(CompanyField.class);
        for (CompanyField field : CompanyField.values()) {
            stated.put(field, find(FieldQuestions.words(field)).getValue());
        }
        return stated;
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
                typed(),
                audience == Audience.COMPANY ? CompanyAnswers.check(stated()).profile() : null);
        return isTold() ? PaperForm.told(form, day()) : new PaperForm(form, serial.getValue(), day());
    }
}
