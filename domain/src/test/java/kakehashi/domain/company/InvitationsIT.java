package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.own.OwnConsent;
import kakehashi.domain.own.OwnConsents;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Secret;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues join by a mailed link and their own address. Source: T4. */
class InvitationsIT extends UnderPortal {

    private static final Language ENGLISH = Languages.find("en").orElseThrow();
    private static final Pattern LINK = Pattern.compile("/en/companies/join/([A-Za-z0-9_-]{43})\\s");
    private static final String COLLEAGUE = "colleague@example.co.jp";

    @Inject
    Registrations registrations;

    @Inject
    Companies companies;

    @Inject
    Invitations invitations;

    @Inject
    Colleagues colleagues;

    @Inject
    OwnConsents consents;

    @Inject
    Acting acting;

    /** Links that were taken out of mails. */
    private final Set<String> mailed = new HashSet<>();

    private UUID owner;

    @BeforeEach
    void sign_up() throws SQLException {
        owner = contact("owner@example.co.jp", "4999900000005");
        assertTrue(own(owner).belonging());
        acting.as(new Actor(own(owner).id(), owner.toString(), Actor.COMPANY));
    }

    private UUID contact(String mail, String number) throws SQLException {
        UUID event = world.event(EventKind.ACCEPTANCE_SEMINAR, 10);
        CompanyProfile profile =
                new CompanyProfile("Company " + number, number, Industry.E, SmeClass.SERVICE, 12, null, true);
        String reference = registrations
                .register(world.form(event, "架空 太郎", mail).company(profile).request())
                .reference();
        return UUID.fromString(world.sql().text("select contact_id from registration where reference = ?", reference));
    }

    private OwnCompany own(UUID contact) {
        return companies.own(contact).orElseThrow();
    }

    private String invite(String address) throws SQLException {
        invitations.invite(owner, address, ENGLISH);
        String link = QueuedMail.all(world).stream()
                .filter(each ->
                        each.recipient().equals(address) && each.template().equals("invite"))
                .map(InvitationsIT::link)
                .filter(each -> !mailed.contains(each))
                .findFirst()
                .orElseThrow();
        mailed.add(link);
        return link;
    }

    private static String link(QueuedMail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertTrue(link.find());
        return link.group(1);
    }

    private QueuedMail mail() throws SQLException {
        List<QueuedMail> mails = QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals("invite"))
                .toList();
        return mails.get(mails.size() - 1);
    }

    @Test
    void an_invitation_keeps_no_address_and_says_no_names() throws SQLException {
        long contacts = world.sql().count("contact");

        String link = invite(COLLEAGUE);

        assertEquals(COLLEAGUE, mail().recipient());
        assertFalse(mail().text().contains("Company"));
        assertEquals(contacts, world.sql().count("contact"));
        assertFalse(
                world.sql().rows("select * from company_invitation").toString().contains(link));
    }

    @Test
    void nobody_invites_oneself() throws SQLException {
        assertEquals(
                "answer.ownAddress", Refusal.of(() -> invitations.invite(owner, " Owner@EXAMPLE.co.jp ", ENGLISH)));
        assertEquals(0, world.sql().count("company_invitation"));
    }

    @Test
    void whoever_confirms_the_own_address_belongs_to_the_company() throws SQLException {
        String link = invite(COLLEAGUE);
        assertEquals(own(owner).profile().name(), invitations.companyOf(link));

        invitations.accept(link, " Colleague@example.co.jp ", ENGLISH);

        assertEquals(2, own(owner).members());
        assertNotNull(
                world.sql().text("select confirmed_at from contact where id <> ?", owner), "the address is confirmed");
        assertEquals(
                List.of("owner@example.co.jp"),
                QueuedMail.all(world).stream()
                        .filter(mail -> mail.template().equals("joined"))
                        .map(QueuedMail::recipient)
                        .toList(),
                "who belonged to it is told");
    }

    @Test
    void the_link_alone_is_not_enough() throws SQLException {
        String link = invite(COLLEAGUE);

        assertEquals("answer.otherAddress", Refusal.of(() -> invitations.accept(link, "thief@example.co.jp", ENGLISH)));
        assertEquals("answer.mail", Refusal.of(() -> invitations.accept(link, "nonsense", ENGLISH)));
        assertEquals(1, own(owner).members());
    }

    @Test
    void a_link_works_once_for_a_week_and_only_as_it_was_sent() throws SQLException {
        String link = invite(COLLEAGUE);
        String late = invite("late@example.co.jp");
        invitations.accept(link, COLLEAGUE, ENGLISH);

        assertEquals("invitationUsed", Refusal.of(() -> invitations.accept(link, COLLEAGUE, ENGLISH)));
        assertEquals("invitationUnknown", Refusal.of(() -> invitations.companyOf(link.substring(1) + "A")));
        assertEquals("invitationUnknown", Refusal.of(() -> invitations.companyOf("")));
        TestClock.advance(Duration.ofDays(7).plusSeconds(1));
        assertEquals("invitationTooLate", Refusal.of(() -> invitations.companyOf(late)));
    }

    @Test
    void somebody_known_is_invited_like_a_stranger_and_acts_for_the_new_company() throws SQLException {
        UUID other = contact("other@example.co.jp", "8999900000001");
        UUID before = own(other).id();

        invitations.accept(invite("other@example.co.jp"), "other@example.co.jp", ENGLISH);

        assertEquals(own(owner).id(), own(other).id());
        assertTrue(own(other).belonging());
        assertFalse(before.equals(own(other).id()));
    }

    @Test // T7
    void who_only_claims_to_act_for_a_company_invites_nobody() throws SQLException {
        UUID stranger = contact("stranger@example.com", "4999900000005");
        assertFalse(own(stranger).belonging());

        assertEquals("companyNotYours", Refusal.of(() -> invitations.invite(stranger, COLLEAGUE, ENGLISH)));
    }

    @Test
    void a_claim_becomes_true_by_an_invitation() throws SQLException {
        UUID late = contact("late@example.co.jp", "4999900000005");

        invitations.accept(invite("late@example.co.jp"), "late@example.co.jp", ENGLISH);

        assertTrue(own(late).belonging());
    }

    private UUID colleague() throws SQLException {
        invitations.accept(invite(COLLEAGUE), COLLEAGUE, ENGLISH);
        return UUID.fromString(world.sql().text("select id from contact where id <> ?", owner));
    }

    private List<String> addresses(UUID contact) {
        return colleagues.of(contact).rows().stream().map(Colleague::email).toList();
    }

    private List<Object> log(UUID subject) throws SQLException {
        return world.sql().rows("select action from access_log where subject_id = ? order by id", subject).stream()
                .map(row -> row.get("action"))
                .toList();
    }

    @Test // R-WS3
    void who_belongs_to_a_company_sees_who_else_does_and_that_is_logged() throws SQLException {
        TestClock.advance(Duration.ofMinutes(1));
        UUID colleague = colleague();
        UUID stranger = contact("stranger@example.com", "4999900000005");

        assertEquals(List.of("owner@example.co.jp", COLLEAGUE), addresses(owner));
        assertEquals(List.of("owner@example.co.jp", COLLEAGUE), addresses(colleague));
        assertTrue(colleagues.of(owner).rows().get(0).self());
        assertEquals("companyNotYours", Refusal.of(() -> addresses(stranger)));
        assertEquals(List.of("colleague.list", "colleague.list"), log(owner));
        assertEquals(List.of("colleague.list.denied"), log(stranger));
    }

    @Test // T7
    void who_is_removed_sees_nothing_of_the_company_from_that_moment() throws SQLException {
        UUID colleague = colleague();
        UUID other = contact("other@example.co.jp", "8999900000001");
        own(other);

        assertEquals("colleagueUnknown", Refusal.of(() -> colleagues.remove(owner, other)));
        colleagues.remove(owner, colleague);

        assertEquals(Optional.empty(), companies.own(colleague));
        assertEquals("companyNotYours", Refusal.of(() -> addresses(colleague)));
        assertEquals("companyNotYours", Refusal.of(() -> colleagues.remove(colleague, owner)));
        assertEquals(
                List.of("colleague.list.denied", "colleague.remove"),
                log(colleague).stream().sorted().toList());
        assertEquals("colleagueUnknown", Refusal.of(() -> colleagues.remove(owner, colleague)));
        contact(COLLEAGUE, "4999900000005");
        assertFalse(own(colleague).belonging(), "the number alone does not lead back");
        invitations.accept(invite(COLLEAGUE), COLLEAGUE, ENGLISH);
        assertTrue(own(colleague).belonging());
    }

    private List<QueuedMail> told(String address) throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail ->
                        mail.template().equals("left") && mail.recipient().equals(address))
                .toList();
    }

    @Test
    void who_is_removed_is_told_so_and_is_not_led_to_a_second_company() throws SQLException {
        UUID colleague = colleague();
        colleagues.remove(owner, colleague);

        assertEquals(
                Contact.Leaving.COLLEAGUE,
                companies.left(colleague).orElseThrow().how());
        assertEquals(1, told(COLLEAGUE).size());
        assertFalse(told(COLLEAGUE).get(0).text().contains("Company "), "the mail names nobody");
        CompanyProfile same = own(owner).profile();
        assertEquals("companyLeft", Refusal.of(() -> companies.state(colleague, same, 0)));
        long before = world.sql().count("company");
        signUpUnnumbered(COLLEAGUE, same);
        assertEquals(before, world.sql().count("company"), "it is the company that was left");
        assertEquals(own(owner).id(), own(colleague).id());
        assertFalse(own(colleague).belonging(), "until somebody of it agrees");
        assertEquals(Optional.empty(), companies.left(colleague));
    }

    private void signUpUnnumbered(String mail, CompanyProfile as) throws SQLException {
        CompanyProfile profile =
                new CompanyProfile(as.name(), null, as.industry(), as.smeClass(), as.employees(), null, true);
        registrations.register(world.form(world.event(EventKind.ACCEPTANCE_SEMINAR, 10), "架空 次郎", mail)
                .company(profile)
                .request());
    }

    private static List<Visitor> visitor(UUID contact) {
        return List.of(new Visitor(null, contact, World.YEAR, ENGLISH));
    }

    @Test // T4
    void what_was_agreed_to_when_joining_is_kept_and_can_be_withdrawn() throws SQLException {
        UUID colleague = colleague();
        OwnConsent given = consents.of(visitor(colleague)).get(0);

        assertTrue(given.isOfJoining());
        assertTrue(given.isForTakingPart());
        assertEquals(own(owner).profile().name(), given.about().company());
        assertEquals("en", given.language());
        assertTrue(given.body().contains(Texts.of(ENGLISH).plain("company.join.agree")), given.body());
        assertTrue(given.intact());
        assertEquals(given.id().toString(), given.handle());
        assertTrue(consents.of(visitor(owner)).stream().noneMatch(OwnConsent::isOfJoining));
        assertEquals("consentUnknown", Refusal.of(() -> consents.withdraw(given.id(), visitor(owner), ENGLISH)));
        colleagues.remove(owner, owner);

        consents.withdraw(given.id(), visitor(colleague), ENGLISH);
        consents.withdraw(given.id(), visitor(colleague), ENGLISH);

        assertTrue(consents.of(visitor(colleague)).get(0).isWithdrawn());
        assertEquals(Optional.empty(), companies.own(colleague), "even as the last");
        assertEquals(
                Contact.Leaving.SELF, companies.left(colleague).orElseThrow().how());
        assertEquals(1, told(COLLEAGUE).size());
    }

    @Test
    void one_may_leave_but_not_as_the_last() throws SQLException {
        assertEquals("colleagueLast", Refusal.of(() -> colleagues.remove(owner, owner)));
        UUID colleague = colleague();

        colleagues.remove(owner, owner);

        assertEquals(List.of(COLLEAGUE), addresses(colleague));
        assertEquals(Optional.empty(), companies.own(owner));
    }

    @Test
    void two_who_remove_each_other_leave_one() throws Exception {
        UUID colleague = colleague();

        List<Crowd.Outcome<Void>> both = Crowd.together(List.of(removal(owner, colleague), removal(colleague, owner)));

        assertEquals(1, both.stream().filter(Crowd.Outcome::succeeded).count());
        assertEquals(1, world.sql().number("select count(*) from contact where belongs_since is not null"));
    }

    private Callable<Void> removal(UUID by, UUID who) {
        return () -> inRequest(() -> {
            acting.as(new Actor(UUID.randomUUID(), by.toString(), Actor.COMPANY));
            colleagues.remove(by, who);
            return null;
        });
    }

    @Test
    void an_invitation_is_seen_until_it_is_used_over_or_taken_back() throws SQLException {
        String link = invite("one@example.co.jp");
        invitations.accept(invite(COLLEAGUE), COLLEAGUE, ENGLISH);
        invite("two@example.co.jp");
        assertEquals(2, colleagues.invited(owner).size());
        Invitation first = open(link);
        assertEquals(World.NOW.plus(Duration.ofDays(7)), first.validUntil());
        String end = Formats.of(ENGLISH).dateTime(first.validUntil().atZone(ZoneId.of("Asia/Tokyo")));
        assertTrue(mail().text().contains("until " + end), mail().text());

        colleagues.recall(owner, first.id());
        colleagues.recall(owner, first.id());

        assertEquals(1, colleagues.invited(owner).size());
        assertEquals(List.of("invitation.recall"), log(first.id()));
        assertEquals("invitationRecalled", Refusal.of(() -> invitations.accept(link, "one@example.co.jp", ENGLISH)));
        UUID other = contact("other@example.co.jp", "8999900000001");
        own(other);
        UUID second = colleagues.invited(owner).get(0).id();
        assertEquals("invitationUnknown", Refusal.of(() -> colleagues.recall(other, second)));
        TestClock.advance(Duration.ofDays(7).plusSeconds(1));
        assertEquals(List.of(), colleagues.invited(owner));
    }

    private Invitation open(String link) throws SQLException {
        String id =
                world.sql().text("select id from company_invitation where link_hash = ?", (Object) Secret.hash(link));
        return colleagues.invited(owner).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_sends_mails_to_strangers_by_the_dozen() throws SQLException {
        for (int i = 0; i < Invitations.MOST_A_DAY; i++) {
            invite("c" + i + "@example.co.jp");
        }

        assertEquals("tooManyInvitations", Refusal.of(() -> invitations.invite(owner, COLLEAGUE, ENGLISH)));
        TestClock.advance(Duration.ofDays(1).plusSeconds(1));
        invite(COLLEAGUE);
    }
}
