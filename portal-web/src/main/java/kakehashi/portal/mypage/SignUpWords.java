package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;

/** What only pages know to tell of a sign-up: when its event is, where it stands, and what the company states. */
@RequestScoped
public class SignUpWords {

    @Inject
    SignUpCards cards;

    @Inject
    OwnAnswers answers;

    /** When the event is and where the sign-up stands; nothing for other things. */
    Stream<String> lines(Part part, Piece piece) {
        return card(part, piece).stream()
                .flatMap(card -> Stream.of(card.getEvent().getWhen(), card.getState()));
    }

    /** What the company of a sign-up states; nothing for other things. */
    Stream<HeldWords.Line> stated(Part part, Piece piece) {
        return card(part, piece).stream()
                .flatMap(card -> answers.ofCompany(card.signUp()))
                .map(answer -> new HeldWords.Line(answer.label(), answer.text(), null));
    }

    private Optional<SignUpCard> card(Part part, Piece piece) {
        return part == Part.SIGN_UPS
                ? cards.all().stream()
                        .filter(card -> card.signUp().id().equals(piece.id()))
                        .findFirst()
                : Optional.empty();
    }
}
