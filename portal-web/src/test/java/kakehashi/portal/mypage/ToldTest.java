package kakehashi.portal.mypage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kakehashi.domain.casework.CaseOutcome;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ConversationMessage;
import kakehashi.domain.consultation.Theme;
import kakehashi.domain.event.Audience;
import kakehashi.domain.matching.outcome.OutcomeEnd;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.matching.result.NextStep;
import kakehashi.domain.matching.result.Presence;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.Occasion;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.incident.Incident;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is held has words in every language. */
class ToldTest {

    static List<Language> languages() {
        return Languages.all();
    }

    @Test
    void every_part_has_a_heading() {
        assertEquals(EnumSet.allOf(Part.class), DataPage.HEADINGS.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void headings_and_labels_stand_in_every_language(Language language) {
        assertSaid(
                language,
                Stream.concat(
                        DataPage.HEADINGS.values().stream(),
                        Told.ALL.values().stream().map(Told::label).filter(Objects::nonNull)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_a_fact_can_be_stands_in_every_language(Language language) {
        assertSaid(
                language,
                Stream.of(
                                words("channel", Arrays.stream(Channel.values())),
                                words("theme", Arrays.stream(Theme.values())),
                                words("kind", Arrays.stream(DataRequest.Kind.values())),
                                words("NOTICES.kind", Arrays.stream(Incident.Kind.values())),
                                words("decision", Arrays.stream(DataRequest.Decision.values())),
                                words("ground", Arrays.stream(DataRequest.Ground.values())),
                                words("matter", Arrays.stream(Consent.Matter.values())),
                                words("occasion", Arrays.stream(Occasion.values())),
                                words("author", Arrays.stream(ConversationMessage.Author.values())),
                                words("answer", Arrays.stream(RetentionCheck.Answer.values())),
                                words("outcome", CaseOutcome.of(Audience.SEEKER).stream()),
                                words("outcome", Arrays.stream(OutcomeEnd.values())),
                                words("OUTCOMES.stage", Arrays.stream(OutcomeStage.values())),
                                words("RESULTS.presence", Arrays.stream(Presence.values())),
                                words("RESULTS.step", Arrays.stream(NextStep.values())),
                                words("role", Stream.of("other", "COUNSELLOR")),
                                words("action", Stream.of("other", "conversation.view")))
                        .flatMap(each -> each));
    }

    private static Stream<String> words(String fact, Stream<?> constants) {
        return constants.map(each -> Told.ALL.get(fact).words() + each);
    }

    private static void assertSaid(Language language, Stream<String> keys) {
        Texts texts = Texts.of(language);
        assertEquals(List.of(), keys.filter(key -> !texts.has(key)).toList());
    }
}
