package kakehashi.domain.privacy.consent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

// T4, T7, R-W5
class ConsentTest {

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static PurposeNotice notice(int version, List<String> bodies) {
        PurposeNotice notice =
                new PurposeNotice(UUID.randomUUID(), UUID.randomUUID(), "JOB_SEMINAR", version, Samples.NOW);
        List<Language> languages = Languages.all();
        for (int i = 0; i < languages.size(); i++) {
            notice.say(languages.get(i).tag(), "purpose", bodies.get(i % bodies.size()));
        }
        return notice;
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Languages.all());
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.strings().ofMinLength(1).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 300)
    void records_exactly_the_text_that_was_shown(
            @ForAll Consent.Matter matter,
            @ForAll @IntRange(min = 1, max = 50) int version,
            @ForAll("languages") Language language,
            @ForAll("bodies") List<String> bodies) {
        PurposeNoticeText text = notice(version, bodies).texts().get(language.tag());
        NoticeShown shown = NoticeShown.of(text);
        Consent consent = Consent.given(UUID.randomUUID(), matter, shown, Samples.NOW);
        assertArrayEquals(sha256(shown.body()), consent.textHash());
        assertEquals(language.tag(), consent.language());
        assertEquals(matter, consent.matter());
        assertEquals(text.id(), Samples.peek(consent, "noticeTextId"));
        assertEquals(version, shown.version());
        assertEquals(Samples.NOW, consent.givenAt());
    }

    @Property
    void two_texts_never_share_a_hash(@ForAll String one, @ForAll String other) {
        Assume.that(!one.equals(other) && !(one + other).matches("(?s).*\\p{Cs}.*"));
        assertFalse(Arrays.equals(PurposeNoticeText.sha256(one), PurposeNoticeText.sha256(other)));
    }

    @Test
    void a_notice_is_hashed_as_it_stands_in_utf_8() {
        PurposeNoticeText text = notice(1, List.of("# 利用目的\nこの活動のため")).texts().get("ja");
        assertArrayEquals(sha256("# 利用目的\nこの活動のため"), text.hash());
        assertEquals("JOB_SEMINAR", text.kind());
    }

    @Test
    void what_they_hand_out_cannot_change_them() {
        PurposeNotice notice = notice(1, List.of("body"));
        PurposeNoticeText text = notice.texts().get("ja");
        Consent consent = Consent.given(UUID.randomUUID(), Consent.Matter.NEWS, NoticeShown.of(text), Samples.NOW);
        text.hash()[0]++;
        consent.textHash()[0]++;
        assertArrayEquals(sha256("body"), text.hash());
        assertArrayEquals(sha256("body"), consent.textHash());
        assertThrows(UnsupportedOperationException.class, () -> notice.texts().clear());
    }
}
