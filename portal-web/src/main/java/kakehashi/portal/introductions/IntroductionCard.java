package kakehashi.portal.introductions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.matching.introduction.Comparison;
import kakehashi.domain.matching.introduction.OwnIntroduction;
import kakehashi.i18n.Language;
import kakehashi.i18n.Texts;
import kakehashi.portal.openings.OpeningCard;

/** An introduction in its seeker's words. */
public class IntroductionCard {

    private final OwnIntroduction own;
    private final OpeningCard opening;
    private final Texts texts;

    IntroductionCard(OwnIntroduction own, Language language) {
        this.own = own;
        this.opening = new OpeningCard(own.opening(), own.company(), language, !own.published());
        this.texts = Texts.of(language);
    }

    /** Its id. */
    public UUID getId() {
        return own.id();
    }

    /** The opening, in the reader's words. */
    public OpeningCard getOpening() {
        return opening;
    }

    /** Whether everybody sees the opening now. */
    public boolean isPublished() {
        return own.published();
    }

    /** Where it is. */
    public String getState() {
        return texts.get("Introduction.State." + own.introduction().state());
    }

    /** Why it was declined; empty when it was not. */
    public String getReason() {
        return own.introduction().reason() == null
                ? ""
                : texts.get("DeclineReason." + own.introduction().reason());
    }

    /** How the opening fits, point by point. */
    public List<String> getPoints() {
        List<String> points = new ArrayList<>();
        String level = texts.get("JapaneseLevel." + own.opening().answers().get(OpeningField.JAPANESE_LEVEL));
        for (Comparison.Point point : own.comparison().points()) {
            points.add(texts.format(point.key(), "level", level));
            point.hints().forEach(hint -> points.add(texts.get("StatusHint." + hint)));
        }
        return points;
    }

    /** Whether the seeker has to answer. */
    public boolean isWaiting() {
        return own.isWaiting();
    }

    /** Whether the company sees something, so that it can be accepted. */
    public boolean isAcceptable() {
        return own.isAcceptable();
    }

    /** The key of what is to be done before or when accepting. */
    public String getHow() {
        return isAcceptable() ? "introductions.introductions.acceptWhat" : "introductions.introductions.showFirst";
    }

    /** Whether it was accepted and can be taken back. */
    public boolean isAccepted() {
        return own.introduction().isAccepted();
    }

    /** The address behind {@code my/sharing/} where it is chosen what the company sees. */
    public String getSharing() {
        return own.introduction().registrationId() + "/" + own.introduction().companyId();
    }
}
