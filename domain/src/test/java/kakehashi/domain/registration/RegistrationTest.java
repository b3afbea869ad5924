package kakehashi.domain.registration;

import static kakehashi.domain.registration.RegistrationSamples.ANSWERS;
import static kakehashi.domain.registration.RegistrationSamples.HOLDER;
import static kakehashi.domain.registration.RegistrationSamples.PATIENCE;
import static kakehashi.domain.registration.RegistrationSamples.request;
import static kakehashi.domain.registration.RegistrationSamples.unconfirmed;
import static kakehashi.domain.registration.RegistrationSamples.waiting;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.company.Contact;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealBroken;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RegistrationTest {

    private static final Instant NOW = Samples.NOW;
    private static final Instant DEADLINE = NOW.plus(PATIENCE);
    private static final Seal SEAL = SealSamples.fresh();

    private static String refusal(Registration registration, Instant at) {
        return assertThrows(Refused.class, () -> registration.confirm(at)).code();
    }

    @Test
    void waits_for_its_address_to_be_confirmed() {
        Registration registration = unconfirmed();
        assertEquals(Registration.State.UNCONFIRMED, registration.state());
        assertEquals(DEADLINE, registration.confirmUntil());
        assertNull(registration.confirmedAt());
        assertEquals(HOLDER, Samples.peek(registration, "livingHolderId"));
    }

    @Test
    void is_confirmed_up_to_its_deadline() {
        Registration registration = unconfirmed();
        registration.confirm(DEADLINE);
        assertEquals(Registration.State.CONFIRMED, registration.state());
        assertEquals(DEADLINE, registration.confirmedAt());
    }

    @Test
    void is_not_confirmed_after_its_deadline() {
        Registration registration = unconfirmed();
        assertEquals("confirmTooLate", refusal(registration, DEADLINE.plusMillis(1)));
        assertEquals(Registration.State.UNCONFIRMED, registration.state());
    }

    @Test
    void is_confirmed_once_however_often_the_link_is_opened() {
        Registration registration = unconfirmed();
        registration.confirm(NOW);
        registration.confirm(DEADLINE.plusSeconds(1));
        assertEquals(NOW, registration.confirmedAt());
    }

    @Test
    void gives_its_place_back_when_nobody_confirmed() {
        Registration registration = unconfirmed();
        registration.lapse(NOW);
        assertEquals(NOW, registration.endedAt());
        assertEquals(Registration.State.LAPSED, registration.state());
        assertNull(Samples.peek(registration, "livingHolderId"), "its person may sign up again");
        assertEquals("confirmTooLate", refusal(registration, NOW));
    }

    /** Only an address that was not confirmed in time lapses. */
    @Test
    void does_not_lapse_after_it_was_confirmed() {
        Registration registration = unconfirmed();
        registration.confirm(NOW);
        assertThrows(Refused.class, () -> registration.lapse(NOW));
        assertEquals(Registration.State.CONFIRMED, registration.state());
    }

    @Test
    void a_second_sign_up_holds_no_place_and_is_never_confirmed() {
        Registration second = Registration.duplicate(
                request(Audience.SEEKER), Registration.Entry.PLACE, "K000-0000-000", HOLDER, NOW);
        assertEquals(Registration.State.DUPLICATE, second.state());
        assertNull(Samples.peek(second, "livingHolderId"));
        assertNull(second.confirmUntil());
        assertEquals("confirmTooLate", refusal(second, NOW));
    }

    @Test
    void one_made_for_the_waiting_list_waits_after_its_address_is_confirmed_and_holds_no_place() {
        for (Registration.Entry entry : List.of(Registration.Entry.LINE, Registration.Entry.DRAW)) {
            Registration registration = unconfirmed(Audience.SEEKER, entry);
            assertFalse(registration.holdsPlace());
            registration.confirm(NOW);
            assertEquals(Registration.State.WAITING, registration.state());
            assertFalse(registration.holdsPlace());
        }
        assertTrue(unconfirmed().holdsPlace());
    }

    @Test
    void takes_the_place_that_is_kept_for_it_however_often_the_button_is_pressed() {
        Registration registration = waiting();
        assertEquals("offerPassed", code(registration::accept));
        registration.offer(DEADLINE);
        assertTrue(registration.holdsPlace());
        assertEquals(DEADLINE, registration.offerUntil());
        registration.accept();
        registration.accept();
        assertEquals(Registration.State.CONFIRMED, registration.state());
        assertEquals("registrationNotWaiting", code(() -> registration.offer(DEADLINE)), "one offer in a life");
        assertEquals("offerPassed", code(() -> registration.passOn(NOW)));
    }

    @Test
    void loses_the_place_nobody_answered_for() {
        Registration registration = waiting();
        registration.offer(DEADLINE);
        registration.passOn(NOW);
        assertEquals(Registration.State.LAPSED, registration.state());
        assertFalse(registration.holdsPlace() || registration.isLiving());
        assertEquals("offerPassed", code(registration::accept));
        assertEquals("registrationEnded", code(() -> registration.cancel(NOW)));
    }

    @Test
    void is_cancelled_in_every_part_of_its_life_and_cannot_be_confirmed_then() {
        Registration offered = waiting();
        offered.offer(DEADLINE);
        for (Registration each : List.of(unconfirmed(), waiting(), offered)) {
            each.cancel(NOW);
            assertEquals(Registration.State.CANCELLED, each.state());
            assertEquals(NOW, each.endedAt());
            assertFalse(each.holdsPlace() || each.isLiving());
            assertEquals("registrationCancelled", code(() -> each.confirm(NOW)));
            assertEquals("registrationEnded", code(() -> each.cancel(NOW)));
        }
    }

    @Test
    void wins_a_place_in_a_draw_or_goes_on_waiting() {
        Registration first = waiting();
        first.drawn(1, true);
        assertEquals(Registration.State.CONFIRMED, first.state());
        assertEquals("offerPassed", code(first::accept), "it was won, not offered");
        Registration second = waiting();
        second.drawn(2, false);
        assertEquals(Registration.State.WAITING, second.state());
        assertEquals("registrationNotWaiting", code(() -> unconfirmed().drawn(3, true)));
    }

    private static String code(Executable action) {
        return assertThrows(Refused.class, action).code();
    }

    // R-D14
    @Test
    void keeps_what_the_form_said() {
        RegistrationRequest request = request(Audience.SEEKER);
        Registration registration =
                Registration.of(request, Registration.Entry.PLACE, "K000-0000-000", HOLDER, NOW, DEADLINE);
        assertEquals(request.submissionId(), registration.submissionId());
        assertEquals(request.eventId(), registration.eventId());
        assertEquals("vi", registration.language());
        assertEquals(Registration.Medium.WEB, registration.medium());
        assertEquals(NOW, registration.submittedAt());
    }

    // R-F4
    @Test
    void belongs_to_a_seeker_or_to_a_companys_contact() {
        Registration company = unconfirmed(Audience.COMPANY, Registration.Entry.PLACE);
        assertEquals(Contact.class, company.holderType());
        assertEquals(HOLDER, company.holderId());
        assertNull(Samples.peek(company, "seekerId"));
        assertEquals(Seeker.class, unconfirmed().holderType());
        assertNull(Samples.peek(unconfirmed(), "contactId"));
    }

    @Test
    void opens_its_sheet_with_its_years_seal() {
        Registration registration = unconfirmed();
        registration.fillIn(SEAL, ANSWERS);
        assertEquals(ANSWERS, registration.answers(SEAL));
        assertThrows(SealBroken.class, () -> registration.answers(SealSamples.fresh()));
    }

    @Test
    void is_found_again_by_its_phone() {
        Registration registration = unconfirmed();
        registration.fillIn(SEAL, ANSWERS);
        byte[] looked = SEAL.index(PersonalField.PHONE.columnIn("registration"), "+819012345678");
        assertArrayEquals(looked, (byte[]) Samples.peek(Samples.peek(registration, "blind"), "phone"));
    }

    @Test
    void is_like_another_with_the_same_phone_or_the_same_whole_name_in_any_order() {
        Registration registration = filled("NHUNG NGUYEN", "+819012345678");

        assertEquals(EnumSet.allOf(Likeness.class), registration.likeness(filled("Nguyễn Nhung", "+819012345678")));
        assertEquals(EnumSet.of(Likeness.NAME), registration.likeness(filled("nguyen  nhung", "+819012345679")));
        assertEquals(EnumSet.of(Likeness.PHONE), registration.likeness(filled("NHUNG", "+819012345678")));
        assertEquals(
                EnumSet.noneOf(Likeness.class), registration.likeness(filled("NHUNG THI NGUYEN", "+819012345679")));
        assertEquals(
                EnumSet.noneOf(Likeness.class), filled("?", "+819012345678").likeness(filled("??", "+819012345679")));
        Map<PersonalField, String> noPhone = Map.of(PersonalField.NAME, "NHUNG");
        assertEquals(
                EnumSet.noneOf(Likeness.class),
                BlindIndexes.of(SEAL, noPhone).alike(BlindIndexes.of(SEAL, Map.of(PersonalField.NAME, "HOA"))));
    }

    private static Registration filled(String name, String phone) {
        Registration registration = unconfirmed();
        registration.fillIn(SEAL, Map.of(PersonalField.NAME, name, PersonalField.PHONE, phone));
        return registration;
    }

    @Test
    void a_sheet_does_not_open_in_another_row() {
        Sheet sheet = Sheet.seal(SEAL, UUID.randomUUID(), ANSWERS);
        assertThrows(SealBroken.class, () -> sheet.open(SEAL, UUID.randomUUID()));
    }

    // R-D1 to R-D12
    @Test
    void a_sheet_has_a_column_for_every_answer_of_a_form() {
        for (PersonalField field : PersonalField.values()) {
            UUID row = UUID.randomUUID();
            Map<PersonalField, String> answer = Map.of(field, "answer");
            boolean elsewhere = field == PersonalField.EMAIL || field == PersonalField.MESSAGE;
            if (elsewhere || field.isWrittenByStaff()) {
                assertThrows(IllegalArgumentException.class, () -> Sheet.seal(SEAL, row, answer));
            } else {
                assertEquals(answer, Sheet.seal(SEAL, row, answer).open(SEAL, row));
            }
        }
    }

    @Test
    void never_shows_answers_when_printed() {
        Registration registration = unconfirmed();
        registration.fillIn(SEAL, ANSWERS);
        RegistrationFile file = new RegistrationFile(registration, ANSWERS, null, null, Set.of(), List.of(), null);
        RegistrationRow row = new RegistrationRow(
                registration.id(), "K1", "NHUNG", null, Audience.SEEKER, registration.state(), "vi", NOW, false, false);
        for (Object each : List.of(registration, file, row, request(Audience.SEEKER))) {
            String shown = each.toString();
            assertFalse(shown.contains("NHUNG") || shown.contains("+8190"), shown);
        }
    }

    @Test
    void an_offered_place_is_taken_by_coming_and_kept_again_when_that_was_a_mistake() {
        Registration registration = waiting();
        registration.offer(DEADLINE);
        registration.arrived(NOW, false);
        assertEquals(Registration.State.CONFIRMED, registration.state());
        assertEquals(Handling.Proof.PRESENCE, registration.handling().offerTakenBy());
        assertTrue(registration.isAddressConfirmed(), "the owner of the address confirmed it before");
        registration.notArrived();
        assertEquals(Registration.State.OFFERED, registration.state());
        assertNull(registration.handling().offerTakenBy());
        registration.confirmTo(Handling.Proof.PHONE, NOW);
        registration.notArrived();
        assertEquals(Registration.State.CONFIRMED, registration.state(), "the person said so on the phone");
    }

    @Test
    void an_offered_place_that_its_person_takes_is_not_lost_by_a_mistake_at_the_door() {
        Registration registration = waiting();
        registration.offer(DEADLINE);
        registration.arrived(NOW, false);
        registration.accept();
        registration.notArrived();
        assertEquals(Registration.State.CONFIRMED, registration.state());
    }
}
