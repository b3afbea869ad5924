package kakehashi.backoffice.nav;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.staff.Role;

/** Who may open each screen, and who may change what it shows, written down a second time. Source: domain 1h. */
final class ScreenRights {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    static final Set<Role> HANDLERS = EnumSet.of(Role.MANAGER, Role.HANDLER);

    private static final Set<Role> ADVISING = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.COUNSELLOR);

    private static final Set<Role> AT_DOORS = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.RECEPTION);
    /** Who looks after accounts, or reads how others do. */
    private static final Set<Role> KEEPERS = EnumSet.of(Role.MANAGER, Role.SYSTEM, Role.WARD, Role.AUDITOR);

    private static final Set<Role> READING_COPIES = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR);
    private static final Set<Role> READING_SURVEYS = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD);

    /** Who opens what. The other roles handle no personal data outside of what is yet to come. */
    static final Map<Screen, Set<Role>> READERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Screen.TODAY, EVERYBODY),
            Map.entry(Screen.EVENTS, EVERYBODY),
            Map.entry(Screen.EVENT, EVERYBODY),
            Map.entry(Screen.EVENT_TEXT, EVERYBODY),
            Map.entry(Screen.TIMETABLE, HANDLERS),
            Map.entry(Screen.TIMETABLE_TURNS, HANDLERS),
            Map.entry(Screen.TIMETABLE_PLACES, HANDLERS),
            Map.entry(Screen.INTERPRETER, HANDLERS),
            Map.entry(Screen.MINIMUM_WAGE, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.CHECKED_WORDS, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.MAILS, HANDLERS),
            Map.entry(Screen.GROUP_MAILS, HANDLERS),
            Map.entry(Screen.GROUP_MAIL, HANDLERS),
            Map.entry(Screen.STOPPED_ADDRESSES, HANDLERS),
            Map.entry(Screen.MAIL_TRIAL, EnumSet.of(Role.MANAGER, Role.SYSTEM)),
            Map.entry(Screen.REGISTRATIONS, HANDLERS),
            Map.entry(Screen.REGISTRATION, HANDLERS),
            Map.entry(Screen.CANCEL_SIGN_UP, HANDLERS),
            Map.entry(Screen.CONFIRM_SIGN_UP, HANDLERS),
            Map.entry(Screen.CORRECT_SIGN_UP, HANDLERS),
            Map.entry(Screen.PRESENCE, HANDLERS),
            Map.entry(Screen.CORRECT_ADDRESS, HANDLERS),
            Map.entry(Screen.VERIFY_SIGN_UP, HANDLERS),
            Map.entry(Screen.BULK, HANDLERS),
            Map.entry(Screen.PAIRS, HANDLERS),
            Map.entry(Screen.PAIR, HANDLERS),
            Map.entry(Screen.PAPER, HANDLERS),
            Map.entry(Screen.SEARCH, HANDLERS),
            Map.entry(Screen.LOG, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR)),
            Map.entry(Screen.CONSULTATIONS, ADVISING),
            Map.entry(Screen.CONSULTATION, ADVISING),
            Map.entry(Screen.CONVERSATIONS, ADVISING),
            Map.entry(Screen.CONVERSATION, ADVISING),
            Map.entry(Screen.ATTACHMENT, ADVISING),
            Map.entry(Screen.COMPANIES, HANDLERS),
            Map.entry(Screen.SURVEYS, READING_SURVEYS),
            Map.entry(Screen.SURVEY, READING_SURVEYS),
            Map.entry(Screen.SURVEY_PAPER, HANDLERS),
            Map.entry(Screen.SURVEY_BUNDLES, HANDLERS),
            Map.entry(Screen.SURVEY_TYPING, HANDLERS),
            Map.entry(Screen.COPIES, READING_COPIES),
            Map.entry(Screen.COPY, READING_COPIES),
            Map.entry(Screen.COPY_RETURNS, READING_COPIES),
            Map.entry(Screen.COPY_SLIPS, HANDLERS),
            Map.entry(Screen.COPY_ASK, HANDLERS),
            Map.entry(Screen.COPY_PRINT, HANDLERS),
            Map.entry(Screen.NOTICES, EVERYBODY),
            Map.entry(Screen.NOTICE, EVERYBODY),
            Map.entry(Screen.NOTICE_TEXT, EVERYBODY),
            Map.entry(Screen.NOTICE_VERSION, EVERYBODY),
            Map.entry(Screen.ACCOUNTS, KEEPERS),
            Map.entry(Screen.ACCOUNT, KEEPERS),
            Map.entry(Screen.OWN, EVERYBODY),
            Map.entry(Screen.CODE, EVERYBODY),
            Map.entry(Screen.FACTOR, EVERYBODY),
            Map.entry(Screen.PASSWORD, EVERYBODY)));

    /** What others may read and only these may change. */
    private static final Map<Screen, Set<Role>> WRITERS = Map.ofEntries(
            Map.entry(Screen.EVENT, HANDLERS),
            Map.entry(Screen.EVENT_TEXT, HANDLERS),
            Map.entry(Screen.APPROVAL_ENTRY, EnumSet.of(Role.MANAGER, Role.WARD)),
            Map.entry(Screen.CLAUSES, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.DEVICES, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.DEVICE, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.FIELDS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.FIELD, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.MATRIX, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.INCIDENTS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.INCIDENT, EnumSet.of(Role.MANAGER, Role.WARD)),
            Map.entry(Screen.INSPECTIONS, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.YEAR_CLOSINGS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.YEAR_CLOSING, EnumSet.of(Role.MANAGER, Role.WARD)),
            Map.entry(Screen.INSPECTION, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.INSPECTION_POINT, EnumSet.of(Role.MANAGER)),
            Map.entry(Screen.COPIES, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.COPY_RETURNS, HANDLERS),
            Map.entry(Screen.COPY, READING_SURVEYS),
            Map.entry(Screen.REPORTS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.REPORT, HANDLERS),
            Map.entry(Screen.REPORT_COMPARISON, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.NOTICE, HANDLERS),
            Map.entry(Screen.NOTICE_TEXT, HANDLERS),
            Map.entry(Screen.NOTICE_HISTORY, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.DENIED_USES, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.WORK_PLACES, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.STOCKTAKINGS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.STOCKTAKING, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.CHANGE_REPORTS, EnumSet.noneOf(Role.class)),
            Map.entry(Screen.CHANGE_REPORT, EnumSet.of(Role.MANAGER)));

    static {
        Set<Role> ledger = EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD, Role.AUDITOR);
        READERS.put(Screen.AMEND_SIGN_UP, HANDLERS);
        Set<Role> caseworkers = EnumSet.of(Role.MANAGER, Role.COUNSELLOR);
        READERS.put(Screen.CASES, caseworkers);
        READERS.put(Screen.CASE, caseworkers);
        READERS.put(Screen.CASE_TAKING, ADVISING);
        READERS.put(Screen.CASE_GIVING, caseworkers);
        READERS.put(Screen.CASE_INTRODUCING, caseworkers);
        READERS.put(Screen.INTRODUCTIONS, caseworkers);
        READERS.put(Screen.CASE_CLOSING, caseworkers);
        READERS.put(Screen.RECORD, caseworkers);
        READERS.put(Screen.RECORD_REDACTION, caseworkers);
        READERS.put(Screen.FOLLOW_UPS, caseworkers);
        READERS.put(Screen.FOLLOW_UP, caseworkers);
        READERS.put(Screen.RETENTION, caseworkers);
        READERS.put(Screen.RETENTION_ANSWER, caseworkers);
        READERS.put(Screen.CASE_REMINDER, caseworkers);
        for (Screen outcomes : List.of(
                Screen.OUTCOMES,
                Screen.OUTCOME_BOARD,
                Screen.OUTCOME,
                Screen.OUTCOME_BEGIN,
                Screen.OUTCOME_STAGE,
                Screen.OUTCOME_END,
                Screen.OUTCOME_BACK)) {
            READERS.put(outcomes, caseworkers);
        }
        READERS.put(Screen.CASE_HANDOVER, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.RECORD_TEMPLATES, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.RECORD_TEMPLATE, EnumSet.of(Role.MANAGER));
        for (Screen asked : List.of(Screen.REQUESTS, Screen.REQUEST, Screen.REQUEST_STEP)) {
            READERS.put(asked, EnumSet.of(Role.MANAGER, Role.HANDLER, Role.WARD));
        }
        READERS.put(Screen.EVENT_PLAN, HANDLERS);
        READERS.put(Screen.EVENT_COPY, HANDLERS);
        READERS.put(Screen.EVENT_PUBLISHING, HANDLERS);
        READERS.put(Screen.EVENT_CALL_OFF, HANDLERS);
        READERS.put(Screen.UNTOLD, HANDLERS);
        READERS.put(Screen.VENUE, HANDLERS);
        READERS.put(Screen.APPROVALS, ledger);
        READERS.put(Screen.APPROVAL_ENTRY, ledger);
        READERS.put(Screen.APPROVAL, EnumSet.of(Role.MANAGER, Role.WARD));
        READERS.put(Screen.REPORTS, ledger);
        READERS.put(Screen.REPORT, ledger);
        READERS.put(Screen.REPORT_COMPARISON, ledger);
        READERS.put(Screen.CLAUSES, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.AUDIT_PACK, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.DEVICES, ledger);
        READERS.put(Screen.DEVICE, ledger);
        READERS.put(Screen.DEVICE_ADDING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.DEVICE_RETIRING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.NOTICE_HISTORY, EVERYBODY);
        READERS.put(Screen.DENIED_USES, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.WORK_PLACES, ledger);
        READERS.put(Screen.WORK_PLACE_ADDING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.WORK_PLACE_LEAVING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.CHANGE_REPORT_MAKING, EnumSet.of(Role.MANAGER));
        for (Screen stock :
                List.of(Screen.STOCKTAKINGS, Screen.STOCKTAKING, Screen.CHANGE_REPORTS, Screen.CHANGE_REPORT)) {
            READERS.put(stock, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        }
        READERS.put(Screen.STOCKTAKING_DECIDING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.STOCKTAKING_SIGNING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.FIELDS, ledger);
        READERS.put(Screen.FIELD, ledger);
        READERS.put(Screen.MATRIX, ledger);
        READERS.put(Screen.INCIDENT_REPORT, EVERYBODY);
        READERS.put(Screen.INCIDENTS, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.INCIDENT, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.INCIDENT_STEP, EnumSet.of(Role.MANAGER, Role.WARD));
        READERS.put(Screen.INSPECTIONS, ledger);
        READERS.put(Screen.INSPECTION, ledger);
        READERS.put(Screen.INSPECTION_POINT, ledger);
        for (Screen held : List.of(
                Screen.INSPECTION_OPENING,
                Screen.INSPECTION_MENDING,
                Screen.INSPECTION_CLOSING,
                Screen.INSPECTION_REOPENING)) {
            READERS.put(held, EnumSet.of(Role.MANAGER));
        }
        READERS.put(Screen.RECEPTION, AT_DOORS);
        READERS.put(Screen.CHECKIN, AT_DOORS);
        READERS.put(Screen.CONFLICTS, AT_DOORS);
        READERS.put(Screen.TIMETABLE_GROUPS, HANDLERS);
        READERS.put(Screen.TIMETABLE_DIVISION, HANDLERS);
        READERS.put(Screen.LOG_CHECK, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.LOG_SIGNING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.PLACEMENT, HANDLERS);
        READERS.put(Screen.PLACEMENT_RUN, HANDLERS);
        READERS.put(Screen.PLACEMENT_PUBLISHING, HANDLERS);
        READERS.put(Screen.PLACEMENT_MOVE, HANDLERS);
        READERS.put(Screen.WISHES, HANDLERS);
        READERS.put(Screen.WISHES_CLOSING, HANDLERS);
        READERS.put(Screen.INTERN_DAYS, HANDLERS);
        READERS.put(Screen.INTERN_REVIEWS, HANDLERS);
        READERS.put(Screen.INTERN_CERTIFICATE, HANDLERS);
        READERS.put(Screen.INTERVIEW, HANDLERS);
        READERS.put(Screen.INTERVIEW_RULES, HANDLERS);
        READERS.put(Screen.INTERVIEW_SEARCH, HANDLERS);
        READERS.put(Screen.INTERVIEW_STOP, HANDLERS);
        READERS.put(Screen.INTERVIEW_DRAFT, HANDLERS);
        READERS.put(Screen.INTERVIEW_PUBLISHING, HANDLERS);
        READERS.put(Screen.INTERVIEW_PRESENCE, HANDLERS);
        READERS.put(Screen.INTERVIEW_PIN, HANDLERS);
        READERS.put(Screen.INTERVIEW_UNPIN, HANDLERS);
        READERS.put(Screen.INTERVIEW_MOVE, HANDLERS);
        READERS.put(Screen.INTERVIEW_BOARD, HANDLERS);
        READERS.put(Screen.INTERVIEW_QUESTIONS, HANDLERS);
        READERS.put(Screen.INTERVIEW_RESULTS, HANDLERS);
        READERS.put(Screen.INTERVIEW_ENTERING, HANDLERS);
        READERS.put(Screen.INTERVIEW_SHEETS, HANDLERS);
        READERS.put(Screen.YEARS, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.YEAR_OPENING, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.YEAR_WORDS, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.YEAR_LICENCE, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.YEAR_CLOSINGS, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.YEAR_CLOSING, EnumSet.of(Role.MANAGER, Role.WARD, Role.AUDITOR));
        READERS.put(Screen.YEAR_CLOSING_STEP, EnumSet.of(Role.MANAGER, Role.WARD));
        READERS.put(Screen.DUTY, EnumSet.of(Role.MANAGER));
        for (Screen hours : List.of(
                Screen.CONSULTATION_HOURS,
                Screen.COUNSELLOR,
                Screen.COUNSELLOR_PLAN,
                Screen.SHIFT,
                Screen.CLOSED_DAYS,
                Screen.RESOURCE)) {
            READERS.put(hours, HANDLERS);
        }
        READERS.put(Screen.PLACE, EnumSet.of(Role.MANAGER));
        READERS.put(Screen.CONSULTATION_ASSIGN, ADVISING);
        READERS.put(Screen.WALK_IN, ADVISING);
        READERS.put(Screen.CALLER, ADVISING);
        READERS.put(Screen.CONSULTATION_MOVE, ADVISING);
        READERS.put(Screen.CONSULTATION_CALL_OFF, ADVISING);
        READERS.put(Screen.CONSULTATION_REASSIGN, ADVISING);
        READERS.put(Screen.BOOKING_HANDOVER, ADVISING);
        READERS.put(Screen.CONSULTATION_CALENDAR, ADVISING);
        READERS.put(Screen.SURVEY_REMOVAL, EnumSet.of(Role.MANAGER));
    }

    private ScreenRights() {}

    /** Who may change what a screen shows. */
    static Set<Role> writers(Screen screen) {
        return WRITERS.getOrDefault(screen, READERS.get(screen));
    }
}
