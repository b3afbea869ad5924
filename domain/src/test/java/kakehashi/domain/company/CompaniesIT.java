package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** One company, however many sign up for it, and whoever belongs to it. Source: R-F4. */
class CompaniesIT extends UnderPortal {

    private static final String NUMBER = "4999900000005";
    private static final String OTHER_NUMBER = "8999900000001";

    @Inject
    Registrations registrations;

    @Inject
    Companies companies;

    @Inject
    OwnCopy copy;

    private static CompanyProfile profile(String name, String number, int employees) {
        return new CompanyProfile(name, number, Industry.E, SmeClass.MANUFACTURING_OTHER, employees, null, true);
    }

    /** Signs a contact up for a new event; the contact's id. */
    private UUID signUp(String mail, CompanyProfile stated) throws SQLException {
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 10);
        Receipt receipt = registrations.register(
                world.form(event, "架空 太郎", mail).company(stated).request());
        return UUID.fromString(
                world.sql().text("select contact_id from registration where reference = ?", receipt.reference()));
    }

    private OwnCompany own(UUID contact) {
        return companies.own(contact).orElseThrow();
    }

    private long records() throws SQLException {
        return world.sql().count("company");
    }

    @Test
    void a_number_leads_to_the_one_record() throws SQLException {
        signUp("a@example.jp", profile("しののめ精機", NUMBER, 12));
        signUp("b@example.jp", profile("シノノメ", NUMBER, 13));

        assertEquals(1, records());
        assertEquals(1, world.sql().number("select count(distinct company_id) from registration"));
        assertEquals(1, world.sql().number("select count(distinct company_id) from contact"));
    }

    @Test
    void a_crowd_that_states_one_number_makes_one_record() throws Exception {
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 10);
        List<Callable<Receipt>> tasks = IntStream.range(0, 6)
                .mapToObj(i -> world.form(event, "架空 太郎", "c" + i + "@example.jp")
                        .company(profile("しののめ精機", NUMBER, 12))
                        .request())
                .<Callable<Receipt>>map(form -> () -> registrations.register(form))
                .toList();

        assertEquals(
                List.of(),
                Crowd.together(tasks).stream()
                        .filter(outcome -> !outcome.succeeded())
                        .map(outcome -> outcome.failure().toString())
                        .toList());

        assertEquals(1, records());
        assertEquals(6, world.living(event));
    }

    @Test
    void a_sole_proprietor_is_found_again_by_the_contact() throws SQLException {
        UUID contact = signUp("a@example.jp", profile("ことば工房", null, 1));

        assertEquals(contact, signUp("a@example.jp", profile("ことば工房", null, 2)));

        assertEquals(1, records());
        assertEquals(2, own(contact).profile().employees());
    }

    @Test
    void the_same_name_without_a_number_is_checked_and_not_refused() throws SQLException {
        UUID first = signUp("a@example.jp", profile("ことば工房", null, 1));
        UUID second = signUp("b@example.jp", profile("ことば工房", null, 1));
        UUID third = signUp("c@example.jp", profile("ことば工房", NUMBER, 1));

        assertEquals(3, records());
        assertEquals("NEW,NAMESAKE", doubts(first));
        assertEquals("NEW,NAMESAKE", doubts(second));
        assertEquals("NEW,NAMESAKE", doubts(third));
    }

    @Test
    void two_companies_with_numbers_may_have_one_name() throws SQLException {
        signUp("a@example.jp", profile("ことば工房", NUMBER, 1));
        UUID second = signUp("b@example.jp", profile("ことば工房", OTHER_NUMBER, 1));

        assertEquals("NEW", doubts(second));
    }

    private String doubts(UUID contact) throws SQLException {
        assertEquals(Company.Check.NEEDED, own(contact).check());
        return world.sql()
                .text("select c.doubt from company c join contact k on k.company_id = c.id where k.id = ?", contact);
    }

    @Test
    void who_signs_in_first_belongs_to_it_and_later_ones_only_claim_to() throws SQLException {
        UUID unconfirmed = signUp("never.signs.in@example.jp", profile("しののめ精機", NUMBER, 12));
        UUID first = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));

        assertTrue(own(first).belonging());
        assertFalse(own(unconfirmed).belonging());
        assertTrue(own(first).belonging());
        assertEquals(1, own(first).members());
    }

    /** Nobody has opened a mailed link yet, so nobody's words take another's place. */
    @Test // T7
    void of_several_who_name_it_the_first_to_belong_finds_what_that_one_said() throws SQLException {
        UUID stranger = signUp("stranger@example.jp", profile("先手製作所", NUMBER, 900));
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        signUp("another@example.jp", profile("後手製作所", NUMBER, 3));
        assertEquals(
                "先手製作所", world.sql().text("select name from company where corporate_number = ?", NUMBER), "untouched");

        OwnCompany own = own(owner);

        assertEquals(profile("しののめ精機", NUMBER, 12), own.profile());
        assertFalse(own(stranger).belonging());
        assertEquals(profile("しののめ精機", NUMBER, 12), own(owner).profile(), "and so it stays");
    }

    /** Anybody can look up a company's number and write it into a form. */
    @Test // T7
    void a_sign_up_changes_nothing_about_a_company_that_somebody_belongs_to() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        OwnCompany before = own(owner);

        UUID stranger = signUp("stranger@example.jp", profile("Somebody else", NUMBER, 900));

        assertEquals(before, own(owner));
        assertFalse(own(stranger).belonging());
        assertFalse(own(stranger).mayLook());
        assertEquals("companyNotYours", Refusal.of(() -> companies.state(stranger, profile("Mine now", NUMBER, 1), 1)));
    }

    /** Anybody can type the address of a contact, too. */
    @Test // T7
    void a_sign_up_in_the_name_of_a_known_contact_says_nothing_for_it_until_it_is_confirmed() throws SQLException {
        UUID known = signUp("known@example.jp", profile("しののめ精機", NUMBER, 12));
        world.sql().run("update contact set confirmed_at = created_at where id = ?", known);
        assertEquals(known, signUp("known@example.jp", profile("にせもの商会", NUMBER, 900)));

        assertEquals("しののめ精機 12", stated(known));
        assertEquals("しののめ精機", world.sql().text("select name from company where corporate_number = ?", NUMBER));

        UUID form = UUID.fromString(
                world.sql().text("select id from company_statement where contact_id = ? and id <> contact_id", known));
        registrations.confirm(ConfirmationKey.of(world.seal(), form));

        assertEquals("にせもの商会 900", stated(known));
        assertEquals(profile("にせもの商会", NUMBER, 900), own(known).profile());
        Piece account = copy.of(List.of(new Visitor(null, known, World.YEAR, Languages.standard())))
                .get(Part.ACCOUNTS.ordinal())
                .pieces()
                .get(0);
        assertEquals(Optional.of("にせもの商会"), account.value("company_stated"), "what is held of the person");
        assertEquals(Optional.of(NUMBER), account.value("corporate_number"));
    }

    private String stated(UUID contact) throws SQLException {
        return world.sql().text("select concat(name, ' ', employees) from company_statement where id = ?", contact);
    }

    @Test
    void a_statement_nobody_belongs_to_yet_is_mended_by_the_next() throws SQLException {
        signUp("joker@example.jp", profile("Nonsense", NUMBER, 900));
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));

        assertEquals(profile("しののめ精機", NUMBER, 12), own(owner).profile());
        assertEquals(Company.Check.NEEDED, own(owner).check(), "what was doubtful once is looked at by staff");
    }

    @Test
    void a_contact_changes_the_profile_of_the_version_that_was_shown() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        int shown = own(owner).version();

        companies.state(owner, profile("しののめ精機株式会社", NUMBER, 14), shown);

        assertEquals(profile("しののめ精機株式会社", NUMBER, 14), own(owner).profile());
        assertEquals("changedMeanwhile", Refusal.of(() -> companies.state(owner, profile("しののめ", NUMBER, 15), shown)));
        assertEquals(14, own(owner).profile().employees());
    }

    @Test
    void a_change_that_makes_it_doubtful_goes_to_the_check_queue() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));

        SharedWorld.trust(world);
        companies.state(owner, profile("しののめ精機", NUMBER, 301), own(owner).version());

        assertEquals("LARGE", doubts(owner));
        assertFalse(own(owner).mayLook());
    }

    /** A company that was trusted becomes another one. */
    @Test // T7
    void who_changes_the_name_or_drops_the_number_is_looked_at_again() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        assertFalse(own(owner).mayLook(), "nobody looked yet");
        for (CompanyProfile other :
                List.of(profile("あさやけ精機", NUMBER, 12), profile("しののめ精機", null, 12), profile("ゆうやけ", NUMBER, 13))) {
            SharedWorld.trust(world);
            assertTrue(own(owner).mayLook());

            companies.state(owner, other, own(owner).version());

            assertEquals("CHANGED", doubts(owner));
            assertFalse(own(owner).mayLook());
        }
        assertEquals(
                List.of("しののめ精機", "あさやけ精機", "しののめ精機", "ゆうやけ"),
                world.sql().rows("select name from company_naming order by id").stream()
                        .map(row -> row.get("name"))
                        .toList());
    }

    @Test
    void what_staff_checked_stays_checked_while_it_is_the_same() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 301));
        own(owner);
        SharedWorld.trust(world);

        companies.state(owner, profile("しののめ精機", NUMBER, 301), own(owner).version());
        assertEquals(Company.Check.DONE, own(owner).check());
        assertTrue(own(owner).mayLook());

        companies.state(owner, profile("しののめ精機", NUMBER, 302), own(owner).version());
        assertEquals(Company.Check.NEEDED, own(owner).check());
    }

    @Test
    void the_number_of_another_company_is_not_taken_over() throws SQLException {
        UUID owner = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        UUID other = signUp("other@example.jp", profile("ことば工房", null, 1));
        own(owner);
        int shown = own(other).version();

        assertEquals(
                "companyNumberKnown", Refusal.of(() -> companies.state(other, profile("ことば工房", NUMBER, 1), shown)));
        assertNotEquals(own(owner).id(), own(other).id());
    }

    @Test
    void a_contact_without_a_company_states_one_when_signed_in() throws SQLException {
        UUID contact = signUp("owner@example.jp", profile("しののめ精機", NUMBER, 12));
        world.sql().run("update contact set company_id = null");
        assertEquals(Optional.empty(), companies.own(contact));

        companies.state(contact, profile("ことば工房", OTHER_NUMBER, 3), 0);

        assertEquals("ことば工房", own(contact).profile().name());
        assertTrue(own(contact).belonging());
    }

    @Test
    void another_year_has_its_own_record() throws SQLException {
        signUp("a@example.jp", profile("しののめ精機", NUMBER, 12));
        UUID next = world.event(world.programme(2027), EventKind.ACCEPTANCE_SEMINAR, 10);

        registrations.register(world.form(next, "架空 太郎", "a@example.jp")
                .company(profile("しののめ精機", NUMBER, 12))
                .request());

        assertEquals(2, records());
    }
}
