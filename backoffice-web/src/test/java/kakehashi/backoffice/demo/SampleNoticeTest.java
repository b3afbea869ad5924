package kakehashi.backoffice.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleNoticeTest {

    /** A company is not asked whether its information goes to companies, nor does a seeker read of contact persons. */
    @ParameterizedTest
    @EnumSource(EventKind.class)
    void says_to_each_audience_what_becomes_of_its_information(EventKind kind) {
        Programme programme = new Programme(2026, "03-0000-0000", "office@example.jp");
        PurposeNotice notice = SampleNotice.of(programme, kind, SampleTexts.all(), Instant.EPOCH);
        for (Language language : Languages.all()) {
            for (Audience audience : kind.audiences()) {
                String body = Ruby.plain(
                        Ruby.annotate(notice.texts().get(language.tag()).readBy(audience.name())));
                assertEquals(audience == Audience.SEEKER, says(body, language, "disclosure"), body);
                assertEquals(audience == Audience.COMPANY, says(body, language, "ofCompany"), body);
                assertFalse(body.contains("["), body);
            }
        }
    }

    private static boolean says(String body, Language language, String part) {
        return body.contains(Ruby.plain(Texts.of(language).get("notice." + part + ".text")));
    }
}
