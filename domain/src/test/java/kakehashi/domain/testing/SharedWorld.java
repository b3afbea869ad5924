package kakehashi.domain.testing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;

/** A seeker and two companies at one interview day, all confirmed, and what the seeker agrees to. */
public final class SharedWorld {

    /** The seeker's name. */
    public static final String NAME = "AUNG KYAW MOE";

    /** The seeker's address. */
    public static final String MAIL = "aung@example.jp";

    private final World world;
    private final Registrations registrations;
    private final UUID event;

    /** Whose answers they are. */
    public final UUID seeker;

    /** The sign-up that holds the answers. */
    public final UUID registration;

    /** The contact of the company that may see some. */
    public final UUID contact;

    /** The contact of a company that may see none. */
    public final UUID other;

    /** Signs everybody up. */
    public SharedWorld(World world, Registrations registrations) throws SQLException {
        this.world = world;
        this.registrations = registrations;
        this.event = world.event(EventKind.INTERVIEW_DAY, 10);
        this.registration = seeker(NAME, MAIL);
        this.seeker = id("select seeker_id from registration where id = ?", registration);
        this.contact = company("4999900000005", "owner@example.co.jp");
        this.other = company("8999900000001", "other@example.co.jp");
    }

    /** Signs a further company up. */
    public void further(String number) throws SQLException {
        company(number, number + "@example.co.jp");
    }

    private UUID company(String number, String mail) throws SQLException {
        UUID signUp = signUp(world.form(event, "架空 太郎", mail)
                .as(Audience.COMPANY)
                .company(new CompanyProfile("架空 " + number, number, Industry.E, SmeClass.SERVICE, 12, null, true)));
        UUID id = id("select contact_id from registration where id = ?", signUp);
        world.sql().run("update contact set belongs_since = created_at where id = ?", id);
        trust(world);
        return id;
    }

    /** Signs another seeker up; the sign-up's id. */
    public UUID seeker(String name, String mail) throws SQLException {
        return signUp(world.form(event, name, mail));
    }

    private UUID signUp(FilledForm form) throws SQLException {
        String reference = registrations.register(form.request()).reference();
        world.sql().run("update registration set state = 'CONFIRMED' where reference = ?", reference);
        return id("select id from registration where reference = ?", reference);
    }

    private UUID id(String query, Object value) throws SQLException {
        return UUID.fromString(world.sql().text(query, value));
    }

    /** Staff looked at every company there is. */
    public static void trust(World world) throws SQLException {
        world.sql()
                .run("update company set check_state = 'DONE', checked_name = name,"
                        + " checked_number = corporate_number, checked_in_ward = in_ward");
    }

    /** The company of a contact. */
    public UUID companyOf(UUID contactId) throws SQLException {
        return id("select company_id from contact where id = ?", contactId);
    }

    /** The event everybody takes part in. */
    public UUID event() {
        return event;
    }

    /** The seeker agrees that a contact's company sees some answers until a day; the consent's id. */
    public UUID agree(UUID contactId, LocalDate until, String... fields) throws SQLException {
        return agree(registration, contactId, until, fields);
    }

    /** The seeker of a sign-up agrees to the same. */
    public UUID agree(UUID signUp, UUID contactId, LocalDate until, String... fields) throws SQLException {
        UUID id = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into disclosure select ?, ?, ?, id, name, ?, 'en', 'I agree', unhex(sha2('I agree', 256)), ?"
                                + " from company where id = ?",
                        id,
                        id("select seeker_id from registration where id = ?", signUp),
                        signUp,
                        until.toString(),
                        World.time(World.NOW),
                        companyOf(contactId));
        for (String field : List.of(fields)) {
            world.sql().run("insert into disclosure_item values (?, ?)", id, field);
        }
        return id;
    }

    /** The seeker withdraws a consent. */
    public void withdraw(UUID id) throws SQLException {
        world.sql().run("insert into disclosure_withdrawal values (?, 'en', ?)", id, World.time(World.NOW));
    }
}
