package kakehashi.domain.testing;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** A form that would be taken, to be spoilt by a test. */
public final class FilledForm {

    private static final Map<PersonalField, String> ANSWERS = Map.of(
            PersonalField.PHONE, "090-1234-5678",
            PersonalField.AGE, "23",
            PersonalField.STATUS_OF_RESIDENCE, "STUDENT",
            PersonalField.STAY_EXPIRES, "2029-04-20");

    private final Listing event;
    private final Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
    private final UUID submission = UUID.randomUUID();
    private Audience audience;
    private Language language = Languages.find("en").orElseThrow();
    private UUID notice;
    private boolean news;
    private boolean offer;
    private boolean waits;
    private CompanyProfile company;

    private FilledForm(Listing event) {
        this.event = event;
        this.audience = event.kind().audiences().contains(Audience.SEEKER) ? Audience.SEEKER : Audience.COMPANY;
    }

    static FilledForm of(Listing event, String name, String mail) {
        FilledForm form = new FilledForm(event);
        if (form.audience == Audience.COMPANY) {
            form.company = company(20, true);
        }
        event.asked(form.audience).stream()
                .filter(rule -> rule.required() && ANSWERS.containsKey(rule.field()))
                .forEach(rule -> form.answers.put(rule.field(), ANSWERS.get(rule.field())));
        return form.answer(PersonalField.NAME, name).answer(PersonalField.EMAIL, mail);
    }

    /** A service company with so many employees. */
    public static CompanyProfile company(int employees, boolean inWard) {
        return new CompanyProfile(
                "株式会社みどり", "7000012050002", Industry.G, SmeClass.SERVICE, employees, 90_000_000L, inWard);
    }

    /** Answers a field; null leaves it empty. */
    public FilledForm answer(PersonalField field, String typed) {
        answers.put(field, typed);
        return this;
    }

    /** Fills it in in another language. */
    public FilledForm in(String tag) {
        language = Languages.find(tag).orElseThrow();
        return this;
    }

    /** Names another notice than the one in force. */
    public FilledForm notice(UUID shown) {
        notice = shown;
        return this;
    }

    /** Agrees to mails about next events. */
    public FilledForm news() {
        news = true;
        return this;
    }

    /** Declares a job offer. */
    public FilledForm offer() {
        offer = true;
        return this;
    }

    /** Joins the waiting list when no place is free. */
    public FilledForm waits() {
        waits = true;
        return this;
    }

    /** Signs up for the other audience's places. */
    public FilledForm as(Audience other) {
        audience = other;
        return this;
    }

    /** States another company, or none. */
    public FilledForm company(CompanyProfile stated) {
        company = stated;
        return this;
    }

    /** What is posted; the same form each time. */
    public RegistrationRequest request() {
        UUID shown = notice == null ? event.noticeIn(language).id() : notice;
        return new RegistrationRequest(
                submission, event.id(), audience, language, shown, news, offer, waits, Map.copyOf(given()), company);
    }

    private Map<PersonalField, String> given() {
        Map<PersonalField, String> given = new EnumMap<>(answers);
        given.values().removeIf(java.util.Objects::isNull);
        return given;
    }
}
