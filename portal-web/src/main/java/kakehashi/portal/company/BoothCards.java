package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.booth.Booths;
import kakehashi.domain.booth.OwnBooth;
import kakehashi.domain.matching.interview.OwnMeeting;
import kakehashi.domain.matching.interview.OwnMeetings;
import kakehashi.domain.registration.SharedRow;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.timetable.DayPlan;
import kakehashi.domain.timetable.DayPlans;
import kakehashi.i18n.Texts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.DayLines;
import kakehashi.portal.events.EventTile;

/** The company's places at events, looked up when a page is made. */
@RequestScoped
public class BoothCards {

    @Inject
    Visit visit;

    @Inject
    CompanyVisitor visitor;

    @Inject
    CompanyQuestions questions;

    @Inject
    Booths booths;

    @Inject
    DayPlans days;

    @Inject
    OwnMeetings meetings;

    @Inject
    SharedSheets sheets;

    @Inject
    Clock clock;

    /** The places at events that are not over, by beginning; empty for whoever does not belong to the company. */
    List<BoothCard> all() {
        List<OwnBooth> own = visitor.member().map(booths::own).orElse(List.of());
        List<UUID> ids = own.stream().map(OwnBooth::registrationId).toList();
        Map<UUID, DayPlan> plans = days.of(ids);
        Map<UUID, List<OwnMeeting>> met = meetings.of(ids);
        Set<UUID> shown = visitor.member().map(sheets::rows).orElse(List.of()).stream()
                .map(SharedRow::registrationId)
                .collect(Collectors.toSet());
        return own.stream()
                .flatMap(each -> card(each, shown, plans.get(each.registrationId()), met.get(each.registrationId())))
                .toList();
    }

    private Stream<BoothCard> card(OwnBooth own, Set<UUID> shown, DayPlan plan, List<OwnMeeting> met) {
        return visit.snapshot().find(own.eventId()).stream()
                .map(event -> new BoothCard(
                        own,
                        new EventTile(event, visit.getLanguage(), clock.instant()),
                        new DayLines(plan, event, visit.getLanguage()).with(met, shown),
                        Texts.of(visit.getLanguage()),
                        questions.today()));
    }
}
