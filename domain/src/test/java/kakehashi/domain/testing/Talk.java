package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.sealing.Seal;

/** A confirmed conversation of a seeker, written by the schema's owner, because the back office may not begin one. */
public record Talk(UUID id, String reference) {

    /** The seeker's name. */
    public static final String NAME = "Nguyễn Thị Ánh";

    /** What the seeker asked. */
    public static final String QUESTION = "Tôi cần chuẩn bị gì?";

    private static int made;

    /** A conversation in a language that waits for the office since so many minutes; its case is the first counsellor's. */
    public static Talk begin(World world, Advice advice, String language, int minutes) throws SQLException {
        Talk talk = named();
        Instant since = World.NOW.minusSeconds(minutes * 60L);
        UUID seeker = talk.seeker(world, language, World.time(since));
        world.sql()
                .run(
                        "insert into case_file (id, programme_id, seeker_id, counsellor_id, state, opened_at, version)"
                                + " values (uuid(), ?, ?, (select id from consultation_counsellor where number = 1), 'OPEN',"
                                + " ?, 1)",
                        world.programme(),
                        seeker,
                        World.time(since));
        return talk.held(world, advice, seeker, language, since);
    }

    /** A conversation of a seeker who is known, which waits for the office since a moment. */
    public static Talk begin(World world, Advice advice, UUID seeker, Instant moment) throws SQLException {
        return named().held(world, advice, seeker, "en", moment);
    }

    private static Talk named() {
        return new Talk(UUID.randomUUID(), "K%03d-0000-000".formatted(++made % 1000));
    }

    private Talk held(World world, Advice advice, UUID seeker, String language, Instant moment) throws SQLException {
        Object since = World.time(moment);
        UUID event = advice.listing(Audience.SEEKER).id();
        world.sql()
                .run(
                        "insert into consultation_conversation values (?, ?, ?, 'SEEKER', ?, null, null, uuid(),"
                                + " 'OFFICE', 'DOCUMENTS', ?, ?, 1, ?, ?, ?, ?, 1)",
                        id,
                        reference,
                        event,
                        seeker,
                        language,
                        sealed(world.seal(), "consultation_conversation.name", id, NAME),
                        since,
                        since,
                        since,
                        since);
        say(world, language, since);
        world.sql()
                .run(
                        "insert into consent (id, conversation_id, matter, notice_text_id, language, text_sha256,"
                                + " given_at) select uuid(), ?, 'PARTICIPATION', id, language, unhex(sha2(body, 256)), ?"
                                + " from purpose_notice_text where language = 'en' limit 1",
                        id,
                        since);
        return this;
    }

    private UUID seeker(World world, String language, Object since) throws SQLException {
        UUID seeker = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into seeker values (?, ?, ?, ?, ?, ?, ?, 1)",
                        seeker,
                        world.programme(),
                        sealed(world.seal(), "seeker.email", seeker, reference + "@example.jp"),
                        world.seal().index("seeker.email", reference),
                        language,
                        since,
                        since);
        return seeker;
    }

    private void say(World world, String language, Object since) throws SQLException {
        UUID message = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into consultation_message values (?, ?, uuid(), 1, 'PERSON', ?, ?, ?, null)",
                        message,
                        id,
                        language,
                        sealed(world.seal(), "consultation_message.body", message, QUESTION),
                        since);
    }

    private static byte[] sealed(Seal seal, String column, UUID row, String value) {
        return Base64.getUrlDecoder().decode(seal.wrap(column, row, value));
    }

    /** The person withdraws the consent. */
    public void withdraw(World world) throws SQLException {
        world.sql()
                .run(
                        "insert into consent_withdrawal select uuid(), id, 'en', ? from consent where conversation_id"
                                + " = ?",
                        World.time(World.NOW),
                        id);
    }
}
