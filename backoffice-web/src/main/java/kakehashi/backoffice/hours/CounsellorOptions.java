package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.i18n.faces.PageTexts;

/** Counsellors as the choices of a form: by number, with the login that tells who it is. */
@RequestScoped
public class CounsellorOptions {

    @Inject
    HoursDesk hours;

    @Inject
    Handlers handlers;

    @Inject
    PageTexts texts;

    /** All there ever were: what is entered afterwards may be about one who has stopped since. */
    public List<Question.Option> all() {
        return where(each -> true);
    }

    /** Those who advise today. */
    public List<Question.Option> today() {
        return on(handlers.today());
    }

    /** Those who advise today, but for one; all of them when that is null. */
    public List<Question.Option> othersToday(UUID than) {
        return others(handlers.today(), than);
    }

    /** Those who advise on a day. */
    public List<Question.Option> on(LocalDate day) {
        return where(each -> each.advises(day));
    }

    /** Those who advise on a day, but for one. */
    public List<Question.Option> others(LocalDate day, UUID than) {
        return where(each -> each.advises(day) && !each.counsellor().id().equals(than));
    }

    private List<Question.Option> where(Predicate<CounsellorHours> which) {
        return hours.all().stream()
                .filter(which)
                .map(each -> new Question.Option(
                        each.counsellor().id().toString(),
                        label(each.counsellor().number(), each.login())))
                .toList();
    }

    /** What a counsellor is called: the number, and the login where an account advises under it. */
    public String label(int number, String login) {
        return login == null
                ? texts.of("consultations.consultations.number", "number", number)
                : texts.of("hours.hours.choice", "number", number, "login", login);
    }
}
