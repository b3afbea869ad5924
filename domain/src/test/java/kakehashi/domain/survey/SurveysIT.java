package kakehashi.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody answers behind a mailed link, and nobody can tell who it was. Source: domain 5; T3, T7. */
class SurveysIT extends UnderPortal {

    private static final Map<Question, List<String>> GIVEN = Map.of(
            Question.SATISFACTION, List.of("4"),
            Question.NEXT, List.of("EXCHANGE", "INTERNSHIP"),
            Question.WORDS, List.of("तालिम राम्रो थियो"));

    @Inject
    Surveys surveys;

    @Inject
    Registrations registrations;

    private UUID survey;

    @BeforeEach
    void openSurvey() throws SQLException {
        survey = open(world.event(EventKind.JOB_SEMINAR, 10));
    }

    private UUID open(UUID event) throws SQLException {
        UUID id = UUID.randomUUID();
        world.sql().run("insert into survey values (?, ?, 'SEEKER', '2026-12-01', false, 3, 1)", id, event);
        return id;
    }

    private SurveyKey key() {
        return SurveyKey.make(world.seal(), survey);
    }

    @Test
    void a_link_asks_and_takes_an_answer_once() throws SQLException {
        SurveyKey key = key();
        assertEquals(Audience.SEEKER, surveys.lookAt(key).audience());
        assertEquals(
                Question.of(EventKind.JOB_SEMINAR, Audience.SEEKER),
                surveys.lookAt(key).questions());
        assertEquals("answersWrong", Refusal.of(() -> surveys.answer(key, Map.of())));
        surveys.answer(key, GIVEN);
        assertEquals("surveyUsed", Refusal.of(() -> surveys.lookAt(key)));
        assertEquals("surveyUsed", Refusal.of(() -> surveys.answer(key, GIVEN)));
        assertEquals(1, world.sql().count("survey_sheet"));
        assertEquals(4, world.sql().count("survey_answer"));
        surveys.answer(key(), GIVEN);
        assertEquals(2, world.sql().count("survey_sheet"));
    }

    @Test
    void a_link_used_by_many_hands_at_once_counts_once() throws Exception {
        SurveyKey key = key();
        Callable<Boolean> post = () -> {
            surveys.answer(key, GIVEN);
            return true;
        };
        surveys.lookAt(key);
        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(Collections.nCopies(8, post));
        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count());
        outcomes.stream()
                .filter(each -> !each.succeeded())
                .forEach(each -> assertEquals(
                        "surveyUsed",
                        assertInstanceOf(Refused.class, each.failure()).code()));
        assertEquals(1, world.sql().count("survey_sheet"));
        assertEquals(1, world.sql().count("survey_used_key"));
    }

    @Test
    void a_forged_link_and_a_late_one_say_so() {
        SurveyKey key = key();
        assertEquals(
                "surveyUnknown", Refusal.of(() -> surveys.lookAt(new SurveyKey(survey, key.number(), key.number()))));
        assertEquals(
                "surveyUnknown", Refusal.of(() -> surveys.lookAt(SurveyKey.make(world.seal(), UUID.randomUUID()))));
        TestClock.set(World.NOW.plus(Duration.ofDays(7)));
        surveys.lookAt(key);
        TestClock.set(World.NOW.plus(Duration.ofDays(8)));
        assertEquals("surveyClosed", Refusal.of(() -> surveys.answer(key, GIVEN)));
    }

    /**
     * No column of a person, none of a moment; the only day is the survey's last one. Of words that were removed there is
     * who of the office removed some, and when; not which.
     */
    @Test
    void nothing_is_stored_that_could_lead_to_a_person() throws SQLException {
        assertEquals("""
                survey audience varchar
                survey closes_on date
                survey event_id uuid -> event
                survey id uuid
                survey invited int
                survey inviting tinyint
                survey version int
                survey_answer choice varchar
                survey_answer id uuid
                survey_answer question varchar
                survey_answer sheet_id uuid -> survey_sheet
                survey_answer wording varchar
                survey_bundle id uuid
                survey_bundle paper_count int
                survey_bundle serial varchar
                survey_bundle survey_id uuid -> survey
                survey_bundle version int
                survey_removal account_id uuid
                survey_removal id uuid
                survey_removal login varchar
                survey_removal reason varchar
                survey_removal removed_at datetime
                survey_removal survey_id uuid -> survey
                survey_sheet bundle_id uuid -> survey_bundle
                survey_sheet id uuid
                survey_sheet survey_id uuid -> survey
                survey_used_key hash char
                survey_used_key survey_id uuid -> survey\
                """, columns());
        assertEquals(
                0,
                Sql.admin()
                        .number("select count(*) from information_schema.key_column_usage where table_schema ="
                                + " database() and referenced_table_name like 'survey%' and table_name not like"
                                + " 'survey%'"));
    }

    private String columns() throws SQLException {
        return Sql.admin().rows("""
                        select concat(c.table_name, ' ', c.column_name, ' ', c.data_type,
                          coalesce(concat(' -> ', k.referenced_table_name), '')) as line
                        from information_schema.columns c left join information_schema.key_column_usage k
                          on k.table_schema = c.table_schema and k.table_name = c.table_name
                          and k.column_name = c.column_name and k.referenced_table_name is not null
                        where c.table_schema = database() and c.table_name like 'survey%'
                        order by c.table_name, c.column_name
                        """).stream()
                .map(row -> (String) row.get("line"))
                .collect(Collectors.joining("\n"));
    }

    /** What a person left elsewhere and what was answered have no value in common, nor answers and used links. */
    @Test
    void no_value_of_an_answer_stands_anywhere_else() throws SQLException {
        survey = open(new SharedWorld(world, registrations).event());
        surveys.answer(key(), GIVEN);
        String sheet = world.sql().text("select id from survey_sheet");
        String hash = world.sql().text("select hash from survey_used_key");
        for (String table : world.sql().tables()) {
            for (Map<String, Object> row : world.sql().rows("select * from " + table)) {
                String place = table + " " + row.keySet();
                assertTrue(table.equals("survey_used_key") || !row.containsValue(hash), place);
                boolean holds = row.values().stream()
                        .anyMatch(each -> String.valueOf(each).equals(sheet));
                assertTrue(table.matches("survey_sheet|survey_answer") || !holds, place);
            }
        }
    }
}
