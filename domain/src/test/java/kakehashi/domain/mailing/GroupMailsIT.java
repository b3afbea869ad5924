package kakehashi.domain.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.mail.Postman;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBooks;
import kakehashi.domain.privacy.words.WordKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff write to the people of an event: one mail each, counted, released by another, recallable. Source: R-CS4. */
class GroupMailsIT extends UnderOffice {

    private static final String WORDS = "Please bring your residence card.";

    @Inject
    Catalogue catalogue;

    @Inject
    GroupMails mails;

    @Inject
    GroupMailDesk desk;

    @Inject
    Mailings mailings;

    @Inject
    MailsInVain inVain;

    @Inject
    Postman postman;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private Actor sato;
    private Actor suzuki;
    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 50);
        sato = world.handled(new Actor(UUID.randomUUID(), "sato", "HANDLER"));
        suzuki = world.handled(new Actor(UUID.randomUUID(), "suzuki", "MANAGER"));
        acting.as(sato);
    }

    private String signUp(String mail, String language, String state) throws SQLException {
        String reference = registrations
                .register(world.form(event, "AUNG KYAW MOE", mail).in(language).request())
                .reference();
        world.sql().run("update registration set state = ? where reference = ?", state, reference);
        return reference;
    }

    /** One who has a place and reads English, one who has and reads Vietnamese, and one who waits and reads Japanese. */
    private void people() throws SQLException {
        signUp("en@example.jp", "en", "CONFIRMED");
        signUp("vi@example.jp", "vi", "CONFIRMED");
        signUp("ja@example.jp", "ja", "WAITING");
        signUp("none@example.jp", "en", "UNCONFIRMED");
        String called = signUp("called@example.jp", "en", "CONFIRMED");
        world.sql().run("update registration set addressed = false where reference = ?", called);
        world.sql().run("delete from mail");
    }

    @Inject
    WordBooks books;

    @Inject
    TextTrail trail;

    private UUID draft(GroupMail.People people, MailKind kind) {
        return mails.start(event, Audience.SEEKER, people, kind);
    }

    private GroupMailSheet sheet(UUID id) {
        return desk.sheet(id).orElseThrow();
    }

    private int version(UUID id) {
        return sheet(id).mail().version();
    }

    private String confirm(UUID id, int count) {
        return Refusal.of(() -> mails.confirm(id, version(id), count));
    }

    private void release(UUID id, int count) {
        acting.as(suzuki);
        mails.release(id, version(id), count);
        acting.as(sato);
    }

    private UUID left(GroupMail.People people) {
        UUID id = draft(people, MailKind.REMINDER);
        mails.confirm(id, version(id), 2);
        release(id, 2);
        return id;
    }

    // T5: the list can be changed, with trace, and holds at once
    @Test
    void words_that_a_manager_adds_stop_a_mail_at_once() throws SQLException {
        people();
        UUID id = draft(GroupMail.People.CONFIRMED, MailKind.DOCUMENTS);
        Map<WordKind, List<String>> more = Map.of(WordKind.BELIEF, List.of("trade union", "religion"));
        assertEquals("managersOnly", Refusal.of(() -> books.write("en", more, 0, new Said("before", "after"))));
        acting.as(suzuki);
        assertEquals(
                "wordLength",
                Refusal.of(
                        () -> books.write("en", Map.of(WordKind.CRIME, List.of("x")), 0, new Said("before", "after"))));
        assertEquals("languageUnknown", Refusal.of(() -> books.write("xx", more, 0, new Said("before", "after"))));
        books.write("en", more, 0, new Said("before", "after"));
        assertEquals("wordsChanged", Refusal.of(() -> books.write("en", more, 0, new Said("before", "after"))));
        assertEquals(1, books.page("en").version());
        acting.as(sato);

        Map<String, List<Finding>> found =
                mails.write(id, version(id), Map.of("en", "Tell us your trade union, bring no criminal record."));
        assertEquals(Map.of("en", List.of(new Finding(Finding.Kind.BELIEF, "trade union"))), found);
        assertEquals(Map.of(), mails.write(id, version(id), Map.of("en", "Bring no criminal record.")));
        found = mails.write(id, version(id), Map.of("ja", "宗教を書いてください"));
        assertEquals(
                Map.of("ja", List.of(new Finding(Finding.Kind.BELIEF, "宗教"))), found, "as long as nobody changed it");
        assertEquals("suzuki", trail.of(WordBooks.SUBJECT, 1).get(0).login());
    }

    @Test
    void each_person_gets_one_mail_in_the_own_language_and_english_words_are_marked() throws SQLException {
        people();
        UUID id = draft(GroupMail.People.ALL, MailKind.DOCUMENTS);
        mails.write(id, version(id), Map.of("en", WORDS, "ja", "在留カードをお持ちください。", "vi", " "));
        GroupMailSheet preview = sheet(id);
        assertEquals(3, preview.people());
        assertEquals(
                "ja 1 false, en 1 false, vi 1 true",
                preview.previews().stream()
                        .map(each -> each.language().tag() + " " + each.people() + " " + each.lacking())
                        .collect(Collectors.joining(", ")));
        assertEquals("[ja, en, vi]", desk.languages(preview).toString());
        mails.confirm(id, version(id), 3);
        assertEquals(0, world.sql().count("mail"), "nobody else released it yet");
        assertEquals(1, desk.toRelease().size());
        release(id, 3);

        Map<String, QueuedMail> byPerson =
                QueuedMail.all(world).stream().collect(Collectors.toMap(QueuedMail::recipient, mail -> mail));
        assertEquals(
                List.of("en@example.jp", "ja@example.jp", "vi@example.jp"),
                byPerson.keySet().stream().sorted().toList());
        String vietnamese = byPerson.get("vi@example.jp").text();
        assertTrue(vietnamese.contains("Phần tiếp theo chỉ có tiếng Anh.\n\n" + WORDS), vietnamese);
        assertFalse(vietnamese.contains("在留カード"), vietnamese);
        assertEquals(WORDS, byPerson.get("vi@example.jp").english());
        assertEquals("", byPerson.get("en@example.jp").english());
        assertTrue(byPerson.get("ja@example.jp").text().contains("在留カードをお持ちください。"));
        assertFalse(byPerson.get("ja@example.jp").text().contains(WORDS));
        byPerson.values()
                .forEach(mail -> assertFalse(mail.text().matches("(?s).*(AUNG|example.jp/en/my).*"), mail.text()));
        assertEquals(
                preview.previews().get(1).text(),
                byPerson.get("en@example.jp").text().split("\n", 2)[1]);
        assertEquals(
                "sato groupMail.confirm 3, suzuki groupMail.release 3",
                world.sql().rows("select * from access_log order by id").stream()
                        .map(row -> row.get("login") + " " + row.get("action") + " " + row.get("records"))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void who_cancels_while_a_mail_waits_does_not_get_it() throws SQLException {
        people();
        UUID mail = left(GroupMail.People.CONFIRMED);
        assertEquals(0, inVain.takeBackDue());
        world.sql()
                .run("update registration set state = 'CANCELLED', living_holder_id = null where id ="
                        + " (select min(subject_id) from mail where group_id is not null)");

        assertEquals(1, inVain.takeBackDue());
        TestClock.advance(Duration.ofMinutes(11));

        assertEquals(1, postman.sendDue());
        assertEquals(1, sheet(mail).count(OutgoingMail.State.SENT));
        assertEquals(1, sheet(mail).count(OutgoingMail.State.RECALLED));
        assertEquals(0, inVain.takeBackDue(), "what left stays as it is");
    }

    @Test
    void nothing_leaves_before_the_time_to_recall_is_over_and_what_was_recalled_never_does() throws SQLException {
        people();
        UUID kept = left(GroupMail.People.CONFIRMED);
        UUID recalled = left(GroupMail.People.CONFIRMED);
        assertEquals(World.NOW.plus(Duration.ofMinutes(10)), sheet(kept).mail().leavesAt());
        TestClock.advance(Duration.ofMinutes(9));
        assertEquals(0, postman.sendDue());
        assertEquals(2, mails.recall(recalled, version(recalled)));
        TestClock.advance(Duration.ofMinutes(2));
        assertEquals(2, postman.sendDue());
        assertEquals(0, postman.sendDue());

        assertEquals(2, sheet(kept).count(OutgoingMail.State.SENT));
        assertEquals(2, sheet(recalled).count(OutgoingMail.State.RECALLED));
        assertEquals(List.of("SENT", "SENT"), states(kept));
        assertEquals(List.of("RECALLED", "RECALLED"), states(recalled));
        assertEquals("sato", sheet(recalled).mail().recalledLogin());
        assertEquals("groupMailMoved", Refusal.of(() -> mails.recall(recalled, version(recalled))));
        assertEquals("groupMailGone", Refusal.of(() -> mails.recall(kept, version(kept))));
        assertEquals(0, mailings.stuck(0, 10).total());
        assertEquals(
                0, world.sql().number("select count(*) from mail where state = 'RECALLED' and length(content) > 0"));
    }

    private List<String> states(UUID id) {
        return desk.rows(id, 0, 10).rows().stream()
                .map(row -> row.mail().state().name())
                .toList();
    }

    @Test
    void the_count_must_be_right_when_it_is_confirmed_and_when_it_is_released() throws SQLException {
        people();
        UUID id = draft(GroupMail.People.CONFIRMED, MailKind.REMINDER);
        assertEquals("groupMailCount", confirm(id, 3));
        mails.confirm(id, version(id), 2);
        assertEquals("groupMailNeedsAnother", Refusal.of(() -> mails.release(id, version(id), 2)));
        signUp("late@example.jp", "en", "CONFIRMED");
        acting.as(suzuki);
        assertEquals("groupMailCount", Refusal.of(() -> mails.release(id, version(id), 2)));
        assertEquals("groupMailMoved", Refusal.of(() -> mails.release(id, version(id) - 1, 3)));
        mails.giveBack(id, version(id));
        assertEquals(GroupMail.State.DRAFT, sheet(id).mail().state());
        mails.discard(id, version(id));
        assertTrue(desk.of(event).isEmpty());
        UUID nobody = mails.start(event, Audience.SEEKER, GroupMail.People.CONFIRMED, MailKind.REMINDER);
        world.sql().run("update registration set state = 'WAITING'");
        assertEquals("groupMailNobody", confirm(nobody, 0));
    }

    @Test
    void one_person_needs_no_second_and_of_several_presses_one_counts() throws Exception {
        signUp("one@example.jp", "en", "CONFIRMED");
        world.sql().run("delete from mail");
        UUID id = draft(GroupMail.People.ALL, MailKind.REMINDER);
        int seen = version(id);
        Callable<String> press = () -> inRequest(() -> {
            acting.as(sato);
            mails.confirm(id, seen, 1);
            return "confirmed";
        });
        List<Crowd.Outcome<String>> presses = Crowd.together(Collections.nCopies(4, press));
        assertEquals(1, presses.stream().filter(Crowd.Outcome::succeeded).count());
        assertEquals("one@example.jp", QueuedMail.only(world).recipient());
        assertEquals(null, sheet(id).mail().releasedLogin());
    }

    @Test // R-WS4, T5
    void what_names_somebody_is_found_and_does_not_leave() throws SQLException {
        people();
        UUID id = draft(GroupMail.People.CONFIRMED, MailKind.REMINDER);
        Map<String, List<Finding>> found = mails.write(
                id, version(id), Map.of("en", "Aung Kyaw will guide you. Call 090-1234-5678.", "vi", "Hẹn gặp bạn!"));
        assertEquals(List.of("en"), List.copyOf(found.keySet()));
        assertEquals(
                List.of(new Finding(Finding.Kind.NAME, "AUNG KYAW"), new Finding(Finding.Kind.PHONE, "090-1234-5678")),
                found.get("en"));
        assertEquals(0, world.sql().count("group_mail_text"), "what names somebody is not kept");
        world.sql().run("insert into group_mail_text values (?, 'en', 'Aung Kyaw signed up later.')", id);
        assertEquals(List.of("en"), List.copyOf(sheet(id).findings().keySet()));
        assertEquals("groupMailWords", confirm(id, 2));
        String open = "See you at Venue en, or call 03-0000-0000 (office@example.jp).";
        assertEquals(Map.of(), mails.write(id, version(id), Map.of("en", open)));
        assertEquals(Map.of("en", open), sheet(id).words());
        mails.write(id, version(id), Map.of("ja", "お待ちしています。"));
        assertEquals("groupMailEnglish", confirm(id, 2));
        assertEquals("groupMailLong", Refusal.of(() -> mails.write(id, version(id), Map.of("en", "a".repeat(2001)))));
        assertEquals("languageUnknown", Refusal.of(() -> mails.write(id, version(id), Map.of("xx", "a"))));
        UUID bare = draft(GroupMail.People.CONFIRMED, MailKind.DOCUMENTS);
        assertEquals("groupMailNothing", confirm(bare, 2));
    }

    @Test
    void a_mail_about_what_to_bring_begins_with_what_the_event_says_of_it() throws SQLException {
        people();
        world.sql().run("update event_text set bring = '在留カード' where event_id = ? and language = 'ja'", event);
        catalogue.forget();

        assertEquals(
                Map.of("ja", "在留カード"),
                sheet(draft(GroupMail.People.CONFIRMED, MailKind.DOCUMENTS)).words());
        assertEquals(
                Map.of(),
                sheet(draft(GroupMail.People.CONFIRMED, MailKind.REMINDER)).words());
    }

    @Test
    void thanks_come_after_the_event_and_all_else_before() throws SQLException {
        people();
        assertEquals("groupMailTooEarly", Refusal.of(() -> draft(GroupMail.People.ALL, MailKind.THANKS)));
        assertEquals("groupMailForComing", Refusal.of(() -> draft(GroupMail.People.WAITING, MailKind.REMINDER)));
        UUID reminder = draft(GroupMail.People.ALL, MailKind.REMINDER);
        TestClock.advance(Duration.ofDays(11));
        catalogue.forget();
        assertEquals("groupMailTooLate", confirm(reminder, 3));
        UUID thanks = draft(GroupMail.People.CONFIRMED, MailKind.THANKS);
        mails.confirm(thanks, version(thanks), 2);
        release(thanks, 2);
        world.sql().run("update mail set state = 'FAILED', problem = 'REFUSED'");
        assertEquals(2, mailings.stillNeeded().failed());
        world.sql().run("update event set state = 'CANCELLED' where id = ?", event);
        catalogue.forget();
        assertEquals("groupMailCancelled", Refusal.of(() -> draft(GroupMail.People.ALL, MailKind.THANKS)));
        acting.as(new Actor(UUID.randomUUID(), "nobody", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> draft(GroupMail.People.ALL, MailKind.THANKS)));
    }

    @Test
    void some_that_were_chosen_get_a_mail_and_nobody_else() throws SQLException {
        people();
        List<UUID> chosen = Stream.of("vi", "ja", "none")
                .map(each -> UUID.fromString(registration(each + "@example.jp")))
                .toList();
        UUID id = mails.startFor(event, Audience.SEEKER, chosen, MailKind.DOCUMENTS);

        assertEquals(2, sheet(id).people());
        mails.write(id, version(id), Map.of("en", WORDS));
        assertEquals("groupMailCount", confirm(id, 3));
        assertEquals(
                "groupMailNobody",
                Refusal.of(
                        () -> mails.startFor(event, Audience.SEEKER, List.of(UUID.randomUUID()), MailKind.REMINDER)));
        UUID thrownAway = mails.startFor(event, Audience.SEEKER, chosen, MailKind.REMINDER);
        mails.discard(thrownAway, version(thrownAway));
        assertEquals(3, world.sql().number("select count(*) from group_mail_person"));
    }

    private String registration(String mail) {
        try {
            return world.sql()
                    .text(
                            "select r.id from registration r join seeker s on s.id = r.seeker_id where s.email_index ="
                                    + " ?",
                            Seeker.emailIndex(world.seal(), mail));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
