package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.StatusOfResidence;

/**
 * What the chosen status of residence means for an internship: advice, never a refusal.
 *
 * <p>Source: R-A32, domain 2.2.
 */
@Named
@RequestScoped
public class StayAdvice {

    private String words;

    @Inject
    Step step;

    @PostConstruct
    void look() {
        if (step.listing() != null) {
            words = step.draft()
                    .flatMap(draft -> words(step.listing(), draft.answers().get(PersonalField.STATUS_OF_RESIDENCE)))
                    .orElse(null);
        }
    }

    static Optional<String> words(Listing event, String status) {
        return Arrays.stream(StatusOfResidence.values())
                .filter(each -> event.stay() != null && each.name().equals(status))
                .filter(each -> each.work() != StatusOfResidence.Work.UNRESTRICTED)
                .map(each ->
                        "register.advice." + each.work() + "." + event.stay().pay())
                .findFirst();
    }

    /** Whether there is something to be said. */
    public boolean isGiven() {
        return words != null;
    }

    /** The key of what is said. */
    public String getWords() {
        return words;
    }
}
