package kakehashi.domain.privacy.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.consent.PurposeNotice;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Next versions of notices: written, published, and what becomes of those who read the one before. Source: T4. */
class NoticesIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final String KIND = EventKind.JOB_SEMINAR.name();

    @Inject
    NoticeDrafts drafts;

    @Inject
    Notices notices;

    @Inject
    Registrations registrations;

    @Inject
    Settings settings;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    private UUID event;

    /** A notice in force in Japanese, English and Vietnamese. */
    @BeforeEach
    void begin() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        acting.as(SATO);
    }

    private NoticeDraft draft() {
        return drafts.find(world.programme(), KIND).orElseThrow();
    }

    private NoticeDraft started() {
        drafts.start(world.programme(), KIND);
        return draft();
    }

    private void write(String language, String body) {
        NoticeDraft draft = draft();
        Seen seen = new Seen(
                TextRules.version(draft.texts().get(language)),
                TextRules.version(draft.texts().get("ja")));
        drafts.write(draft.id(), language, new NoticeDraftText.Words("目的", body), seen);
    }

    private void writeAll(String body) {
        for (Language language : Languages.all()) {
            write(language.tag(), body + " " + language.tag());
        }
    }

    private PurposeNotice inForce() {
        return notices.versions(world.programme(), KIND).get(0);
    }

    private List<String> missing() {
        return draft().missing(settings.spoken()).stream().map(Language::tag).toList();
    }

    @Test
    void a_draft_begins_as_the_notice_in_force_and_there_is_one() {
        NoticeDraft draft = started();

        assertEquals(Set.of("ja", "en", "vi"), draft.texts().keySet());
        assertEquals(
                inForce().texts().get("vi").body(),
                draft.texts().get("vi").words().body());
        assertEquals(9, missing().size());
        assertEquals("noticeDraftThere", Refusal.of(() -> drafts.start(world.programme(), KIND)));
        assertTrue(drafts.find(world.programme(), EventKind.EXCHANGE.name()).isEmpty());
    }

    @Test
    void it_is_published_only_when_every_language_offered_is_ready() {
        started();
        writeAll("本文");
        write("ja", "直した本文");
        assertEquals(11, missing().size(), "changed Japanese makes the others stale");
        for (Language language : Languages.all()) {
            if (!language.tag().equals("vi")) {
                write(language.tag(), "直した本文 " + language.tag());
            }
        }

        Refused refused = Assertions.assertThrows(Refused.class, () -> drafts.publish(draft().id(), draft().version()));
        assertEquals("noticeNotReady", refused.code());
        assertEquals(Map.of("languages", "Tiếng Việt"), refused.arguments());
        assertEquals(1, inForce().noticeVersion());

        drafts.confirm(
                draft().id(),
                Map.of("vi", draft().texts().get("vi").version()),
                draft().texts().get("ja").version());
        drafts.publish(draft().id(), draft().version());
        assertEquals(2, inForce().noticeVersion());
        assertEquals("本文 vi", inForce().texts().get("vi").body());
    }

    @Test
    void a_published_version_stays_for_those_who_agreed_to_it() throws SQLException {
        String reference = registrations
                .register(world.form(event, "Maria Santos", "maria@example.jp").request())
                .reference();
        RegistrationRequest begun =
                world.form(event, "Ram Thapa", "ram@example.jp").request();
        UUID id = started().id();
        writeAll("# 新しい告知\n本文");

        drafts.publish(id, draft().version());

        assertEquals(id, inForce().id());
        assertEquals(12, inForce().texts().size());
        assertEquals(2, world.listing(event).noticeIn(Languages.standard()).version());
        assertTrue(drafts.find(world.programme(), KIND).isEmpty());
        assertEquals(1, world.sql().number("""
                        select count(*) from consent c join purpose_notice_text t on t.id = c.notice_text_id
                        join purpose_notice n on n.id = t.notice_id join registration r on r.id = c.registration_id
                        where r.reference = ? and n.notice_version = 1 and t.sha256 = c.text_sha256
                        """, reference));
        assertEquals("noticeChanged", Refusal.of(() -> registrations.register(begun)));
        assertFalse(registrations
                .register(world.form(event, "Ram Thapa", "ram@example.jp").request())
                .reference()
                .isEmpty());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'notice.publish'"));
        assertEquals(14, trail.of(id, 99).size(), "begun, twelve texts, published");
    }

    @Test
    void who_signs_up_agrees_to_the_parts_of_the_own_audience_alone() throws SQLException {
        started();
        writeAll("# [COMPANY] 会社\n担当者\n# [SEEKER] 求職者\n本文");
        drafts.publish(draft().id(), draft().version());

        String reference = registrations
                .register(world.form(event, "Maria Santos", "maria@example.jp").request())
                .reference();

        assertEquals(1, world.sql().number("""
                        select count(*) from consent c join registration r on r.id = c.registration_id
                        where r.reference = ? and c.text_sha256 = unhex(sha2(concat('# 求職者\n本文 ', c.language), 256))
                        """, reference));
    }

    @Test
    void nobody_publishes_or_gives_up_what_another_changed_meanwhile() {
        NoticeDraft shown = started();
        write("vi", "Nội dung mới");

        assertEquals("noticeDraftChanged", Refusal.of(() -> drafts.publish(shown.id(), shown.version())));
        assertEquals("noticeDraftChanged", Refusal.of(() -> drafts.discard(shown.id(), shown.version())));
        assertEquals("sato", draft().changedBy());
        int vietnamese = shown.texts().get("vi").version();
        assertEquals(
                "textChanged",
                Refusal.of(() -> drafts.write(
                        shown.id(),
                        "vi",
                        new NoticeDraftText.Words("目的", "本文"),
                        new Seen(vietnamese, shown.texts().get("ja").version()))));

        drafts.discard(draft().id(), draft().version());
        assertEquals("noticeDraftGone", Refusal.of(() -> drafts.publish(shown.id(), shown.version())));
        assertEquals(1, inForce().noticeVersion());
    }

    @Test
    void what_says_the_same_is_no_new_version() throws SQLException {
        started();
        writeAll("本文");
        drafts.publish(draft().id(), draft().version());
        NoticeDraft same = started();

        assertEquals("noticeUnchanged", Refusal.of(() -> drafts.publish(same.id(), same.version())));
        assertEquals("answersWrong", Refusal.of(() -> write("vi", "")));
    }
}
