package kakehashi.portal.sharing;

import kakehashi.domain.registration.Sharing;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Visit;
import kakehashi.portal.openings.OpeningsPage;

/**
 * A company for a seeker who decides what it sees.
 *
 * @param name its name
 * @param industry its trade
 * @param people how many work there
 * @param openings the address of its openings
 * @param written the address of what the seeker wrote into the sign-up
 */
public record AboutCompany(String name, String industry, String people, String openings, String written) {

    static AboutCompany of(Sharing sharing, Visit visit, PageTexts texts) {
        return new AboutCompany(
                sharing.company(),
                texts.get("Industry." + sharing.profile().industry()),
                texts.of("openings.people", "people", sharing.profile().employees()),
                visit.to("openings?" + OpeningsPage.COMPANY + "=" + sharing.companyId()),
                visit.to("my/sign-ups/" + sharing.registrationId()));
    }
}
