package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff look at companies that state something doubtful. Source: R-F4, R-F7. */
class CompanyDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor STRANGER = new Actor(UUID.randomUUID(), "stranger", "MANAGER");

    @Inject
    Registrations registrations;

    @Inject
    CompanyDesk desk;

    @Inject
    Acting acting;

    @BeforeEach
    void two_companies() throws SQLException {
        acting.as(world.handled(SATO));
        state("architects@example.jp", "いろは設計", "4999900000005", true);
        state("makers@example.jp", "あおば工業", "8999900000001", false);
    }

    private void state(String mail, String name, String number, boolean inWard) throws SQLException {
        state(mail, new CompanyProfile(name, number, Industry.E, SmeClass.MANUFACTURING_OTHER, 12, null, inWard));
    }

    private void state(String mail, CompanyProfile profile) throws SQLException {
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 10);
        registrations.register(world.form(event, "架空 太郎", mail).company(profile).request());
    }

    private List<String> names(boolean doubtful) {
        return desk.page(doubtful, 0, 50).rows().stream()
                .map(company -> company.profile().name())
                .toList();
    }

    private void settle(String name) {
        desk.page(true, 0, 50).rows().stream()
                .filter(company -> company.profile().name().equals(name))
                .forEach(company -> desk.settle(company.id(), company.version()));
    }

    @Test
    void all_stand_by_name_and_the_doubtful_apart() {
        settle("いろは設計");

        assertEquals(List.of("あおば工業", "いろは設計"), names(false));
        assertEquals(List.of("あおば工業"), names(true));
        assertEquals(1, desk.page(true, 0, 50).total());
    }

    /** Anybody can make up a number whose check digit is right. */
    @Test
    void nobody_is_trusted_who_was_not_looked_at_in_the_year() throws SQLException {
        assertEquals(List.of(Set.of(Doubt.NEW, Doubt.OUTSIDE_WARD), Set.of(Doubt.NEW)), doubts());

        settle("いろは設計");
        state("architects@example.jp", "いろは設計", "4999900000005", true);

        assertEquals(List.of("あおば工業"), names(true), "once a year");
    }

    @Test
    void another_name_or_number_or_ward_is_looked_at_beside_what_was_looked_at_before() throws SQLException {
        settle("いろは設計");
        settle("あおば工業");
        state("architects@example.jp", "いろはにほへと設計", "4999900000005", false);
        state(
                "makers@example.jp",
                new CompanyProfile("あおば工業", "8999900000001", Industry.G, SmeClass.SERVICE, 13, 1L, false));

        Company company = desk.page(true, 0, 50).rows().get(1);
        assertEquals("いろはにほへと設計", company.profile().name());
        assertEquals(Set.of(Doubt.CHANGED, Doubt.OUTSIDE_WARD), company.doubts());
        assertEquals(
                List.of(
                        new CompanyIdentity.Change(CompanyField.COMPANY_NAME, "いろは設計", "いろはにほへと設計"),
                        new CompanyIdentity.Change(CompanyField.IN_WARD, "yes", "no")),
                company.changes());
        assertEquals(
                List.of(Doubt.OUTSIDE_WARD),
                List.copyOf(desk.page(true, 0, 50).rows().get(0).doubts()),
                "its size is no reason");
        settle("いろはにほへと設計");
        assertEquals(List.of(), desk.page(false, 0, 50).rows().get(1).changes());
    }

    @Test
    void who_looked_is_told_and_it_can_be_taken_back() throws SQLException {
        settle("いろは設計");
        Company company = desk.page(false, 0, 50).rows().get(1);
        assertEquals("sato", company.checked().checkedBy());
        assertEquals("companyChanged", Refusal.of(() -> desk.reopen(company.id(), company.version() - 1)));
        desk.reopen(company.id(), company.version());
        assertEquals(List.of("あおば工業", "いろは設計"), names(true));
        assertEquals(Set.of(Doubt.STAFF), desk.page(true, 0, 50).rows().get(1).doubts());
        assertEquals(1, desk.signUps(List.of(company.id())).size());
        assertEquals(company.id(), desk.signUps(List.of(company.id())).get(0).companyId());
        assertFalse(desk.signUps(List.of(company.id())).get(0).isOtherwise(company));
        state("others@example.jp", "にせもの商会", "4999900000005", true);
        assertEquals(
                List.of("にせもの商会"),
                desk.signUps(List.of(company.id())).stream()
                        .filter(each -> each.isOtherwise(company))
                        .map(CompanyDesk.SignUpOf::stated)
                        .toList());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'company.reopen'"));
    }

    /** Those of all companies; two of one name stand in any order. */
    private List<Set<Doubt>> doubts() {
        return desk.page(false, 0, 50).rows().stream()
                .sorted(Comparator.comparing((Company each) -> each.profile().name())
                        .thenComparing(each -> each.doubts().size()))
                .map(Company::doubts)
                .toList();
    }

    @Test
    void the_reasons_it_was_marked_for_stay_whatever_it_states_by_now() throws SQLException {
        state("others@example.jp", "あおば工業", "8999900000001", true);
        state("twin@example.jp", "ううむ商会", "9999900000009", true);
        state("double@example.jp", "ううむ商会", null, false);

        assertEquals(
                List.of(
                        Set.of(Doubt.NEW, Doubt.OUTSIDE_WARD),
                        Set.of(Doubt.NEW),
                        Set.of(Doubt.NEW, Doubt.NAMESAKE),
                        Set.of(Doubt.NEW, Doubt.OUTSIDE_WARD, Doubt.NAMESAKE)),
                doubts());
    }

    @Test
    void what_was_settled_is_no_reason_the_next_time() throws SQLException {
        Company company = desk.page(true, 0, 50).rows().get(0);
        desk.settle(company.id(), company.version());

        state(
                "makers@example.jp",
                new CompanyProfile(
                        "あおば工業", "8999900000001", Industry.E, SmeClass.MANUFACTURING_OTHER, 301, null, true));

        assertEquals(List.of(Set.of(Doubt.CHANGED, Doubt.LARGE), Set.of(Doubt.NEW)), doubts());
    }

    @Test
    void what_was_looked_at_is_doubtful_no_more_and_in_the_log_once() throws SQLException {
        Company company = desk.page(true, 0, 50).rows().get(0);

        desk.settle(company.id(), company.version());
        desk.settle(company.id(), company.version());

        assertEquals(List.of("いろは設計"), names(true));
        assertEquals(
                1,
                world.sql()
                        .number(
                                "select count(*) from access_log where action = 'company.check' and subject_id = ?",
                                company.id()));
    }

    /** Who never opened a mail may have been named by somebody else. */
    @Test
    void its_people_are_told_once_in_their_language_and_named_nowhere() throws SQLException {
        settle("いろは設計");
        assertEquals(List.of(), told());

        world.sql().run("update contact set confirmed_at = created_at, language = 'vi'");
        settle("あおば工業");
        settle("あおば工業");
        QueuedMail mail = told().get(0);
        assertEquals(
                List.of("makers@example.jp"),
                told().stream().map(QueuedMail::recipient).toList());
        assertEquals("vi", mail.language());
        assertTrue(mail.text().contains("/vi/my/company"), mail.text());
        assertFalse(mail.text().contains("あおば") || mail.text().contains("架空"), mail.text());

        world.sql().run("update contact set confirmed_at = null");
        state("makers@example.jp", "あおば重工業", "8999900000001", true);
        state("others@example.jp", "あおば商会", "8999900000001", true);
        world.sql()
                .run("update contact set confirmed_at = created_at, belongs_since = created_at"
                        + " where company_id = (select max(id) from company where name = 'あおば重工業') limit 1");
        settle("あおば重工業");
        assertEquals(2, told().size(), "one who belongs to it, and nobody who only says so");
    }

    private List<QueuedMail> told() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals("checked"))
                .toList();
    }

    @Test
    void what_changed_meanwhile_is_looked_at_again() throws SQLException {
        Company company = desk.page(true, 0, 50).rows().get(0);
        state("makers@example.jp", "あおば重工業", "8999900000001", false);

        assertEquals("companyChanged", Refusal.of(() -> desk.settle(company.id(), company.version())));

        assertEquals(List.of("あおば重工業", "いろは設計"), names(true));
    }

    @Test
    void who_handles_no_programme_sees_none_and_settles_none() {
        Company company = desk.page(true, 0, 50).rows().get(0);
        acting.as(STRANGER);

        assertEquals(List.of(), names(false));
        assertEquals("programmeNotYours", Refusal.of(() -> desk.settle(company.id(), company.version())));
        assertEquals("companyUnknown", Refusal.of(() -> desk.settle(UUID.randomUUID(), 1)));
    }
}
