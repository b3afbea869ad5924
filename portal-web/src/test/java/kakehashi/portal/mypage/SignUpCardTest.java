package kakehashi.portal.mypage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.own.OwnSignUp;
import kakehashi.domain.registration.Registration;
import kakehashi.portal.Samples;
import kakehashi.portal.events.EventTile;
import org.junit.jupiter.api.Test;

class SignUpCardTest {

    private static SignUpCard card(EventKind kind, Audience audience) {
        Listing event = Samples.event("r8-14", kind, "2026-12-09", Map.of());
        OwnSignUp signUp = new OwnSignUp(
                UUID.randomUUID(),
                "K000-0000-000",
                event.id(),
                audience,
                Registration.State.CONFIRMED,
                Registration.Entry.PLACE,
                true,
                0,
                Samples.NOW,
                Samples.NOW,
                null,
                null,
                false,
                OwnSignUp.Hand.OWN);
        return new SignUpCard(signUp, event, new EventTile(event, Samples.language("en"), Samples.NOW), "");
    }

    @Test // there is no desk where one could show it, and the office says later where to come
    void an_internship_has_no_ticket() {
        SignUpCard internship = card(EventKind.INTERNSHIP, Audience.SEEKER);
        assertTrue(internship.isStaying() && internship.isSure());
        assertFalse(internship.isTicketed());
        assertEquals("mypage.bring.INTERNSHIP", internship.getAlwaysBring());
        assertEquals("mypage.signup.title", internship.getDoor());
        SignUpCard seminar = card(EventKind.JOB_SEMINAR, Audience.SEEKER);
        assertTrue(seminar.isTicketed());
        assertEquals("mypage.my.ticket", seminar.getDoor());
    }

    @Test
    void who_meets_companies_is_led_to_what_they_see() {
        assertTrue(card(EventKind.INTERVIEW_DAY, Audience.SEEKER).isWished());
        assertTrue(card(EventKind.INFORMATION_SESSION, Audience.SEEKER).isWished());
        assertTrue(card(EventKind.EXCHANGE, Audience.SEEKER).isSharing());
        assertTrue(card(EventKind.INTERNSHIP, Audience.SEEKER).isSharing());
        assertFalse(card(EventKind.EXCHANGE, Audience.SEEKER).isWished());
        assertFalse(card(EventKind.INTERVIEW_DAY, Audience.COMPANY).isSharing());
        assertFalse(card(EventKind.JOB_SEMINAR, Audience.SEEKER).isSharing());
    }
}
