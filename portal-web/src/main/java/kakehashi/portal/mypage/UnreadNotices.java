package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.domain.privacy.incident.IncidentNotice;
import kakehashi.domain.privacy.incident.OwnNotices;

/** Mirrors {@code _notices.xhtml}: says on my page that there is a notice about the person's data. Source: T19. */
@Named
@RequestScoped
public class UnreadNotices {

    private List<IncidentNotice> notices = List.of();

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnNotices all;

    @PostConstruct
    void find() {
        notices = all.of(signedIn.visitors());
    }

    /** Whether there is any notice. */
    public boolean isAny() {
        return !notices.isEmpty();
    }

    /** Whether there is one that was not read yet. */
    public boolean isFresh() {
        return notices.stream().anyMatch(each -> !each.isRead());
    }
}
