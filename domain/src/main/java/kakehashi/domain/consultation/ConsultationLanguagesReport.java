package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Suppression;
import kakehashi.i18n.Languages;

/**
 * People who were advised, each once, by the language of their last consultation. Only for whole years: from months and
 * their year small numbers could be worked out. Source: domain 5, R-A13, R-A23.
 */
@ApplicationScoped
public class ConsultationLanguagesReport implements Report {

    private static final String NAME = "Report.consultationLanguages.";

    @Inject
    HeldTalks talks;

    @Override
    public int place() {
        return 51;
    }

    @Override
    public boolean covers(Period period) {
        return period.isYear();
    }

    @Override
    @Transactional
    public Content count(Span span) {
        List<HeldTalk> held = talks.of(span).stream()
                .sorted(Comparator.comparing(HeldTalk::at))
                .toList();
        List<Figure> figures = new ArrayList<>();
        int people = 0;
        for (Audience audience : Audience.values()) {
            Map<UUID, String> last = new HashMap<>();
            held.stream()
                    .filter(each -> each.audience() == audience)
                    .forEach(each -> last.put(each.person(), each.language()));
            people += last.size();
            figures.addAll(
                    Suppression.table(NAME + audience, NAME + "byLanguage." + audience, counts(last), span.hidden()));
        }
        return new Content("consultationLanguages", figures, people);
    }

    private static Map<String, Long> counts(Map<UUID, String> last) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Languages.all()
                .forEach(language -> counts.put(
                        "Language." + language.tag(),
                        last.values().stream().filter(language.tag()::equals).count()));
        return counts;
    }
}
