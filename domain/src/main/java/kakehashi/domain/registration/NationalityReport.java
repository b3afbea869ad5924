package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.Regions;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Period;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;

/** Where the seekers are from. Source: domain 5 (国籍別). */
@ApplicationScoped
public class NationalityReport implements Report {

    @Inject
    AnswerCounts counts;

    @Override
    public int place() {
        return 80;
    }

    @Override
    public boolean covers(Period period) {
        return counts.covers(PersonalField.NATIONALITY, period);
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.concat(Regions.frequent().stream(), Regions.others().stream().sorted())
                .forEach(code -> choices.put(code, "Region." + code));
        return counts.of("nationality", PersonalField.NATIONALITY, "r.sheet.nationality", choices, span);
    }
}
