package kakehashi.backoffice.demo;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Venue;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.settings.Settings;

/** Loads the sample programme on the first start of a demonstration. */
public class Demo implements ServletContextListener {

    private static final int FISCAL_YEAR = 2026;
    private static final String PHONE = "03-0000-0000";
    private static final String MAIL = "office@example.jp";

    private final Map<String, Venue> venues = new HashMap<>();

    @Inject
    Settings settings;

    @Inject
    Programmes programmes;

    @Inject
    Events events;

    @Inject
    Notices notices;

    @Inject
    ConsultationSlots slots;

    @Inject
    SamplePapers papers;

    @Inject
    SampleApprovals approvals;

    @Inject
    SampleLedgers ledgers;

    @Inject
    SampleDrill drill;

    @Inject
    Clock clock;

    @Override
    public void contextInitialized(ServletContextEvent context) {
        if (settings.demo() && programmes.unfinished().isEmpty()) {
            load(SampleTexts.all());
        }
    }

    private void load(List<SampleTexts> languages) {
        Programme programme = new Programme(FISCAL_YEAR, PHONE, MAIL);
        languages.forEach(texts -> programme.say(texts.tag(), texts.programme()));
        programmes.open(programme);
        for (EventKind kind : EventKind.values()) {
            notices.publish(SampleNotice.of(programme, kind, languages, clock.instant()));
        }
        for (SampleEvent sample : SampleEvent.all()) {
            Venue venue = venues.computeIfAbsent(sample.venue(), code -> open(code, languages));
            Event event = sample.in(programme, venue);
            languages.forEach(texts -> event.say(texts.tag(), texts.event(sample.number())));
            event.publish();
            events.add(event);
        }
        SampleHours.fill(slots, programme, papers.counsellor());
        papers.record(programme);
        approvals.enter(programme);
        keepRegisters(programme);
    }

    /** In the name of those who manage the data and of the ward; not on a day when nobody does. */
    private void keepRegisters(Programme programme) {
        papers.manager(programme).ifPresent(manager -> {
            ledgers.fill(programme, manager);
            papers.ward().ifPresent(ward -> drill.exercise(manager, ward));
        });
    }

    private Venue open(String code, List<SampleTexts> languages) {
        Venue venue = new Venue(code);
        languages.forEach(texts ->
                venue.say(texts.tag(), texts.get("venue." + code + ".name"), texts.get("venue." + code + ".address")));
        events.add(venue);
        return venue;
    }
}
