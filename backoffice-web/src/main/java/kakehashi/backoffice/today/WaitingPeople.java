package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.registrations.Wanted;
import kakehashi.domain.company.CompanyDesk;
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.ConversationDesk;
import kakehashi.domain.event.Events;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** People and companies who wait for an answer, and papers of theirs that are still to be compared. */
@RequestScoped
class WaitingPeople {

    @Inject
    ConversationDesk conversations;

    @Inject
    Assignments assignments;

    @Inject
    DataRequests requests;

    @Inject
    CompanyDesk companies;

    @Inject
    RegistrationDesk registrations;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** As far as the reader's role opens their lists; those of which there are none have the count 0. */
    List<WaitingLine> lines() {
        List<WaitingLine> lines = new ArrayList<>();
        if (office.opens(Screen.CONVERSATIONS)) {
            lines.add(new WaitingLine(
                    conversations.countWaiting(),
                    texts.get("today.waiting.messages"),
                    office.at(Screen.CONVERSATIONS).with("state", Conversation.State.OFFICE)));
            if (office.getRole() == Role.MANAGER) {
                lines.add(new WaitingLine(
                        conversations.countWithoutAccount(),
                        texts.get("today.waiting.managed"),
                        office.at(Screen.CONVERSATIONS).with("state", Conversation.State.OFFICE)));
            }
            lines.add(new WaitingLine(
                    conversations.countWithdrawn(),
                    texts.get("today.waiting.withdrawn"),
                    office.at(Screen.CONVERSATIONS).with("state", Conversation.State.CLOSED)));
        }
        if (office.opens(Screen.CONSULTATION_ASSIGN)) {
            lines.add(new WaitingLine(
                    assignments.countLost(), texts.get("today.waiting.rooms"), office.at(Screen.CONSULTATIONS)));
        }
        if (office.opens(Screen.REQUESTS)) {
            lines.addAll(requests());
        }
        if (office.opens(Screen.COMPANIES)) {
            lines.add(new WaitingLine(
                    companies.page(true, 0, 1).total(),
                    texts.get("today.waiting.companies"),
                    office.at(Screen.COMPANIES)));
        }
        if (office.opens(Screen.VERIFY_SIGN_UP)) {
            lines.addAll(papers());
        }
        return lines;
    }

    private List<WaitingLine> requests() {
        Address list = office.at(Screen.REQUESTS);
        WaitingLine late = new WaitingLine(requests.countLate(), texts.get("today.waiting.requestsLate"), list);
        return office.getRole() == Role.WARD
                ? List.of(new WaitingLine(requests.countForwarded(), texts.get("today.waiting.forwarded"), list), late)
                : List.of(new WaitingLine(requests.countOpen(), texts.get("today.waiting.requests"), list), late);
    }

    private List<WaitingLine> papers() {
        Map<UUID, Long> counts = registrations.unverified();
        Map<UUID, String> titles = events.titles(counts.keySet(), office.getLanguage());
        return counts.entrySet().stream()
                .map(each -> new WaitingLine(
                        each.getValue(),
                        texts.of("today.waiting.papers", "event", titles.getOrDefault(each.getKey(), "")),
                        office.at(Screen.REGISTRATIONS)
                                .with("event", each.getKey())
                                .with(Wanted.PAPERS, Wanted.UNVERIFIED)))
                .toList();
    }
}
