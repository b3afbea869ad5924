package kakehashi.portal.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.registration.Sharing;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.signin.Visitor;
import kakehashi.portal.mypage.SignedInVisitor;

/** What the seeker who is signed in can show companies; looked up once a request, when somebody asks. */
@RequestScoped
public class SeekerVisitor {

    private List<Sharing> choices;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Sharings sharings;

    /** The person as seeker, in each year that knows the address as one. */
    List<UUID> seekers() {
        return signedIn.visitors().stream()
                .map(Visitor::seekerId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Every company that something can be shown to. */
    List<Sharing> choices() {
        if (choices == null) {
            choices = seekers().stream()
                    .flatMap(seeker -> sharings.of(seeker).stream())
                    .toList();
        }
        return choices;
    }
}
