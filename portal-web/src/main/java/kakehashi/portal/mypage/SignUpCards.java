package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.matching.interview.OwnMeeting;
import kakehashi.domain.matching.interview.OwnMeetings;
import kakehashi.domain.matching.result.Pair;
import kakehashi.domain.matching.result.ToldStep;
import kakehashi.domain.matching.result.ToldSteps;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.own.OwnSignUps;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.timetable.DayPlan;
import kakehashi.domain.timetable.DayPlans;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.events.DayLines;

/** The person's sign-ups and those of the person's company, with their events, read once a request. */
@RequestScoped
public class SignUpCards {

    private List<SignUpCard> cards;
    private List<SignUpCard> colleagues;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnSignUps signUps;

    @Inject
    OwnWords words;

    @Inject
    DayPlans days;

    @Inject
    OwnMeetings meetings;

    @Inject
    ToldSteps steps;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** All of the person's own hand whose event can still be seen, newest first. */
    List<SignUpCard> all() {
        if (cards == null) {
            cards = cards(signUps.of(signedIn.visitors()));
        }
        return cards;
    }

    /** Those of others for the company the person belongs to, newest first. */
    private List<SignUpCard> ofColleagues() {
        if (colleagues == null) {
            boolean known = signedIn.visitors().stream().anyMatch(visitor -> visitor.contactId() != null);
            colleagues = known ? cards(signUps.ofColleagues(signedIn.visitors())) : List.of();
        }
        return colleagues;
    }

    private List<SignUpCard> cards(List<OwnSignUp> all) {
        return all.stream().flatMap(each -> card(each).stream()).toList();
    }

    private Stream<SignUpCard> both() {
        return Stream.concat(all().stream(), ofColleagues().stream());
    }

    /** Those for events to come of the company the person belongs to, by whomever of it; the next first. */
    public List<SignUpCard> ofCompany() {
        return coming().stream().filter(SignUpCard::isOfCompany).toList();
    }

    /** Whether somebody signed up for an event to come with the company's number who is nobody of it. */
    public boolean hasStrangers() {
        return signUps.ofStrangers(signedIn.visitors()) > 0;
    }

    /** Those whose event is still to come: first the ones that count, then the ended ones, the next first in each. */
    List<SignUpCard> coming() {
        return both().filter(card -> !card.isOver(clock.instant()) && !card.isSpare())
                .sorted(Comparator.comparing(SignUpCard::isLiving).reversed().thenComparing(SignUpCard::startsAt))
                .toList();
    }

    /** Whether a place is sure at an event to come whose companies something can be shown to. */
    public boolean isMeeting() {
        return coming().stream().anyMatch(SignUpCard::isSharing);
    }

    /** Those whose event is over, the last first. */
    List<SignUpCard> past() {
        return both().filter(card -> card.isOver(clock.instant()) && !card.isSpare())
                .sorted(Comparator.comparing(SignUpCard::startsAt).reversed())
                .toList();
    }

    /** Those with a sure place at an event today. */
    List<SignUpCard> today() {
        return coming().stream()
                .filter(card -> card.isSure() && card.isToday(clock.instant()))
                .toList();
    }

    /** The one the address names; empty when it is somebody else's or is not there. */
    Optional<SignUpCard> named() {
        return find(visit.getArgument());
    }

    /** The one with this id; empty when it is somebody else's or is not there. */
    Optional<SignUpCard> find(String id) {
        return both().filter(card -> card.getId().equals(id)).findFirst();
    }

    /** The timetables of their days, by id; two sign-ups for one event have two. */
    Map<String, DayLines> days(List<SignUpCard> shown) {
        List<UUID> ids = shown.stream().map(each -> each.signUp().id()).toList();
        Map<UUID, DayPlan> plans = days.of(ids);
        Map<UUID, List<OwnMeeting>> met = meetings.of(ids);
        Map<Pair, ToldStep> told = steps.of(met.keySet());
        return shown.stream().collect(Collectors.toMap(SignUpCard::getId, each -> new DayLines(
                        plans.get(each.signUp().id()), each.listing(), visit.getLanguage())
                .with(met.get(each.signUp().id()), each.signUp().audience() == Audience.COMPANY ? Set.of() : null)
                .with(told)));
    }

    /** The one for this event and audience that counts; empty when there is none or nobody is signed in. */
    public Optional<SignUpCard> living(UUID eventId, Audience audience) {
        return signedIn.visitors().isEmpty()
                ? Optional.empty()
                : all().stream()
                        .filter(card -> card.isLiving() && card.signUp().audience() == audience)
                        .filter(card -> card.signUp().eventId().equals(eventId))
                        .findFirst();
    }

    private Optional<SignUpCard> card(OwnSignUp signUp) {
        return words.listing(signUp.eventId())
                .map(listing -> new SignUpCard(
                        signUp, listing, words.event(signUp.eventId()).orElseThrow(), state(signUp, listing)));
    }

    private String state(OwnSignUp signUp, Listing event) {
        Instant now = clock.instant();
        if (event.cancelled()) {
            return texts.get("events.places.CANCELLED");
        }
        if (signUp.attended()) {
            return texts.get(event.schedule().endsAt().isBefore(now) ? "mypage.state.attended" : "mypage.state.here");
        }
        if (signUp.state() == Registration.State.CONFIRMED
                && event.schedule().endsAt().isBefore(now)) {
            return texts.get("mypage.state.over");
        }
        return signUp.isLeft() ? texts.get("mypage.state.left") : open(signUp, event);
    }

    private String open(OwnSignUp signUp, Listing event) {
        return switch (signUp.state()) {
            case UNCONFIRMED -> texts.of("mypage.state.UNCONFIRMED", "until", words.moment(signUp.confirmUntil()));
            case WAITING -> waiting(signUp, event);
            case OFFERED -> texts.of("mypage.state.OFFERED", "until", words.moment(signUp.offerUntil()));
            case CANCELLED -> texts.of("mypage.state.cancelledAt", "at", words.moment(signUp.endedAt()));
            case LAPSED -> texts.get(signUp.offerUntil() == null ? "mypage.state.LAPSED" : "mypage.state.passed");
            default -> texts.get("mypage.state." + signUp.state());
        };
    }

    private String waiting(OwnSignUp signUp, Listing event) {
        return event.isDrawPending()
                ? texts.of(
                        "mypage.state.entered",
                        "draw",
                        words.moment(event.draw().at()))
                : texts.of("mypage.state.WAITING", "position", signUp.position());
    }
}
