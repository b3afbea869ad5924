package kakehashi.backoffice.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.OfficeSamples;
import kakehashi.backoffice.forms.Question;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.registration.Papers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.faces.StandardTexts;
import org.junit.jupiter.api.Test;

class ToldQuestionsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    private static final PageTexts TEXTS = StandardTexts.read();

    private final NoticeShown former = notice("vi", 1);
    private final NoticeShown vietnamese = notice("vi", 2);
    private final NoticeShown japanese = notice("ja", 2);
    private final Question notice = new Question("notice", Question.Kind.CHOICE, "Notice");
    private final Question day = new Question("day", Question.Kind.DAY, "Day");
    private final ToldQuestions told =
            new ToldQuestions(List.of(former, vietnamese, japanese), notice, day, office(), TEXTS);

    private static NoticeShown notice(String language, int version) {
        return new NoticeShown(UUID.randomUUID(), language, version, "purpose", "# " + language + version, new byte[0]);
    }

    /** Today is 24 November; no notice was there before April. */
    private static OfficeQuestions office() {
        OfficeQuestions questions = new OfficeQuestions();
        questions.office = OfficeSamples.office();
        questions.settings = OfficeSamples.settings();
        questions.clock = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);
        questions.papers = new Papers() {
            @Override
            public void mustBeDay(LocalDate on, UUID noticeText) {
                if (on.isBefore(FIRST_DAY)) {
                    throw new Refused("signedOnEarly").with("first", FIRST_DAY);
                }
            }
        };
        return questions;
    }

    @Test
    void the_latest_notice_comes_first_and_it_alone_is_read_aloud() {
        assertEquals(
                List.of(japanese, vietnamese, former).stream()
                        .map(each -> each.id().toString())
                        .toList(),
                notice.getOptions().stream().map(Question.Option::value).toList());
        assertEquals(
                List.of("ja2", "vi2"),
                told.aloud().stream().map(each -> each.parts().get(0).title()).toList());
        assertEquals(notice.getOptions().get(1).label(), told.aloud().get(1).label());
    }

    @Test
    void a_day_to_come_or_before_the_notice_is_refused_and_another_is_read_back_in_words() {
        notice.answer(vietnamese.id().toString());
        day.answer("2026-11-25");
        told.check();
        assertEquals(TEXTS.get("error.signedOnWrong"), day.getProblem());
        day.refuse(null);
        day.answer("2026-03-31");
        told.check();
        assertTrue(day.isWrong());
        day.refuse(null);
        day.answer("2026-11-24");
        told.check();
        assertFalse(day.isWrong());
        assertTrue(day.getShown().contains("11月24日"), day::getShown);
        assertEquals(LocalDate.of(2026, 11, 24), told.on());
    }

    @Test
    void the_language_is_that_of_the_notice_and_refusals_stand_beside_their_question() {
        assertEquals(Languages.standard(), told.language());
        notice.answer(former.id().toString());
        assertEquals("vi", told.language().tag());
        assertEquals(former.id(), told.chosen());
        assertSame(day, told.about(new Refused("toldAfter")));
        assertSame(notice, told.about(new Refused("paperNotice")));
        assertNull(told.about(new Refused("counsellorBusy")));
    }
}
