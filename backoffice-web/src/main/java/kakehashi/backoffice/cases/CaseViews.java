package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.outcomes.OutcomeWords;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.event.Events;
import kakehashi.domain.matching.introduction.IntroductionDesk;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeSheet;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Registration;
import kakehashi.i18n.faces.PageTexts;

/** Puts cases into the reader's words. */
@RequestScoped
class CaseViews {

    @Inject
    Events events;

    @Inject
    RetentionWords retention;

    @Inject
    ConsultationRecords records;

    @Inject
    IntroductionDesk introductions;

    @Inject
    IntroductionWords introduced;

    @Inject
    OutcomeDesk outcomes;

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    Handlers handlers;

    @Inject
    SignedIn signedIn;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * The case with everything that was done.
     *
     * @param appointments for which alone the reader sees it; empty for who sees it anyway
     */
    CaseView of(CaseSheet sheet, List<UUID> appointments) {
        Set<UUID> ids = sheet.signUps().stream().map(Registration::eventId).collect(Collectors.toSet());
        Map<UUID, String> titles = ids.isEmpty() ? Map.of() : events.titles(ids, office.getLanguage());
        boolean followed = appointments.isEmpty() && sheet.file().seekerId() != null;
        List<OutcomeSheet> found = followed ? outcomes.of(sheet.file().id()) : List.of();
        DueWords due = new DueWords(sheet, office, texts);
        CaseTimeline timeline = new CaseTimeline(sheet, titles, clock.instant(), office, texts)
                .with(due, retention)
                .introduced(introductions.of(sheet.file()), introduced)
                .outcomes(found, outcomeWords)
                .drafted(records.drafts(sheet.file().id()))
                .forAppointments(appointments);
        return new CaseView(
                        sheet,
                        handlers.today(),
                        timeline,
                        retention(sheet, appointments.isEmpty()),
                        due,
                        office,
                        signedIn.actor().id())
                .outcomes(followed ? found.stream().map(outcomeWords::line).toList() : null)
                .ending(appointments.isEmpty() ? StayWords.of(sheet.stay(), office, texts) : null);
    }

    private List<RetentionLine> retention(CaseSheet sheet, boolean enters) {
        return sheet.retention().stream()
                .map(retention::line)
                .map(line -> enters ? line : line.unenterable())
                .toList();
    }
}
