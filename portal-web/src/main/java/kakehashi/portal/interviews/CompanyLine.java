package kakehashi.portal.interviews;

import java.util.UUID;
import kakehashi.domain.matching.interview.DayCompany;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.openings.OpeningsPage;

/**
 * A company of an event in the reader's words, with what everybody may read of it.
 *
 * @param id the company's
 * @param name its name
 * @param industry its trade
 * @param people how many work there
 * @param openings the address of its openings
 */
public record CompanyLine(UUID id, String name, String industry, String people, String openings) {

    static CompanyLine of(DayCompany company, Visit visit, PageTexts texts) {
        return new CompanyLine(
                company.id(),
                company.name(),
                texts.get("Industry." + company.industry()),
                texts.of("openings.people", "people", company.people()),
                visit.to("openings?" + OpeningsPage.COMPANY + "=" + company.id()));
    }
}
