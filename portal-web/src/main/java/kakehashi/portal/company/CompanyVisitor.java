package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.portal.mypage.SignedInVisitor;

/** For which company the visitor who is signed in acts; looked up once a request, when somebody asks. */
@RequestScoped
public class CompanyVisitor {

    private Optional<OwnCompany> company;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Companies companies;

    @Inject
    Acting acting;

    /** The contact, in the first year that knows the address as one; empty when the visitor is none. */
    Optional<UUID> contact() {
        return signedIn.visitors().stream()
                .map(Visitor::contactId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The company; empty when the visitor named none. */
    Optional<OwnCompany> company() {
        if (company == null) {
            company = contact().flatMap(companies::own);
            company.ifPresent(
                    own -> acting.as(new Actor(own.id(), contact().orElseThrow().toString(), Actor.COMPANY)));
        }
        return company;
    }

    /** How and when the visitor left a company, while acting for none; empty for everybody else. */
    Optional<Contact.Left> left() {
        return contact().flatMap(companies::left);
    }

    /** The contact of a company the visitor belongs to; empty for everybody else. */
    Optional<UUID> member() {
        return company().filter(OwnCompany::belonging).flatMap(own -> contact());
    }
}
