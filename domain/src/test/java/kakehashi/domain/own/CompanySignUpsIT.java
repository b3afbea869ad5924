package kakehashi.domain.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.Colleagues;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.domain.registration.OwnSheets;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** What people of one company see of and do with each other's sign-ups for it. Source: T4. */
class CompanySignUpsIT extends UnderPortal {

    @Inject
    Registrations registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    OwnSheets sheets;

    @Inject
    OwnSignUps signUps;

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    @Inject
    Acting acting;

    @Test
    void a_companys_sign_up_is_for_all_who_belong_to_it_and_not_for_who_left() throws SQLException {
        Receipt first = signedUp(EventKind.RETENTION_SEMINAR, "架空 太郎", "taro@example.jp");
        List<Visitor> taro = contact(first);
        Receipt other = signedUp(EventKind.ACCEPTANCE_SEMINAR, "架空 花子", "hanako@example.jp");
        List<Visitor> hanako = contact(other);
        companies.own(taro.get(0).contactId());
        assertEquals(Map.of(), sheets.answers(id(first), hanako), "who only typed the company's number");
        assertEquals("signUpUnknown", Refusal.of(() -> own.cancel(id(first), hanako)));
        assertEquals(List.of(), signUps.ofColleagues(hanako));

        belongs(hanako);

        assertEquals(
                List.of(first.reference()),
                signUps.ofColleagues(hanako).stream().map(OwnSignUp::reference).toList());
        assertEquals("架空 太郎", sheets.answers(id(first), hanako).get(PersonalField.NAME));
        assertEquals(
                1,
                world.sql()
                        .rows("select * from access_log where action = 'registration.colleague'")
                        .size());
        assertEquals("signUpUnknown", Refusal.of(() -> own.withdraw(id(first), hanako)), "another's consent");

        acting.as(
                new Actor(companies.own(hanako.get(0).contactId()).orElseThrow().id(), "hanako", Actor.COMPANY));
        colleagues.remove(hanako.get(0).contactId(), taro.get(0).contactId());

        assertEquals(
                List.of(OwnSignUp.Hand.LEFT),
                signUps.of(taro).stream().map(OwnSignUp::hand).toList());
        assertEquals("signUpUnknown", Refusal.of(() -> own.cancel(id(first), taro)));
        assertEquals("CONFIRMED", state(first));
        own.cancel(id(first), hanako);
        assertEquals("CANCELLED", state(first));
    }

    /** A number is public. */
    @Test // T7
    void who_only_wrote_the_number_down_shows_nothing_to_those_who_belong_to_it() throws SQLException {
        List<Visitor> taro = contact(signedUp(EventKind.RETENTION_SEMINAR, "架空 太郎", "taro@example.jp"));
        Receipt other = signedUp(EventKind.ACCEPTANCE_SEMINAR, "架空 花子", "hanako@example.jp");
        List<Visitor> hanako = contact(other);
        companies.own(taro.get(0).contactId());

        assertEquals(List.of(), signUps.ofColleagues(taro));
        assertEquals(Map.of(), sheets.answers(id(other), taro));
        assertEquals("signUpUnknown", Refusal.of(() -> own.cancel(id(other), taro)));
        assertEquals(1, signUps.ofStrangers(taro));
        assertEquals(0, signUps.ofStrangers(hanako), "who belongs to nothing learns nothing");

        belongs(hanako);

        assertEquals(0, signUps.ofStrangers(taro));
        assertEquals(1, signUps.ofColleagues(taro).size());
    }

    private Receipt signedUp(EventKind kind, String name, String address) throws SQLException {
        Receipt receipt = registrations.register(
                world.form(world.event(kind, 10), name, address).request());
        confirm(receipt);
        return receipt;
    }

    private void belongs(List<Visitor> contact) throws SQLException {
        world.sql()
                .run(
                        "update contact set belongs_since = ? where id = ?",
                        World.time(World.NOW),
                        contact.get(0).contactId());
    }

    private List<Visitor> contact(Receipt of) throws SQLException {
        UUID contact = UUID.fromString(
                world.sql().text("select contact_id from registration where reference = ?", of.reference()));
        return List.of(new Visitor(null, contact, World.YEAR, Languages.standard()));
    }

    private UUID id(Receipt of) throws SQLException {
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", of.reference()));
    }

    private String state(Receipt of) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", of.reference());
    }

    private void confirm(Receipt of) throws SQLException {
        registrations.confirm(
                ConfirmationKey.parse(QueuedMail.latest(world, of.reference()).key())
                        .orElseThrow());
    }
}
