package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.OwnCompany;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.own.OwnDisclosure;
import kakehashi.domain.own.OwnDisclosures;
import kakehashi.domain.own.OwnLook;
import kakehashi.domain.own.OwnLooks;
import kakehashi.domain.privacy.consent.Disclosures;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.TestWars;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Under the portal's account, where seekers agree and withdraw. */
class SharedSheetsIT extends SharedSheetsCasesIT {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Inject
    Sharings sharings;

    @Inject
    Disclosures disclosures;

    @Inject
    OwnDisclosures own;

    @Inject
    OwnLooks looks;

    @Inject
    Companies companies;

    @Inject
    SharedEndings endings;

    @Inject
    OwnConsents consents;

    @Inject
    OwnRegistrations ownRegistrations;

    /** The application. */
    @Deployment
    public static WebArchive deployment() {
        return TestWars.portal();
    }

    private void share(PersonalField... items) throws SQLException {
        share(request(people.seeker, UNTIL, items));
    }

    private void share(SharingRequest request) {
        sharings.share(request, sharings.ask(request).hash());
    }

    private SharingRequest request(UUID seeker, LocalDate until, PersonalField... items) throws SQLException {
        return new SharingRequest(
                seeker,
                people.registration,
                people.companyOf(people.contact),
                Set.of(items),
                until,
                Languages.find("en").orElseThrow());
    }

    private Set<PersonalField> seen() {
        return sheets.open(people.registration, people.contact).answers().keySet();
    }

    @Test
    void a_seeker_may_name_the_companies_of_the_own_events_and_the_answers_given() {
        List<Sharing> choices = sharings.of(people.seeker);

        assertEquals(2, choices.size());
        assertEquals(
                Set.of(PersonalField.NAME, PersonalField.EMAIL, PersonalField.PHONE, PersonalField.STATUS_OF_RESIDENCE),
                choices.get(0).answers());
        assertNull(choices.get(0).agreed());
    }

    @Test
    void what_is_agreed_to_is_kept_as_it_was_read() throws SQLException {
        share(PersonalField.NAME, PersonalField.EMAIL);

        Map<String, Object> kept = world.sql().row("select * from disclosure");
        String wording = (String) kept.get("wording");
        assertTrue(wording.contains("架空 4999900000005"), wording);
        assertTrue(wording.contains("Full name and E-mail address"), wording);
        assertTrue(wording.contains("31 December 2026"), wording);
        assertEquals("en", kept.get("language"));
        assertArrayEquals(
                (byte[]) world.sql()
                        .row("select unhex(sha2(?, 256)) as hash", wording)
                        .get("hash"),
                (byte[]) kept.get("text_sha256"));
        assertEquals(Set.of(PersonalField.NAME, PersonalField.EMAIL), seen());
    }

    /** What the page asks with is what the receipt quotes. */
    @Test // T7
    void a_sentence_that_changed_after_it_was_read_is_not_agreed_to() throws SQLException {
        SharingRequest request = request(people.seeker, UNTIL, PersonalField.NAME);
        SharingSentence read = sharings.ask(request);
        world.sql().run("update company set name = '改名商会'");

        assertEquals("sharingChanged", Refusal.of(() -> sharings.share(request, read.hash())));
        assertEquals(0, world.sql().count("disclosure"));

        sharings.share(request, sharings.ask(request).hash());
        assertEquals(
                sharings.ask(request).plain(),
                disclosures.of(people.seeker).get(0).disclosure().wording());
    }

    /** Who was told and who looked is told by the name it had then. */
    @Test // T4, R-WS3
    void a_company_that_is_renamed_stays_what_it_was_in_consents_and_looks() throws SQLException {
        List<Visitor> me = List.of(new Visitor(people.seeker, null, World.YEAR, Languages.standard()));
        share(PersonalField.NAME);
        seen();
        TestClock.advance(Duration.ofMinutes(1));

        OwnCompany company = companies.own(people.contact).orElseThrow();
        companies.state(people.contact, named(company.profile(), "改名商会"), company.version());

        assertEquals("disclosureOver", Refusal.of(this::seen));
        assertEquals("架空 4999900000005", own.of(me).get(0).company());
        assertEquals(
                List.of("架空 4999900000005"),
                looks.of(me).stream().map(OwnLook::company).toList());
        List<Sharing> choices = sharings.of(people.seeker);
        assertEquals(2, choices.size(), "what is agreed to can be taken back meanwhile");
        assertEquals(1, choices.stream().filter(Sharing::checking).count());
        assertEquals("sharingUnknown", Refusal.of(() -> share(PersonalField.EMAIL)));
        SharedWorld.trust(world);
        seen();
        assertEquals(
                List.of("改名商会", "架空 4999900000005"),
                looks.of(me).stream().map(OwnLook::company).sorted().toList());
    }

    private static CompanyProfile named(CompanyProfile known, String name) {
        return new CompanyProfile(
                name,
                known.corporateNumber(),
                known.industry(),
                known.smeClass(),
                known.employees(),
                known.capitalYen(),
                known.inWard());
    }

    @Test
    void agreeing_anew_replaces_what_was_agreed_to_before() throws SQLException {
        share(PersonalField.NAME, PersonalField.EMAIL);
        share(PersonalField.PHONE);

        assertEquals(Set.of(PersonalField.PHONE), seen());
        assertEquals(2, world.sql().count("disclosure"));
        assertEquals(1, world.sql().count("disclosure_withdrawal"));
        assertEquals(
                Set.of("PHONE"),
                sharings.of(people.seeker).stream()
                        .filter(each -> each.agreed() != null)
                        .findFirst()
                        .orElseThrow()
                        .agreed()
                        .items());
    }

    @Test
    void a_withdrawal_works_at_once_and_only_for_the_own_consent() throws SQLException {
        share(PersonalField.NAME);
        UUID consent = disclosures.of(people.seeker).get(0).disclosure().id();

        sharings.withdraw(consent, UUID.randomUUID(), "en");
        assertEquals(Set.of(PersonalField.NAME), seen());

        sharings.withdraw(consent, people.seeker, "en");
        sharings.withdraw(consent, people.seeker, "en");
        assertEquals("disclosureOver", Refusal.of(this::seen));
        assertTrue(disclosures.of(people.seeker).get(0).withdrawn());
    }

    private List<QueuedMail> news() throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals(SharingNews.TEMPLATE))
                .toList();
    }

    private List<String> ended() {
        return endings.of(people.contact).stream().map(SharedEnding::reference).toList();
    }

    private String reference() throws SQLException {
        return world.sql().text("select reference from registration where id = ?", people.registration);
    }

    @Test // T7, R-WS4
    void a_company_is_told_that_a_seeker_stopped_and_not_who() throws SQLException {
        share(PersonalField.NAME, PersonalField.EMAIL);
        TestClock.advance(Duration.ofMinutes(1));
        share(PersonalField.NAME);
        assertEquals(List.of(), ended(), "another choice is no end");
        assertEquals(1, news().size(), "told when it begins, and not of another choice");
        UUID consent = disclosures.of(people.seeker).get(0).disclosure().id();
        TestClock.advance(Duration.ofMinutes(1));

        sharings.withdraw(consent, UUID.randomUUID(), "en");
        sharings.withdraw(consent, people.seeker, "en");
        sharings.withdraw(consent, people.seeker, "en");

        assertEquals(List.of(reference()), ended());
        assertEquals(List.of(), endings.of(people.other));
        assertEquals(2, news().size());
        assertEquals("owner@example.co.jp", news().get(1).recipient());
        String text = news().get(1).text();
        assertTrue(text.contains("/my/company/seekers"), text);
        assertFalse(text.contains(reference()) || text.contains(SharedWorld.NAME), text);
        TestClock.advance(Duration.ofDays(31));
        assertEquals(List.of(), ended());
    }

    @Test // T7
    void a_sign_up_that_ends_with_its_consent_is_told_once() throws SQLException {
        share(PersonalField.NAME);
        List<Visitor> me = List.of(new Visitor(people.seeker, null, World.YEAR, Languages.standard()));
        UUID consent = consents.of(me).stream()
                .filter(each -> each.isForTakingPart())
                .findFirst()
                .orElseThrow()
                .id();
        TestClock.advance(Duration.ofMinutes(1));

        consents.withdraw(consent, me, Languages.standard());
        ownRegistrations.withdraw(people.registration, me);

        assertEquals(List.of(reference()), ended());
        assertEquals(2, news().size());
        assertTrue(own.of(me).get(0).isOver());
    }

    @Test // T4
    void the_own_consents_tell_company_answers_and_day_and_are_withdrawn_by_their_person_alone() throws SQLException {
        share(PersonalField.PHONE, PersonalField.NAME);
        List<Visitor> me = List.of(new Visitor(people.seeker, null, World.YEAR, Languages.standard()));
        List<Visitor> stranger = List.of(new Visitor(UUID.randomUUID(), null, World.YEAR, Languages.standard()));

        OwnDisclosure mine = own.of(me).get(0);
        assertEquals("架空 4999900000005", mine.company());
        assertEquals(List.of(PersonalField.NAME, PersonalField.PHONE), List.copyOf(mine.items()));
        assertEquals(UNTIL, mine.until());
        assertTrue(mine.open() && mine.words().intact());
        assertEquals(List.of(), own.of(stranger));
        assertEquals("consentUnknown", Refusal.of(() -> own.withdraw(mine.id(), stranger, Languages.standard())));
        assertEquals(Set.of(PersonalField.NAME, PersonalField.PHONE), seen());

        own.withdraw(mine.id(), me, Languages.standard());
        assertEquals("disclosureOver", Refusal.of(this::seen));
        assertEquals(World.NOW, own.find(mine.id(), me).orElseThrow().withdrawnAt());
        assertFalse(own.of(me).get(0).open());
    }

    @Test
    void a_consent_ends_with_its_sign_up_and_says_so() throws SQLException {
        share(PersonalField.NAME);
        List<Visitor> me = List.of(new Visitor(people.seeker, null, World.YEAR, Languages.standard()));
        assertFalse(own.of(me).get(0).isEnded());

        world.sql()
                .run(
                        "update registration set state = 'CANCELLED', living_holder_id = null, ended_at = ? where id = ?",
                        World.time(World.NOW),
                        people.registration);

        OwnDisclosure mine = own.of(me).get(0);
        assertTrue(mine.isEnded());
        assertEquals(World.NOW, mine.signUpEndedAt());
        assertFalse(mine.open());
        assertFalse(mine.isWithdrawn());
    }

    @Test
    void nobody_agrees_for_somebody_else_or_to_a_company_that_is_not_there() throws SQLException {
        UUID stranger = UUID.fromString(world.sql()
                .text(
                        "select seeker_id from registration where id = ?",
                        people.seeker("SUHARTO", "suharto@example.jp")));

        assertEquals("sharingUnknown", Refusal.of(() -> share(request(stranger, UNTIL, PersonalField.NAME))));
        world.sql().run("update registration set state = 'LAPSED' where contact_id = ?", people.contact);
        assertEquals("sharingUnknown", Refusal.of(() -> share(PersonalField.NAME)));
    }

    @Test
    void only_answers_that_were_given_and_days_of_the_year_can_be_agreed_to() throws SQLException {
        assertEquals("sharingNothing", Refusal.of(() -> share(PersonalField.WORK_HISTORY)));
        assertEquals("sharingNothing", Refusal.of(this::share));
        for (String day : List.of("2026-11-23", "2027-04-01")) {
            assertEquals(
                    "sharingTooLong",
                    Refusal.of(() -> share(request(people.seeker, LocalDate.parse(day), PersonalField.NAME))));
        }
    }

    @Test
    void choices_cost_the_same_however_many_companies_there_are() throws SQLException {
        share(PersonalField.NAME);
        long two = statements(() -> sharings.of(people.seeker));
        people.further("2999900000007");
        people.further("1999900000008");

        assertEquals(
                two, statements(() -> assertEquals(4, sharings.of(people.seeker).size())));
    }

    @Test
    void a_seminar_without_companies_offers_none() throws SQLException {
        UUID seminar = world.event(EventKind.JOB_SEMINAR, 10);
        registrations.register(
                world.form(seminar, SharedWorld.NAME, SharedWorld.MAIL).request());
        world.sql().run("update registration set state = 'CONFIRMED'");

        assertTrue(sharings.of(people.seeker).stream()
                .allMatch(each -> each.eventId().equals(people.event())));
    }
}
