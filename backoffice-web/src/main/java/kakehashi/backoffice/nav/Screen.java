package kakehashi.backoffice.nav;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.staff.Role;

/** Every page staff can open once they are signed in. Its label is the text {@code Screen.<NAME>}. */
public enum Screen {
    TODAY("/today/today.xhtml", true, EnumSet.allOf(Role.class)),
    EVENTS("/events/events.xhtml", true, EnumSet.allOf(Role.class)),
    EVENT("/events/event.xhtml", false, EnumSet.allOf(Role.class), EnumSet.of(Role.MANAGER, Role.HANDLER)),
    EVENT_TEXT("/events/text.xhtml", false, EnumSet.allOf(Role.class), EnumSet.of(Role.MANAGER, Role.HANDLER)),
    EVENT_PLAN("/events/plan.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    EVENT_COPY("/events/copying.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    EVENT_CALL_OFF("/events/calloff.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    VENUE("/events/venue.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    TIMETABLE("/timetable/timetable.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    TIMETABLE_TURNS("/timetable/turns.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    TIMETABLE_PLACES("/timetable/places.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    INTERPRETER("/timetable/interpreter.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    RECEPTION("/checkin/reception.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION)),
    CHECKIN(
            "/checkin/checkin.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION),
            new Look("registration.list", "event")),
    CONFLICTS("/checkin/conflicts.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION)),
    DUTY("/checkin/duty.xhtml", false, EnumSet.of(Role.MANAGER)),
    MAILS("/mails/mails.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    GROUP_MAILS("/mails/groups.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    CHECKED_WORDS("/mails/words.xhtml", false, EnumSet.of(Role.MANAGER)),
    STOPPED_ADDRESSES("/mails/stopped.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    MAIL_TRIAL("/mails/trial.xhtml", true, EnumSet.of(Role.MANAGER, Role.SYSTEM)),
    GROUP_MAIL("/mails/group.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    REGISTRATIONS(
            "/registrations/registrations.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.list", "event")),
    REGISTRATION(
            "/registrations/registration.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    CANCEL_SIGN_UP(
            "/registrations/cancel.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    CONFIRM_SIGN_UP(
            "/registrations/confirm.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    CORRECT_SIGN_UP(
            "/registrations/correct.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    CORRECT_ADDRESS(
            "/registrations/address.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    VERIFY_SIGN_UP(
            "/registrations/verify.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "id")),
    BULK(
            "/registrations/bulk.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.choose", "event")),
    PAIRS("/registrations/pairs.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    PAIR(
            "/registrations/pair.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.view", "earlier")),
    PAPER("/registrations/paper.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    SEARCH(
            "/search/search.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER),
            new Look("registration.search", null)),
    LOG("/log/log.xhtml", true, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR), new Look("log.list", null)),
    CONSULTATIONS("/consultations/consultations.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION(
            "/consultations/consultation.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR),
            new Look("consultation.view", "id")),
    CONSULTATION_HOURS("/hours/hours.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COUNSELLOR("/hours/counsellor.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COUNSELLOR_PLAN("/hours/advisor.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    SHIFT("/hours/shift.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    CLOSED_DAYS("/hours/closed.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    RESOURCE("/hours/resource.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    CONSULTATION_CALENDAR(
            "/consultations/calendar.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    WALK_IN("/consultations/walkin.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_MOVE("/consultations/move.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_CALL_OFF(
            "/consultations/calloffbooking.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONSULTATION_ASSIGN("/consultations/assign.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONVERSATIONS("/consultations/conversations.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR)),
    CONVERSATION(
            "/consultations/conversation.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR),
            new Look("conversation.view", "id")),
    COMPANIES("/companies/companies.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    SURVEYS("/surveys/surveys.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    SURVEY("/surveys/survey.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    SURVEY_REMOVAL("/surveys/removal.xhtml", false, EnumSet.of(Role.MANAGER)),
    SURVEY_PAPER("/surveys/paper.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    SURVEY_BUNDLES("/surveys/bundles.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    SURVEY_TYPING("/surveys/typing.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    REPORTS(
            "/reports/reports.xhtml",
            true,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.noneOf(Role.class)),
    REPORT(
            "/reports/report.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.HANDLER)),
    REPORT_COMPARISON(
            "/reports/comparison.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.noneOf(Role.class)),
    REQUESTS("/requests/requests.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COPIES(
            "/copies/copies.xhtml",
            true,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.noneOf(Role.class)),
    COPY(
            "/copies/copy.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD)),
    COPY_RETURNS(
            "/copies/returns.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COPY_SLIPS("/copies/slips.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COPY_ASK("/copies/ask.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER)),
    COPY_PRINT("/copies/print.xhtml", false, EnumSet.of(Role.MANAGER, Role.HANDLER), new Look(CopyDesk.OPEN, "id")),
    NOTICES("/notices/notices.xhtml", true, EnumSet.allOf(Role.class)),
    NOTICE("/notices/notice.xhtml", false, EnumSet.allOf(Role.class), EnumSet.of(Role.MANAGER, Role.HANDLER)),
    NOTICE_TEXT("/notices/draft.xhtml", false, EnumSet.allOf(Role.class), EnumSet.of(Role.MANAGER, Role.HANDLER)),
    NOTICE_VERSION("/notices/version.xhtml", false, EnumSet.allOf(Role.class)),
    APPROVALS("/approvals/approvals.xhtml", true, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR)),
    APPROVAL("/approvals/approval.xhtml", false, EnumSet.of(Role.MANAGER, Role.WARD)),
    APPROVAL_ENTRY(
            "/approvals/entry.xhtml",
            false,
            EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR),
            EnumSet.of(Role.MANAGER, Role.WARD)),
    ACCOUNTS("/staff/accounts.xhtml", true, EnumSet.of(Role.MANAGER, Role.SYSTEM, Role.WARD, Role.AUDITOR)),
    ACCOUNT("/staff/account.xhtml", false, EnumSet.of(Role.MANAGER, Role.SYSTEM, Role.WARD, Role.AUDITOR)),
    OWN("/signin/own.xhtml", false, EnumSet.allOf(Role.class)),
    CODE("/signin/code.xhtml", false, EnumSet.allOf(Role.class)),
    FACTOR("/signin/factor.xhtml", false, EnumSet.allOf(Role.class)),
    PASSWORD("/signin/password.xhtml", false, EnumSet.allOf(Role.class));

    /** The page after signing in. */
    public static final Screen START = TODAY;

    private final String path;
    private final boolean inMenu;
    private final Set<Role> roles;
    private final Set<Role> writers;
    private final Look look;

    Screen(String path, boolean inMenu, Set<Role> roles) {
        this(path, inMenu, roles, roles, null);
    }

    Screen(String path, boolean inMenu, Set<Role> roles, Look look) {
        this(path, inMenu, roles, roles, look);
    }

    Screen(String path, boolean inMenu, Set<Role> roles, Set<Role> writers) {
        this(path, inMenu, roles, writers, null);
    }

    Screen(String path, boolean inMenu, Set<Role> roles, Set<Role> writers, Look look) {
        this.path = path;
        this.inMenu = inMenu;
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
    public static List<Screen> menu(Role role) {
        return Arrays.stream(values())
                .filter(screen -> screen.inMenu && screen.allows(role))
                .toList();
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
