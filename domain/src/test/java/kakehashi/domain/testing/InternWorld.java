package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;

/** An internship of five days with two hosts, of which each takes one person. */
public final class InternWorld {

    private final World world;
    private final Registrations registrations;

    /** The internship. */
    public final UUID event;

    /** What the first host offers, unpaid. */
    public final UUID first;

    /** What the second host offers, paid. */
    public final UUID second;

    /** Makes the event and both hosts. */
    public InternWorld(World world, Registrations registrations) throws SQLException {
        this.world = world;
        this.registrations = registrations;
        this.event = world.event(EventKind.INTERNSHIP, 10);
        world.sql().run("update event set ends_at = date_add(starts_at, interval 103 hour) where id = ?", event);
        this.first = host("4999900000005", "first@example.co.jp", false);
        this.second = host("8999900000001", "second@example.co.jp", true);
    }

    private UUID host(String number, String mail, boolean paid) throws SQLException {
        UUID day = world.event(EventKind.INTERVIEW_DAY, 10);
        registrations.register(world.form(day, "架空 太郎", mail)
                .as(Audience.COMPANY)
                .company(new CompanyProfile("架空 " + number, number, Industry.E, SmeClass.SERVICE, 12, null, true))
                .request());
        world.sql().run("update contact set belongs_since = created_at");
        SharedWorld.trust(world);
        UUID id = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into opening (id, company_id, kind, state, title, description, place, japanese_level,"
                                + " begins_on, ends_on, day_count, capacity, paid, written_in, created_at, published_at,"
                                + " version) select ?, c.id, 'INTERNSHIP', 'PUBLISHED', '開発', '計画', '新宿区', 'N3',"
                                + " date(e.starts_at), date(e.ends_at), 5, 1, ?, 'ja', ?, ?, 1 from company c, event e"
                                + " where c.corporate_number = ? and e.id = ?",
                        id,
                        paid,
                        World.time(World.NOW),
                        World.time(World.NOW),
                        number,
                        event);
        return id;
    }

    /** The contact of the host that offers something. */
    public UUID contact(UUID opening) throws SQLException {
        return UUID.fromString(world.sql()
                .text("select k.id from contact k, opening o where o.id = ? and k.company_id = o.company_id", opening));
    }

    /** The company that offers something. */
    public UUID company(UUID opening) throws SQLException {
        return UUID.fromString(world.sql().text("select company_id from opening where id = ?", opening));
    }

    /** Somebody signs up and has a place; the sign-up's id. */
    public UUID seeker(String name) throws SQLException {
        String reference = registrations
                .register(world.form(event, name, name + "@example.jp").request())
                .reference();
        world.sql()
                .run(
                        "update registration set state = 'CONFIRMED', confirmed_at = submitted_at where reference = ?",
                        reference);
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", reference));
    }

    /** The number of a sign-up. */
    public String reference(UUID signUp) throws SQLException {
        return world.sql().text("select reference from registration where id = ?", signUp);
    }

    /** The seeker of a sign-up. */
    public UUID person(UUID signUp) throws SQLException {
        return UUID.fromString(world.sql().text("select seeker_id from registration where id = ?", signUp));
    }

    /** Somebody ranks offers, the dearest first. */
    public void wish(UUID signUp, UUID... openings) throws SQLException {
        for (int i = 0; i < openings.length; i++) {
            world.sql().run("insert into intern_wish values (uuid(), ?, ?, ?, 1)", signUp, openings[i], i + 1);
        }
    }

    /** A host ranks people, whom it takes first coming first. */
    public void choose(UUID opening, UUID... signUps) throws SQLException {
        for (int i = 0; i < signUps.length; i++) {
            world.sql().run("insert into host_choice values (uuid(), ?, ?, ?, 1)", opening, signUps[i], i + 1);
        }
    }

    /** It is told that somebody goes to an offer. */
    public void tell(UUID signUp, UUID opening) throws SQLException {
        world.sql()
                .run(
                        "insert into placement_plan values (?, 'PUBLISHED', ?, ?, 1)",
                        event,
                        World.time(World.NOW),
                        World.time(World.NOW));
        world.sql().run("insert into placement values (?, ?, ?, 'FIRST_WISH', 1)", signUp, event, opening);
    }
}
