package kakehashi.backoffice.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.CounsellorPlan;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** The questions about a counsellor. */
@RequestScoped
class CounsellorPlanForm {

    private static final String KEY = "hours.counsellorPlan.";

    private Question account;

    @Inject
    SpokenForm spoken;

    @Inject
    StaffAccounts accounts;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The questions, answered as the counsellor is; null for a new one. Whose account it is only managers are asked. */
    List<Question> ask(CounsellorHours one) {
        Counsellor counsellor = one == null ? null : one.counsellor();
        UUID own = counsellor == null ? null : counsellor.accountId();
        account = new Question("account", Question.Kind.CHOICE, texts.get(KEY + "account"))
                .hint(texts.get(KEY + "account.hint"))
                .required(false)
                .options(accounts.all().stream()
                        .filter(each ->
                                each.id().equals(own) || Screen.CONSULTATION.allows(each.role()) && !each.isStopped())
                        .map(each -> new Question.Option(
                                each.id().toString(), each.actor().login()))
                        .toList())
                .answer(own == null ? "" : own.toString());
        spoken.languages(KEY + "speaks", counsellor == null ? List.of() : counsellor.languages(), Languages.all());
        if (office.getRole() == Role.MANAGER) {
            spoken.all().add(account);
        }
        spoken.stop(KEY + "stopped", counsellor == null ? null : counsellor.stoppedFrom());
        return spoken.all();
    }

    /** What was typed; answers that cannot be say so. */
    CounsellorPlan read() {
        spoken.read();
        return new CounsellorPlan(
                spoken.languages(), Ids.find(account.getValue()).orElse(null), spoken.stoppedFrom());
    }
}
