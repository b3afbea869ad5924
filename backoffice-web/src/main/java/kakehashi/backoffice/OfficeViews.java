package kakehashi.backoffice;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Set;
import kakehashi.i18n.faces.ReaderLanguage;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives views the language staff chose, and keeps PrimeFaces out of those that work without scripts: it would make a
 * session for its nonce and refuse forms posted without one. Their policy lets our own scripts pass; these carry a nonce
 * that means nothing, so that PrimeFaces does not add its own.
 */
public class OfficeViews extends ViewHandlerWrapper {

    static final Set<String> WITHOUT_SCRIPTS = Set.of(
            "/signin/signin.xhtml",
            "/signin/password.xhtml",
            "/consultations/conversation.xhtml",
            "/consultations/attachment.xhtml",
            "/cases/cases.xhtml",
            "/cases/case.xhtml",
            "/cases/take.xhtml",
            "/cases/give.xhtml",
            "/cases/close.xhtml",
            "/cases/record.xhtml",
            "/cases/redact.xhtml",
            "/cases/due.xhtml",
            "/cases/followup.xhtml",
            "/cases/retention.xhtml",
            "/cases/retained.xhtml",
            "/outcomes/outcomes.xhtml",
            "/outcomes/outcomeboard.xhtml",
            "/outcomes/outcome.xhtml",
            "/outcomes/outcomebegin.xhtml",
            "/outcomes/outcomestage.xhtml",
            "/outcomes/outcomeend.xhtml",
            "/outcomes/outcomeback.xhtml",
            "/cases/handover.xhtml",
            "/cases/reminder.xhtml",
            "/cases/templates.xhtml",
            "/cases/template.xhtml",
            "/signin/code.xhtml",
            "/signin/factor.xhtml",
            "/signin/own.xhtml",
            "/registrations/registrations.xhtml",
            "/registrations/bulk.xhtml",
            "/registrations/pairs.xhtml",
            "/registrations/pair.xhtml",
            "/registrations/paper.xhtml",
            "/registrations/cancel.xhtml",
            "/registrations/confirm.xhtml",
            "/registrations/correct.xhtml",
            "/registrations/address.xhtml",
            "/registrations/amend.xhtml",
            "/registrations/verify.xhtml",
            "/registrations/presence.xhtml",
            "/surveys/removal.xhtml",
            "/reports/reports.xhtml",
            "/reports/report.xhtml",
            "/reports/comparison.xhtml",
            "/staff/accounts.xhtml",
            "/staff/account.xhtml",
            "/companies/companies.xhtml",
            "/notices/history.xhtml",
            "/clauses/denied.xhtml",
            "/workplaces/workplaces.xhtml",
            "/workplaces/founding.xhtml",
            "/workplaces/leaving.xhtml",
            "/changes/changes.xhtml",
            "/changes/change.xhtml",
            "/changes/making.xhtml",
            "/stocktakings/stocktakings.xhtml",
            "/stocktakings/stocktaking.xhtml",
            "/stocktakings/deciding.xhtml",
            "/stocktakings/completing.xhtml",
            "/copies/copies.xhtml",
            "/copies/copy.xhtml",
            "/companies/wages.xhtml",
            "/copies/ask.xhtml",
            "/copies/print.xhtml",
            "/copies/returns.xhtml",
            "/copies/slips.xhtml",
            "/error/error.xhtml",
            "/mails/stopped.xhtml",
            "/mails/trial.xhtml",
            "/mails/groups.xhtml",
            "/mails/group.xhtml",
            "/mails/words.xhtml",
            "/events/event.xhtml",
            "/events/text.xhtml",
            "/events/plan.xhtml",
            "/events/publishing.xhtml",
            "/events/copying.xhtml",
            "/events/calloff.xhtml",
            "/events/untold.xhtml",
            "/events/venue.xhtml",
            "/today/today.xhtml",
            "/timetable/timetable.xhtml",
            "/timetable/turns.xhtml",
            "/timetable/places.xhtml",
            "/timetable/groups.xhtml",
            "/timetable/division.xhtml",
            "/timetable/interpreter.xhtml",
            "/approvals/approvals.xhtml",
            "/approvals/approval.xhtml",
            "/approvals/entry.xhtml",
            "/clauses/clauses.xhtml",
            "/clauses/pack.xhtml",
            "/devices/devices.xhtml",
            "/devices/device.xhtml",
            "/devices/adding.xhtml",
            "/devices/retiring.xhtml",
            "/fields/fields.xhtml",
            "/fields/field.xhtml",
            "/fields/matrix.xhtml",
            "/cases/introduce.xhtml",
            "/cases/introductions.xhtml",
            "/copies/interviewsheets.xhtml",
            "/internships/attended.xhtml",
            "/internships/certifying.xhtml",
            "/internships/computing.xhtml",
            "/internships/moving.xhtml",
            "/internships/placement.xhtml",
            "/internships/reviews.xhtml",
            "/internships/telling.xhtml",
            "/interviews/announcing.xhtml",
            "/interviews/asked.xhtml",
            "/interviews/attending.xhtml",
            "/interviews/board.xhtml",
            "/interviews/entering.xhtml",
            "/interviews/fixing.xhtml",
            "/interviews/interview.xhtml",
            "/interviews/interviewrules.xhtml",
            "/interviews/loosening.xhtml",
            "/interviews/proposal.xhtml",
            "/interviews/results.xhtml",
            "/interviews/searching.xhtml",
            "/interviews/shifting.xhtml",
            "/interviews/stopping.xhtml",
            "/interviews/wishclosing.xhtml",
            "/interviews/wishes.xhtml",
            "/log/check.xhtml",
            "/log/signing.xhtml",
            "/requests/request.xhtml",
            "/requests/step.xhtml",
            "/years/licence.xhtml",
            "/incidents/incidentreport.xhtml",
            "/incidents/incidents.xhtml",
            "/incidents/incident.xhtml",
            "/incidents/incidentstep.xhtml",
            "/inspections/inspections.xhtml",
            "/inspections/inspection.xhtml",
            "/inspections/point.xhtml",
            "/inspections/opening.xhtml",
            "/inspections/mending.xhtml",
            "/inspections/closing.xhtml",
            "/inspections/reopening.xhtml",
            "/years/closing.xhtml",
            "/years/closings.xhtml",
            "/years/step.xhtml",
            "/years/years.xhtml",
            "/years/opening.xhtml",
            "/years/words.xhtml",
            "/notices/notices.xhtml",
            "/notices/notice.xhtml",
            "/notices/draft.xhtml",
            "/notices/version.xhtml",
            "/hours/hours.xhtml",
            "/hours/counsellor.xhtml",
            "/hours/counsellorplan.xhtml",
            "/hours/shift.xhtml",
            "/hours/closed.xhtml",
            "/hours/resource.xhtml",
            "/hours/place.xhtml",
            "/consultations/assign.xhtml",
            "/consultations/walkin.xhtml",
            "/consultations/caller.xhtml",
            "/consultations/move.xhtml",
            "/consultations/reassign.xhtml",
            "/consultations/bookinghandover.xhtml",
            "/consultations/calloffbooking.xhtml");

    /** Wraps Faces' own handler. */
    public OfficeViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return ReaderLanguage.current().locale();
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        keepScriptsOut(context, viewId);
        return getWrapped().createView(context, viewId);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        keepScriptsOut(context, viewId);
        return getWrapped().restoreView(context, viewId);
    }

    private static void keepScriptsOut(FacesContext context, String viewId) {
        if (WITHOUT_SCRIPTS.contains(viewId)) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
            String policy = context.getExternalContext().getInitParameter(OfficeGuard.POLICY);
            context.getExternalContext().setResponseHeader("Content-Security-Policy", policy);
        }
    }
}
