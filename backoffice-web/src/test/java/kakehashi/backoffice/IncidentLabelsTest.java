package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentClock;
import kakehashi.domain.privacy.incident.IncidentFacts;
import kakehashi.domain.privacy.incident.IncidentPerson;
import kakehashi.domain.privacy.incident.IncidentScope;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// T19
class IncidentLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_incidents_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("Incident.Kind.", Incident.Kind.values()),
                        LabelsTest.labels("Incident.Way.", Incident.Way.values()),
                        LabelsTest.labels("Incident.Step.", Incident.Step.values()),
                        LabelsTest.labels("Incident.Done.", Incident.Step.values()),
                        LabelsTest.labels("IncidentClock.Duty.", IncidentClock.Duty.values()),
                        LabelsTest.labels("IncidentClock.Standing.", IncidentClock.Standing.values()),
                        LabelsTest.labels("IncidentFacts.Remedy.", IncidentFacts.Remedy.values()),
                        LabelsTest.labels("IncidentScope.Kind.", IncidentScope.Kind.values()),
                        LabelsTest.labels("IncidentPerson.Source.", IncidentPerson.Source.values()),
                        Stream.of(Incident.Step.values())
                                .filter(step -> step != Incident.Step.REPORT)
                                .flatMap(step ->
                                        Stream.of("incidents.step.intro." + step, "incidents.step.sure." + step)))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
