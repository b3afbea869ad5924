package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.consultation.BookingReceipt;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registration;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private final Drafts drafts = new Drafts();

    private Draft begin(String code) {
        return drafts.begin(code, Audience.SEEKER, Samples.NOW);
    }

    @Test
    void goes_on_with_the_form_that_was_begun() {
        assertSame(begin("r8-1"), begin("r8-1"));
        assertSame(begin("r8-1"), drafts.find("r8-1", Audience.SEEKER).orElseThrow());
    }

    @Test
    void has_a_form_for_each_event_and_audience() {
        assertNotSame(begin("r8-1"), begin("r8-2"));
        assertNotSame(begin("r8-1"), drafts.begin("r8-1", Audience.COMPANY, Samples.NOW));
    }

    @Test
    void begins_anew_after_a_form_was_done() {
        Draft done = begin("r8-1");
        done.done(new Receipt("K1", Samples.NOW, Registration.Entry.PLACE, 0));
        assertNotSame(done, begin("r8-1"));
    }

    @Test
    void keeps_five_forms_and_drops_the_first() {
        for (int i = 1; i <= 6; i++) {
            begin("r8-" + i);
        }
        assertTrue(drafts.find("r8-1", Audience.SEEKER).isEmpty());
        assertTrue(drafts.find("r8-2", Audience.SEEKER).isPresent());
    }

    // R-CS1: nothing personal stays in the session once it is stored
    @Test
    void forgets_what_was_typed_once_it_was_taken() {
        Draft draft = begin("r8-1");
        draft.answers().put(PersonalField.NAME, "SUHARTO");
        draft.done(new Receipt("K123-4567-890", Samples.NOW, Registration.Entry.LINE, 4));
        assertTrue(draft.answers().isEmpty() && draft.company().isEmpty());
        assertEquals("K123-4567-890", draft.reference());
        assertTrue(draft.isDone());
    }

    /** To the person who sent it; whoever comes to the page after finds nothing. */
    @Test
    void tells_once_where_the_mail_went() {
        Draft draft = begin("r8-1");
        draft.answers().put(PersonalField.EMAIL, " ａnh@example.jp");
        draft.done(new Receipt("K123-4567-890", Samples.NOW, Registration.Entry.PLACE, 0));
        assertEquals("anh@example.jp", draft.tellMailedTo());
        assertNull(draft.tellMailedTo());
        Draft booking = begin("r8-16");
        booking.answers().put(PersonalField.EMAIL, "anh@example.jp");
        booking.done(new BookingReceipt("K123-4567-890", Samples.NOW));
        assertEquals("anh@example.jp", booking.tellMailedTo());
    }

    /** After a wrong address. */
    @Test
    void a_form_begins_again_with_everything_but_the_address_and_the_consent() {
        Draft sent = begin("r8-1");
        sent.agree(UUID.randomUUID(), true, false);
        sent.answers().putAll(Map.of(PersonalField.NAME, "SUHARTO", PersonalField.EMAIL, "wrong@example.jp"));
        Draft again = sent.withoutAddress();
        sent.done(new Receipt("K1", Samples.NOW, Registration.Entry.PLACE, 0));
        sent.keepAgain("sealed");

        assertEquals(Map.of(PersonalField.NAME, "SUHARTO"), drafts.shown(again).answers());
        assertFalse(again.hasAgreed());
        assertNotEquals(sent.submissionId(), again.submissionId());
        assertSame(again, begin("r8-1"));
        assertEquals("sealed", sent.tellAgain());
        assertNull(sent.tellAgain());
    }

    @Test
    void what_is_known_never_takes_the_place_of_what_was_typed() {
        Draft fresh = begin("r8-1");
        fresh.prefill(Map.of());
        assertFalse(fresh.isPrefilled());
        fresh.prefill(Map.of(PersonalField.NAME, "Maria Santos"));
        assertEquals(Map.of(PersonalField.NAME, "Maria Santos"), fresh.answers());
        assertTrue(fresh.isPrefilled());
        Draft typed = begin("r8-2");
        typed.answers().put(PersonalField.NAME, "");
        typed.prefill(Map.of(PersonalField.NAME, "Maria Santos"));
        assertEquals("", typed.answers().get(PersonalField.NAME));
        assertFalse(typed.isPrefilled());
    }

    @Test
    void forgets_every_form_of_a_visitor_who_left() {
        begin("r8-1").prefill(Map.of(PersonalField.NAME, "Maria Santos"));
        drafts.forget();
        assertTrue(drafts.find("r8-1", Audience.SEEKER).isEmpty());
    }

    private static Draft copy(Draft draft, String name) {
        Draft carried = new Draft(draft.submissionId(), draft.eventCode(), draft.audience(), draft.begunAt());
        carried.answers().put(PersonalField.NAME, name);
        return carried;
    }

    /** Two people at one computer, or one person with two windows. */
    @Test
    void what_is_sent_is_what_the_page_showed_though_another_window_changed_the_form() {
        Draft kept = begin("r8-1");
        kept.answers().put(PersonalField.NAME, "SUHARTO");
        assertSame(kept, drafts.shown(copy(kept, "SUHARTO")));

        Draft other = drafts.shown(copy(kept, "MARIA SANTOS"));

        assertEquals("MARIA SANTOS", other.answers().get(PersonalField.NAME));
        assertSame(other, drafts.find("r8-1", Audience.SEEKER).orElseThrow());
    }

    @Test
    void a_form_sent_twice_is_one_and_another_window_s_is_sent_under_its_own_name() {
        Draft sent = begin("r8-1");
        sent.answers().put(PersonalField.NAME, "SUHARTO");
        Draft same = copy(sent, "SUHARTO");
        Draft another = copy(sent, "MARIA SANTOS");
        sent.done(new Receipt("K1", Samples.NOW, Registration.Entry.PLACE, 0));

        assertSame(sent, drafts.shown(same));
        Draft own = drafts.shown(another);
        assertFalse(own.isDone());
        assertNotEquals(sent.submissionId(), own.submissionId());
        own.done(new Receipt("K2", Samples.NOW, Registration.Entry.PLACE, 0));
        assertSame(own, drafts.shown(another), "pressed twice");
        assertEquals(
                sent.submissionId(), drafts.shown(same).submissionId(), "the first once more is the same form still");
    }

    @Test
    void the_same_answers_for_another_time_are_another_form() {
        Draft sent = begin("r8-16");
        sent.answers().put(PersonalField.NAME, "SUHARTO");
        sent.about("PHONE 10:00");
        Draft later = copy(sent, "SUHARTO");
        later.about("PHONE 14:00");
        sent.done(new BookingReceipt("K1", Samples.NOW));

        Draft own = drafts.shown(later);

        assertFalse(own.isDone());
        assertNotEquals(sent.submissionId(), own.submissionId());
    }

    @Test
    void a_second_answer_to_one_form_changes_nothing() {
        Draft draft = begin("r8-1");
        draft.answers().put(PersonalField.EMAIL, "anh@example.jp");
        Draft carried = copy(draft, "SUHARTO");
        draft.answers().put(PersonalField.NAME, "SUHARTO");
        draft.answers().remove(PersonalField.EMAIL);
        draft.done(new Receipt("K1", Samples.NOW, Registration.Entry.PLACE, 0));
        draft.done(new Receipt("K2", Samples.NOW, Registration.Entry.PLACE, 0));

        assertEquals("K1", draft.reference());
        assertSame(draft, drafts.shown(carried), "and it is still known what was sent");
    }

    // T4
    @Test
    void a_newer_notice_must_be_agreed_to_again() {
        Draft draft = begin("r8-1");
        assertFalse(draft.hasAgreed());
        draft.agree(UUID.randomUUID(), true, false);
        assertTrue(draft.hasAgreed());
        draft.disagree();
        assertFalse(draft.hasAgreed());
    }

    @Test
    void survives_where_sessions_are_written_down() throws IOException, ClassNotFoundException {
        begin("r8-1").answers().put(PersonalField.NAME, "王小明");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(drafts);
        Drafts read = (Drafts) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        Draft draft = read.find("r8-1", Audience.SEEKER).orElseThrow();
        assertEquals("王小明", draft.answers().get(PersonalField.NAME));
    }
}
