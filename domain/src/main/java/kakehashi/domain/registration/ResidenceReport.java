package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.StatusOfResidence;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** Which status of residence the seekers have. Source: domain 5 (在留資格別). */
@ApplicationScoped
public class ResidenceReport implements Report {

    @Inject
    AnswerCounts counts;

    @Override
    public int place() {
        return 90;
    }

    @Override
    public boolean covers(Period period) {
        return counts.covers(PersonalField.STATUS_OF_RESIDENCE, period);
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (StatusOfResidence status : StatusOfResidence.values()) {
            choices.put(status.name(), "StatusOfResidence." + status);
        }
        return counts.of("residence", PersonalField.STATUS_OF_RESIDENCE, "r.sheet.statusOfResidence", choices, span);
    }
}
