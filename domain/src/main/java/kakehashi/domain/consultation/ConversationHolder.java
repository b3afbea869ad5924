package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Consultations in writing with everything that was written. */
@ApplicationScoped
class ConversationHolder implements PersonalDataHolder {

    @Inject
    Conversations conversations;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("consultation_conversation")
                        .under("event_id", "event")
                        .pointingAt("seeker", "contact", "company")
                        .sealing("name"),
                Held.of("consultation_message")
                        .under("conversation_id", "consultation_conversation")
                        .sealing("body"),
                Held.of("message_attachment")
                        .under("message_id", "consultation_message")
                        .pointingAt("consultation_conversation")
                        .sealing("name")
                        .withFile("content"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> all = conversations.withMessages(visitors).stream()
                .map(ConversationHolder::piece)
                .toList();
        return List.of(new Section(Part.CONVERSATIONS, all));
    }

    private static Piece piece(OwnConversation one) {
        return Piece.of(
                one.row().id(),
                Fact.of("reference", one.row().reference()),
                Fact.of("audience", one.row().audience()),
                Fact.of("state", one.row().state()),
                Fact.of("channel", Channel.MESSAGE),
                Fact.of("theme", one.row().theme()),
                Fact.of("turned_at", one.row().turnedAt()),
                Fact.of(
                        "messages",
                        one.lines().stream().map(ConversationHolder::message).toList()));
    }

    private static Piece message(ConversationLine line) {
        return Piece.of(
                null,
                Fact.of("author", line.author()),
                Fact.of("written_at", line.writtenAt()),
                Fact.written("text", line.text(), line.language()),
                Fact.of("files", line.hasFile() ? List.of(file(line.file())) : null));
    }

    private static Piece file(AttachedLine file) {
        return Piece.of(
                file.id(),
                Fact.of("name", file.name()),
                Fact.of("type", file.kind().type()),
                Fact.of("kilobytes", file.kilobytes()));
    }
}
