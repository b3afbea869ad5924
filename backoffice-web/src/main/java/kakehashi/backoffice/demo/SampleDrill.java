package kakehashi.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.incident.AffectedPersons;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.domain.privacy.incident.IncidentDesk;
import kakehashi.domain.privacy.incident.IncidentFacts;
import kakehashi.domain.privacy.incident.IncidentReport;
import kakehashi.domain.privacy.incident.IncidentScope;
import kakehashi.domain.privacy.incident.Incidents;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;

/** An exercise of the way an incident goes, from its report to its end. Nobody's data are part of it. Source: T19. */
@ApplicationScoped
public class SampleDrill {

    private static final String EVENT = "r8-1";
    private static final Duration BEFORE = Duration.ofMinutes(30);

    private static final String PLACE = "事務局 執務室(訓練・見本)";
    private static final String MEASURES = "訓練です。受付の名簿が一枚足りないとの想定で、部屋とかばんを探し、責任者に伝えた。";
    private static final String INSTRUCTION = "訓練の結果を確かめた。名簿を数える者を決め、次の催しから行うこと。";
    private static final IncidentFacts.Words WORDS = new IncidentFacts.Words(
            "訓練の想定。会場を出るときに名簿の枚数を数えていなかった。", "なし。訓練のために用意した、何も書いていない紙を使った。", "しない。訓練のため。", "会場を出る前に、二人で名簿の枚数を数える。");

    @Inject
    IncidentDesk desk;

    @Inject
    AffectedPersons affected;

    @Inject
    Incidents incidents;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Goes through it; not where a mail server is set, because the report would be mailed to the office. */
    @ActivateRequestContext
    void exercise(Actor manager, Actor ward) {
        if (!settings.text(Setting.SMTP_HOST).isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        acting.as(manager);
        String number = desk.report(new IncidentReport(Incident.Kind.LOST_PAPER, now, PLACE, MEASURES));
        UUID id = incidents.open().stream()
                .map(row -> row.incident())
                .filter(each -> each.reference().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
        desk.tell(id, Incident.Way.PHONE, now);
        affected.search(id, new IncidentScope.Asked(IncidentScope.Kind.EVENT, EVENT, now.minus(BEFORE), now));
        desk.find(id, new IncidentFacts(now.minus(BEFORE), false, List.of(IncidentFacts.Remedy.RECOVERED), WORDS));
        desk.hand(id, false);
        desk.hand(id, true);
        acting.as(ward);
        desk.instruct(id, INSTRUCTION, false);
        acting.as(manager);
        desk.close(id);
    }
}
