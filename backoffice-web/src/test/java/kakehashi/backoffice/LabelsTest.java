package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.nav.Menu;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.reports.PeriodLine;
import kakehashi.domain.attendance.Answer;
import kakehashi.domain.attendance.Correction;
import kakehashi.domain.attendance.Mark;
import kakehashi.domain.attendance.Standing.Conflict;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.Doubt;
import kakehashi.domain.copies.Copy;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyPlace;
import kakehashi.domain.copies.CopyReturns;
import kakehashi.domain.copies.CopyStanding;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Readiness;
import kakehashi.domain.mail.MailTrial;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.mailing.GroupMail;
import kakehashi.domain.mailing.LeftOut;
import kakehashi.domain.mailing.MailKind;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.approval.Coverage.Gap;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordKind;
import kakehashi.domain.registration.AddressCorrection;
import kakehashi.domain.registration.Came;
import kakehashi.domain.registration.Handling;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.registration.Untold;
import kakehashi.domain.report.Figure;
import kakehashi.domain.staff.AccountStanding;
import kakehashi.domain.staff.Act;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StopReason;
import kakehashi.domain.survey.SurveyRemoval;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextState;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What views say of a constant: its label is put together from its name, so a missing one would show as a key. */
class LabelsTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter().importPackages("kakehashi.domain");

    static List<Language> languages() {
        return OfficeLanguage.ALL;
    }

    /** What the domain calls its disclosures, and reading of them. */
    private static Set<String> looks() {
        Stream<String> disclosures = DOMAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Discloses.class))
                .map(method -> method.getAnnotationOfType(Discloses.class).value());
        return Stream.concat(disclosures, Stream.of(AccessTrail.LOOK)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels of constants. */
    static Stream<String> labels(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    /** Those of labels that a language lacks. */
    static List<String> missing(Stream<String> labels, Language language) {
        Set<String> keys = OfficeTexts.keys(language);
        return labels.filter(label -> !keys.contains(label)).toList();
    }

    /** What is said of an event's end, of what it collects, and of each step of the checklist before publishing. */
    private static Stream<String> labelsOfEvents() {
        Stream<String> steps = Arrays.stream(Readiness.Step.values())
                .flatMap(step -> Stream.of(
                        "events.ready." + step + ".done",
                        step == Readiness.Step.APPROVAL
                                ? "events.ready.APPROVAL.ITEMS"
                                : "events.ready." + step + ".todo",
                        "events.ready.mend." + step));
        return Stream.of(
                        labels("CancelReason.", CancelReason.values()),
                        labels("DataItem.", DataItem.values()),
                        labels("error.notReady.", Readiness.Step.values()),
                        Arrays.stream(Gap.values())
                                .filter(gap -> gap != Gap.NONE)
                                .map(gap -> "events.ready.APPROVAL." + gap),
                        steps)
                .flatMap(each -> each);
    }

    private static Stream<String> labelsOfDoors() {
        return Stream.of(
                        labels("Standing.Conflict.", Conflict.values()),
                        labels("Mark.Kind.", Mark.Kind.values()),
                        labels("Correction.", Correction.values()),
                        labels("Came.", Came.values()),
                        labels("checkin.word.", Answer.Outcome.values()),
                        labels("checkin.told.", Answer.Outcome.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_constant_has_a_label(Language language) {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        labels("Screen.", Screen.values()),
                        labels("Menu.", Menu.values()),
                        labels("Role.", Role.values()),
                        labels("today.today.may.", Role.values()),
                        labels("AccountStanding.", AccountStanding.values()),
                        labels("StopReason.", StopReason.values()),
                        labels("ProofKind.", ProofKind.values()),
                        Arrays.stream(AccountStanding.values()).map(each -> "AccountStanding." + each + ".why"),
                        labels("Audience.", Audience.values()),
                        labels("EventKind.", EventKind.values()),
                        labels("Event.State.", Event.State.values()),
                        labels("Registration.State.", Registration.State.values()),
                        labels("Registration.Medium.", Registration.Medium.values()),
                        labels("Proof.", Handling.Proof.values()),
                        labels("EndReason.", Handling.EndReason.values()),
                        labels("registrations.registrations.paper.", Audience.values()),
                        labelsOfDoors(),
                        labels("Company.Check.", Company.Check.values()),
                        labels("Consent.Matter.", Consent.Matter.values()),
                        labels("Doubt.", Doubt.values()),
                        labels("TextState.", TextState.values()),
                        labels("TextChange.Act.", TextChange.Act.values()),
                        labelsOfEvents(),
                        labels("MailRow.Need.", MailRow.Need.values())
                                .filter(label -> !label.equals("MailRow.Need.NEEDED")))
                .forEach(labels -> missing.addAll(missing(labels, language)));
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_reason_and_standing_has_a_label(Language language) {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        labels("AddressCorrection.Reason.", AddressCorrection.Reason.values()),
                        labels("SurveyRemoval.Reason.", SurveyRemoval.Reason.values()),
                        labels("PeriodLine.Standing.", PeriodLine.Standing.values()),
                        labels("Figure.Mark.", Figure.Mark.values()),
                        labels("checkin.checkin.closed.", Answer.Outcome.EARLY, Answer.Outcome.LATE))
                .forEach(labels -> missing.addAll(missing(labels, language)));
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_constant_about_mails_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        labels("Mail.State.", OutgoingMail.State.values()),
                        labels("Mail.Problem.", OutgoingMail.Problem.values()),
                        labels("MailTrial.Step.", MailTrial.Step.values()),
                        labels("MailTrial.Fault.", MailTrial.Fault.values()),
                        labels("MailKind.", MailKind.values()),
                        labels("WordKind.", WordKind.values()),
                        labels("mails.words.hint.", WordKind.values()),
                        labels("GroupMail.People.", GroupMail.People.values()),
                        labels("LeftOut.", LeftOut.Reason.values()),
                        labels("Untold.Reason.", Untold.Reason.values()),
                        labels("Untold.What.", Untold.What.values()),
                        labels("GroupMail.State.", GroupMail.State.values()),
                        labels("Finding.", Finding.Kind.values()))
                .flatMap(labels -> missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_of_the_ledger_of_copies_has_a_label(Language language) {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        labels("CopyKind.", CopyKind.values()),
                        labels("CopyPlace.", CopyPlace.values()),
                        labels("CopyStanding.", CopyStanding.values()),
                        labels("Copy.State.", Copy.State.values()),
                        labels("CopyReturns.Note.", CopyReturns.Note.values()),
                        labels("copies.done.", CopyReturns.Note.values()),
                        Arrays.stream(CopyStanding.values()).map(each -> "CopyStanding." + each + ".next"))
                .forEach(labels -> missing.addAll(missing(labels, language)));
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_kind_of_mail_has_a_label(Language language) {
        Set<String> kinds = OfficeTexts.keys(language).stream()
                .filter(key -> key.matches("mail\\.[A-Za-z]+\\.subject"))
                .map(key -> "Mail.Template." + key.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(kinds.isEmpty());
        assertEquals(List.of(), missing(kinds.stream(), language));
    }

    // R-WS3
    @ParameterizedTest
    @MethodSource("languages")
    void every_entry_of_the_access_log_has_a_label(Language language) {
        Set<String> looks = looks();
        assertFalse(looks.isEmpty());
        List<String> labels = new ArrayList<>();
        LoggedActs.ACTS.forEach(act -> labels.add("AccessLog." + act));
        for (PersonalField field : PersonalField.values()) {
            if (field.storedIn().contains("registration.")) {
                labels.add("AccessLog.registration.correct." + field.words());
            }
        }
        looks.forEach(look -> labels.addAll(List.of("AccessLog." + look, "AccessLog." + look + AccessLog.DENIED)));
        CopyDesk.ACTS.forEach(act -> labels.add("AccessLog." + act));
        Arrays.stream(CopyReturns.Note.values()).forEach(note -> labels.add("AccessLog." + note.action()));
        Stream.concat(Arrays.stream(Act.values()).map(Act::action), Stream.of(Handlers.PROVEN, Handlers.ASSIGNED))
                .forEach(act -> labels.add("AccessLog." + act));
        for (String how : List.of("byName", "byMail", "byPhone", "byNumber", "byCompany")) {
            labels.addAll(List.of(
                    "AccessLog.registration.list." + how,
                    "AccessLog.registration.choose." + how,
                    "AccessLog.registration.search." + how,
                    "AccessLog.consultation.search." + how));
        }
        assertEquals(List.of(), missing(labels.stream(), language));
    }

    /** What a screen's denial is called is what the look itself is called. */
    @Test
    void every_look_of_a_screen_is_one_of_the_domains() {
        Set<String> looks = looks();
        List<String> unknown = Arrays.stream(Screen.values())
                .flatMap(screen -> screen.look().stream())
                .map(Screen.Look::action)
                .filter(look -> !looks.contains(look))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
