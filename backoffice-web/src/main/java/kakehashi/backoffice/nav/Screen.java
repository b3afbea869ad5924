package kakehashi.backoffice.nav;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.own.RequestDesk;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.domain.staff.Role;

/** Every page staff can open once they are signed in. Its label is the text {@code Screen.<NAME>}. */
public enum Screen {
    TODAY("/today/today.xhtml", Menu.TODAY, EnumSet.allOf(Role.class)),
    EVENTS("/events/events.xhtml", Menu.EVENTS, EnumSet.allOf(Role.class)),
    EVENT("/events/event.xhtml", null, EnumSet.allOf(Role.class), Readers.HANDLERS),
    EVENT_TEXT("/events/text.xhtml", null, EnumSet.allOf(Role.class), Readers.HANDLERS),
    EVENT_PLAN("/events/plan.xhtml", null, Readers.HANDLERS),
    EVENT_PUBLISHING("/events/publishing.xhtml", null, Readers.HANDLERS),
    EVENT_COPY("/events/copying.xhtml", null, Readers.HANDLERS),
    EVENT_CALL_OFF("/events/calloff.xhtml", null, Readers.HANDLERS),
    UNTOLD("/events/untold.xhtml", null, Readers.HANDLERS),
    VENUE("/events/venue.xhtml", null, Readers.HANDLERS),
    TIMETABLE("/timetable/timetable.xhtml", null, Readers.HANDLERS),
    TIMETABLE_TURNS("/timetable/turns.xhtml", null, Readers.HANDLERS),
    TIMETABLE_PLACES("/timetable/places.xhtml", null, Readers.HANDLERS),
    TIMETABLE_GROUPS("/timetable/groups.xhtml", null, Readers.HANDLERS),
    TIMETABLE_DIVISION("/timetable/division.xhtml", null, Readers.HANDLERS),
    PLACEMENT("/internships/placement.xhtml", null, Readers.HANDLERS, new Look("placement.view", "id")),
    PLACEMENT_RUN("/internships/computing.xhtml", null, Readers.HANDLERS, new Look("placement.view", "id")),
    PLACEMENT_PUBLISHING("/internships/telling.xhtml", null, Readers.HANDLERS, new Look("placement.view", "id")),
    PLACEMENT_MOVE("/internships/moving.xhtml", null, Readers.HANDLERS, new Look("placement.view", "id")),
    WISHES("/interviews/wishes.xhtml", null, Readers.HANDLERS, new Look("wish.view", "id")),
    WISHES_CLOSING("/interviews/wishclosing.xhtml", null, Readers.HANDLERS, new Look("wish.view", "id")),
    INTERN_DAYS("/internships/attended.xhtml", null, Readers.HANDLERS, new Look("intern.days", "id")),
    INTERN_CERTIFICATE("/internships/certifying.xhtml", null, Readers.HANDLERS, new Look("intern.days", "id")),
    INTERN_REVIEWS("/internships/reviews.xhtml", null, Readers.HANDLERS, new Look("intern.reviews", "person")),
    INTERVIEW("/interviews/interview.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_RULES("/interviews/interviewrules.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_SEARCH("/interviews/searching.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_STOP("/interviews/stopping.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_DRAFT("/interviews/proposal.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_PUBLISHING("/interviews/announcing.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_PRESENCE("/interviews/attending.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_PIN("/interviews/fixing.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_UNPIN("/interviews/loosening.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_MOVE("/interviews/shifting.xhtml", null, Readers.HANDLERS, new Look("interview.view", "id")),
    INTERVIEW_BOARD("/interviews/board.xhtml", null, Readers.HANDLERS),
    INTERVIEW_QUESTIONS("/interviews/asked.xhtml", null, Readers.HANDLERS, new Look("wish.view", "id")),
    INTERVIEW_RESULTS("/interviews/results.xhtml", null, Readers.HANDLERS, new Look("interview.results", "id")),
    INTERVIEW_ENTERING("/interviews/entering.xhtml", null, Readers.HANDLERS, new Look("interview.results", "id")),
    INTERPRETER("/timetable/interpreter.xhtml", null, Readers.HANDLERS),
    RECEPTION("/checkin/reception.xhtml", Menu.EVENTS, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION)),
    CHECKIN(
            "/checkin/checkin.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION),
            new Look("registration.list", "event")),
    CONFLICTS("/checkin/conflicts.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION)),
    DUTY("/checkin/duty.xhtml", null, EnumSet.of(Role.MANAGER)),
    MAILS("/mails/mails.xhtml", Menu.MAILS, Readers.HANDLERS),
    GROUP_MAILS("/mails/groups.xhtml", Menu.MAILS, Readers.HANDLERS),
    CHECKED_WORDS("/mails/words.xhtml", null, EnumSet.of(Role.MANAGER)),
    STOPPED_ADDRESSES("/mails/stopped.xhtml", null, Readers.HANDLERS),
    MAIL_TRIAL("/mails/trial.xhtml", Menu.MAILS, EnumSet.of(Role.MANAGER, Role.SYSTEM)),
    GROUP_MAIL("/mails/group.xhtml", null, Readers.HANDLERS),
    REGISTRATIONS("/registrations/registrations.xhtml", null, Readers.HANDLERS, new Look("registration.list", "event")),
    REGISTRATION("/registrations/registration.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    CANCEL_SIGN_UP("/registrations/cancel.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    CONFIRM_SIGN_UP("/registrations/confirm.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    CORRECT_SIGN_UP("/registrations/correct.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    AMEND_SIGN_UP("/registrations/amend.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    PRESENCE("/registrations/presence.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    CORRECT_ADDRESS("/registrations/address.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    VERIFY_SIGN_UP("/registrations/verify.xhtml", null, Readers.HANDLERS, new Look("registration.view", "id")),
    BULK("/registrations/bulk.xhtml", null, Readers.HANDLERS, new Look("registration.choose", "event")),
    PAIRS("/registrations/pairs.xhtml", null, Readers.HANDLERS),
    PAIR("/registrations/pair.xhtml", null, Readers.HANDLERS, new Look("registration.view", "earlier")),
    PAPER("/registrations/paper.xhtml", null, Readers.HANDLERS),
    SEARCH("/search/search.xhtml", null, Readers.HANDLERS, new Look("registration.search", null)),
    LOG(
            "/log/log.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR),
            new Look("log.list", null)),
    LOG_CHECK("/log/check.xhtml", null, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR)),
    LOG_SIGNING("/log/signing.xhtml", null, EnumSet.of(Role.MANAGER)),
    CONSULTATIONS(
            "/consultations/consultations.xhtml",
            Menu.CONSULTATIONS,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION(
            "/consultations/consultation.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR),
            new Look("consultation.view", "id")),
    CONSULTATION_HOURS("/hours/hours.xhtml", Menu.CONSULTATIONS, Readers.HANDLERS),
    COUNSELLOR("/hours/counsellor.xhtml", null, Readers.HANDLERS),
    COUNSELLOR_PLAN("/hours/counsellorplan.xhtml", null, Readers.HANDLERS),
    SHIFT("/hours/shift.xhtml", null, Readers.HANDLERS),
    CLOSED_DAYS("/hours/closed.xhtml", null, Readers.HANDLERS),
    PLACE("/hours/place.xhtml", null, EnumSet.of(Role.MANAGER)),
    RESOURCE("/hours/resource.xhtml", null, Readers.HANDLERS),
    CONSULTATION_CALENDAR(
            "/consultations/calendar.xhtml",
            Menu.CONSULTATIONS,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    WALK_IN("/consultations/walkin.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CALLER("/consultations/caller.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_MOVE("/consultations/move.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_REASSIGN(
            "/consultations/reassign.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    BOOKING_HANDOVER(
            "/consultations/bookinghandover.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_CALL_OFF(
            "/consultations/calloffbooking.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_ASSIGN("/consultations/assign.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONVERSATIONS(
            "/consultations/conversations.xhtml",
            Menu.CONSULTATIONS,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONVERSATION(
            "/consultations/conversation.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR),
            new Look("conversation.view", "id")),
    ATTACHMENT(
            "/consultations/attachment.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR),
            new Look("conversation.attachment", "id")),
    CASES("/cases/cases.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    CASE("/cases/case.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    CASE_TAKING("/cases/take.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CASE_GIVING("/cases/give.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    CASE_CLOSING("/cases/close.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    CASE_INTRODUCING("/cases/introduce.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    INTRODUCTIONS("/cases/introductions.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    RECORD("/cases/record.xhtml", null, Readers.CASEWORKERS, new Look("record.draft", "talk")),
    RECORD_REDACTION("/cases/redact.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    FOLLOW_UPS("/cases/due.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    FOLLOW_UP("/cases/followup.xhtml", null, Readers.CASEWORKERS, new Look("case.view", "id")),
    RETENTION("/cases/retention.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    RETENTION_ANSWER("/cases/retained.xhtml", null, Readers.CASEWORKERS),
    OUTCOMES("/outcomes/outcomes.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    OUTCOME_BOARD("/outcomes/outcomeboard.xhtml", Menu.CONSULTATIONS, Readers.CASEWORKERS),
    OUTCOME("/outcomes/outcome.xhtml", null, Readers.CASEWORKERS, new Look("case.view", null)),
    OUTCOME_BEGIN("/outcomes/outcomebegin.xhtml", null, Readers.CASEWORKERS),
    OUTCOME_STAGE("/outcomes/outcomestage.xhtml", null, Readers.CASEWORKERS),
    OUTCOME_END("/outcomes/outcomeend.xhtml", null, Readers.CASEWORKERS),
    OUTCOME_BACK("/outcomes/outcomeback.xhtml", null, Readers.CASEWORKERS),
    CASE_HANDOVER("/cases/handover.xhtml", null, EnumSet.of(Role.MANAGER)),
    RECORD_TEMPLATES("/cases/templates.xhtml", null, EnumSet.of(Role.MANAGER)),
    RECORD_TEMPLATE("/cases/template.xhtml", null, EnumSet.of(Role.MANAGER)),
    CASE_REMINDER("/cases/reminder.xhtml", null, Readers.CASEWORKERS),
    COMPANIES("/companies/companies.xhtml", Menu.PEOPLE, Readers.HANDLERS),
    MINIMUM_WAGE("/companies/wages.xhtml", null, EnumSet.of(Role.MANAGER)),
    SURVEYS("/surveys/surveys.xhtml", Menu.EVENTS, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    SURVEY("/surveys/survey.xhtml", null, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    SURVEY_REMOVAL("/surveys/removal.xhtml", null, EnumSet.of(Role.MANAGER)),
    SURVEY_PAPER("/surveys/paper.xhtml", null, Readers.HANDLERS),
    SURVEY_BUNDLES("/surveys/bundles.xhtml", null, Readers.HANDLERS),
    SURVEY_TYPING("/surveys/typing.xhtml", null, Readers.HANDLERS),
    REPORTS(
            "/reports/reports.xhtml",
            Menu.PAPERS,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    REPORT(
            "/reports/report.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.HANDLERS),
    REPORT_COMPARISON(
            "/reports/comparison.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    REQUESTS("/requests/requests.xhtml", Menu.PEOPLE, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    REQUEST(
            "/requests/request.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD),
            new Look(RequestDesk.VIEW, "id")),
    REQUEST_STEP(
            "/requests/step.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD),
            new Look(RequestDesk.VIEW, "id")),
    COPIES(
            "/copies/copies.xhtml",
            Menu.PAPERS,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    COPY(
            "/copies/copy.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    COPY_RETURNS(
            "/copies/returns.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.HANDLERS),
    INTERVIEW_SHEETS("/copies/interviewsheets.xhtml", null, Readers.HANDLERS, new Look("interview.view", "event")),
    COPY_SLIPS("/copies/slips.xhtml", null, Readers.HANDLERS),
    COPY_ASK("/copies/ask.xhtml", null, Readers.HANDLERS),
    COPY_PRINT("/copies/print.xhtml", null, Readers.HANDLERS, new Look(CopyDesk.OPEN, "id")),
    NOTICES("/notices/notices.xhtml", Menu.ADMINISTRATION, EnumSet.allOf(Role.class)),
    NOTICE("/notices/notice.xhtml", null, EnumSet.allOf(Role.class), Readers.HANDLERS),
    NOTICE_TEXT("/notices/draft.xhtml", null, EnumSet.allOf(Role.class), Readers.HANDLERS),
    NOTICE_VERSION("/notices/version.xhtml", null, EnumSet.allOf(Role.class)),
    NOTICE_HISTORY("/notices/history.xhtml", null, EnumSet.allOf(Role.class), Readers.NOBODY),
    APPROVALS(
            "/approvals/approvals.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR)),
    APPROVAL("/approvals/approval.xhtml", null, EnumSet.of(Role.MANAGER, Role.WARD)),
    APPROVAL_ENTRY(
            "/approvals/entry.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.WARD)),
    CLAUSES(
            "/clauses/clauses.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    DENIED_USES("/clauses/denied.xhtml", null, Readers.OVERSEERS, Readers.NOBODY),
    AUDIT_PACK("/clauses/pack.xhtml", null, EnumSet.of(Role.MANAGER)),
    FIELDS(
            "/fields/fields.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    FIELD(
            "/fields/field.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER)),
    MATRIX(
            "/fields/matrix.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    DEVICES(
            "/devices/devices.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    DEVICE(
            "/devices/device.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER)),
    DEVICE_ADDING("/devices/adding.xhtml", null, EnumSet.of(Role.MANAGER)),
    DEVICE_RETIRING("/devices/retiring.xhtml", null, EnumSet.of(Role.MANAGER)),
    WORK_PLACES("/workplaces/workplaces.xhtml", Menu.ADMINISTRATION, Readers.LEDGERS, Readers.NOBODY),
    WORK_PLACE_ADDING("/workplaces/founding.xhtml", null, Readers.MANAGERS),
    WORK_PLACE_LEAVING("/workplaces/leaving.xhtml", null, Readers.MANAGERS),
    CHANGE_REPORTS("/changes/changes.xhtml", Menu.ADMINISTRATION, Readers.OVERSEERS, Readers.NOBODY),
    CHANGE_REPORT("/changes/change.xhtml", null, Readers.OVERSEERS, Readers.MANAGERS),
    CHANGE_REPORT_MAKING("/changes/making.xhtml", null, Readers.MANAGERS),
    STOCKTAKINGS("/stocktakings/stocktakings.xhtml", Menu.ADMINISTRATION, Readers.OVERSEERS, Readers.NOBODY),
    STOCKTAKING("/stocktakings/stocktaking.xhtml", null, Readers.OVERSEERS, Readers.NOBODY),
    STOCKTAKING_DECIDING("/stocktakings/deciding.xhtml", null, Readers.MANAGERS),
    STOCKTAKING_SIGNING("/stocktakings/completing.xhtml", null, Readers.MANAGERS),
    INSPECTIONS(
            "/inspections/inspections.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER)),
    INSPECTION(
            "/inspections/inspection.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER)),
    INSPECTION_POINT(
            "/inspections/point.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER)),
    INSPECTION_OPENING("/inspections/opening.xhtml", null, EnumSet.of(Role.MANAGER)),
    INSPECTION_MENDING("/inspections/mending.xhtml", null, EnumSet.of(Role.MANAGER)),
    INSPECTION_CLOSING("/inspections/closing.xhtml", null, EnumSet.of(Role.MANAGER)),
    INSPECTION_REOPENING("/inspections/reopening.xhtml", null, EnumSet.of(Role.MANAGER)),
    INCIDENT_REPORT("/incidents/incidentreport.xhtml", Menu.ADMINISTRATION, EnumSet.allOf(Role.class)),
    INCIDENTS("/incidents/incidents.xhtml", Menu.ADMINISTRATION, Readers.OVERSEERS, Readers.NOBODY),
    INCIDENT(
            "/incidents/incident.xhtml",
            null,
            Readers.OVERSEERS,
            EnumSet.of(Role.MANAGER, Role.WARD),
            new Look(Incidents.VIEW, "id")),
    INCIDENT_STEP(
            "/incidents/incidentstep.xhtml", null, EnumSet.of(Role.MANAGER, Role.WARD), new Look(Incidents.VIEW, "id")),
    YEARS("/years/years.xhtml", Menu.ADMINISTRATION, EnumSet.of(Role.MANAGER)),
    YEAR_OPENING("/years/opening.xhtml", null, EnumSet.of(Role.MANAGER)),
    YEAR_WORDS("/years/words.xhtml", null, EnumSet.of(Role.MANAGER)),
    YEAR_LICENCE("/years/licence.xhtml", null, EnumSet.of(Role.MANAGER)),
    YEAR_CLOSINGS(
            "/years/closings.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR),
            Readers.NOBODY),
    YEAR_CLOSING(
            "/years/closing.xhtml",
            null,
            EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.WARD)),
    YEAR_CLOSING_STEP("/years/step.xhtml", null, EnumSet.of(Role.MANAGER, Role.WARD)),
    ACCOUNTS(
            "/staff/accounts.xhtml",
            Menu.ADMINISTRATION,
            EnumSet.of(Role.MANAGER, Role.SYSTEM, Role.WARD, Role.AUDITOR)),
    ACCOUNT("/staff/account.xhtml", null, EnumSet.of(Role.MANAGER, Role.SYSTEM, Role.WARD, Role.AUDITOR)),
    OWN("/signin/own.xhtml", null, EnumSet.allOf(Role.class)),
    CODE("/signin/code.xhtml", null, EnumSet.allOf(Role.class)),
    FACTOR("/signin/factor.xhtml", null, EnumSet.allOf(Role.class)),
    PASSWORD("/signin/password.xhtml", null, EnumSet.allOf(Role.class));

    /** The page after signing in. */
    public static final Screen START = TODAY;

    private final String path;
    private final Menu menu;
    private final Set<Role> roles;
    private final Set<Role> writers;
    private final Look look;

    Screen(String path, Menu menu, Set<Role> roles) {
        this(path, menu, roles, roles, null);
    }

    Screen(String path, Menu menu, Set<Role> roles, Look look) {
        this(path, menu, roles, roles, look);
    }

    Screen(String path, Menu menu, Set<Role> roles, Set<Role> writers) {
        this(path, menu, roles, writers, null);
    }

    Screen(String path, Menu menu, Set<Role> roles, Set<Role> writers, Look look) {
        this.path = path;
        this.menu = menu;
        this.roles = roles;
        this.writers = writers;
        this.look = look;
    }

    /**
     * What opening a screen that shows personal data, or the access log itself, is called in the access log.
     *
     * @param action such as {@code registration.view}
     * @param subject the parameter of the address that holds the id of what is looked at; null when none does
     */
    public record Look(String action, String subject) {}

    /** The screen of a path; empty when it is none. */
    public static Optional<Screen> find(String path) {
        return Arrays.stream(values())
                .filter(screen -> screen.path.equals(path))
                .findFirst();
    }

    /** What the menu offers a role, in its order. */
    public static List<Menu.Part> menu(Role role) {
        return Menu.parts(role).toList();
    }

    /** Whether it stands under a word of the menu. */
    boolean isUnder(Menu word) {
        return menu == word;
    }

    /** The path behind the context path. */
    public String path() {
        return path;
    }

    /** Whether a role may open it. */
    public boolean allows(Role role) {
        return roles.contains(role);
    }

    /** Whether a role may change what it shows, and not only read it. */
    public boolean isWrittenBy(Role role) {
        return writers.contains(role);
    }

    /** The look that opening it is; empty when nobody need know of it. */
    public Optional<Look> look() {
        return Optional.ofNullable(look);
    }
}
