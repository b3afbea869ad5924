package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.FieldQuestions;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;

/** What staff are asked about sign-ups, by the field register, in the reader's language. */
@RequestScoped
public class OfficeQuestions {

    @Inject
    Papers papers;

    @Inject
    CopyLedger ledger;

    @Inject
    Office office;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The question for one answer of a sign-up. */
    Question field(UUID event, Audience audience, PersonalField field) {
        boolean required = papers.find(event).stream()
                .flatMap(each -> each.asked(audience).stream())
                .anyMatch(rule -> rule.field() == field && rule.required());
        return fields().of(field, required);
    }

    /** The fields of a sign-up that can be corrected; the mail address is the person's. None once its year is over. */
    List<PersonalField> correctable(Registration registration) {
        return papers.find(registration.eventId()).stream()
                .flatMap(event -> event.asked(registration.audience()).stream())
                .map(rule -> rule.field())
                .filter(field -> field != PersonalField.EMAIL)
                .toList();
    }

    /** Everything a paper asks of an audience, in the order of forms: the company first. */
    public List<Question> paper(List<CollectionRule> rules, Audience audience) {
        List<Question> questions = new ArrayList<>();
        if (audience == Audience.COMPANY) {
            questions.addAll(company());
        }
        rules.stream()
                .map(CollectionRule::onPaper)
                .forEach(rule -> questions.add(fields().of(rule.field(), rule.required())));
        return questions;
    }

    /** What a company is asked about itself, in the order of forms. */
    List<Question> company() {
        return Stream.of(CompanyField.values()).map(fields()::of).toList();
    }

    /** The notices that can stand on a paper. */
    List<NoticeShown> notices(Listing event) {
        return papers.notices(event);
    }

    /** Notices to choose from: the newest version first, in the order of the language picker. */
    public List<Question.Option> options(List<NoticeShown> notices) {
        return inOrder(notices).stream()
                .map(each -> new Question.Option(each.id().toString(), notice(each)))
                .toList();
    }

    /** The newest version first, in the order of the language picker. */
    static List<NoticeShown> inOrder(List<NoticeShown> notices) {
        List<String> tags = Languages.all().stream().map(Language::tag).toList();
        return notices.stream()
                .sorted(Comparator.comparing(NoticeShown::version)
                        .reversed()
                        .thenComparing(each -> tags.indexOf(each.language())))
                .toList();
    }

    /** A notice by its version and language. */
    String notice(NoticeShown notice) {
        return Texts.of(office.getLanguage())
                .format(
                        "registrations.paper.noticeVersion",
                        "version",
                        notice.version(),
                        "language",
                        office.languageName(notice.language()));
    }

    /** Why a day cannot be the one of a notice: it was not there yet; empty when it can, or none was chosen. */
    Optional<Refused> early(List<NoticeShown> notices, String notice, LocalDate day) {
        boolean known = notices.stream().anyMatch(each -> each.id().toString().equals(notice));
        try {
            if (known) {
                papers.mustBeDay(day, UUID.fromString(notice));
            }
            return Optional.empty();
        } catch (Refused early) {
            return Optional.of(office.timed(early));
        }
    }

    /** The number of a paper as it is read back: whether a form was printed with it. */
    String serial(Listing event, String typed) {
        String number =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return ledger.isPrinted(event.programme().id(), number)
                ? number
                : Texts.of(office.getLanguage()).format("registrations.paper.unprinted", "number", number);
    }

    /** The day in the office's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
    }

    private FieldQuestions fields() {
        return new FieldQuestions(Texts.of(office.getLanguage()), today());
    }
}
