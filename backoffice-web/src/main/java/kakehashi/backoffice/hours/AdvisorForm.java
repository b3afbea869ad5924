package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.CounsellorPlan;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The questions about a counsellor. */
@RequestScoped
class AdvisorForm {

    private static final String KEY = "hours.advisor.";

    private final Map<String, Question> languages = new LinkedHashMap<>();
    private Question account;
    private Question stopped;

    @Inject
    StaffAccounts accounts;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The questions, answered as the counsellor is; null for a new one. */
    List<Question> ask(CounsellorHours one) {
        for (Language each : Languages.all()) {
            boolean spoken = one != null && one.counsellor().languages().contains(each.tag());
            languages.put(each.tag(), speaks(each).answer(spoken ? Question.TICKED : ""));
        }
        UUID own = one == null ? null : one.counsellor().accountId();
        account = new Question("account", Question.Kind.CHOICE, texts.get(KEY + "account"))
                .hint(texts.get(KEY + "account.hint"))
                .required(false)
                .options(accounts.all().stream()
                        .filter(each -> each.id().equals(own) || Screen.CONSULTATION.allows(each.role()) && !each.isStopped())
                        .map(each -> new Question.Option(
                                each.id().toString(), each.actor().login()))
                        .toList())
                .answer(own == null ? "" : own.toString());
        LocalDate from = one == null ? null : one.counsellor().stoppedFrom();
        stopped = new Question("stopped", Question.Kind.DAY, texts.get(KEY + "stopped"))
                .hint(texts.get(KEY + "stopped.hint"))
                .required(false)
                .answer(from == null ? "" : from.toString());
        List<Question> all = new ArrayList<>(languages.values());
        all.add(account);
        all.add(stopped);
        Typed.day(stopped, texts);
        return all;
    }

    private Question speaks(Language language) {
        String name = office.languageName(language.tag());
        return new Question("speaks-" + language.tag(), Question.Kind.TICK, texts.of(KEY + "speaks", "language", name))
                .ticked(texts.get("registrations.registration.yes"), texts.get("registrations.registration.no"));
    }

    /** What was typed; answers that cannot be say so. */
    CounsellorPlan read() {
        stopped.readBack(null);
        LocalDate from = Typed.day(stopped, texts);
        List<String> spoken = languages.entrySet().stream()
                .filter(each -> each.getValue().isTicked())
                .map(Map.Entry::getKey)
                .toList();
        if (spoken.isEmpty()) {
            languages.values().iterator().next().refuse(texts.get("error.languagesNone"));
        }
        return new CounsellorPlan(spoken, Ids.find(account.getValue()).orElse(null), from);
    }
}
