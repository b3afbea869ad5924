package kakehashi.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import org.junit.jupiter.api.Test;

/** A link proves that we mailed it, and nothing else. */
class SurveyKeyTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final UUID SURVEY = UUID.randomUUID();

    @Test
    void is_read_from_its_link() {
        SurveyKey key = SurveyKey.make(SEAL, SURVEY);
        SurveyKey read = SurveyKey.parse(key.text()).orElseThrow();
        assertEquals(64, key.text().length());
        assertTrue(read.isGenuine(SEAL));
        assertEquals(SURVEY, read.surveyId());
        assertEquals(key.hash(), read.hash());
    }

    @Test
    void is_made_by_our_keys_alone_and_for_one_survey() {
        SurveyKey key = SurveyKey.make(SEAL, SURVEY);
        assertFalse(key.isGenuine(SealSamples.fresh()));
        assertFalse(new SurveyKey(UUID.randomUUID(), key.number(), key.proof()).isGenuine(SEAL));
        assertFalse(new SurveyKey(SURVEY, new byte[16], key.proof()).isGenuine(SEAL));
    }

    @Test
    void two_people_have_nothing_in_common_but_the_survey() {
        SurveyKey one = SurveyKey.make(SEAL, SURVEY);
        SurveyKey other = SurveyKey.make(SEAL, SURVEY);
        assertNotEquals(one.hash(), other.hash());
        assertNotEquals(one.text().substring(24), other.text().substring(24));
    }

    @Test
    void what_is_no_key_is_none() {
        assertEquals(Optional.empty(), SurveyKey.parse("A".repeat(43)));
        assertEquals(Optional.empty(), SurveyKey.parse("?"));
        assertEquals(Optional.empty(), SurveyKey.parse(""));
    }

    @Test
    void its_number_is_never_shown() {
        SurveyKey key = SurveyKey.make(SEAL, SURVEY);
        assertEquals("key of survey " + SURVEY, key.toString());
    }
}
