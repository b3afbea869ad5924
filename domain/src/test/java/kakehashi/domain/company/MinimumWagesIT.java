package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers keep Tokyo's minimum wage up to date; lower hourly pay is asked about. Source: domain 2.2. */
class MinimumWagesIT extends UnderOffice {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate NEXT = LocalDate.of(2027, 10, 1);

    @Inject
    MinimumWages wages;

    @Inject
    Openings openings;

    @Inject
    Acting acting;

    @BeforeEach
    void two_are_known() throws SQLException {
        world.sql().run("insert into minimum_wage values ('2024-10-01', 1163, 1), ('2025-10-03', 1226, 1)");
        as("MANAGER");
    }

    private void as(String role) {
        acting.as(new Actor(UUID.randomUUID(), "sato", role));
    }

    private boolean isAsked(PayUnit unit, String pay) {
        return isAsked(unit, pay, null);
    }

    private boolean isAsked(PayUnit unit, String pay, Employment employment) {
        Map<OpeningField, String> typed = new EnumMap<>(OpeningField.class);
        if (employment != null) {
            typed.put(OpeningField.EMPLOYMENT, employment.name());
        }
        typed.put(OpeningField.PAY_UNIT, unit.name());
        typed.put(OpeningField.PAY_FROM, pay);
        return wages.above(openings.check(OpeningKind.JOB, typed)).isPresent();
    }

    @Test // thirty hours a week are 130 a month
    void pay_of_a_regular_employee_that_is_too_little_for_thirty_hours_a_week_is_asked_about() {
        assertEquals(true, isAsked(PayUnit.MONTH, "100,000", Employment.REGULAR));
        assertEquals(true, isAsked(PayUnit.MONTH, "159379", Employment.REGULAR));
        assertEquals(false, isAsked(PayUnit.MONTH, "159380", Employment.REGULAR));
        assertEquals(true, isAsked(PayUnit.YEAR, "1,912,559", Employment.REGULAR));
        assertEquals(false, isAsked(PayUnit.YEAR, "1,912,560", Employment.REGULAR));
        assertEquals(false, isAsked(PayUnit.MONTH, "100,000", Employment.PART_TIME), "nobody knows the hours");
    }

    @Test
    void hourly_pay_below_the_amount_in_force_is_asked_about_and_other_pay_is_not_guessed() {
        assertEquals(true, isAsked(PayUnit.HOUR, "１,２２５円"));
        assertEquals(false, isAsked(PayUnit.HOUR, "1226"));
        assertEquals(false, isAsked(PayUnit.MONTH, "1000"));
        assertEquals(false, isAsked(PayUnit.YEAR, "1000"));
        assertEquals(false, isAsked(PayUnit.HOUR, "cheap"));
        assertEquals(LocalDate.of(2025, 10, 3), wages.current().orElseThrow().validFrom());
    }

    @Test
    void the_next_amount_holds_from_its_day_on_in_the_offices_zone() {
        wages.write(NEXT, 1300, null);

        assertEquals(
                List.of(1300, 1226, 1163),
                wages.all().stream().map(MinimumWage::yenAnHour).toList());
        TestClock.set(NEXT.atTime(LocalTime.MIDNIGHT).atZone(TOKYO).toInstant().minusMillis(1));
        assertEquals(false, isAsked(PayUnit.HOUR, "1299"));
        TestClock.advance(Duration.ofMillis(1));
        assertEquals(true, isAsked(PayUnit.HOUR, "1299"));
        assertEquals(false, isAsked(PayUnit.HOUR, "1300"));
    }

    @Test
    void an_amount_is_outdated_a_year_after_its_day_until_the_next_is_entered() {
        TestClock.set(LocalDate.of(2026, 10, 3)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(TOKYO)
                .toInstant()
                .minusMillis(1));
        assertEquals(false, wages.isOutdated());
        TestClock.advance(Duration.ofMillis(1));
        assertEquals(true, wages.isOutdated());

        wages.write(NEXT, 1300, null);

        assertEquals(false, wages.isOutdated());
    }

    @Test
    void an_amount_that_was_mistyped_is_replaced_with_trace() throws SQLException {
        wages.write(NEXT, 1200, null);
        wages.write(NEXT, 1300, "1200");

        assertEquals(1300, wages.all().get(0).yenAnHour());
        assertEquals(3, wages.all().size());
        assertEquals("1200", world.sql().text("select said_before from text_change order by id desc limit 1"));
        assertEquals(2, world.sql().number("select count(*) from access_log where action = 'company.wage'"));
    }

    @Test
    void others_than_managers_and_amounts_nobody_pays_are_refused() {
        assertEquals("wageAmount", Refusal.of(() -> wages.write(NEXT, 499, null)));
        assertEquals("wageAmount", Refusal.of(() -> wages.write(NEXT, 10_000, null)));
        as("HANDLER");
        assertEquals("managersOnly", Refusal.of(() -> wages.write(NEXT, 1300, null)));
        assertEquals(2, wages.all().size());
    }
}
