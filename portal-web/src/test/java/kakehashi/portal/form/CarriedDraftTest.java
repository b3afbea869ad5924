package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.CompanyField;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Snapshot;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedDraftTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final UUID NOTICE = UUID.randomUUID();

    private static CarriedDraft carried(Seal seal, Instant now) {
        CarriedDraft carried = new CarriedDraft();
        carried.clock = Samples.clock(now);
        carried.catalogue = Samples.catalogue();
        carried.seals = new Seals() {
            @Override
            public Seal of(int year) {
                if (year != 2026) {
                    throw new IllegalStateException("no keys for " + year);
                }
                return seal;
            }
        };
        return carried;
    }

    private static Draft draft() {
        Draft draft = new Draft(UUID.randomUUID(), "r8-11", Audience.COMPANY, Samples.NOW);
        draft.agree(NOTICE, true, false);
        draft.answers().put(PersonalField.NAME, "王小明 \"'\\<b>\n𠮷");
        draft.answers().put(PersonalField.PHONE, "");
        draft.company().put(CompanyField.COMPANY_NAME, "架空みどり橋ソフト㈱");
        return draft;
    }

    private static Optional<Draft> read(String text) {
        return carried(SEAL, Samples.NOW).read(text);
    }

    private static String written() {
        return carried(SEAL, Samples.NOW).write(draft());
    }

    @Test
    void comes_back_as_it_was() {
        Draft draft = draft();
        Draft back = read(carried(SEAL, Samples.NOW).write(draft)).orElseThrow();
        assertEquals(draft.submissionId(), back.submissionId(), "posting it again is the same form");
        assertEquals("r8-11", back.eventCode());
        assertEquals(Audience.COMPANY, back.audience());
        assertEquals(Samples.NOW, back.begunAt());
        assertEquals(NOTICE, back.noticeTextId());
        assertTrue(back.news());
        assertFalse(back.offerDeclared());
        assertEquals(draft.answers(), back.answers());
        assertEquals(draft.company(), back.company());
    }

    @Test
    void a_form_without_consent_comes_back_without() {
        Draft draft = new Draft(UUID.randomUUID(), "r8-11", Audience.SEEKER, Samples.NOW);
        assertFalse(read(carried(SEAL, Samples.NOW).write(draft)).orElseThrow().hasAgreed());
    }

    @Test
    void nobody_can_read_it() {
        String sealed = written().split("\\.", 3)[2];
        String bytes = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("r8-11") || bytes.contains("answers"));
    }

    @Test
    void is_good_for_a_day() {
        String text = written();
        Instant end = Samples.NOW.plus(Duration.ofDays(1));
        assertTrue(carried(SEAL, end).read(text).isPresent());
        assertTrue(carried(SEAL, end.plusMillis(1)).read(text).isEmpty());
    }

    @Test
    void is_taken_when_the_year_turned_meanwhile() {
        CarriedDraft nextYear = carried(SEAL, Samples.NOW);
        nextYear.catalogue = new Catalogue() {
            @Override
            public Snapshot current() {
                return new Snapshot(new Programme(2027, "", ""), Map.of(), List.of());
            }
        };
        assertTrue(nextYear.read(written()).isPresent());
    }

    @Test
    void is_not_taken_when_it_was_altered() {
        String text = written();
        int middle = text.length() - 30;
        char other = text.charAt(middle) == 'A' ? 'B' : 'A';
        assertTrue(read(text.substring(0, middle) + other + text.substring(middle + 1))
                .isEmpty());
        assertTrue(read(text.substring(0, text.length() - 4)).isEmpty());
    }

    @Test
    void is_not_taken_under_another_forms_id() {
        String sealed = written().split("\\.", 3)[2];
        assertTrue(read("2026." + UUID.randomUUID() + "." + sealed).isEmpty());
    }

    @Test
    void is_not_taken_after_the_years_keys_changed() {
        assertTrue(carried(SealSamples.fresh(), Samples.NOW).read(written()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "2026.x.y",
                "2026.6f1d2c3b-0000-4000-8000-000000000001",
                "2026.6f1d2c3b-0000-4000-8000-000000000001.",
                "1999.6f1d2c3b-0000-4000-8000-000000000001.x",
                "x.6f1d2c3b-0000-4000-8000-000000000001.x",
                "%00"
            })
    void nothing_else_is_a_form_of_ours(String text) {
        assertTrue(read(text).isEmpty());
    }

    /** A value sealed for another place, such as a column, is no form. */
    @Test
    void is_not_taken_from_another_place() {
        UUID id = UUID.randomUUID();
        assertTrue(read("2026." + id + "." + SEAL.wrap("registration.name", id, "{}"))
                .isEmpty());
    }
}
