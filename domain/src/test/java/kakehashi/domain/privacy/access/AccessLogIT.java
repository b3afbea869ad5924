package kakehashi.domain.privacy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** The chain of the access log: whole as written, broken wherever somebody was at it. Source: R-WS3, R-CS3. */
class AccessLogIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    AccessLog log;

    @Inject
    AccessTrail trail;

    @Inject
    Anchors anchors;

    @Inject
    Settings settings;

    @Inject
    UserTransaction transaction;

    /** Five entries, of which two are about nothing in particular; their ids. */
    private List<Long> five() throws Exception {
        for (int i = 1; i <= 5; i++) {
            transaction.begin();
            log.add(SATO, "registration.view", i % 2 == 0 ? null : UUID.randomUUID(), i);
            transaction.commit();
        }
        assertEquals(OptionalLong.empty(), log.firstBroken());
        return world.sql().rows("select id from access_log order by id").stream()
                .map(row -> ((Number) row.get("id")).longValue())
                .toList();
    }

    @Test
    void an_empty_log_is_whole() {
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test
    void an_altered_entry_is_named() throws Exception {
        for (String change : List.of(
                "login = 'tanaka'",
                "role = 'MANAGER'",
                "action = 'registration.list'",
                "records = records + 1",
                "seen_at = seen_at + interval 1 second",
                "subject_id = uuid()",
                "subject_id = null",
                "account_id = uuid()")) {
            world = World.fresh(seals, catalogue);
            List<Long> ids = five();

            world.sql().run("update access_log set " + change + " where id = ?", ids.get(2));

            assertEquals(OptionalLong.of(ids.get(2)), log.firstBroken(), change);
        }
    }

    @Test
    void behind_a_missing_entry_the_next_is_named() throws Exception {
        List<Long> ids = five();

        world.sql().run("delete from access_log where id = ?", ids.get(1));

        assertEquals(OptionalLong.of(ids.get(2)), log.firstBroken());
    }

    @Test
    void a_missing_beginning_is_noticed() throws Exception {
        List<Long> ids = five();

        world.sql().run("delete from access_log where id = ?", ids.get(0));

        assertEquals(OptionalLong.of(ids.get(1)), log.firstBroken());
    }

    @Test
    void a_missing_end_is_noticed() throws Exception {
        List<Long> ids = five();

        world.sql().run("delete from access_log where id = ?", ids.get(4));

        assertEquals(OptionalLong.of(ids.get(3)), log.firstBroken());
    }

    @Test
    void an_emptied_log_is_noticed() throws Exception {
        five();

        world.sql().run("delete from access_log");

        assertTrue(log.firstBroken().isPresent());
    }

    @Test
    void an_entry_slipped_in_is_named() throws Exception {
        List<Long> ids = five();
        long slippedIn = ids.get(1) + 1000;

        world.sql()
                .run(
                        "insert into access_log select ?, seen_at, account_id, login, role, action, subject_id, records,"
                                + " previous_hash, hash from access_log where id = ?",
                        slippedIn,
                        ids.get(1));

        assertEquals(OptionalLong.of(slippedIn), log.firstBroken());
    }

    @Test
    void many_at_once_still_make_one_chain() throws Exception {
        Callable<Boolean> look = () -> {
            transaction.begin();
            log.add(SATO, "registration.view", UUID.randomUUID(), 1);
            transaction.commit();
            return true;
        };

        List<Crowd.Outcome<Boolean>> looks = Crowd.together(Collections.nCopies(24, look));

        assertTrue(looks.stream().allMatch(Crowd.Outcome::succeeded), looks::toString);
        assertEquals(24, world.sql().count("access_log"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test
    void entries_beyond_the_first_thousand_are_checked_too() throws Exception {
        transaction.begin();
        for (int i = 0; i < 1100; i++) {
            log.add(SATO, "registration.view", null, 1);
        }
        transaction.commit();
        assertEquals(OptionalLong.empty(), log.firstBroken());
        long last = world.sql().number("select max(id) from access_log");

        world.sql().run("update access_log set records = 2 where id = ?", last);

        assertEquals(OptionalLong.of(last), log.firstBroken());
    }

    @Test // R-W5
    void what_is_denied_stays_written_when_the_look_is_rolled_back() throws Exception {
        UUID subject = UUID.randomUUID();
        transaction.begin();
        log.denied(SATO, "registration.view", subject);
        transaction.rollback();

        AccessEntry entry = trail.of(subject, 5).get(0).entry();
        assertEquals("registration.view.denied", entry.action());
        assertEquals(0, entry.records());
        assertEquals("sato", entry.login());
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    /** Whoever can write hashes anew, all from an entry on, is found by what stands outside of the database. */
    @Test
    void a_chain_that_was_written_anew_is_found_by_its_anchor() throws Exception {
        List<Long> ids = five();
        Anchor anchor = log.end(LocalDate.of(2026, 11, 24)).orElseThrow();
        assertEquals(ids.get(4), anchor.number());
        assertEquals(OptionalLong.empty(), log.firstBroken(List.of(anchor)));

        Anchor before = new Anchor(anchor.day(), ids.get(2), "0".repeat(64));
        assertEquals(OptionalLong.of(ids.get(2)), log.firstBroken(List.of(before, anchor)));
        Anchor gone = new Anchor(anchor.day(), ids.get(4) + 7, anchor.hash());
        assertEquals(OptionalLong.of(ids.get(4) + 7), log.firstBroken(List.of(anchor, gone)));
    }

    @Test
    void each_day_has_one_anchor_and_an_empty_log_has_none() throws Exception {
        Path folder = settings.data().resolve("anchors");
        Files.createDirectories(folder);
        for (Anchor old : anchors.all()) {
            Files.delete(folder.resolve(old.day() + ".txt"));
        }
        anchors.writeDue();
        assertEquals(List.of(), anchors.all());

        five();
        anchors.writeDue();
        List<Anchor> written = anchors.all();
        assertEquals(1, written.size());
        assertEquals(OptionalLong.empty(), log.firstBroken(written));
        five();
        anchors.writeDue();
        assertEquals(written, anchors.all());
        Files.writeString(folder.resolve("2026-01-02.txt"), "nonsense");
        assertEquals(written, anchors.all());
        Files.delete(folder.resolve("2026-01-02.txt"));
        Files.delete(folder.resolve(written.get(0).day() + ".txt"));
    }

    /** Staff work on while the chain is checked. */
    @Test
    void a_chain_that_grows_while_it_is_checked_is_whole() throws Exception {
        Callable<Boolean> look = () -> {
            for (int i = 0; i < 60; i++) {
                log.denied(SATO, "registration.view", null);
            }
            return true;
        };
        Callable<Boolean> check = () -> {
            for (int i = 0; i < 60; i++) {
                assertEquals(OptionalLong.empty(), log.firstBroken());
            }
            return true;
        };

        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(List.of(look, look, check, check));

        assertTrue(outcomes.stream().allMatch(Crowd.Outcome::succeeded), outcomes::toString);
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }
}
