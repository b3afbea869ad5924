package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows the migrations write into the field register and the matrix. Source: R-D0, T3. */
class FieldRegisterTest {

    private static final String SQL = migrations();

    private static String migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            StringBuilder sql = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                sql.append(Files.readString(file));
            }
            return sql.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of every insert into a table, each as the text between its brackets. */
    private static List<String> rows(String table) {
        return Pattern.compile("insert into " + table + "\\b[^;]*;")
                .matcher(SQL)
                .results()
                .map(MatchResult::group)
                .map(insert -> insert.substring(insert.indexOf("values")))
                .flatMap(values ->
                        Pattern.compile("\\(([^()]*)\\)").matcher(values).results())
                .map(row -> row.group(1)
                        .replaceAll("\\s*,\\s*(?=('|true|false|0|1))", ",")
                        .strip())
                .toList();
    }

    private static String[] cells(String row) {
        return row.replace("'", "").split(",");
    }

    @ParameterizedTest
    @EnumSource(PersonalField.class)
    void every_field_a_form_may_ask_for_has_a_row(PersonalField field) {
        String expected = "'" + field.name() + "','" + field.item().name() + "','";
        String row = rows("field_register").stream()
                .filter(each -> each.startsWith(expected))
                .findFirst()
                .orElseThrow();
        assertEquals(field.storedIn(), storedIn(field, row));
    }

    /** The columns of a row of the register, as the last migration that moved them left them. */
    private static String storedIn(PersonalField field, String row) {
        return Pattern.compile("update field_register set stored_in = '([^']*)' where field = '" + field.name() + "';")
                .matcher(SQL)
                .results()
                .map(moved -> moved.group(1))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> row.split("','")[2].replaceAll("'.*", ""));
    }

    @Test
    void no_row_is_about_a_field_that_does_not_exist() {
        Set<String> fields = Stream.of(PersonalField.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(fields.size(), rows("field_register").size());
        assertTrue(rows("collection_rule").stream().allMatch(row -> fields.contains(cells(row)[2])));
    }

    @Test
    void the_matrix_knows_every_kind_of_event() {
        Set<String> asked = rows("collection_rule").stream()
                .map(row -> cells(row)[0] + " " + cells(row)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        for (EventKind kind : EventKind.values()) {
            kind.audiences().forEach(audience -> expected.add(kind + " " + audience));
        }
        assertEquals(expected, asked);
    }

    // domain 1c: a seminar asks for name, status of residence and a way to reach the person, nothing else
    @Test
    void a_seminar_asks_no_more_than_it_needs() {
        Set<String> asked = rows("collection_rule").stream()
                .filter(row -> cells(row)[0].equals("JOB_SEMINAR"))
                .map(row -> cells(row)[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("NAME", "STATUS_OF_RESIDENCE", "PHONE", "EMAIL")), asked);
    }

    // domain 1c
    @Test
    void companies_staff_are_never_asked_about_their_stay_or_their_past() {
        Set<String> never = Set.of(
                "NATIONALITY", "STATUS_OF_RESIDENCE", "PERIOD_OF_STAY", "STAY_EXPIRES", "EDUCATION", "WORK_HISTORY");
        List<String> asked = rows("collection_rule").stream()
                .filter(row -> cells(row)[1].equals(Audience.COMPANY.name()) && never.contains(cells(row)[2]))
                .toList();
        assertEquals(List.of(), asked);
    }

    // domain 2.1: 育成就労 exists from April 2027 on
    @Test
    void a_status_is_offered_from_the_day_it_exists() {
        StatusOfResidence coming = StatusOfResidence.EMPLOYMENT_FOR_SKILL_DEVELOPMENT;
        assertFalse(StatusOfResidence.on(LocalDate.of(2027, 3, 31)).contains(coming));
        assertTrue(StatusOfResidence.on(LocalDate.of(2027, 4, 1)).contains(coming));
        int all = StatusOfResidence.values().length;
        assertEquals(all - 1, StatusOfResidence.on(LocalDate.of(2026, 11, 1)).size());
    }
}
