package kakehashi.backoffice.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseWays;

/** The way from the consultation an address names to its case. */
@Named
@RequestScoped
public class CaseLink {

    private Optional<Address> address = Optional.empty();

    @Inject
    CaseWays ways;

    @Inject
    Office office;

    /** Finds the case. */
    @PostConstruct
    void find() {
        if (office.opens(Screen.CASE)) {
            address = Ids.find(Posted.asked("id")).flatMap(ways::caseOf).map(each -> office.at(Screen.CASE)
                    .with("id", each));
        }
    }

    /** Whether there is a case, and the reader opens cases. */
    public boolean isThere() {
        return address.isPresent();
    }

    /** The address of the case. */
    public Address getAddress() {
        return address.orElseThrow();
    }
}
