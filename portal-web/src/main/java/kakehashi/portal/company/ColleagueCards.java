package kakehashi.portal.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.Colleague;
import kakehashi.domain.company.Colleagues;
import kakehashi.domain.company.Invitation;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.mypage.OwnWords;

/** The people of a company and its open invitations in the reader's words, looked up when a page is made. */
@RequestScoped
public class ColleagueCards {

    @Inject
    Colleagues colleagues;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /**
     * Somebody of the company.
     *
     * @param since since when, in words
     * @param self whether it is who reads
     */
    public record Person(UUID id, String email, String since, boolean self) {

        /** How the person goes: the end of a key. */
        public String going() {
            return self ? "leave" : "remove";
        }
    }

    /** An open invitation, in words. */
    public record Waiting(UUID id, String text) {}

    /** The people of a contact's company, longest first. */
    List<Person> people(UUID contact) {
        return colleagues.of(contact).rows().stream().map(this::person).toList();
    }

    private Person person(Colleague each) {
        String since = texts.of("company.colleagues.since", "day", words.moment(each.since()));
        return new Person(each.id(), each.email(), since, each.self());
    }

    /** The invitations of the company that can still be accepted, oldest first. */
    List<Waiting> waiting(UUID contact) {
        return colleagues.invited(contact).stream().map(this::waiting).toList();
    }

    private Waiting waiting(Invitation each) {
        return new Waiting(
                each.id(),
                texts.of(
                        "company.colleagues.invitation",
                        "sent",
                        words.moment(each.invitedAt()),
                        "until",
                        words.moment(each.validUntil())));
    }
}
