package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Readiness.Step;
import kakehashi.domain.privacy.approval.Approval;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.approval.Coverage;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.programme.ProgrammeYears;
import kakehashi.domain.programme.YearPlan;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first plan, or last year's, to what visitors see. Source: R-F2, R-A11 to R-A33, T3. */
class EventDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final LocalDate NEXT_MAY = LocalDate.of(2027, 5, 19);
    private static final LeftOut PHONE = new LeftOut(Audience.SEEKER, PersonalField.PHONE);

    @Inject
    EventDesk desk;

    @Inject
    EventTexts texts;

    @Inject
    Events events;

    @Inject
    Publishing publishing;

    @Inject
    Approvals approvals;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    @Inject
    ProgrammeYears years;

    @Inject
    YearSteps steps;

    @Inject
    Handlers handlers;

    @Inject
    NoticeDrafts drafts;

    private UUID original;

    @BeforeEach
    void begin() throws SQLException {
        original = world.event(EventKind.JOB_SEMINAR, 10);
        acting.as(SATO);
    }

    private EventSheet sheet(UUID id) {
        return texts.sheet(id).orElseThrow();
    }

    private void plan(UUID id, EventPlan plan) {
        desk.plan(id, plan, sheet(id).version(), new Said("before", "after"));
    }

    private static EventPlan without(EventPlan plan, Set<LeftOut> leftOut, Map<Audience, Integer> places) {
        return new EventPlan(plan.kind(), plan.venue(), plan.schedule(), places, plan.drawAt(), plan.stay(), leftOut);
    }

    private UUID approve(Set<DataItem> items, String purpose) {
        return approve(items, purpose, LocalDate.of(2026, 4, 1));
    }

    private UUID approve(Set<DataItem> items, String purpose, LocalDate first) {
        return approvals.enter(
                SATO,
                world.programme(),
                new ApprovalTerms(
                        "第1号",
                        new ApprovalTerms.Scope("JOB_SEMINAR", null),
                        items,
                        purpose,
                        first,
                        LocalDate.of(2027, 3, 31),
                        "綴り"));
    }

    private void translateNotice() throws SQLException {
        for (var language : settings.spoken()) {
            world.sql()
                    .run(
                            "insert ignore into purpose_notice_text select uuid(), notice_id, ?, purpose, body, sha256"
                                    + " from purpose_notice_text where language = 'ja'",
                            language.tag());
        }
    }

    private List<String> logged() throws SQLException {
        return world.sql().rows("select concat(login, ' ', action) as line from access_log order by id").stream()
                .map(row -> row.get("line").toString())
                .toList();
    }

    private static YearPlan next(int year, String phone, Map<String, String> names) {
        return new YearPlan(year, phone, "next@example.jp", names);
    }

    @Test // R-F2
    void what_is_next_after_opening_a_year_is_known_until_it_is_done() throws SQLException {
        world.handled(SATO);
        UUID id = years.open(next(World.YEAR + 1, "03-1111-1111", Map.of("ja", "来年度の事業")));
        Programme opened = years.all().get(0);
        assertEquals(EnumSet.allOf(YearSteps.Step.class), steps.open(opened));

        handlers.assign(acting.actor(), SATO.id(), id, opened.startsOn(), opened.endsOn());

        assertEquals(EnumSet.of(YearSteps.Step.NOTICES, YearSteps.Step.APPROVALS), steps.open(opened));
        assertEquals(false, years.isNextDue());
    }

    @Test // R-F1, R-F6
    void the_next_year_is_opened_with_last_years_words_notices_and_events() throws SQLException {
        assertEquals("programmeNone", Refusal.of(() -> desk.mustBeOpen(NEXT_MAY)));
        assertEquals("programmeOver", Refusal.of(() -> desk.mustBeOpen(NEXT_MAY.minusYears(3))));
        assertEquals(World.YEAR + 1, years.next());
        Map<String, String> names = Map.of("ja", "来年度の事業", "en", "");
        assertEquals("yearNotNext", Refusal.of(() -> years.open(next(World.YEAR, "03-1111-1111", names))));
        assertEquals("yearPhone", Refusal.of(() -> years.open(next(World.YEAR + 1, "?", names))));
        assertEquals("yearName", Refusal.of(() -> years.open(next(World.YEAR + 1, "03-1111-1111", Map.of("en", "A")))));

        UUID id = years.open(next(World.YEAR + 1, "03-1111-1111", names));

        Programme opened = years.all().get(0);
        assertEquals(id, opened.id());
        assertEquals("来年度の事業", opened.texts().get("ja").words().name());
        assertEquals(
                "programme " + World.YEAR + " en",
                opened.texts().get("en").words().name());
        assertEquals("contractor", opened.texts().get("ja").words().contractor());
        assertEquals("yearFar", Refusal.of(() -> years.open(next(World.YEAR + 2, "03-1111-1111", names))));
        assertEquals(1, desk.copyOn(List.of(original)));
        EventRow copy = events.rows().stream()
                .filter(row -> row.code().equals("r9-1"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                sheet(original).plan().schedule().start().getDayOfWeek(),
                copy.schedule().start().getDayOfWeek());
        drafts.start(id, "JOB_SEMINAR");
        assertTrue(drafts.find(id, "JOB_SEMINAR").orElseThrow().texts().containsKey("ja"), "as last year");
        written(opened);
    }

    private void written(Programme opened) throws SQLException {
        ProgrammeText.Words words = opened.texts().get("ja").words().named("改めた名前");
        years.say(opened.id(), "ja", words, opened.version());
        Programme now = years.all().get(0);
        assertEquals("改めた名前", now.texts().get("ja").words().name());
        assertEquals("changedMeanwhile", Refusal.of(() -> years.say(opened.id(), "ja", words, opened.version())));
        assertEquals("yearWords", Refusal.of(() -> years.say(opened.id(), "ja", words.named(" "), now.version())));
        assertEquals("yearUnknown", Refusal.of(() -> years.say(UUID.randomUUID(), "ja", words, 0)));
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'programme.open'"));
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'programme.words'"));
    }

    @Test
    void last_years_event_is_copied_into_the_programme_of_its_day_without_its_people() throws SQLException {
        world.programme(World.YEAR + 1);
        world.sql().run("update event_places set taken = 3, waiting = 2 where event_id = ?", original);
        world.sql().run("update event_text set state = 'STALE' where event_id = ? and language = 'vi'", original);

        UUID copy = desk.copy(original, NEXT_MAY);

        EventSheet from = sheet(original);
        EventSheet made = sheet(copy);
        assertEquals(Event.State.DRAFT, made.row().state());
        assertEquals("r9-1", made.row().code());
        assertEquals(World.YEAR + 1, events.programme(copy).fiscalYear());
        assertEquals(from.plan().schedule().on(NEXT_MAY), made.plan().schedule());
        assertEquals(from.plan().venue(), made.plan().venue());
        assertEquals(
                Map.of(Audience.SEEKER, new Listing.Places(10, 0)), made.row().places());
        assertEquals(from.row().titles(), made.row().titles());
        assertEquals(Set.of(), made.row().ready(), "its words may name days of the other");
        assertEquals("notReady.WORDS", Refusal.of(() -> publish(copy)));
        assertEquals("r9-2", sheet(desk.copy(copy, NEXT_MAY.plusDays(7))).row().code());
        assertEquals("programmeNone", Refusal.of(() -> desk.copy(original, NEXT_MAY.plusYears(1))));
        assertEquals("eventUnknown", Refusal.of(() -> desk.copy(UUID.randomUUID(), NEXT_MAY)));
        assertEquals(List.of("sato event.copy", "sato event.copy"), logged());
    }

    @Test
    void a_draft_is_planned_by_one_at_a_time() throws SQLException {
        UUID draft = desk.make(without(sheet(original).plan(), Set.of(), Map.of()));
        int shown = sheet(draft).version();
        plan(draft, without(sheet(draft).plan(), Set.of(PHONE), Map.of(Audience.SEEKER, 25)));
        int seated = sheet(draft).version();
        plan(draft, without(sheet(draft).plan(), Set.of(PHONE), Map.of(Audience.SEEKER, 30)));
        assertTrue(sheet(draft).version() > seated, "places count as well");
        plan(draft, without(sheet(draft).plan(), Set.of(PHONE), Map.of(Audience.SEEKER, 25)));

        EventSheet made = sheet(draft);
        assertEquals(Map.of(Audience.SEEKER, 25), made.plan().places());
        assertEquals(Set.of(PHONE), made.plan().leftOut());
        assertEquals("before", trail.of(draft, 1).get(0).saidBefore());
        assertEquals(
                "eventChanged", Refusal.of(() -> desk.plan(draft, made.plan(), shown, new Said("before", "after"))));
        plan(draft, without(made.plan(), Set.of(), Map.of()));
        assertEquals(0, world.sql().number("select count(*) from event_places where event_id = ?", draft));
        assertEquals("eventNotDraft", Refusal.of(() -> plan(original, made.plan())));
        assertEquals(
                "programmeOther",
                Refusal.of(() -> plan(
                        draft,
                        new EventPlan(
                                made.plan().kind(),
                                made.plan().venue(),
                                made.plan().schedule().on(NEXT_MAY),
                                Map.of(),
                                null,
                                null,
                                Set.of()))));
    }

    @Test
    void nothing_is_published_before_everything_is_there_and_the_ward_approved_it() throws SQLException {
        UUID draft = desk.make(without(sheet(original).plan(), Set.of(), Map.of()));
        assertEquals(
                Set.of(Step.WORDS, Step.PLACES, Step.NOTICE, Step.APPROVAL),
                publishing.readiness(draft).open());
        assertEquals("notReady.WORDS", Refusal.of(() -> publish(draft)));

        UUID copy = copied(LocalDate.of(2027, 2, 3));
        translateNotice();
        assertEquals("notReady.APPROVAL", Refusal.of(() -> publish(copy)));
        assertEquals(Coverage.Gap.APPROVAL, publishing.readiness(copy).gap());
        approve(EnumSet.allOf(DataItem.class), "別の目的");
        assertEquals(Coverage.Gap.PURPOSE, publishing.readiness(copy).gap());
        approve(Set.of(DataItem.D1_NAME, DataItem.D8_EMAIL, DataItem.D5_STATUS_OF_RESIDENCE), "purpose");
        assertEquals(
                Set.of(DataItem.D7_PHONE), publishing.readiness(copy).coverage().missing());

        plan(copy, without(sheet(copy).plan(), Set.of(PHONE), Map.of(Audience.SEEKER, 25)));
        assertTrue(publishing.readiness(copy).isComplete(), "what is not asked needs no approval");
        publish(copy);

        Listing listing = world.listing(copy);
        assertEquals(
                List.of(PersonalField.NAME, PersonalField.EMAIL, PersonalField.STATUS_OF_RESIDENCE),
                listing.asked(Audience.SEEKER).stream()
                        .map(CollectionRule::field)
                        .toList());
        assertEquals(25, listing.places().get(Audience.SEEKER).capacity());
        assertEquals("eventNotDraft", Refusal.of(() -> publish(copy)));
        assertTrue(logged().contains("sato event.publish"), "it stands in the log");
    }

    /** A copy whose words somebody read. */
    private UUID copied(LocalDate day) {
        UUID copy = desk.copy(original, day);
        EventText source = sheet(copy).texts().get("ja");
        assertTrue(texts.write(copy, "ja", source.words(), new Seen(source.version(), 0)), "confirmed");
        return copy;
    }

    private void publish(UUID id) {
        publishing.publish(id, sheet(id).version());
    }

    @Test // R-F2
    void an_approval_need_not_hold_before_sign_up_opens() throws SQLException {
        UUID copy = copied(LocalDate.of(2027, 3, 10));
        translateNotice();
        Schedule schedule = sheet(copy).plan().schedule();
        LocalDate opens = LocalDate.ofInstant(schedule.opensAt(), schedule.zone());
        assertTrue(schedule.opensAfter(World.NOW), "sign-up opens later");

        approve(EnumSet.allOf(DataItem.class), "purpose", opens.plusDays(1));
        assertEquals(Coverage.Gap.LATE, publishing.readiness(copy).gap());

        approve(EnumSet.allOf(DataItem.class), "purpose", opens);
        assertEquals(Coverage.Gap.NONE, publishing.readiness(copy).gap());
    }

    @Test
    void an_approval_that_was_withdrawn_covers_nothing_any_more() throws SQLException {
        UUID copy = copied(LocalDate.of(2027, 2, 3));
        translateNotice();
        UUID approval = approve(EnumSet.allOf(DataItem.class), "purpose");
        assertTrue(publishing.readiness(copy).isComplete());
        int shown = sheet(copy).version();

        TestClock.advance(Duration.ofMinutes(1));
        approvals.withdraw(SATO, approval);

        assertEquals("notReady.APPROVAL", Refusal.of(() -> publishing.publish(copy, shown)));
        assertEquals("approvalWithdrawn", Refusal.of(() -> approvals.withdraw(SATO, approval)));
        assertEquals("approvalUnknown", Refusal.of(() -> approvals.withdraw(SATO, UUID.randomUUID())));
        List<Approval> ledger = approvals.of(world.programme());
        assertEquals(List.of("sato"), ledger.stream().map(Approval::withdrawnBy).toList());
        assertTrue(logged().containsAll(List.of("sato approval.enter", "sato approval.withdraw")));
    }

    @Test
    void what_nobody_can_sign_up_for_any_more_is_not_published() throws SQLException {
        UUID copy = copied(LocalDate.of(2026, 11, 25));
        translateNotice();
        approve(EnumSet.allOf(DataItem.class), "purpose");

        assertEquals("notReady.DATES", Refusal.of(() -> publish(copy)));
    }

    @Test
    void what_is_over_goes_into_the_archive_and_comes_back() {
        UUID draft = desk.copy(original, LocalDate.of(2027, 2, 3));
        desk.archive(draft, sheet(draft).version());

        assertTrue(sheet(draft).row().archived());
        assertEquals("eventNotDraft", Refusal.of(() -> plan(draft, sheet(draft).plan())));
        assertEquals(
                "eventNotOver",
                Refusal.of(() -> desk.archive(original, sheet(original).version())));
        desk.restore(draft, sheet(draft).version());
        assertFalse(sheet(draft).row().archived());
    }

    @Test
    void a_venue_is_added_with_its_japanese_name() {
        UUID venue = desk.addVenue(Map.of("ja", new Listing.Place("新しい会場", "住所")));

        assertTrue(desk.venues().stream().anyMatch(each -> each.id().equals(venue)));
        assertEquals("venueWords", Refusal.of(() -> desk.addVenue(Map.of("en", new Listing.Place("Hall", "Address")))));
        assertEquals(
                "venueUnknown",
                Refusal.of(() -> desk.make(new EventPlan(
                        EventKind.JOB_SEMINAR,
                        UUID.randomUUID(),
                        sheet(original).plan().schedule(),
                        Map.of(),
                        null,
                        null,
                        Set.of()))));
    }
}
