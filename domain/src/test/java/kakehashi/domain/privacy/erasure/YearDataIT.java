package kakehashi.domain.privacy.erasure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.sealing.SealedBytesConverter;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.FilledYear;
import kakehashi.domain.testing.GivenBack;
import kakehashi.domain.testing.Leftovers;
import kakehashi.domain.testing.PlainLeft;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestDatabase;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two years in every table there is, one that is over and one that is not; the first leaves. Source: T11, T12. */
class YearDataIT extends UnderOffice {

    /** Over by any clock; and not. */
    private static final int OVER = 2019;

    private static final int NEXT = 2099;

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");

    /** Rows of a step. */
    private static final int MOST = 3;

    @Inject
    YearData years;

    @Inject
    HeldTables tables;

    @Inject
    HeldKeys keys;

    @Inject
    YearPages pages;

    @Inject
    Acting acting;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private UUID over;
    private FilledYear filled;

    @BeforeEach
    void fill() throws SQLException {
        UUID event = world.event(EventKind.JOB_SEMINAR, 10);
        world.sql()
                .run("insert into consultation_counsellor (id, number, spoken, version) values (uuid(), 1, 'ja', 1)");
        world.sql()
                .run(
                        "insert into interview_draft (id, event_id, draft_number, by_hand, seed, step_count, reproducible,"
                                + " made_at, meeting_count, served, served_at_most, worth, worth_at_most, version)"
                                + " values (uuid(), ?, 1, false, 1, 1, true, now(3), 1, 1, 1, 1, 1, 1)",
                        event);
        over = world.programme(OVER);
        UUID next = world.programme(NEXT);
        acting.as(world.handled(SUZUKI));
        world.sql().run("update handler set ends_on = '2099-12-31'");
        filled = FilledYear.of(world, OVER, over, tables.downwards());
        FilledYear.of(world, NEXT, next, tables.downwards());
    }

    private Map<String, Long> inventory(int year) {
        return byTable(years.inventory(year));
    }

    /** What is left; whenever it is counted, it is what the plain way counts. */
    private Map<String, Long> left() throws SQLException {
        Map<String, Long> left = byTable(years.left(OVER));
        assertEquals(new PlainLeft(tables.byName(), OVER).count(world.sql()), left);
        return left;
    }

    private static Map<String, Long> byTable(List<HeldCount> counts) {
        return new TreeMap<>(counts.stream().collect(Collectors.toMap(HeldCount::table, HeldCount::rows)));
    }

    private List<String> staying() {
        return tables.downwards().stream()
                .filter(each -> each.use() == Held.Use.STAYS)
                .map(Held::table)
                .toList();
    }

    private long leftInAll() throws SQLException {
        return left().values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void every_value_of_a_year_is_given_back_once_and_none_of_another() {
        GivenBack given = new GivenBack();
        years.give(OVER, given);

        assertEquals(
                tables.downwards().stream()
                        .filter(each -> each.use() != Held.Use.HANDLE)
                        .map(Held::table)
                        .toList(),
                List.copyOf(given.tables().keySet()));
        Map<String, Long> counted = inventory(OVER);
        given.tables().forEach((table, rows) -> assertEquals(counted.get(table), rows.size(), table));
        Map<String, Long> times = given.values().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        filled.typed().forEach(text -> assertEquals(1, times.get(text), text));
        assertEquals(
                tables.byName().get("access_log").ways().size() + 2,
                counted.get("access_log"),
                "looks at each kind of thing, one in the programme's days at nothing, and this one");
        assertEquals(
                0, given.values().filter(value -> value.contains(" of " + NEXT)).count());
        assertEquals(
                0,
                given.values()
                        .filter(value -> value.startsWith(FilledYear.beginning(NEXT)))
                        .count());
        assertEquals(
                Stream.of("message_attachment", "intern_certificate")
                        .flatMap(table -> given.tables().get(table).stream())
                        .map(row -> row.get("content"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                given.files().keySet());
    }

    @Test
    void what_is_given_back_can_be_joined_again() {
        GivenBack given = new GivenBack();
        years.give(OVER, given);
        Set<String> ids = given.tables().values().stream()
                .flatMap(List::stream)
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        ids.add(over.toString());
        ids.add(String.valueOf(OVER));
        for (Held held : tables.downwards()) {
            for (Map<String, String> row : given.tables().getOrDefault(held.table(), List.of())) {
                List<String> over = held.ways().stream()
                        .map(way -> row.get(way.column()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                assertTrue(over.size() == 1 || over.isEmpty() && held.moment() != null, held.table());
                assertTrue(ids.containsAll(over), held.table());
            }
        }
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_rows_of_a_page() throws SQLException {
        long few = statements(() -> years.give(OVER, new GivenBack()));
        FilledYear.of(world, OVER, over, tables.downwards());
        assertEquals(
                few + 4,
                statements(() -> years.give(OVER, new GivenBack())),
                "four pages of each of two kinds of files, not two");
    }

    @Test
    void a_table_whose_rows_have_two_keys_is_read_by_pages() {
        for (String table : List.of("group_mail_person", "disclosure_item", "group_mail_text")) {
            Held held = tables.byName().get(table);
            List<YearPages.Shape> columns = pages.columns(held);
            List<String> keys = new ArrayList<>();
            List<Object[]> page = pages.page(OVER, held, columns, null, MOST);
            while (!page.isEmpty()) {
                assertTrue(page.size() <= MOST);
                page.forEach(row -> keys.add(row[0] + " " + row[1]));
                page = pages.page(OVER, held, columns, page.get(page.size() - 1), MOST);
            }
            assertEquals(FilledYear.ROWS, keys.size(), table);
            assertEquals(FilledYear.ROWS, keys.stream().distinct().count(), table);
        }
    }

    @Test
    void a_year_is_erased_in_steps_that_may_break_off() throws Exception {
        Map<String, Long> nextYear = inventory(NEXT);
        Map<String, Long> before = inventory(OVER);
        List<String> unchanged = new ArrayList<>(staying());
        unchanged.remove("access_log");
        Map<String, Long> staying = counted(unchanged);
        before.keySet().removeAll(staying());
        assertEquals(before, left(), "what is there is what is to be erased");
        assertTrue(before.values().stream().allMatch(rows -> rows == FilledYear.ROWS), before.toString());

        long all = leftInAll();
        for (int steps = 0; leftInAll() > all / 2; steps++) {
            assertEquals(MOST, years.step(OVER, MOST));
            assertEquals(all - (steps + 1L) * MOST, leftInAll());
        }
        long half = leftInAll();
        transaction.begin();
        years.step(OVER, MOST);
        transaction.rollback();
        assertEquals(half, leftInAll(), "a step that breaks off has erased nothing");

        eraseTheRest(MOST);
        assertEquals(List.of(0L), left().values().stream().distinct().toList());
        assertEquals(nextYear, inventory(NEXT));
        assertEquals(staying, counted(unchanged));
        assertEquals(all, world.sql().number("select sum(records) from access_log where action = 'year.erase'"));
        assertEquals(List.of(), wordsOf(OVER));
        assertEquals(0, world.sql().count("written_answer where wording like '" + FilledYear.beginning(OVER) + "%'"));
        assertTrue(wordsOf(NEXT).size() > 50, "those of the next year are found");
    }

    private void eraseTheRest(int most) {
        int erased = most;
        while (erased > 0) {
            erased = years.step(OVER, most);
        }
    }

    private Map<String, Long> counted(List<String> names) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : names) {
            counts.put(
                    table,
                    world.sql()
                            .number("select count(*) from " + table + " where "
                                    + tables.byName().get(table).condition()));
        }
        return counts;
    }

    /** The columns in which a word of a year stands; tables that stay have their own. */
    private List<String> wordsOf(int year) throws SQLException {
        return Leftovers.like(world.sql(), FilledYear.beginning(year) + "%", Set.copyOf(staying()));
    }

    @Test
    void of_a_year_that_is_not_over_nothing_is_erased_whoever_asks() throws SQLException {
        Map<String, Long> before = inventory(NEXT);
        assertEquals(0, years.step(NEXT, MOST));
        eraseTheRest(500);
        try (Sql office = Sql.as(TestDatabase.OFFICE)) {
            for (Held held : tables.upwards()) {
                if (held.use() != Held.Use.STAYS) {
                    assertEquals(0, office.run("delete from ended_" + held.table()), held.table());
                }
            }
        }
        assertEquals(before, inventory(NEXT));
    }

    @Test
    void what_hangs_on_nothing_is_never_erased_and_always_counted() throws SQLException {
        world.sql().run("set check_constraint_checks = 0");
        world.sql()
                .run("insert into consent (id, matter, language, text_sha256, given_at) values (uuid(),"
                        + " 'PARTICIPATION', 'en', unhex(repeat('ab', 32)), now(3))");
        world.sql().run("set check_constraint_checks = 1");
        world.sql()
                .run("insert into consent_withdrawal (id, consent_id, language, withdrawn_at) select uuid(), id, 'en',"
                        + " now(3) from consent where coalesce(registration_id, booking_id, conversation_id, joining_id)"
                        + " is null");
        eraseTheRest(500);
        assertEquals(1, left().get("consent"));
        assertEquals(1, left().get("consent_withdrawal"), "with what hangs on it");
        assertEquals(2, leftInAll());
        assertEquals(0, inventory(OVER).get("consent"));
    }

    @Test
    void where_the_schema_lets_nothing_hang_on_nothing_it_is_not_looked_for() {
        Map<String, Held> held = tables.byName();
        YearLeft left = new YearLeft(held, OVER, keys.sure());
        for (String table : List.of("seeker", "registration", "search_token", "attendance", "case_file", "mail")) {
            String count = left.count(held.get(table));
            assertTrue(!count.contains("not exists") && !count.contains("null"), count);
        }
        assertTrue(left.count(held.get("consent")).contains("consent.registration_id is null"));
    }

    @Test
    void only_a_manager_who_handles_the_year_gives_it_back_and_erases_it() throws SQLException {
        long all = leftInAll();
        acting.as(new Actor(SUZUKI.id(), "suzuki", "HANDLER"));
        GivenBack given = new GivenBack();
        assertEquals("managersOnly", Refusal.of(() -> years.give(OVER, given)));
        assertEquals("managersOnly", Refusal.of(() -> years.step(OVER, MOST)));
        acting.as(SUZUKI);
        world.sql().run("update handler set ends_on = '2026-01-01' where programme_id = ?", over);
        assertEquals("programmeNotYours", Refusal.of(() -> years.give(OVER, given)));
        assertEquals("programmeNotYours", Refusal.of(() -> years.step(OVER, MOST)));
        assertEquals("programmeNotYours", Refusal.of(() -> years.step(1999, MOST)));
        assertEquals(Map.of(), given.tables());
        assertEquals(all, leftInAll());
        for (String refused : List.of("year.give.denied", "year.erase.denied")) {
            assertEquals(
                    1, world.sql().count("access_log where role = 'HANDLER' and action = '" + refused + "'"), refused);
        }
        assertEquals(0, world.sql().count("access_log where action in ('year.give', 'year.erase')"));
    }

    @Test
    void the_largest_file_is_given_back_whole() throws SQLException {
        byte[] large = new byte[5 * 1024 * 1024];
        Arrays.fill(large, (byte) 'k');
        UUID id = UUID.fromString(world.sql()
                .text(
                        "select min(a.id) from message_attachment a"
                                + " join consultation_conversation c on c.id = a.conversation_id"
                                + " join event e on e.id = c.event_id where e.programme_id = ?",
                        over));
        byte[] sealed = new SealedBytesConverter()
                .convertToDatabaseColumn(world.seal(OVER).closeBytes("message_attachment.content", id, large));
        world.sql().run("update message_attachment set content = ? where id = ?", sealed, id);
        GivenBack given = new GivenBack();
        years.give(OVER, given);
        assertArrayEquals(large, given.files().get("message_attachment/" + id + "/content"));
    }

    @Test
    void what_hangs_on_two_years_is_left_until_it_is_erased() throws SQLException {
        String signUp = "(select min(r.id) from registration r join event e on e.id = r.event_id"
                + " where e.programme_id = ?)";
        world.sql().run("set check_constraint_checks = 0");
        world.sql()
                .run(
                        "insert into consent (id, registration_id, booking_id, matter, language, text_sha256, given_at)"
                                + " select uuid(), " + signUp + ", min(b.id), 'NEWS', 'en',"
                                + " unhex(repeat('ab', 32)), now(3) from consultation_booking b"
                                + " join event e on e.id = b.event_id where e.programme_id <> ?",
                        over,
                        over);
        world.sql().run("set check_constraint_checks = 1");
        assertEquals(FilledYear.ROWS + 1L, left().get("consent"));
        assertEquals(FilledYear.ROWS + 1L, inventory(OVER).get("consent"));
        eraseTheRest(500);
        assertEquals(0, leftInAll());
    }

    @Test
    void every_foreign_key_to_what_is_erased_is_known() throws SQLException {
        Map<String, Held> held = tables.byName();
        List<String> unknown = new ArrayList<>();
        for (Map<String, Object> key : world.sql()
                .rows("select table_name as place, referenced_table_name as target, column_name as name"
                        + " from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name is not null")) {
            Held from = held.get((String) key.get("place"));
            String target = (String) key.get("target");
            boolean erased = held.containsKey(target) && held.get(target).use() != Held.Use.STAYS;
            boolean known = from != null
                    && from.use() != Held.Use.STAYS
                    && (from.needs().contains(target) || key.get("name").equals(from.earlier()));
            if (erased && !known) {
                unknown.add(key.get("place") + "." + key.get("name") + " -> " + target);
            }
        }
        assertEquals(List.of(), unknown);
    }
}
