package kakehashi.portal.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.Sharing;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;
import kakehashi.portal.mypage.SignUpCards;

/** Mirrors {@code sharing.xhtml}: the companies of the seeker's events, and what each sees. Source: T7. */
@Named
@RequestScoped
public class SharingPage {

    private List<SharingLine> lines = List.of();
    private boolean meeting;

    @Inject
    Visit visit;

    @Inject
    SeekerVisitor visitor;

    @Inject
    SignUpCards cards;

    @PostConstruct
    void read() {
        lines = visitor.choices().stream().map(this::line).toList();
        meeting = cards.isMeeting();
    }

    private SharingLine line(Sharing each) {
        boolean open = each.agreed() != null;
        return new SharingLine(
                each.registrationId() + "/" + each.companyId(),
                each.company(),
                visitor.event(each),
                each.checking(),
                visitor.sees(each),
                open ? each.agreed().id() : null);
    }

    /** Takes a consent back; the company sees nothing from now on. */
    public void withdraw(UUID consent) throws IOException {
        visitor.withdraw(consent, visit.getLanguage().tag());
        Faces.goTo(visit.to("my/sharing?ended=1"));
    }

    /** The companies, by event and name. */
    public List<SharingLine> getLines() {
        return lines;
    }

    /** The key of why there is no company: the place is not sure, or no company came yet. */
    public String getNothing() {
        return meeting ? "sharing.sharing.noneYet" : "sharing.sharing.none";
    }

    /** Whether something was done just now. */
    public boolean isDone() {
        return getTold() != null;
    }

    /** The key of what was done just now; null when nothing was. */
    public String getTold() {
        if (Faces.parameter("ended") != null) {
            return "sharing.sharing.ended";
        }
        return Faces.parameter("given") == null ? null : "sharing.sharing.given";
    }
}
