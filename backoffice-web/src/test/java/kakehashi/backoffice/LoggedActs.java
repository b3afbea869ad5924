package kakehashi.backoffice;

import java.util.List;
import kakehashi.domain.attendance.Conflicts;
import kakehashi.domain.attendance.Corrections;
import kakehashi.domain.attendance.Doors;
import kakehashi.domain.attendance.Duties;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.FollowUps;
import kakehashi.domain.casework.NoteRedactions;
import kakehashi.domain.casework.RecordTemplates;
import kakehashi.domain.casework.RetentionDesk;
import kakehashi.domain.company.CompanyDesk;
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.CallerBookings;
import kakehashi.domain.consultation.ClosedDays;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.consultation.PlaceDesk;
import kakehashi.domain.consultation.Resources;
import kakehashi.domain.consultation.StaffBookings;
import kakehashi.domain.consultation.WalkIns;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventTexts;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.mailing.GroupMails;
import kakehashi.domain.mailing.StoppedDesk;
import kakehashi.domain.matching.interview.WishDesk;
import kakehashi.domain.matching.introduction.IntroductionDesk;
import kakehashi.domain.matching.outcome.Outcomes;
import kakehashi.domain.matching.result.ResultDesk;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.own.RequestDesk;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.privacy.incident.AffectedPersons;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.IncidentNotices;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.registration.Duplicates;
import kakehashi.domain.registration.EventChanges;
import kakehashi.domain.registration.UntoldDesk;
import kakehashi.domain.reporting.ReportDesk;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.survey.SurveyWords;
import kakehashi.domain.timetable.TimetableDesk;

/** What is done in one place only, as the access log calls it. */
final class LoggedActs {

    /** The keys behind {@code AccessLog.}. */
    static final List<String> ACTS = List.of(
            "mail.sendAgain",
            StoppedDesk.RELEASE,
            CompanyDesk.CHECK,
            CompanyDesk.REOPEN,
            Cases.GIVE,
            Cases.CLOSE,
            Cases.REOPEN,
            Cases.BREAK,
            Cases.SEEN,
            Cases.APPOINTMENT,
            CaseTaking.ACTION,
            "conversation.address",
            ConsultationRecords.KEEP,
            ConsultationRecords.REDACT,
            NoteRedactions.REDACT,
            FollowUps.ADD,
            FollowUps.DONE,
            FollowUps.PUT_OFF,
            RetentionDesk.ENTER,
            WishDesk.CLOSE,
            ResultDesk.ENTER,
            Outcomes.BEGIN,
            Outcomes.STEP,
            Outcomes.CORRECT,
            Outcomes.ASK,
            Outcomes.DUTY,
            RecordTemplates.ACTION,
            WordBooks.ACTION,
            GroupMails.CONFIRM,
            GroupMails.RELEASE,
            GroupMails.RECALL,
            EventTexts.ACTION,
            EventDesk.ACTION,
            EventDesk.COPY,
            TimetableDesk.ACTION,
            HoursDesk.ACTION,
            ClosedDays.ACTION,
            PlaceDesk.ACTION,
            Resources.ACTION,
            Assignments.ACTION,
            StaffBookings.MOVE,
            StaffBookings.CANCEL,
            StaffBookings.MOVE_BY_OFFICE,
            StaffBookings.CANCEL_BY_OFFICE,
            StaffBookings.GIVE,
            StaffBookings.MOVE + AccessLog.DENIED,
            StaffBookings.CANCEL + AccessLog.DENIED,
            StaffBookings.MOVE_BY_OFFICE + AccessLog.DENIED,
            StaffBookings.CANCEL_BY_OFFICE + AccessLog.DENIED,
            StaffBookings.GIVE + AccessLog.DENIED,
            WalkIns.ACTION,
            WalkIns.ACTION + AccessLog.DENIED,
            CallerBookings.ACTION,
            CallerBookings.ACTION + AccessLog.DENIED,
            Publishing.ACTION,
            EventChanges.CHANGE,
            EventChanges.CALL_OFF,
            UntoldDesk.TELL,
            IntroductionDesk.PROPOSE,
            IntroductionDesk.TAKE_BACK,
            ProgrammeYears.LICENCE,
            ProgrammeYears.OPEN,
            ProgrammeYears.WORDS,
            YearData.GIVE,
            YearData.GIVE + AccessLog.DENIED,
            YearData.ERASE,
            YearData.ERASE + AccessLog.DENIED,
            Approvals.ENTER,
            Approvals.WITHDRAW,
            NoticeDrafts.TEXT,
            NoticeDrafts.PUBLISH,
            ReportDesk.LOOK,
            ReportDesk.SUBMIT,
            ReportShelf.OPEN,
            ReportShelf.FILE,
            ReportShelf.COMPARE,
            "registration.print",
            "registration.export",
            Duplicates.SAME,
            Duplicates.DIFFERENT,
            "registration.cancel",
            "registration.colleague",
            DataRequests.WITHDRAW,
            RequestDesk.FORWARD,
            RequestDesk.DECIDE,
            RequestDesk.CARRY_OUT,
            RequestDesk.ANSWER,
            IncidentDesk.REPORT,
            IncidentDesk.TELL,
            IncidentDesk.FACTS,
            IncidentDesk.HAND,
            IncidentDesk.INSTRUCT,
            IncidentNotices.NOTIFY,
            IncidentDesk.CLOSE,
            AffectedPersons.SEARCH,
            AffectedPersons.ADD,
            AffectedPersons.REMOVE,
            "registration.confirm",
            "registration.correct.email",
            "registration.correct.company",
            "registration.correct.paper",
            SurveyWords.REMOVE,
            "registration.enter",
            "registration.verify",
            Doors.IN,
            Doors.OUT,
            Doors.ADMIT,
            Doors.OPEN,
            Conflicts.SETTLE,
            Corrections.CORRECT,
            Duties.ASSIGN,
            Duties.RELEASE);

    private LoggedActs() {}
}
