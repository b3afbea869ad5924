package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordsCheck;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * What an answer of the office must be like before it leaves: it tells of nobody but the person and the offices everybody may
 * reach, and asks nothing that nobody may be asked, but for what the ward approved. Source: R-WS4, R-CS4, T5.
 */
@ApplicationScoped
class AnswerRules {

    /** What the access log calls saying that whoever is addressed is the person. */
    static final String ADDRESSED = "conversation.address";

    /** The most letters by which somebody is addressed behind the name. */
    private static final int LONGEST_TITLE = 2;

    @Inject
    Consultations consultations;

    @Inject
    MeetingPlaces places;

    @Inject
    TalkAnswers people;

    @Inject
    WordBooks books;

    @Inject
    Approvals approvals;

    @Inject
    Handlers handlers;

    @Inject
    Seals seals;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    /**
     * Lets only what may leave pass. An approval is of what nobody may be asked about, never of who somebody is; that whoever
     * is addressed is the person, by another spelling of the name, is for the writer to say, and is logged.
     *
     * @throws Refused {@code answerWords} for what must not leave; {@code approvalNotInForce} for a number that is no
     *     approval in force
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Conversation conversation, MessageDraft draft) {
        List<Finding> found = findings(conversation, draft.words());
        boolean addressed = found.stream().anyMatch(each -> each.kind() == Finding.Kind.NAME);
        if (found.stream().anyMatch(each -> !mayLeave(each.kind(), draft))) {
            throw new Refused("answerWords");
        }
        if (!draft.approval().isEmpty()) {
            Listing event = event(conversation);
            approvals.mustAllow(
                    event.programme().id(),
                    draft.approval(),
                    event.kind().name(),
                    conversation.eventId(),
                    handlers.today());
        }
        if (addressed) {
            log.add(acting.actor(), ADDRESSED, conversation.id(), 1);
        }
    }

    private static boolean mayLeave(Finding.Kind kind, MessageDraft draft) {
        return kind.isForbidden() && !draft.approval().isEmpty() || kind == Finding.Kind.NAME && draft.own();
    }

    /** What must not leave in an answer, in the order of kinds. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> findings(Conversation conversation, String text) {
        Listing event = event(conversation);
        Seal seal = seals.of(event.programme().fiscalYear());
        Map<PersonalField, String> person = people.of(conversation, seal);
        List<String> known = new ArrayList<>(event.publicWords());
        known.addAll(places.publicWords());
        known.addAll(person.values());
        known.add(conversation.reference());
        return new WordsCheck(known, books.current())
                .find(text).stream()
                        .filter(found -> found.kind() != Finding.Kind.NAME
                                || !isOf(person.getOrDefault(PersonalField.NAME, ""), found.words()))
                        .toList();
    }

    private Listing event(Conversation conversation) {
        return consultations.find(conversation.eventId()).orElseThrow(() -> new Refused("conversationUnknown"));
    }

    /** Whether words that address somebody, with a title before or behind, address who has a name. */
    static boolean isOf(String name, String addressed) {
        List<String> words = List.copyOf(SearchForm.words(addressed));
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return Stream.concat(SearchForm.words(name).stream(), Stream.of(SearchForm.letters(name)))
                .filter(part -> !part.isEmpty())
                .anyMatch(part -> last.equals(part)
                        || words.size() == 1
                                && last.startsWith(part)
                                && last.length() - part.length() <= LONGEST_TITLE);
    }
}
