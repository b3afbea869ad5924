package kakehashi.portal.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Sharing;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.mypage.OwnWords;
import kakehashi.portal.mypage.SignedInVisitor;

/** What the seeker who is signed in can show companies; looked up once a request, when somebody asks. */
@RequestScoped
public class SeekerVisitor {

    private List<Sharing> choices;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    Sharings sharings;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

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

    /** The company an address names by sign-up and company; empty when nothing can be shown to it. */
    Optional<Sharing> choice(String address) {
        return choices().stream()
                .filter(each -> !each.checking())
                .filter(each -> address.equals(each.registrationId() + "/" + each.companyId()))
                .findFirst();
    }

    /** Takes a consent back; the company sees nothing from now on. */
    void withdraw(UUID consent, String language) {
        seekers().forEach(seeker -> sharings.withdraw(consent, seeker, language));
    }

    /** What a company sees now, in one sentence; empty when that is nothing. */
    String sees(Sharing choice) {
        if (choice.agreed() == null) {
            return "";
        }
        List<PersonalField> items =
                choice.answers().stream().filter(choice::shows).toList();
        String until = words.day(choice.agreed().until());
        String key = choice.checking() ? "sharing.sharing.seesAgain" : "sharing.sharing.sees";
        return texts.of(key, "items", words.items(items), "until", until);
    }

    /** The title of the event. */
    String event(Sharing choice) {
        return words.title(choice.eventId());
    }

    /** The key of what a last day is: the event's, the programme's, or one between. */
    private static String last(LocalDate day, Listing event) {
        if (day.equals(event.programme().endsOn())) {
            return "sharing.day.year";
        }
        return day.equals(event.schedule().end().toLocalDate()) ? "sharing.day.event" : "sharing.day.between";
    }

    /** The last days to choose from, earliest first, the one in force among them. */
    List<SelectItem> days(Sharing choice, Listing event) {
        Stream<LocalDate> now = Optional.ofNullable(choice.agreed()).map(Disclosure::until).stream();
        return Stream.concat(sharings.lastDays(event).stream(), now)
                .distinct()
                .sorted()
                .map(day -> new SelectItem(day.toString(), texts.of(last(day, event), "day", words.day(day))))
                .toList();
    }
}
