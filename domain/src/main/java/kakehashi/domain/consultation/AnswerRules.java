package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordsCheck;
import kakehashi.domain.shared.Refused;

/**
 * What an answer of the office must be like before it leaves: it tells of nobody but the person and the office, and asks
 * nothing that nobody may be asked. Source: R-WS4, R-CS4, T5.
 */
@ApplicationScoped
class AnswerRules {

    /** The most letters by which somebody is addressed behind the name. */
    private static final int LONGEST_TITLE = 2;

    @Inject
    Consultations consultations;

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

    /**
     * Lets only what may leave pass.
     *
     * @throws Refused {@code answerWords} for what must not leave; {@code approvalNotInForce} for a number that is no
     *     approval in force
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Conversation conversation, MessageDraft draft) {
        if (!draft.approval().isEmpty()) {
            approvals.mustBeInForce(event(conversation).programme().id(), draft.approval(), handlers.today());
        } else if (!findings(conversation, draft.words()).isEmpty()) {
            throw new Refused("answerWords");
        }
    }

    /** What must not leave in an answer, in the order of kinds. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Finding> findings(Conversation conversation, String text) {
        Listing event = event(conversation);
        Seal seal = seals.of(event.programme().fiscalYear());
        Map<PersonalField, String> person = people.of(conversation, seal);
        List<String> known = new ArrayList<>(event.publicWords());
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
