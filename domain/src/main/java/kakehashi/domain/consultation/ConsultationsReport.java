package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** Consultations: by whom, which way and about what. Source: domain 5 (相談件数, 経路・テーマ), R-A13, R-A23. */
@ApplicationScoped
public class ConsultationsReport implements Report {

    private static final String NAME = "Report.consultations.";

    @Inject
    HeldTalks talks;

    @Override
    public int place() {
        return 50;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<HeldTalk> held = talks.of(span);
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            List<HeldTalk> own =
                    held.stream().filter(each -> each.audience() == audience).toList();
            String label = NAME + "held." + audience;
            figures.add(Figure.of(label, own.size()));
            figures.add(Figure.of(
                    label + ".people",
                    own.stream().map(HeldTalk::person).distinct().count()));
        }
        for (Audience audience : Audience.values()) {
            List<HeldTalk> own =
                    held.stream().filter(each -> each.audience() == audience).toList();
            for (Channel channel : Channel.values()) {
                figures.add(row("byChannel." + audience, "Channel." + channel, own, each -> each.channel() == channel));
            }
            for (HeldTalk.Way way : HeldTalk.Way.values()) {
                figures.add(row("byWay." + audience, NAME + way, own, each -> each.way() == way));
            }
            Theme.of(audience)
                    .forEach(theme -> figures.add(
                            row("byTheme." + audience, "Theme." + theme, own, each -> each.theme() == theme)));
        }
        return Content.of("consultations", figures);
    }

    private static Figure row(String part, String label, List<HeldTalk> held, Predicate<HeldTalk> which) {
        return Figure.in(NAME + part, label, held.stream().filter(which).count());
    }
}
