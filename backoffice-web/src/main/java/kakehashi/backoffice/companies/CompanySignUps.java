package kakehashi.backoffice.companies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyDesk;
import kakehashi.domain.company.CompanyDesk.SignUpOf;

/** The sign-ups of the companies of {@code companies.xhtml}, which say whom to ask. */
@Named
@RequestScoped
public class CompanySignUps {

    private Map<UUID, List<SignUpOf>> signUps = Map.of();

    @Inject
    CompaniesPage page;

    @Inject
    CompanyDesk desk;

    @Inject
    Office office;

    @PostConstruct
    void read() {
        List<UUID> shown = page.getList().getRows().stream().map(Company::id).toList();
        signUps = desk.signUps(shown).stream().collect(Collectors.groupingBy(SignUpOf::companyId));
    }

    /** Those of a company, the latest first. */
    public List<SignUpOf> of(Company company) {
        return signUps.getOrDefault(company.id(), List.of());
    }

    /** The address of a sign-up. */
    public Address sheet(SignUpOf signUp) {
        return office.at(Screen.REGISTRATION).with("event", signUp.eventId()).with("id", signUp.id());
    }
}
