package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.cases.CaseLine;
import kakehashi.backoffice.cases.Headings;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.CaseFilter;
import kakehashi.domain.casework.CaseGlass;
import kakehashi.domain.casework.CaseOutcome;
import kakehashi.domain.casework.CaseStep;
import kakehashi.domain.casework.FollowUp;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.casework.RetentionFilter;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationMessage;
import kakehashi.domain.consultation.Medium;
import kakehashi.domain.consultation.OpenQuestions;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.consultation.ShiftTerms;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.matching.outcome.Duty;
import kakehashi.domain.matching.outcome.Insurance;
import kakehashi.domain.matching.outcome.OutcomeEnd;
import kakehashi.domain.matching.outcome.OutcomeFilter;
import kakehashi.domain.matching.outcome.OutcomeOrigin;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.outcome.OutcomeStep;
import kakehashi.domain.matching.outcome.OutcomeWhy;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What views say of constants about consultations and cases; see {@link LabelsTest}. */
class ConsultationLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_constant_about_consultations_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("Booking.State.", Booking.State.values()),
                        LabelsTest.labels("Conversation.State.", Conversation.State.values()),
                        LabelsTest.labels("ConversationMessage.Author.", ConversationMessage.Author.values()),
                        LabelsTest.labels("Channel.", Channel.values()),
                        LabelsTest.labels("Theme.", Theme.values()),
                        LabelsTest.labels("hours.weekday.", DayOfWeek.values()),
                        LabelsTest.labels("Medium.", Medium.values()),
                        LabelsTest.labels("consultations.walkIn.told.", Booking.Told.values()),
                        LabelsTest.labels("consultations.waiting.", OpenQuestions.Age.values()),
                        LabelsTest.labels("Resource.", Resource.Kind.values()),
                        LabelsTest.labels("hours.resource.add.", Resource.Kind.values()),
                        LabelsTest.labels("hours.resource.intro.", Resource.Kind.values()),
                        LabelsTest.labels("consultations.lost.", Resource.Kind.values()),
                        LabelsTest.labels("consultations.assign.", Resource.Kind.values()),
                        LabelsTest.labels("consultations.assign.hint.", Resource.Kind.values()),
                        LabelsTest.labels("hours.shift.by.", ShiftTerms.timed().toArray(Channel[]::new)))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_constant_about_cases_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("CaseFilter.", CaseFilter.values()),
                        LabelsTest.labels("CaseFile.State.", CaseFile.State.values()),
                        LabelsTest.labels("CaseOutcome.", CaseOutcome.values()),
                        LabelsTest.labels("CaseStep.Kind.", CaseStep.Kind.values()),
                        LabelsTest.labels("CaseGlass.Reason.", CaseGlass.Reason.values()),
                        LabelsTest.labels("FollowUp.State.", FollowUp.State.values()),
                        LabelsTest.labels("FollowUp.Reason.", FollowUp.Reason.values()),
                        LabelsTest.labels("RetentionCheck.State.", RetentionCheck.State.values()),
                        LabelsTest.labels("RetentionCheck.Answer.", RetentionCheck.Answer.values()),
                        LabelsTest.labels("RetentionCheck.Way.", RetentionCheck.Way.values()),
                        LabelsTest.labels("RetentionFilter.", RetentionFilter.values()),
                        LabelsTest.labels("RecordSheet.Closed.", RecordSheet.Closed.values()),
                        LabelsTest.labels("CaseLine.Kind.", CaseLine.Kind.values()),
                        LabelsTest.labels("Headings.", Headings.values()),
                        LabelsTest.labels("Headings.", Headings.values()).map(each -> each + ".text"))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_constant_about_ways_to_companies_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("OutcomeStage.", OutcomeStage.values()),
                        LabelsTest.labels("OutcomeOrigin.", OutcomeOrigin.values()),
                        LabelsTest.labels("OutcomeEnd.", OutcomeEnd.values()),
                        LabelsTest.labels("OutcomeWhy.", OutcomeWhy.values()),
                        LabelsTest.labels("OutcomeFilter.", OutcomeFilter.values()),
                        LabelsTest.labels("OutcomeStep.Kind.", OutcomeStep.Kind.values()),
                        LabelsTest.labels("Insurance.", Insurance.values()),
                        LabelsTest.labels("Duty.", Duty.values()),
                        LabelsTest.labels("Duty.", Duty.values()).map(each -> each + ".hint"))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
