package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;

/** An interview day of four turns with two companies, each with one interviewer. */
public final class InterviewWorld {

    private final World world;
    private final Registrations registrations;

    /** The interview day. */
    public final UUID event;

    /** The sign-up of the first company. */
    public final UUID first;

    /** The sign-up of the second company. */
    public final UUID second;

    /** Makes the event with its turns and both companies. */
    public InterviewWorld(World world, Registrations registrations) throws SQLException {
        this.world = world;
        this.registrations = registrations;
        this.event = world.event(EventKind.INTERVIEW_DAY, 20);
        world.sql().run("insert into timetable (event_id, version) values (?, 1)", event);
        world.sql().run("insert into timetable_block select id, starts_at, 20, 5, 4 from event where id = ?", event);
        this.first = company("4999900000005", "first@example.co.jp");
        this.second = company("8999900000001", "second@example.co.jp");
        SharedWorld.trust(world);
    }

    private UUID company(String number, String mail) throws SQLException {
        UUID signUp = confirmed(registrations
                .register(world.form(event, "架空 太郎", mail)
                        .as(Audience.COMPANY)
                        .company(new CompanyProfile(
                                "架空 " + number, number, Industry.E, SmeClass.SERVICE, 12, null, true))
                        .request())
                .reference());
        world.sql().run("update contact set belongs_since = created_at");
        return signUp;
    }

    private UUID confirmed(String reference) throws SQLException {
        world.sql()
                .run(
                        "update registration set state = 'CONFIRMED', confirmed_at = submitted_at where reference = ?",
                        reference);
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", reference));
    }

    /** Somebody signs up and has a place; the sign-up's id. */
    public UUID seeker(String name) throws SQLException {
        return confirmed(registrations
                .register(world.form(event, name, name + "@example.jp").request())
                .reference());
    }

    /** The number of a sign-up. */
    public String reference(UUID signUp) throws SQLException {
        return world.sql().text("select reference from registration where id = ?", signUp);
    }

    /** Somebody ranks companies, the dearest first. */
    public void wish(UUID signUp, UUID... companies) throws SQLException {
        for (int i = 0; i < companies.length; i++) {
            world.sql()
                    .run(
                            "insert into interview_wish select uuid(), ?, company_id, ?, 1 from registration where id"
                                    + " = ?",
                            signUp,
                            i + 1,
                            companies[i]);
        }
    }

    /** Somebody cancels. */
    public void cancel(UUID signUp) throws SQLException {
        world.sql().run("update registration set state = 'CANCELLED', living_holder_id = null where id = ?", signUp);
    }
}
